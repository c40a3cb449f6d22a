import { expect, test } from "vitest";
import { actionStep, logsOf, nodes, type Stage, stage } from "./stage.js";

const gated = `
def go(ok):
    return done(outputs = {"ok": ok})

task(go, "go", inputs = {"ok": input(ref = "//b.ocu.star/@/task/build#output/text")})
`;
const makes = `
def build():
    return done(outputs = {"text": "made"})

task(build, "build")
`;
const hour = 3_600_000;

/** A release that waits at the first commit, and a second commit that makes what it waits for. */
async function waiting(
  fault: "dispatch-lost" | "dispatch-doubled" | undefined,
  node = process.execPath,
): Promise<Stage> {
  const on = await stage({ "a.ocu.star": gated }, { node });
  await on.drain();
  if (fault !== undefined) on.github.fault({ match: "dispatches", kind: fault });
  await on.repository.commit({ "b.ocu.star": makes }, { message: "Second" });
  return on;
}

/** Makes every request that is on record look an hour older than it is. */
async function age({ repository }: Stage): Promise<void> {
  const files = Object.entries(repository.files("ocuroot-state")).filter(([path]) => path.includes("/push/trigger/"));
  const older = files.map(([path, text]) => {
    const document = JSON.parse(text) as { body: { asked: string } };
    document.body.asked = new Date(Date.parse(document.body.asked) - hour).toISOString();
    return [path, JSON.stringify(document)] as const;
  });
  await repository.commit(Object.fromEntries(older), { branch: "ocuroot-state", message: "Time goes by" });
}

const complete = ["a.ocu.star/@r1/task/go/1", "b.ocu.star/@r1/task/build/1"];

test.each(nodes)(
  "%s: the scheduled run finds work whose dispatch was lost, and has it done once",
  async (_name, node) => {
    const on = await waiting("dispatch-lost", node);
    const pushed = await on.drain();
    expect(pushed.map(({ run }) => run.event)).toEqual(["push"]);
    expect(on.runs("pending")).toEqual(["a.ocu.star/@r1/task/go/1"]);
    await age(on);
    on.github.clock.advance(2 * hour);
    on.github.ledger.reset();
    await on.github.tick();
    const found = await on.drain();
    // The scheduled run, the one that it asks for, and the next scheduled one, which has nothing to do.
    on.github.ledger.expectAtMost({ calls: 24, writes: 5, dispatches: 1 });
    expect(
      found.map(({ conclusion }) => conclusion),
      logsOf(found),
    ).toEqual(found.map(() => "success"));
    expect(found.filter(({ run }) => run.event === "workflow_dispatch")).toHaveLength(1);
    expect([...on.runs("complete")].sort()).toEqual(complete);
  },
);

test("a doubled dispatch runs nothing twice", async () => {
  const on = await waiting("dispatch-doubled");
  on.github.ledger.reset();
  const results = await on.drain();
  on.github.ledger.expectAtMost({ calls: 26, writes: 10, dispatches: 1 });
  expect(results.map(({ run }) => run.event)).toEqual(["push", "workflow_dispatch", "workflow_dispatch"]);
  expect(
    results.map(({ conclusion }) => conclusion),
    logsOf(results),
  ).toEqual(["success", "success", "success"]);
  expect(actionStep(results[2] as never).outputs.status).toBe("nothing");
  expect([...on.runs("complete")].sort()).toEqual(complete);
});

test("a dispatch that comes late is not sent again meanwhile, and its work is done once", async () => {
  const on = await stage({ "a.ocu.star": gated });
  await on.drain();
  const late = on.github.fault({ match: "dispatches", kind: "dispatch-late" });
  await on.repository.commit({ "b.ocu.star": makes }, { message: "Second" });
  const actions = on.github.actions(on.repository);
  const pushed = await on.runner.run(actions.next() as never);
  expect(pushed.conclusion, logsOf([pushed])).toBe("success");
  on.github.clock.advance(hour);
  on.github.ledger.reset();
  await on.github.tick();
  const looked = await on.runner.run(actions.next() as never);
  on.github.ledger.expectAtMost({ calls: 8, writes: 0, dispatches: 0 });
  expect([looked.run.event, looked.conclusion], logsOf([looked])).toEqual(["schedule", "success"]);
  expect(on.runs("pending")).toEqual(["a.ocu.star/@r1/task/go/1"]);
  late.release();
  const results = await on.drain();
  expect(results.map(({ run, conclusion }) => [run.event, conclusion])).toEqual([["workflow_dispatch", "success"]]);
  expect([...on.runs("complete")].sort()).toEqual(complete);
});

test("a request that is on its way is not made again by the next look", async () => {
  const on = await waiting(undefined);
  const actions = on.github.actions(on.repository);
  await on.runner.run(actions.next() as never);
  on.github.clock.advance(hour);
  await on.github.tick();
  const [dispatched, scheduled] = actions.runs.slice(-2);
  expect([dispatched?.event, scheduled?.event]).toEqual(["workflow_dispatch", "schedule"]);
  await age(on);
  await on.runner.run(scheduled as never);
  expect(actions.runs.filter(({ event }) => event === "workflow_dispatch")).toHaveLength(1);
  await on.drain();
  expect([...on.runs("complete")].sort()).toEqual(complete);
});

test("W29: a dispatch without a clear answer is looked for before it is sent again", async () => {
  const on = await stage({ "a.ocu.star": gated });
  await on.drain();
  on.github.fault({ match: "dispatches", kind: "502-after" });
  await on.repository.commit({ "b.ocu.star": makes }, { message: "Second" });
  const results = await on.drain();
  expect(
    results.map(({ run }) => run.event),
    logsOf(results),
  ).toEqual(["push", "workflow_dispatch"]);
  expect([...on.runs("complete")].sort()).toEqual(complete);
});

test("a token that may not start workflows: the permission is named", async () => {
  const { workflowPath, workflowText } = await import("./stage.js");
  const on = await stage({ "a.ocu.star": gated, [workflowPath]: workflowText.replace("  actions: write\n", "") });
  await on.drain();
  await on.repository.commit({ "b.ocu.star": makes }, { message: "Second" });
  const [result] = await on.drain();
  expect(result?.conclusion).toBe("failure");
  const { log, annotations } = actionStep(result as never);
  expect(log).toContain("permissions:\n    actions: write");
  expect(annotations.map(({ kind }) => kind)).toContain("error");
});

test("a scheduled run tells of the workflow that it would start, when that one is switched off", async () => {
  const { workflowPath, workflowText } = await import("./stage.js");
  const given = "- uses: ocuroot/ocuroot@v1\n        with:\n          workflow: work.yml";
  const on = await stage({
    "a.ocu.star": makes,
    [workflowPath]: workflowText.replace("- uses: ocuroot/ocuroot@v1", given),
    ".github/workflows/work.yml": workflowText.replace(/ {2}push:[\s\S]*(?= {2}workflow_dispatch:)/, ""),
  });
  const actions = on.github.actions(on.repository);
  const scheduled = async () => {
    on.github.clock.advance(3_600_000);
    await on.github.tick();
    const [result] = await on.drain();
    expect(result?.run.event, result && logsOf([result])).toBe("schedule");
    return actionStep(result as never).annotations.map(({ kind, message }) => `${kind}: ${message}`);
  };
  await on.drain();
  expect(await scheduled()).toEqual([]);
  actions.setState(".github/workflows/work.yml", "disabled_inactivity");
  expect(await scheduled()).toEqual([
    "warning: .github/workflows/work.yml is switched off (disabled_inactivity): gh workflow enable work.yml",
  ]);
}, 120_000);
