import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RepositoryActions } from "./actions/repository-actions.js";
import type { GitHubRepository } from "./git/repository.js";
import { type Simulator, startSimulator } from "./simulator.js";
import type { Token } from "./tokens.js";

const release = `
name: Release
run-name: Release \${{ inputs.commit }}
on:
  push: { branches: [main, "v*"], paths-ignore: ["docs/**"] }
  schedule: [{ cron: "17 * * * *" }]
  workflow_dispatch:
    inputs:
      commit: { type: string, required: true }
      level: { type: choice, options: [low, high] }
      dry: { type: boolean, default: false }
  repository_dispatch: { types: [released] }
  workflow_run: { workflows: [Other] }
  pull_request:
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] }
`;
const path = ".github/workflows/release.yml";
const shop = { owner: "acme", repo: "shop" };
const log = { debug() {}, info() {}, warn() {}, error() {} };

let github: Simulator;
let repository: GitHubRepository;
let actions: RepositoryActions;
let job: Token;
let octokit: Octokit;

beforeEach(async () => {
  github = await startSimulator();
  repository = await github.repository("acme/shop");
  actions = github.actions(repository);
  job = github.token({ kind: "job", repository });
  octokit = client(job);
});
afterEach(() => github.close());

const client = ({ value }: Token) => new Octokit({ auth: value, baseUrl: github.api, log });
const dispatch = (inputs: Record<string, unknown> = { commit: "c1" }, more: object = {}) =>
  octokit.actions.createWorkflowDispatch({ ...shop, workflow_id: "release.yml", ref: "main", inputs, ...more });
const titles = () => actions.runs.map(({ event, title }) => `${event}: ${title}`);
/** Only dispatches start anything in most tests: workflows arrive by the token of a job. */
const addWorkflow = (text = release) => repository.commit({ [path]: text }, { by: job });

test("A dispatch starts a run with typed inputs and the title its workflow gives", async () => {
  await addWorkflow();
  expect((await dispatch({ commit: "abc" })).status).toBe(204);
  expect(titles()).toEqual(["workflow_dispatch: Release abc"]);
  const [run] = actions.runs;
  expect(run?.inputs).toEqual({ commit: "abc", level: "low", dry: false });
  expect(run?.payload.inputs).toEqual({ commit: "abc", level: "low", dry: "false" });
});

test("A dispatch tells which run it made when asked", async () => {
  await addWorkflow();
  const { status, data } = await dispatch({ commit: "c" }, { return_run_details: true });
  expect([status, (data as { workflow_run_id: number }).workflow_run_id]).toEqual([200, actions.runs[0]?.id]);
});

test("A dispatch is checked as GitHub checks it", async () => {
  await addWorkflow();
  const refused = async (inputs: Record<string, unknown>, more = {}) =>
    await dispatch(inputs, more).catch(({ message }) => message);
  expect(await refused({})).toMatch(/Required input 'commit' not provided/);
  expect(await refused({ commit: "c", other: "x" })).toMatch(/Unexpected inputs provided: \["other"\]/);
  expect(await refused({ commit: "c", level: "odd" })).toMatch(/not in the list of allowed values/);
  expect(await refused({ commit: "c" }, { ref: "none" })).toMatch(/No ref found for: none/);
  expect(await refused({ commit: "c" }, { ref: repository.head() })).toMatch(/No ref found/);
  await expect(dispatch({}, { workflow_id: "none.yml" })).rejects.toMatchObject({ status: 404 });
  await repository.commit({ [path]: "on: push\njobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }" }, { by: job });
  expect(await refused({ commit: "c" })).toMatch(/does not have 'workflow_dispatch' trigger/);
  expect(actions.runs).toHaveLength(0);
});

test("A workflow that is switched off is not dispatched", async () => {
  await addWorkflow();
  actions.setState(path, "disabled_inactivity");
  const { data } = await octokit.actions.listRepoWorkflows(shop);
  expect(data.workflows.map(({ name, state }) => [name, state])).toEqual([["Release", "disabled_inactivity"]]);
  await expect(dispatch()).rejects.toMatchObject({ status: 422 });
  await octokit.actions.enableWorkflow({ ...shop, workflow_id: "release.yml" });
  await dispatch();
});

