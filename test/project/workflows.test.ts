import { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import { logsOf } from "../action/stage.js";
import type { RunResult } from "../simulator/runner/runner.js";
import { changeset } from "./files.js";
import { type ProjectStage, projectStage } from "./stage.js";

/** Tests that are over at once: what is looked at is what follows them. */
const quick = {
  ".github/workflows/check.yml":
    "name: check\non: { push: { branches: [main] } }\njobs: { test: { runs-on: ubuntu-latest, steps: [{ run: test ! -e broken }] } }\n",
};

/** What ran, and how: `workflow: conclusion` and then each job that was not skipped. */
function told(results: readonly RunResult[]): readonly (readonly string[])[] {
  return results.map(({ run, conclusion, jobs }) => [
    `${run.workflow.name}: ${conclusion}`,
    ...jobs.flatMap((job) => (job.conclusion === "skipped" ? [] : [`${job.name}: ${job.conclusion}`])),
  ]);
}

/** What the scripts of the project said in each job, without what npm says. */
function said({ jobs }: RunResult): readonly (readonly string[])[] {
  return jobs.map(({ name, steps }) => [
    name,
    ...steps.flatMap(({ log }) => log.split("\n").filter((line) => /^(ran|asked) /.test(line))),
  ]);
}

const checked = ["check: success", "test: success"];
const released = ["release: success", "propose: success", "publish: success"];

test("check.yml: a commit is checked, tested on both Nodes and rebuilt, and then released as it is", async () => {
  const { drain, repository, github, tag } = await projectStage();
  const results = await drain();
  const jobs = ["check", "test (20.19)", "test (24)", "dist"];
  expect(told(results), logsOf(results)).toEqual([
    ["check: success", ...jobs.map((name) => `${name}: success`)],
    ["release: success", "propose: success", "publish: success"],
  ]);
  const line = (script: string) => expect.stringMatching(new RegExp(`^ran ${script} with v\\d+ and no token$`));
  expect(said(results[0] as RunResult)).toEqual([
    ["check", "asked for Node 24", line("check")],
    ["test (20.19)", "asked for Node 20.19", line("test")],
    ["test (24)", "asked for Node 24", line("test")],
    ["dist", "asked for Node 24", line("dist:check")],
  ]);
  expect(github.releases(repository)).toMatchObject([{ tag: "v1.0.0", target: repository.head() }]);
  expect([tag("v1.0.0"), tag("v1")]).toEqual([repository.head(), repository.head()]);
}, 120_000);

test("check.yml: of two pushes only the newer one is checked, and what fails is not released", async () => {
  const { drain, push, actions, repository, github } = await projectStage();
  await push({ broken: "yes" }, "Break it");
  const results = await drain();
  expect(actions.runs[0]).toMatchObject({
    conclusion: "cancelled",
    sha: repository.objects.commit(repository.head() ?? "")?.parents[0],
  });
  // The other Node is still tried; what follows sees how it ended, and that the other was not tested.
  expect(told(results), logsOf(results)).toEqual([
    ["check: failure", "check: success", "test (20.19): failure", "test (24): failure", "dist: success"],
    ["release: success"],
    ["release: success"],
  ]);
  expect(github.releases(repository)).toEqual([]);
}, 120_000);

test("check.yml: a pull request is checked, and releases nothing, from whatever branch of a fork it comes", async () => {
  const { drain, repository, github, actions } = await projectStage();
  for (const run of actions.runs) actions.cancel(run);
  await drain();
  const fork = await github.repository("mona/ocuroot");
  await fork.commit({ ...repository.files("main"), "a.txt": "1" });
  await github.pull(repository, { head: "main", from: fork });
  const results = await drain();
  expect(
    results.map(({ run }) => run.event),
    logsOf(results),
  ).toEqual(["pull_request", "workflow_run"]);
  // It would, by its branch.
  expect(told(results)[1]).toEqual(["release: success"]);
  expect(github.releases(repository)).toEqual([]);
}, 120_000);

/** Merges what is proposed, as GitHub's button does. */
async function merge({ repository, push }: ProjectStage): Promise<string> {
  const [now, then] = [repository.files("main"), repository.files("release/next")];
  const gone = Object.keys(now).filter((path) => !(path in then));
  return await push({ ...then, ...Object.fromEntries(gone.map((path) => [path, null])) }, "Release (#1)");
}

test("release.yml: what is described is gathered in one pull request, and released once that is merged", async () => {
  const on = await projectStage(quick);
  const { drain, push, repository, github, tag } = on;
  const first = repository.head();
  await drain();
  await push({ ".changeset/brave-dogs.md": changeset("minor", "Releases can be frozen.") }, "Freeze");
  const proposed = await drain();
  expect(told(proposed), logsOf(proposed)).toEqual([checked, ["release: success", "propose: success"]]);
  expect(github.pulls(repository)).toMatchObject([
    { title: "Release v1.1.0", head: "release/next", base: "main", author: "github-actions[bot]" },
  ]);
  await push({ ".changeset/calm-cats.md": changeset("major", "State moves.") }, "Move state");
  await drain();
  // The same one, with both in it.
  expect(github.pulls(repository).map(({ title }) => title)).toEqual(["Release v2.0.0"]);
  const changelog = repository.file("CHANGELOG.md", "release/next");
  expect(changelog).toMatch(/## 2\.0\.0[\s\S]*State moves\.[\s\S]*Releases can be frozen\./);
  expect(github.releases(repository)).toHaveLength(1);
  const merged = await merge(on);
  const results = await drain();
  expect(told(results), logsOf(results)).toEqual([checked, released]);
  expect(github.releases(repository)).toMatchObject([{ tag: "v1.0.0" }, { tag: "v2.0.0", target: merged }]);
  expect([tag("v1"), tag("v2.0.0"), tag("v2")]).toEqual([first, merged, merged]);
}, 120_000);

test("release.yml: a commit whose version is out already releases nothing and moves nothing", async () => {
  const { drain, push, repository, github, tag } = await projectStage(quick);
  const first = repository.head();
  await drain();
  await push({ "README.md": "More of it." }, "Write more");
  const results = await drain();
  expect(told(results), logsOf(results)).toEqual([checked, released]);
  expect(github.releases(repository)).toHaveLength(1);
  expect([tag("v1.0.0"), tag("v1")]).toEqual([first, first]);
}, 120_000);

test("release.yml: a run that could not move the tag of the major version does so when it is tried again", async () => {
  const { drain, repository, github, actions, tag } = await projectStage(quick);
  github.fault({ match: "git-receive-pack", kind: "502-before" });
  const results = await drain();
  expect(told(results).at(-1), logsOf(results)).toEqual(["release: failure", "propose: success", "publish: failure"]);
  expect([github.releases(repository).length, tag("v1")]).toEqual([1, undefined]);
  actions.rerun(results.at(-1)?.run as never);
  const again = await drain();
  expect(told(again), logsOf(again)).toEqual([released]);
  expect([github.releases(repository).length, tag("v1")]).toEqual([1, repository.head()]);
}, 120_000);

/** Starts move-major.yml by hand, and runs it. */
async function move({ github, drain }: ProjectStage, inputs: Readonly<Record<string, string>>): Promise<RunResult> {
  const octokit = new Octokit({ auth: github.token({ kind: "classic" }).value, baseUrl: github.api });
  const workflow = { owner: "acme", repo: "ocuroot", workflow_id: "move-major.yml" };
  await octokit.actions.createWorkflowDispatch({ ...workflow, ref: "main", inputs });
  const [result] = await drain();
  return result as RunResult;
}

test("move-major.yml: the tag goes back to a release when that is meant, and the next commit leaves it there", async () => {
  const on = await projectStage(quick);
  const { drain, push, repository, tag } = on;
  const first = repository.head();
  await drain();
  await push({ ".changeset/brave-dogs.md": changeset("patch", "Mended.") }, "Mend");
  await drain();
  const second = await merge(on);
  await drain();
  expect(tag("v1")).toBe(second);
  const refused = await move(on, { tag: "v1.0.0" });
  expect(refused.conclusion).toBe("failure");
  expect(logsOf([refused])).toContain("v1 is at v1.0.1, which is newer than v1.0.0");
  const unknown = await move(on, { tag: "v1.0.7", rollback: "true" });
  expect([unknown.conclusion, tag("v1")]).toEqual(["failure", second]);
  const moved = await move(on, { tag: "v1.0.0", rollback: "true" });
  expect([moved.conclusion, tag("v1")], logsOf([moved])).toEqual(["success", first]);
  await push({ "README.md": "More of it." }, "Write more");
  await drain();
  expect(tag("v1")).toBe(first);
}, 120_000);
