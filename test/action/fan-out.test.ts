import { expect, test } from "vitest";
import type { Assignment } from "../../src/documents/assignment.js";
import type { RunResult } from "../simulator/runner/runner.js";
import { actionStep, logsOf, type Stage, stage, workflowPath, workflowText } from "./stage.js";

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

/** The list that a run was asked for. */
function listOf({ run }: RunResult): readonly Assignment[] {
  return JSON.parse(String(run.inputs.deployments)) as Assignment[];
}

/** Jobs of a run that came to something, by what they were for. */
function doneIn({ jobs }: RunResult): readonly string[] {
  return jobs.filter(({ conclusion }) => conclusion === "success").map(({ name }) => name.replace(/^.*\/@/, "@"));
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
  expect(actionStep(results[0] as never).summary).toContain("needs GitHub to let it into the environment prod");
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

/** Starts the workflow as somebody does who may start it by hand. */
async function startByHand(on: Stage, inputs: Readonly<Record<string, string>>): Promise<void> {
  const { value } = on.github.token({ kind: "job", repository: on.repository, permissions: { actions: "write" } });
  const answer = await fetch(`${on.github.api}/repos/acme/shop/actions/workflows/ocuroot.yml/dispatches`, {
    method: "POST",
    headers: { authorization: `Bearer ${value}`, "content-type": "application/json" },
    body: JSON.stringify({ ref: "main", inputs }),
  });
  expect(answer.status).toBe(204);
}

test("a forged request does nothing: another place, another command, another commit", async () => {
  const { on, results } = await guardedStage();
  const [entry] = listOf(results[1] as RunResult);
  const commit = on.repository.head("main") ?? "";
  const command = "work any --request forged";
  const deployments = (more: object) => JSON.stringify([{ ref: entry?.ref, ...more }]);
  await startByHand(on, { commit, command, deployments: deployments({}) });
  await startByHand(on, { commit, command, deployments: deployments({ environment: "other" }) });
  await startByHand(on, { commit, command: "state set @/custom/x 1", deployments: deployments({}) });
  await on.repository.commit({ "other.txt": "other\n" }, { message: "Second", branch: "topic" });
  const elsewhere = on.repository.head("topic") ?? "";
  await startByHand(on, { commit: elsewhere, command, deployments: deployments({ environment: "other" }) });
  const forged = await on.drain();
  const logs = forged.map((result) => actionStep(result).log);
  expect(forged.map(({ conclusion }) => conclusion)).toEqual(["failure", "failure", "failure", "failure"]);
  const planned =
    "a r1 deploy production is planned for GitHub's environment prod, which is not where this job was started";
  expect(logs[0]).toContain(planned);
  expect(logs[1]).toContain(planned);
  expect(logs[2]).toContain("this job is for one deployment, but the run was started for something else");
  expect(logs[3]).toContain("a r1 was made from");
  expect(on.runs("complete")).toEqual(["a.ocu.star/@r1/deploy/staging/1"]);
});

test("a request that got lost is made again by the scheduled run, and not before", async () => {
  const on = await stage({ "env.ocu.star": environments, "a.ocu.star": guarded });
  on.github.fault({ match: "dispatches", kind: "dispatch-lost" });
  expect((await on.drain()).map(({ run }) => run.event)).toEqual(["push"]);
  await startByHand(on, {});
  expect((await on.drain()).map(({ run }) => run.event)).toEqual(["workflow_dispatch"]);
  const documents = Object.entries(on.repository.files("ocuroot-state")).filter(([, text]) => /"asked"/.test(text));
  const older = documents.map(([path, text]) => {
    const document = JSON.parse(text) as { body: { request: { asked: string } } };
    document.body.request.asked = new Date(Date.parse(document.body.request.asked) - 3_600_000).toISOString();
    return [path, JSON.stringify(document)] as const;
  });
  expect(older).toHaveLength(1);
  await on.repository.commit(Object.fromEntries(older), { branch: "ocuroot-state", message: "Time goes by" });
  on.github.clock.advance(3_600_000);
  await on.github.tick();
  const results = await on.drain();
  expect(
    results.map(({ run, conclusion }) => [run.event, conclusion]),
    logsOf(results),
  ).toEqual([
    ["schedule", "success"],
    ["workflow_dispatch", "success"],
    ["workflow_dispatch", "success"],
  ]);
  expect([...on.runs("complete")].sort()).toEqual(all);
}, 120_000);

test("a workflow without the jobs for it: the lines to add are named, and everything else is done", async () => {
  const plain = workflowText
    .replace(/ {6}deployments:\n.*\n/, "")
    .replace(/ {4}if: .*\n/, "")
    .replace(/ {2}# For what a plan[\s\S]*?(?=\nenv:)/, "");
  const on = await stage({ "env.ocu.star": environments, "a.ocu.star": guarded, [workflowPath]: plain });
  const [result, ...more] = await on.drain();
  expect(more).toEqual([]);
  expect(result?.conclusion).toBe("failure");
  const { log } = actionStep(result as RunResult);
  expect(log).toContain("ocuroot.yml of acme/shop on main has no jobs for deployments with a place of their own");
  expect(log).toContain("deployment: $" + "{{ fromJSON(inputs.deployments) }}");
  expect(on.runs("complete")).toEqual(["a.ocu.star/@r1/deploy/staging/1"]);
});

test("a job that comes while its deployment is frozen leaves it, and another is asked for once it is thawed", async () => {
  const { on, results } = await guardedStage();
  await startByHand(on, { command: "freeze production --reason audit" });
  await on.drain();
  const { run } = results[1] as RunResult;
  on.github.actions(on.repository).approve(run, "prod");
  const held = await on.runner.run(run);
  expect(held.conclusion, logsOf([held])).toBe("success");
  expect(actionStep(held).log).toContain("a r1 deploy production cannot start yet");
  expect(await on.drain()).toEqual([]);
  await startByHand(on, { command: "thaw production --cascade" });
  const thawed = await on.drain();
  expect(
    thawed.map(({ run: { event }, conclusion, waiting }) => [event, conclusion, waiting]),
    logsOf(thawed),
  ).toEqual([
    ["workflow_dispatch", "success", []],
    ["workflow_dispatch", undefined, ["prod"]],
  ]);
  const [asked, first] = [thawed[1] as RunResult, results[1] as RunResult].map(listOf);
  expect(asked).toEqual(first);
}, 120_000);

/** Two phases of deployments with places of their own; what is deployed to the second fails when asked to. */
const twoPhases = `
def up(environment):
    if environment["name"] == "broken":
        fail("no")
    return done()

def down(environment):
    return done()

def to(e):
    return deploy(environment = e, up = up, down = down, runs_on = ["self-hosted", e.name])

phase("first", tasks = [to(e) for e in environments() if e.name in ["a", "b"]])
phase("second", tasks = [to(e) for e in environments() if e.name not in ["a", "b"]])
`;
const register = (...names: readonly string[]) => names.map((name) => `register_environment(environment("${name}"))\n`);

test("the jobs of the next phase are asked for once, by whoever ends last", async () => {
  const on = await stage({ "env.ocu.star": register("a", "b", "c").join(""), "app.ocu.star": twoPhases });
  const results = await on.drain();
  expect(
    results.map((result) => [result.run.event, result.conclusion, ...doneIn(result)]),
    logsOf(results),
  ).toEqual([
    ["push", "success", "ocuroot"],
    ["workflow_dispatch", "success", "@r1/deploy/a/1", "@r1/deploy/b/1"],
    ["workflow_dispatch", "success", "@r1/deploy/c/1"],
  ]);
  expect(listOf(results[2] as RunResult)).toMatchObject([{ runs_on: ["self-hosted", "c"] }]);
  expect(new Set(on.runs("complete")).size).toBe(3);
  on.github.ledger.expectCalls({ dispatches: 2 });
  // Eight of each job, ten of the push; the last job of a phase adds the request.
  expect(on.github.ledger.counts().calls).toBeLessThanOrEqual(36);
}, 120_000);

test("a job that is run again tries what failed in it, and no other look does", async () => {
  const again = workflowText.replace(
    /(deployment: .*toJSON.*\n)/,
    '$1        env:\n          GITHUB_RUN_ATTEMPT: "2"\n',
  );
  const on = await stage({
    ...{ "env.ocu.star": register("broken").join(""), "app.ocu.star": twoPhases },
    [workflowPath]: again,
  });
  on.github.fault({ match: "dispatches", kind: "dispatch-doubled" });
  const results = await on.drain();
  expect(
    results.map(({ run, conclusion }) => [run.event, conclusion]),
    logsOf(results),
  ).toEqual([
    ["push", "success"],
    ["workflow_dispatch", "failure"],
    ["workflow_dispatch", "failure"],
  ]);
  expect(on.runs("failed_retried")).toEqual(["app.ocu.star/@r1/deploy/broken/1"]);
  expect(on.runs("failed")).toEqual(["app.ocu.star/@r1/deploy/broken/2"]);
  on.github.ledger.expectCalls({ dispatches: 1 });
}, 120_000);

const many = "[register_environment(environment('e' + str(1000 + n))) for n in range(300)]\n";
const manyDeployments = (more: string) => `
def up(environment):
    return done()

def down(environment):
    return done()

phase("all", tasks = [deploy(environment = e, up = up, down = down${more}) for e in environments()])
`;

test("300 environments in one phase: one job does them all", async () => {
  const on = await stage({ "env.ocu.star": many, "a.ocu.star": manyDeployments("") });
  const results = await on.drain();
  expect(
    results.map(({ run, conclusion, jobs }) => [run.event, conclusion, jobs.map(({ conclusion: one }) => one)]),
    logsOf(results),
  ).toEqual([["push", "success", ["success", "skipped"]]]);
  expect(new Set(on.runs("complete")).size).toBe(300);
}, 120_000);

test("300 environments that name a runner: two waves below the limit of a matrix, each deployment in one of them", async () => {
  const on = await stage(
    { "env.ocu.star": many, "a.ocu.star": manyDeployments(', runs_on = "gpu"') },
    { takes: (job) => job === "ocuroot" || /e1(000|255|256)\b/.test(job) },
  );
  on.github.fault({ match: "dispatches", kind: "dispatch-doubled", skip: 1 });
  const [pushed, ...waves] = await on.drain();
  expect(pushed?.conclusion, logsOf([pushed as RunResult])).toBe("success");
  on.github.ledger.expectCalls({ dispatches: 2 });
  expect(waves.map((wave) => listOf(wave).length)).toEqual([256, 44, 44]);
  const asked = waves.slice(0, 2).flatMap((wave) => listOf(wave).map(({ ref }) => ref));
  expect(new Set(asked).size).toBe(300);
  // The second run of the doubled request finds its deployment done.
  expect(waves.map(doneIn), logsOf(waves)).toEqual([
    ["@r1/deploy/e1000/1", "@r1/deploy/e1255/1"],
    ["@r1/deploy/e1256/1"],
    ["@r1/deploy/e1256/1"],
  ]);
  expect([...on.runs("complete")].sort()).toEqual([
    "a.ocu.star/@r1/deploy/e1000/1",
    "a.ocu.star/@r1/deploy/e1255/1",
    "a.ocu.star/@r1/deploy/e1256/1",
  ]);
  expect(on.runs("pending")).toHaveLength(297);
  on.github.ledger.expectCalls({ dispatches: 2 });
}, 240_000);
