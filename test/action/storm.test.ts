import { expect, test } from "vitest";
import type { Run } from "../simulator/actions/runs.js";
import { actionStep, logsOf, type Stage, stage } from "./stage.js";

const gated = `
def go(ok):
    return done()

task(go, "go", inputs = {"ok": input(ref = "@/custom/ok")})
`;
const minute = 60_000;
const patience = { timeout: 5 * minute };

/**
 * As many commits as that on one branch, each with a release of a package of its own that waits for one value, which is
 * then there. The first one was pushed as ever; the documents of the others are like those it left.
 */
async function outstanding(commits: number): Promise<Stage> {
  const on = await stage({ "p1.ocu.star": gated });
  await on.drain();
  const { github, repository } = on;
  const first = repository.head() ?? "";
  const silent = github.token({ kind: "job", repository });
  const branches = ["ocuroot-state", "ocuroot-intent"] as const;
  const left = branches.map((branch) => ({
    branch,
    files: repository.files(branch),
    made: {} as Record<string, string>,
  }));
  for (let number = 2; number <= commits; number += 1) {
    await repository.commit({ [`p${number}.ocu.star`]: gated }, { message: `Package ${number}`, by: silent });
    const commit = repository.head() ?? "";
    const renamed = (text: string): string =>
      text.replaceAll("p1.ocu.star", `p${number}.ocu.star`).replaceAll(first, commit);
    for (const { files, made } of left)
      for (const [path, text] of Object.entries(files)) made[renamed(path)] = renamed(text);
  }
  const value = JSON.stringify({ kind: "ref", body: "yes", body_type: "string" });
  await repository.commit({ "refs/@/custom/ok/@object.json": value }, { branch: branches[1], by: silent });
  for (const { branch, made } of left) await repository.commit(made, { branch, by: silent });
  github.ledger.reset();
  return on;
}

/** The scheduled run looks once; what it asks for is left to wait. @returns how many runs it started */
async function look(on: Stage): Promise<number> {
  const { github, repository, runner } = on;
  const before = github.ledger.counts().dispatches;
  github.clock.advance(60 * minute);
  await github.tick();
  const run = github.actions(repository).runs.find(({ event, status }) => event === "schedule" && status === "queued");
  const result = await runner.run(run as Run);
  expect(result.conclusion, logsOf([result])).toBe("success");
  return github.ledger.counts().dispatches - before;
}

/** Makes every request on record look older than it is. */
async function age({ repository, github }: Stage, minutes: number): Promise<void> {
  const requests = Object.entries(repository.files("ocuroot-state")).filter(([path]) =>
    path.includes("/push/trigger/"),
  );
  const older = requests.map(([path, text]) => {
    const document = JSON.parse(text) as { body: { asked: string } };
    document.body.asked = new Date(Date.parse(document.body.asked) - minutes * minute).toISOString();
    return [path, JSON.stringify(document)] as const;
  });
  const by = github.token({ kind: "job", repository });
  await repository.commit(Object.fromEntries(older), { branch: "ocuroot-state", message: "Time goes by", by });
}

const dispatched = ({ github, repository }: Stage): readonly Run[] =>
  github.actions(repository).runs.filter(({ event }) => event === "workflow_dispatch");
const living = (on: Stage): readonly Run[] => dispatched(on).filter(({ status }) => status !== "completed");
const commitOf = ({ inputs }: Run): string => String(inputs.commit);

test("work of 120 commits starts one run for each, however often is looked for it", patience, async () => {
  // More than GitHub lists at once.
  const commits = 120;
  const on = await outstanding(commits);
  const asked: number[] = [];
  for (let time = 1; time <= 6; time += 1) asked.push(await look(on));
  // The newest commit's own work is done by whoever looks first, which is at that commit.
  expect(asked).toEqual([20, 20, 20, 20, 20, 19]);
  expect(new Set(living(on).map(commitOf)).size).toBe(commits - 1);
  // However old the requests are: their runs wait in the queue.
  await age(on, 60);
  expect([await look(on), await look(on)]).toEqual([0, 0]);
  expect(living(on)).toHaveLength(commits - 1);

  // One of them runs: it does the work of its commit, and starts nothing.
  const [oldest] = living(on);
  const result = await on.runner.run(oldest as Run);
  expect(actionStep(result).outputs, logsOf([result])).toMatchObject({ status: "complete", triggered: "[]" });
  expect(await look(on)).toBe(0);
  expect(on.github.ledger.counts().dispatches).toBe(commits - 1);
});

test("work that no run gets done is asked for three times, and then less and less", patience, async () => {
  const on = await outstanding(2);
  const lost = (): void => {
    for (const run of living(on)) on.github.actions(on.repository).cancel(run);
  };
  await look(on);
  const [first] = dispatched(on).map(commitOf);
  const times = (): number => dispatched(on).filter((run) => commitOf(run) === first).length;
  const after = async (minutes: number): Promise<number> => {
    lost();
    await age(on, minutes);
    await look(on);
    return times();
  };
  expect(times()).toBe(1);
  expect(await after(5)).toBe(2);
  expect(await after(5)).toBe(3);
  expect(await after(5)).toBe(3);
  expect(await after(30)).toBe(4);
  expect(await after(45)).toBe(4);
  expect(await after(45)).toBe(5);
});