test("Enterprise Server takes ten inputs and knows no run details", async () => {
  const server = await startSimulator({ enterprise: true });
  try {
    const inside = await server.repository("acme/shop", { files: { [path]: release } });
    const asked = new Octokit({ auth: server.token({ repository: inside }).value, baseUrl: server.api, log });
    const call = { ...shop, workflow_id: "release.yml", ref: "main" };
    const details = { ...call, inputs: { commit: "c" }, return_run_details: true };
    await expect(asked.actions.createWorkflowDispatch(details)).rejects.toMatchObject({ status: 422 });
    const eleven = Object.fromEntries([..."abcdefghijk"].map((name) => [name, "x"]));
    const many = asked.actions.createWorkflowDispatch({ ...call, inputs: eleven });
    await expect(many).rejects.toThrow(/No more than 10 properties/);
  } finally {
    await server.close();
  }
});

test("A push starts what listens to it, unless a job's token made it or its message says no", async () => {
  await repository.commit({ [path]: release }, { message: "By a person" });
  await repository.commit({ a: "1" }, { message: "By a job", by: job });
  await repository.commit({ a: "2" }, { message: "Quiet [skip ci]" });
  await repository.commit({ "docs/a.md": "1" }, { message: "Only docs" });
  await repository.commit({ a: "3" }, { branch: "other", message: "Elsewhere" });
  await repository.commit({ a: "4" }, { message: "By an app", by: github.token({ kind: "app" }) });
  const pushed = actions.runs.filter(({ event }) => event === "push");
  expect(pushed.map(({ actor, sha }) => [actor, repository.objects.commit(sha)?.message])).toEqual([
    ["octocat", "By a person"],
    ["release-app[bot]", "By an app"],
  ]);
});

test("Schedules start runs when the clock passes their minute", async () => {
  await addWorkflow();
  await github.tick();
  github.clock.advance(2 * 3_600_000);
  await github.tick();
  await github.tick();
  expect(titles()).toEqual(["schedule: Release", "schedule: Release"]);
  expect(actions.runs[0]?.payload.schedule).toBe("17 * * * *");
});

test("A repository dispatch starts what listens to its type", async () => {
  await addWorkflow();
  const send = (event_type: string) =>
    octokit.repos.createDispatchEvent({ ...shop, event_type, client_payload: { a: 1 } });
  await send("unheard");
  await send("released");
  expect(actions.runs.map(({ payload }) => payload.client_payload)).toEqual([{ a: 1 }]);
});

test("A dispatch may be answered and never come, come twice, or come late", async () => {
  await addWorkflow();
  github.fault({ match: "dispatches", kind: "dispatch-lost" });
  github.fault({ match: "dispatches", kind: "dispatch-doubled" });
  const late = github.fault({ match: "dispatches", kind: "dispatch-late" });
  await dispatch({ commit: "lost" });
  expect(titles()).toEqual([]);
  await dispatch({ commit: "twice" });
  expect(titles()).toEqual(["workflow_dispatch: Release twice", "workflow_dispatch: Release twice"]);
  await dispatch({ commit: "late" });
  expect(actions.runs).toHaveLength(2);
  late.release();
  await github.settled();
  expect(titles().at(-1)).toBe("workflow_dispatch: Release late");
  github.ledger.expectCalls({ dispatches: 3 });
});

const grouped = (queue: string) => release.replace("jobs:", `concurrency: { group: Deploy, ${queue} }\njobs:`);
const stands = () =>
  actions.runs.map(({ title, status, conclusion }) => [title.replace("Release ", ""), conclusion ?? status]);

test("Of a group one runs, and a newer one that waits takes the place of an older", async () => {
  await addWorkflow(grouped("queue: single"));
  for (const commit of "abc") await dispatch({ commit });
  expect(stands()).toEqual([
    ["a", "queued"],
    ["b", "cancelled"],
    ["c", "pending"],
  ]);
  const [first] = actions.runs;
  if (first !== undefined) actions.end(first, "success");
  expect(stands().at(-1)).toEqual(["c", "queued"]);
});

