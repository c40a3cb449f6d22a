import { Octokit } from "@octokit/rest";
import { expect, test } from "vitest";
import type { JobResult } from "../simulator/runner/job-runner.js";
import type { RunResult } from "../simulator/runner/runner.js";
import { actionStep, exampleWorkflow, logsOf, type Stage, stage, workflowPath } from "./stage.js";

const environments = `
register_environment(environment("staging"))
register_environment(environment("production"))
`;

/** Deploys to one environment after the other; production in a place of its own. */
const deploys = (place: string, inputs = "") => `
def up(environment, **inputs):
    ${place.includes("github_environment") ? 'key = secrets.get("DEPLOY_KEY") if environment["name"] == "production" else ""' : 'key = ""'}
    return done(outputs = {"length": len(key)})

def down(environment, **inputs):
    return done()

def to(e):
    place = {${place}} if e.name == "production" else {}
    return deploy(environment = e, up = up, down = down, inputs = {${inputs}}, **place)

phase("test", tasks = [to(e) for e in environments() if e.name == "staging"])
phase("live", tasks = [to(e) for e in environments() if e.name == "production"])
`;

const builds = `
def build():
    return done(outputs = {"text": "made"})

task(build, "build")
`;

/** What ran, and how: `event: conclusion` and then each job that was not skipped. */
function told(results: readonly RunResult[]): readonly (readonly string[])[] {
  return results.map(({ run, conclusion, jobs }) => [
    `${run.event}: ${conclusion}`,
    ...ran(jobs).map(({ name, conclusion: how }) => `${name}: ${how}`),
  ]);
}

const ran = (jobs: readonly JobResult[]) => jobs.filter(({ conclusion }) => conclusion !== "skipped");

test("monorepo.yml: each part is released by a job of its own, at the same moment, and all share one state", async () => {
  const core = '"text": input(ref = "//libraries/core.ocu.star/@/task/build#output/text")';
  const on = await stage(
    {
      [workflowPath]: exampleWorkflow("monorepo.yml"),
      "environments.ocu.star": environments,
      "services/api/release.ocu.star": deploys('"runs_on": "gpu"', core),
      "libraries/base.ocu.star": builds,
    },
    { machines: 2 },
  );
  const jobs = ["release (services/*): success", "release (libraries/*): success"];
  const first = await on.drain();
  expect(told(first), logsOf(first)).toEqual([["push: success", ...jobs]]);
  expect(on.runs("complete")).toEqual(["libraries/base.ocu.star/@r1/task/build/1"]);
  expect([...on.runs("pending")].sort()).toEqual([
    "services/api/release.ocu.star/@r1/deploy/production/1",
    "services/api/release.ocu.star/@r1/deploy/staging/1",
  ]);
  on.github.ledger.reset();
  await on.repository.commit({ "libraries/core.ocu.star": builds }, { message: "Add what the service waits for" });
  const second = await on.drain();
  const deployment = "acme/shop/-/services/api/release.ocu.star/@r1/deploy/production/1: success";
  expect(
    told(second).map(([run, ...of]) => [run, ...of.map((job) => job.replace(/^\S*(?=acme\/shop)/, ""))]),
    logsOf(second),
  ).toEqual([
    ["push: success", ...jobs],
    ["workflow_dispatch: success", ...jobs],
    ["workflow_dispatch: success", deployment],
  ]);
  expect(second.map((result) => ran(result.jobs).map(({ labels }) => labels.join()))).toEqual([
    ["ubuntu-latest", "ubuntu-latest"],
    ["ubuntu-latest", "ubuntu-latest"],
    ["gpu"],
  ]);
  on.github.ledger.expectCalls({ dispatches: 2 });
  expect([...on.runs("complete")].sort()).toEqual([
    "libraries/base.ocu.star/@r1/task/build/1",
    "libraries/core.ocu.star/@r1/task/build/1",
    "services/api/release.ocu.star/@r1/deploy/production/1",
    "services/api/release.ocu.star/@r1/deploy/staging/1",
  ]);
}, 120_000);

/** Somebody reviews what a run waits for, as GitHub's page does it. */
async function review({ github }: Stage, { run }: RunResult, state: "approved" | "rejected"): Promise<void> {
  const octokit = new Octokit({ auth: github.token({ kind: "classic" }).value, baseUrl: github.api });
  const at = { owner: "acme", repo: "shop", run_id: run.id };
  const { data } = await octokit.actions.getPendingDeploymentsForRun(at);
  const environment_ids = data.flatMap(({ environment }) => environment.id ?? []);
  await octokit.actions.reviewPendingDeploymentsForRun({ ...at, environment_ids, state, comment: "" });
}

/** A release that waits for the reviewers of production. */
async function guarded(): Promise<{ readonly on: Stage; readonly asked: RunResult }> {
  const on = await stage({
    [workflowPath]: exampleWorkflow("protected.yml"),
    "environments.ocu.star": environments,
    "api.ocu.star": deploys('"github_environment": "production"'),
  });
  const secret = { approval: true, secrets: { DEPLOY_KEY: "swordfish" } };
  on.github.actions(on.repository).environments.set("production", secret);
  const results = await on.drain();
  expect(told(results), logsOf(results)).toEqual([
    ["push: success", "ocuroot: success"],
    ["workflow_dispatch: undefined"],
  ]);
  expect(results[1]?.waiting).toEqual(["production"]);
  expect(on.runs("complete")).toEqual(["api.ocu.star/@r1/deploy/staging/1"]);
  return { on, asked: results[1] as RunResult };
}

test("protected.yml: reviewers let one deployment in, which alone has the environment's secret", async () => {
  const { on, asked } = await guarded();
  await review(on, asked, "approved");
  const approved = await on.runner.run(asked.run);
  expect(approved.conclusion, logsOf([approved])).toBe("success");
  expect([...on.runs("complete")].sort()).toEqual([
    "api.ocu.star/@r1/deploy/production/1",
    "api.ocu.star/@r1/deploy/staging/1",
  ]);
  // The secret was there, nine letters of it, and is nowhere to be read.
  expect(Object.values(JSON.parse(actionStep(approved).outputs.outputs ?? "") as object)).toEqual([
    { "deploy production": { length: 9 }, "deploy staging": { length: 0 } },
  ]);
  expect(JSON.stringify(on.repository.files("ocuroot-state")) + logsOf([approved])).not.toContain("swordfish");
  expect(on.github.deployments(on.repository).map(({ environment }) => environment)).toEqual(["production"]);
  expect(await on.drain()).toEqual([]);
}, 120_000);

test("protected.yml: what reviewers reject is not deployed, and stays asked for", async () => {
  const { on, asked } = await guarded();
  await review(on, asked, "rejected");
  const rejected = await on.runner.run(asked.run);
  expect(rejected.conclusion).toBe("failure");
  expect(on.runs("complete")).toEqual(["api.ocu.star/@r1/deploy/staging/1"]);
  expect(on.runs("pending")).toEqual(["api.ocu.star/@r1/deploy/production/1"]);
  expect(await on.drain()).toEqual([]);
  // Who changed their mind starts the job again, and is asked again.
  on.github.actions(on.repository).rerun(asked.run);
  expect((await on.drain())[0]?.waiting).toEqual(["production"]);
  await review(on, asked, "approved");
  const approved = await on.runner.run(asked.run);
  expect(approved.conclusion, logsOf([approved])).toBe("success");
  expect(on.runs("complete")).toContain("api.ocu.star/@r1/deploy/production/1");
}, 120_000);
