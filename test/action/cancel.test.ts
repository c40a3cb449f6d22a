import { expect, test } from "vitest";
import { actionStep, logsOf, type Stage, stage } from "./stage.js";

const slow = `
def build():
    shell("sleep 60")
    return done()

task(build, "build")
`;

/** Cancels the run in progress once its task is on record as running. */
async function cancelled(on: Stage) {
  const actions = on.github.actions(on.repository);
  const run = actions.next();
  if (run === undefined) throw new Error("nothing is queued");
  const ended = on.runner.run(run);
  while (on.runs("running").length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  actions.cancel(run);
  return ended;
}

test("a cancelled job records what it stopped, and a later run goes on", async () => {
  const on = await stage({ "a.ocu.star": slow });
  const result = await cancelled(on);
  expect(result.conclusion).toBe("cancelled");
  expect(on.runs("cancelled"), logsOf([result])).toEqual(["a.ocu.star/@r1/task/build/1"]);
  expect(on.runs("running")).toEqual([]);
  const post = result.jobs
    .flatMap(({ steps }) => steps)
    .find(({ phase, name }) => phase === "post" && /ocuroot/.test(name));
  expect(post?.outcome).toBe("success");
  await on.repository.commit({ "a.ocu.star": slow.replace("sleep 60", "true") }, { message: "Faster" });
  const after = await on.drain();
  expect(
    after.map(({ conclusion }) => conclusion),
    logsOf(after),
  ).toEqual(["success"]);
  expect(on.runs("complete")).toEqual(["a.ocu.star/@r2/task/build/1"]);
});

test("a job that was killed leaves nothing held: the step after it marks its runs lost, and warns", async () => {
  const on = await stage({ "a.ocu.star": slow }, { graces: { interrupt: 0, terminate: 0 } });
  const result = await cancelled(on);
  expect(on.runs("running"), logsOf([result])).toEqual([]);
  expect([...on.runs("failed"), ...on.runs("cancelled")]).toEqual(["a.ocu.star/@r1/task/build/1"]);
  expect(actionStep(result).outcome).not.toBe("success");
});