test("A group with a long queue keeps a hundred in their order", async () => {
  await addWorkflow(grouped("queue: max"));
  for (let count = 0; count < 102; count++) await dispatch({ commit: String(count) });
  expect(actions.runs.filter(({ status }) => status === "pending")).toHaveLength(100);
  expect(stands().at(-1)).toEqual(["101", "cancelled"]);
  for (const expected of ["0", "1", "2"]) {
    const run = actions.next();
    expect(run?.title).toBe(`Release ${expected}`);
    if (run !== undefined) actions.end(run, "success");
  }
});

test("A group may stop what runs for what comes", async () => {
  await addWorkflow(grouped("cancel-in-progress: true"));
  await dispatch({ commit: "a" });
  const [first] = actions.runs;
  if (first !== undefined) actions.begin(first);
  await dispatch({ commit: "b" });
  expect(first?.cancellation.signal.aborted).toBe(true);
});

test("Runs are found by what clients ask for", async () => {
  await addWorkflow();
  for (const commit of "abc") await dispatch({ commit });
  const list = async (more: object) =>
    (await octokit.actions.listWorkflowRuns({ ...shop, workflow_id: "release.yml", ...more })).data.workflow_runs.map(
      (run) => run.display_title,
    );
  expect(await list({})).toEqual(["Release c", "Release b", "Release a"]);
  expect(await list({ event: "push" })).toEqual([]);
  const long = new Date(github.clock.now() - 60_000).toISOString();
  expect(await list({ created: `>=${long}`, per_page: 1 })).toEqual(["Release c"]);
  expect(await list({ created: `<${long}` })).toEqual([]);
});

test("A run is cancelled, and what it leads to starts when it is over", async () => {
  const other = release.replaceAll("Release", "Other").replace("workflow_run: { workflows: [Other] }", "");
  await addWorkflow();
  await repository.commit({ ".github/workflows/other.yml": other }, { by: job });
  await octokit.actions.createWorkflowDispatch({
    ...shop,
    workflow_id: "other.yml",
    ref: "main",
    inputs: { commit: "c" },
  });
  await octokit.actions.cancelWorkflowRun({ ...shop, run_id: actions.runs[0]?.id ?? 0 });
  await github.settled();
  expect(actions.runs.map(({ event, status }) => [event, status])).toEqual([
    ["workflow_dispatch", "completed"],
    ["workflow_run", "queued"],
  ]);
});

test("What follows a workflow may name the branches that count", async () => {
  const first = "name: First\non: push\njobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }\n";
  const second = first
    .replace("First", "Second")
    .replace("push", "{ workflow_run: { workflows: [First], branches: [main] } }");
  const files = { ".github/workflows/first.yml": first, ".github/workflows/second.yml": second };
  await repository.commit(files, { by: job });
  for (const branch of ["main", "topic"]) await repository.commit({ ...files, "a.txt": branch }, { branch });
  for (const run of [...actions.runs]) actions.end(run, "success");
  await github.settled();
  const followed = actions.runs.filter(({ event }) => event === "workflow_run");
  expect(actions.runs.filter(({ event }) => event === "push")).toHaveLength(2);
  expect(followed.map(({ payload }) => payload.workflow_run)).toMatchObject([{ head_branch: "main" }]);
});

test("A pull request starts a run on the merge", async () => {
  await addWorkflow();
  await repository.commit({ "a.txt": "1" }, { branch: "topic", by: job });
  await repository.commit({ "b.txt": "1" }, { by: job });
  await github.pull(repository, { head: "topic", title: "Mine" });
  const [run] = actions.runs;
  expect([run?.event, run?.ref, run?.fork]).toEqual(["pull_request", "refs/pull/1/merge", false]);
  expect(Object.keys(repository.files(run?.sha))).toEqual([path, "a.txt", "b.txt"]);
  const { data } = await octokit.pulls.get({ ...shop, pull_number: 1 });
  expect([data.title, data.base.ref, data.head.ref]).toEqual(["Mine", "main", "topic"]);
});

test("A pull request from a fork starts a run that is known to be one's", async () => {
  await addWorkflow();
  const fork = await github.repository("mona/shop");
  await fork.commit({ [path]: release, "a.txt": "1" }, { by: job });
  await github.pull(repository, { head: "main", from: fork, author: "mona" });
  const [run] = actions.runs;
  expect([run?.fork, run?.actor]).toEqual([true, "mona"]);
  const pull = run?.payload.pull_request as { readonly head: { readonly repo: object } };
  expect(pull.head.repo).toMatchObject({ full_name: "mona/shop", fork: true });
  await repository.fsck();
});

