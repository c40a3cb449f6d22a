import { expect, test } from "vitest";
import type { RunResult } from "../simulator/runner/runner.js";
import { actionStep, logsOf, type Stage, stage } from "./stage.js";

const environments = `
register_environment(environment("staging"))
register_environment(environment("production", attributes = {"github": "prod"}))
`;

/** Production has reviewers at GitHub; what follows it runs anywhere. */
const guarded = `
def up(environment):
    print("deploying", environment["name"])
    return done()

def down(environment):
    return done()

def announce():
    return done()

def to(e):
    return deploy(environment = e, up = up, down = down, github_environment = e.attributes.get("github", ""))

phase("test", tasks = [to(e) for e in environments() if e.name == "staging"])
phase("live", tasks = [to(e) for e in environments() if e.name == "production"])
phase("after", tasks = [task(announce, "announce")])
`;

/** A stage on which everything was done that may be done before somebody approves. */
async function guardedStage(): Promise<{ readonly on: Stage; readonly results: readonly RunResult[] }> {
  const on = await stage({ "env.ocu.star": environments, "a.ocu.star": guarded });
  on.github.actions(on.repository).environments.set("prod", { approval: true, secrets: { KEY: "prod-secret" } });
  return { on, results: await on.drain() };
}

const waitingRun = "a.ocu.star/@r1/deploy/production/1";
const all = ["a.ocu.star/@r1/deploy/production/1", "a.ocu.star/@r1/deploy/staging/1", "a.ocu.star/@r1/task/announce/1"];

test("a deployment in a protected environment waits at GitHub for its reviewers, and the release goes on after it", async () => {
  const { on, results } = await guardedStage();
  expect(
    results.map(({ run, conclusion, waiting }) => [run.event, conclusion, waiting]),
    logsOf(results),
  ).toEqual([
    ["push", "success", []],
    ["workflow_dispatch", undefined, ["prod"]],
  ]);
  expect(on.runs("pending")).toContain(waitingRun);
  expect(actionStep(results[0] as never).summary).toContain("waits for GitHub to let it into the environment prod");
  const { run } = results[1] as RunResult;
  on.github.actions(on.repository).approve(run, "prod");
  const approved = await on.runner.run(run);
  const rest = await on.drain();
  expect(
    [approved, ...rest].map(({ run: { event }, conclusion }) => [event, conclusion]),
    logsOf([approved, ...rest]),
  ).toEqual([
    ["workflow_dispatch", "success"],
    ["workflow_dispatch", "success"],
  ]);
  expect([...on.runs("complete")].sort()).toEqual(all);
});
