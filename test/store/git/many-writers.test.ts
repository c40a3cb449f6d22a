import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolders } from "../../support/temporary-folder.js";
import { on, startGit } from "./git-process.js";
import { BareRemote } from "./remotes.js";

const folder = temporaryFolders();

// Each transaction changes a document that all fight for, and one of its own. With the lock of the machine each costs
// one push; writers of five machines meet at the remote only.
for (const { machines, writers: many } of [
  { machines: 1, writers: 50 },
  { machines: 5, writers: 10 },
]) {
  const all = many * 10;
  test(`W2, C14: ${many} processes on ${machines} ${machines === 1 ? "machine" : "machines"}, ten transactions each: ${all} effects, one line of history`, async () => {
    const remote = new BareRemote(folder());
    const count = join(remote.url, "asked");
    remote.hook("pre-receive", `echo push >> ${count}`);
    const started = performance.now();
    const writers = Array.from({ length: many }, (_, at) =>
      startGit("count", on(remote, `m${at % machines}`, { times: 10, id: `w${at}` })),
    );
    const told = (await Promise.all(writers.map(({ ended }) => ended))).flat().map(Number);
    const seconds = (performance.now() - started) / 1000;
    const pushes = readFileSync(count, "utf8").trim().split("\n").length;
    console.log(
      `${many} × 10 on ${machines}: ${seconds.toFixed(1)} s, ${pushes} pushes that reached the remote's hook (a prototype, 50 × 10 on one quiet machine: 45 s, 500 pushes)`,
    );
    expect(told.sort((a, b) => a - b)).toEqual(Array.from({ length: all }, (_, index) => index + 1));
    expect(remote.paths().filter((path) => path.includes("/own/"))).toHaveLength(all);
    expect(remote.commits()).toBe(all);
    expect(remote.git("rev-list", "--min-parents=2", "state")).toBe("");
    expect(remote.git("fsck", "--strict", "--no-dangling")).toBe("");
    if (machines === 1) expect(pushes).toBe(all);
  }, 900_000);
}
