import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolders } from "../support/temporary-folder.js";
import type { RepositoryActions } from "./actions/repository-actions.js";
import type { Run } from "./actions/runs.js";
import type { GitHubRepository } from "./git/repository.js";
import { createRunner, type RunnerOptions, type RunResult } from "./runner/runner.js";
import { type Simulator, startSimulator } from "./simulator.js";

const folder = temporaryFolders();
let github: Simulator;
let repository: GitHubRepository;
let actions: RepositoryActions;

beforeEach(async () => {
  github = await startSimulator();
  repository = await github.repository("acme/shop");
  actions = github.actions(repository);
});
afterEach(() => github.close());

/** Runs a job with what is given of its mapping. */
async function run(job: string, options: RunnerOptions = {}): Promise<RunResult> {
  await repository.commit({ ".github/workflows/a.yml": `on: push\njobs:\n  a: ${job}\n` });
  const [result] = await createRunner(github, options).drain(repository);
  if (result === undefined) throw new Error("nothing ran");
  return result;
}

const matrix = (more: string) => `{ strategy: { ${more} matrix: { n: [1, 2, 3] } }`;
const secondFails = `steps: [{ run: 'test \${{ matrix.n }} != 2' }] }`;

test("A job of a matrix that fails ends the others, unless the file says that it does not", async () => {
  const first = await run(`${matrix("")}, runs-on: x, ${secondFails}`);
  expect(first.jobs.map(({ conclusion }) => conclusion)).toEqual(["success", "failure", "cancelled"]);
  const second = await run(`${matrix("fail-fast: false,")}, runs-on: x, ${secondFails}`);
  expect(second.jobs.map(({ conclusion }) => conclusion)).toEqual(["success", "failure", "success"]);
  expect([first.conclusion, second.conclusion]).toEqual(["failure", "failure"]);
});

test("Jobs of a matrix run side by side where there are machines, and are told of in its order", async () => {
  const at = folder();
  // Each waits for the file of the next one: one after the other, the first would never end.
  const wait = `touch ${at}/\${{ matrix.n }}; until test -e ${at}/\${{ matrix.next }}; do sleep 0.05; done`;
  const include = "[{ n: 1, next: 2 }, { n: 2, next: 3 }, { n: 3, next: 3 }]";
  const steps = `[{ run: "${wait}" }]`;
  const { jobs, conclusion } = await run(
    `{ strategy: { matrix: { include: ${include} } }, name: "\${{ matrix.n }}", runs-on: x, steps: ${steps} }`,
    { machines: 3 },
  );
  expect([conclusion, jobs.map(({ name }) => name)]).toEqual(["success", ["1", "2", "3"]]);
});

test("What a job runs on may be an expression, of one label or of several", async () => {
  const values = `fromJSON('["", "gpu", ["self-hosted", "eu"]]')`;
  const strategy = `{ matrix: { on: "\${{ ${values.replaceAll('"', '\\"')} }}" } }`;
  const { jobs } = await run(
    `{ strategy: ${strategy}, name: x, runs-on: "\${{ matrix.on || 'ubuntu-latest' }}", steps: [{ run: "true" }] }`,
  );
  expect(jobs.map(({ labels }) => labels)).toEqual([["ubuntu-latest"], ["gpu"], ["self-hosted", "eu"]]);
});

const gated = `{ runs-on: x, strategy: { fail-fast: false, matrix: { to: [staging, production] } }, environment: "\${{ matrix.to }}", steps: [{ run: "true" }] }`;

/** Somebody reviews a run as GitHub's page does it. */
async function review({ id: run_id }: Run, state: "approved" | "rejected"): Promise<void> {
  const token = github.token({ kind: "classic" }).value;
  const octokit = new Octokit({ auth: token, baseUrl: github.api });
  const at = { owner: "acme", repo: "shop", run_id };
  const { data } = await octokit.actions.getPendingDeploymentsForRun(at);
  const environment_ids = data.flatMap(({ environment }) => environment.id ?? []);
  await octokit.actions.reviewPendingDeploymentsForRun({ ...at, environment_ids, state, comment: "" });
}

test("Reviewers find the jobs that wait for them, and let them in", async () => {
  actions.environments.set("production", { approval: true });
  const waiting = await run(gated);
  expect(waiting).toMatchObject({ conclusion: undefined, waiting: ["production"] });
  await review(waiting.run, "approved");
  const { conclusion, jobs } = await createRunner(github).run(waiting.run);
  expect([conclusion, jobs.map(({ name }) => name)]).toEqual(["success", ["a (staging)", "a (production)"]]);
});

test("A job that reviewers reject fails without having run, and they are asked again when it is run again", async () => {
  actions.environments.set("production", { approval: true });
  const { run: waiting } = await run(gated);
  await review(waiting, "rejected");
  const { conclusion, jobs } = await createRunner(github).run(waiting);
  expect([conclusion, jobs.at(-1)?.conclusion, jobs.at(-1)?.steps]).toEqual(["failure", "failure", []]);
  actions.rerun(waiting);
  expect((await createRunner(github).run(waiting)).waiting).toEqual(["production"]);
});
