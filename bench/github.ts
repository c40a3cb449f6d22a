import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { type Simulator, startSimulator } from "../test/simulator/simulator.js";

// Started by run.mjs, in vitest because the simulator needs it: the first look at large stores at a simulated GitHub.

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const usage = fileURLToPath(new URL("./usage.cjs", import.meta.url));

/** Runs the program. @returns seconds, calls by either door, MiB at the highest. */
async function run(github: Simulator, folder: string, env: Record<string, string>, ...args: readonly string[]) {
  const report = join(folder, "usage.json");
  github.ledger.reset();
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", usage, cli, ...args], {
    cwd: join(folder, "repo"),
    env: { ...env, BENCH_USAGE: report },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${errors}`);
  const { memory } = JSON.parse(readFileSync(report, "utf8")) as { memory: number };
  const { calls, git } = github.ledger.counts();
  return { seconds: (performance.now() - start) / 1000, calls, git, memory };
}

/** Documents of many releases, as a store has them after a while. */
function documents(count: number): Record<string, string> {
  const body = { kind: "ref", body_type: "models.Run", body: { text: "x".repeat(600) } };
  const path = (at: number) =>
    `state/refs/bench/-/app${at % 50}.ocu.star/@r${Math.floor(at / 1000)}/deploy/e${Math.floor(at / 50) % 20}/1/@object.json`;
  const marker = { "state/.ocuroot-store": '{"version":3,"Tags":{"state":{}}}' };
  const all = Array.from({ length: count }, (_, at) => [path(at), JSON.stringify({ ...body, at }, null, 2)]);
  return { ...marker, ...Object.fromEntries(all) };
}

for (const count of [2_000, 20_000]) {
  test(`${count} documents`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "ocuroot-bench-"));
    const github = await startSimulator();
    try {
      const repository = await github.repository("acme/bench", { files: { "README.md": "" } });
      const { value } = github.token({ kind: "job", repository });
      mkdirSync(join(folder, "repo"));
      const settings = `repo_alias("bench")\nstore.set(store.git("${repository.url}", branch = "ocuroot"))\n`;
      writeFileSync(join(folder, "repo/repo.ocu.star"), settings);
      execFileSync("git", ["init", "--quiet"], { cwd: join(folder, "repo") });
      const env = {
        ...{ PATH: process.env.PATH ?? "", HOME: folder, OCUROOT_HOME: join(folder, "home"), GH_TOKEN: value },
        ...{ GITHUB_API_URL: github.api, GITHUB_GRAPHQL_URL: github.graphql, GITHUB_SERVER_URL: github.server },
      };
      // The settings are remembered from here on: what is measured is the store.
      await run(github, folder, env, "state", "match", "**");
      await repository.commit(documents(count), { branch: "ocuroot" });
      for (const look of ["first look", "next look"]) {
        const { seconds, calls, git, memory } = await run(
          github,
          folder,
          env,
          "state",
          "get",
          "bench/-/app7.ocu.star/@r0/deploy/e3/1",
        );
        const what = `${count.toLocaleString("en")} documents at GitHub, ${look}`;
        const measured = `${seconds.toFixed(2)} s, ${calls} calls, ${git} of git, ${Math.round(memory)} MiB`;
        console.log(`row ${JSON.stringify([what, measured])}`);
      }
    } finally {
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 1_200_000);
}