test("A comment below a pull request is made, found and edited", async () => {
  await addWorkflow();
  await repository.commit({ "a.txt": "1" }, { branch: "topic", by: job });
  await github.pull(repository, { head: "topic" });
  const made = await octokit.issues.createComment({ ...shop, issue_number: 1, body: "one" });
  await octokit.issues.updateComment({ ...shop, comment_id: made.data.id, body: "two" });
  const { data } = await octokit.issues.listComments({ ...shop, issue_number: 1 });
  expect(data.map(({ body, user }) => [body, user?.login])).toEqual([["two", "github-actions[bot]"]]);
});

test("A deployment needs its commit to be well and its branch to be up to date, unless told otherwise", async () => {
  const old = await repository.commit({ a: "1" });
  await repository.commit({ a: "2" }, { branch: "topic" });
  await repository.commit({ b: "1" });
  const plain = { ...shop, ref: "main", environment: "staging" };
  await octokit.repos.createCommitStatus({ ...shop, sha: repository.head() ?? "", state: "failure", context: "ci" });
  await expect(octokit.repos.createDeployment(plain)).rejects.toMatchObject({ status: 409 });
  expect((await octokit.repos.createDeployment({ ...plain, ref: "topic" })).status).toBe(202);
  const made = await octokit.repos.createDeployment({ ...plain, auto_merge: false, required_contexts: [] });
  expect(made.status).toBe(201);
  expect(old).not.toBe(repository.head());
});

test("A deployment that succeeds makes the earlier one of its environment inactive", async () => {
  await repository.commit({ a: "1" });
  const deploy = async () => {
    const call = { ...shop, ref: "main", environment: "staging", auto_merge: false, required_contexts: [] };
    const { data } = await octokit.repos.createDeployment(call);
    const id = (data as { id: number }).id;
    await octokit.repos.createDeploymentStatus({
      ...shop,
      deployment_id: id,
      state: "success",
      log_url: "https://example.com",
    });
  };
  await deploy();
  await deploy();
  expect(github.deployments(repository).map(({ statuses }) => statuses.at(-1)?.state)).toEqual(["inactive", "success"]);
});

test("A check run is made by jobs and apps only, with fifty annotations a time", async () => {
  const head_sha = await repository.commit({ a: "1" });
  const person = client(github.token({ kind: "fine-grained" }));
  await expect(person.checks.create({ ...shop, name: "Plan", head_sha })).rejects.toMatchObject({ status: 403 });
  const { data } = await octokit.checks.create({ ...shop, name: "Plan", head_sha, status: "in_progress" });
  await octokit.checks.update({
    ...shop,
    check_run_id: data.id,
    conclusion: "success",
    output: { title: "t", summary: "s" },
  });
  const found = await octokit.checks.listForRef({ ...shop, ref: "main" });
  expect(found.data.check_runs.map(({ status, conclusion }) => [status, conclusion])).toEqual([
    ["completed", "success"],
  ]);
  const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice", message: "m" } as const;
  const many = octokit.checks.update({
    ...shop,
    check_run_id: data.id,
    output: { title: "t", summary: "s", annotations: Array(51).fill(annotation) },
  });
  await expect(many).rejects.toMatchObject({ status: 422 });
});

test("An environment may ask for an approval", async () => {
  await addWorkflow(release.replace("runs-on: ubuntu-latest", "runs-on: ubuntu-latest, environment: production"));
  actions.environments.set("production", { approval: true });
  await dispatch();
  const run_id = actions.runs[0]?.id ?? 0;
  const { data } = await octokit.actions.getPendingDeploymentsForRun({ ...shop, run_id });
  expect(data.map(({ environment }) => environment.name)).toEqual(["production"]);
  const environment_ids = data.map(({ environment }) => environment.id ?? 0);
  await octokit.actions.reviewPendingDeploymentsForRun({
    ...shop,
    run_id,
    environment_ids,
    state: "approved",
    comment: "go",
  });
  expect((await octokit.actions.getPendingDeploymentsForRun({ ...shop, run_id })).data).toEqual([]);
});
