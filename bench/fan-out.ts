import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { logsOf, stage } from "../test/action/stage.js";
import { temporaryFolders } from "../test/support/temporary-folder.js";

// Started by run.mjs: 300 deployments that name a runner, each in a job of its own, all of them run by the built bundle.

const count = Number(process.env.BENCH_JOBS ?? 300);
const folder = temporaryFolders();

const config = (log: string) => `
def up(environment):
    shell("echo " + environment["name"] + " >> ${log}")
    return done()

def down(environment):
    return done()

phase("all", tasks = [deploy(environment = e, up = up, down = down, runs_on = "gpu") for e in environments()])
`;

test(`${count} deployments in jobs of their own`, { timeout: 7_200_000 }, async () => {
  const log = join(folder(), "log");
  writeFileSync(log, "");
  const names = Array.from({ length: count }, (_, at) => `e${1000 + at}`);
  const environments = names.map((name) => `register_environment(environment("${name}"))\n`).join("");
  const on = await stage({ "env.ocu.star": environments, "a.ocu.star": config(log) }, { machines: 2 });
  const start = performance.now();
  const results = await on.drain();
  const seconds = (performance.now() - start) / 1000;
  expect(
    results.map(({ conclusion }) => conclusion).filter((one) => one !== "success"),
    logsOf(results.filter(({ conclusion }) => conclusion !== "success")),
  ).toEqual([]);
  // Nothing was lost, and nothing ran twice.
  expect(readFileSync(log, "utf8").trim().split("\n").sort()).toEqual(names);
  expect([...on.runs("complete")].sort()).toEqual(names.map((name) => `a.ocu.star/@r1/deploy/${name}/1`));
  const waves = results.slice(1).map(({ jobs }) => jobs.filter(({ conclusion }) => conclusion === "success").length);
  const { calls, writes, dispatches } = on.github.ledger.counts();
  const jobs = waves.reduce((sum, wave) => sum + wave, 0);
  const told = `${waves.join(" + ")} jobs, ${Math.round(seconds)} s, ${(calls / jobs).toFixed(1)} calls a job`;
  console.log(`row ${JSON.stringify([`${count} jobs for ${count} deployments`, told])}`);
  console.log(JSON.stringify({ calls, writes, dispatches }));
});
