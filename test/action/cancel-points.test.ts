import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Run } from "../simulator/actions/runs.js";
import type { RunResult } from "../simulator/runner/runner.js";
import { logsOf, type Stage, stage } from "./stage.js";

/** SIGINT and time to end in, as people cancel; or the end at once, as a machine that vanishes. */
const manners = {
  interrupted: { interrupt: 7_500, terminate: 2_500 },
  killed: { interrupt: 0, terminate: 0 },
} as const;
type Manner = keyof typeof manners;

/** A release with a build, two deployments, and work of an older commit that waits for the build. */
interface Story extends Stage {
  /** What the tasks did, a line each. */
  effects(): readonly string[];
  /** The push that is cancelled. */
  readonly run: Run;
}

async function story(manner: Manner): Promise<Story> {
  const folder = mkdtempSync(path.join(tmpdir(), "ocuroot-cancel-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "effects");
  writeFileSync(file, "");
  const says = (name: string): string => `shell("echo ${name} >> ${file}")`;
  const on = await stage(
    {
      "env.ocu.star": 'register_environment(environment("eu"))\nregister_environment(environment("us"))\n',
      "a.ocu.star": `
def go(text):
    ${says("go")}
    return done()

task(go, "go", inputs = {"text": input(ref = "//b.ocu.star/@/task/build#output/text")})
`,
    },
    { graces: manners[manner] },
  );
  await on.drain();
  const second = `
def build():
    ${says("build")}
    return done(outputs = {"text": "made"})

def up(environment):
    ${says('" + environment["name"] + "')}
    return done()

def down(environment):
    return done()

phase("build", tasks = [task(build, "build")])
phase("deploy", tasks = [deploy(environment = e, up = up, down = down) for e in environments()])
`;
  await on.repository.commit({ "b.ocu.star": second }, { message: "Second" });
  const run = on.github.actions(on.repository).next();
  if (run === undefined) throw new Error("nothing is queued");
  return { ...on, run, effects: () => readFileSync(file, "utf8").split("\n").slice(0, -1) };
}

/** Runs of a package's item in state, with the markers of their status; a run has one. */
function standing(on: Stage): ReadonlyMap<string, readonly string[]> {
  const runs = new Map<string, string[]>();
  for (const path of Object.keys(on.repository.files("ocuroot-state"))) {
    const [, run, status] = /refs\/(.*\/@r\d+\/(?:task|deploy)\/[^/]+\/\d+)\/status\/([^/]+)\//.exec(path) ?? [];
    if (run !== undefined && status !== undefined) runs.set(run, [...(runs.get(run) ?? []), status]);
  }
  return runs;
}

function checkConsistent(on: Story, log: string): void {
  for (const [run, statuses] of standing(on)) {
    expect(statuses, `${run}\n${log}`).toHaveLength(1);
    expect(["pending", "complete", "failed", "cancelled"], `${run}\n${log}`).toContain(statuses[0]);
  }
}

/** Makes requests on record look an hour older, and lets the scheduled run look. */
async function later(on: Stage): Promise<readonly RunResult[]> {
  const requests = Object.entries(on.repository.files("ocuroot-state")).filter(([name]) =>
    name.includes("/push/trigger/"),
  );
  const older = requests.map(([name, text]) => {
    const document = JSON.parse(text) as { body: { asked: string } };
    document.body.asked = new Date(Date.parse(document.body.asked) - 3_600_000).toISOString();
    return [name, JSON.stringify(document)] as const;
  });
  if (older.length > 0)
    await on.repository.commit(Object.fromEntries(older), { branch: "ocuroot-state", message: "Time goes by" });
  on.github.clock.advance(2 * 3_600_000);
  await on.github.tick();
  return on.drain();
}

/** "Re-run jobs", then the schedule: everything is done, and nothing twice but what was stopped in the middle. */
async function completes(on: Story, cancelled: RunResult): Promise<void> {
  const log = logsOf([cancelled]);
  expect(cancelled.conclusion, log).toBe("cancelled");
  const steps = cancelled.jobs.flatMap((job) => job.steps);
  const ours = steps.filter(({ name }) => /ocuroot/.test(name));
  if (ours.length > 0)
    expect(
      ours.filter(({ phase }) => phase === "post").map(({ outcome }) => outcome),
      log,
    ).toEqual(["success"]);
  checkConsistent(on, log);
  const stopped = [...standing(on)].filter(([, [status]]) => status === "failed" || status === "cancelled");
  on.github.actions(on.repository).rerun(on.run);
  const after = [...(await on.drain()), ...(await later(on))];
  const all = `${log}\n${logsOf(after)}`;
  expect(
    after.map(({ conclusion }) => conclusion),
    all,
  ).toEqual(after.map(() => "success"));
  const last = new Map([...standing(on)].map(([run, statuses]) => [run.slice(0, run.lastIndexOf("/")), statuses]));
  expect([...last.values()].flat(), all).toEqual(["complete", "complete", "complete", "complete"]);
  for (const name of ["go", "build", "eu", "us"]) {
    const times = on.effects().filter((effect) => effect === name).length;
    const again = stopped.some(([run]) => run.includes(`/${name}/`));
    expect(times, `${name}\n${all}`).toBeGreaterThanOrEqual(1);
    expect(times, `${name}\n${all}`).toBeLessThanOrEqual(again ? 2 : 1);
  }
}

/** Cancels the run while its n-th call to the API is on its way; the answer comes after that, if anybody is there. */
async function cancelAtCall(on: Story, number: number): Promise<RunResult | undefined> {
  const held = on.github.fault({ match: ({ door }) => door !== "git", skip: number - 1, kind: "slow" });
  let over = false;
  const ended = on.runner.run(on.run).finally(() => {
    over = true;
  });
  while (held.hits === 0 && !over) await new Promise((resolve) => setTimeout(resolve, 20));
  if (over) return undefined;
  on.github.actions(on.repository).cancel(on.run);
  await new Promise((resolve) => setImmediate(resolve));
  held.remove();
  return ended;
}

/** More than such a push makes; the last of them are never reached. */
const calls = Array.from({ length: 18 }, (_, index) => index + 1);

test.each(calls.map((number) => [number, number % 2 === 0 ? "killed" : "interrupted"] as const))(
  "a push that is cancelled at call %i to GitHub, %s, leaves a state that the next run goes on from",
  { timeout: 180_000 },
  async (number, manner) => {
    const on = await story(manner);
    const result = await cancelAtCall(on, number);
    if (result === undefined) expect(number).toBeGreaterThan(12);
    else await completes(on, result);
  },
);
