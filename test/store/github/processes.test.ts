import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { compiledSources } from "../../support/compiled.js";
import { temporaryFolders } from "../../support/temporary-folder.js";
import { Site } from "./sites.js";

const folder = temporaryFolders();
const program = fileURLToPath(new URL("github-process.mjs", import.meta.url));
const parts = ["store", "github", "refs", "documents"];
const files = ["clock.ts", "errors.ts", "process.ts", "process-groups.ts", "masks.ts", "remembered.ts"];

/** Counts up in a process of its own. @returns what it printed. */
async function count(
  site: Site,
  machine: string,
  id: string,
  turns: { times: number; atOnce: boolean },
): Promise<readonly string[]> {
  const { home, env } = site.surroundings(machine);
  const options = { home, env, id, ...turns, url: site.repository.url, branch: "state" };
  const child = spawn(process.execPath, [program, compiledSources([...parts, ...files]), JSON.stringify(options)]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  await once(child, "close");
  return output.trim().split("\n");
}

for (const { writers, times, atOnce, machines } of [
  { writers: 50, times: 10, atOnce: false, machines: 1 },
  { writers: 8, times: 5, atOnce: false, machines: 8 },
]) {
  const name = `W2: ${writers} writers on ${machines} ${machines === 1 ? "machine" : "machines"}`;
  test(`${name} lose nothing, and history is one line`, async () => {
    const site = await Site.open(folder());
    onTestFinished(() => site.github.close());
    const started = performance.now();
    const counted = await Promise.all(
      Array.from({ length: writers }, (_, at) => count(site, `m${at % machines}`, `w${at}`, { times, atOnce })),
    );
    const seconds = (performance.now() - started) / 1000;
    const expected = Array.from({ length: writers * times }, (_, index) => index + 1);
    expect(
      counted
        .flat()
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(expected);
    const { calls, writes, unchanged } = site.github.ledger.counts();
    console.log(
      `${name}, ${times} each: ${seconds.toFixed(1)} s, ${calls} calls, ${writes} writes, ${unchanged} free (by git: 500 pushes)`,
    );
    const own = Object.keys(site.repository.files("state")).filter((path) => path.includes("/own/"));
    expect(own).toHaveLength(writers * times);
    // What one process asks for at once travels together; what it asks for in turn does not.
    const commits = site.repository.history("state").length;
    expect(commits).toBeGreaterThanOrEqual(atOnce ? writers : writers * times);
    expect(commits).toBeLessThanOrEqual(writers * (atOnce ? 3 : times));
    await site.repository.fsck();
  }, 1_200_000);
}
