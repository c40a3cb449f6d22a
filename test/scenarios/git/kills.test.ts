import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import type { Workspace } from "../../support/workspace.js";
import { gitWorkspace, ran } from "./support.js";

const items = ["build", "e1", "e2", "e3"];

/** Finishes what a killed process left, with the commands a person would use. @returns the release. */
async function recover(work: Workspace, before: readonly string[]): Promise<string> {
  const made = (await releases(work)).filter((ref) => !before.includes(ref));
  const [release] = made;
  if (release === undefined) {
    await work.ok("release", "new", "app.ocu.star", "--force");
    return (await releases(work)).filter((ref) => !before.includes(ref))[0] ?? "";
  }
  expect(made).toHaveLength(1);
  // Marks what was lost, and goes on where nothing was.
  await work.run(["release", "continue", release]);
  const failed = await work.match(`${release}/**/status/failed`);
  if (failed.length > 0) await work.ok("release", "retry", release);
  return release;
}

const releases = async (work: Workspace): Promise<readonly string[]> =>
  (await work.match("**/app.ocu.star/@r*")).filter((ref) => /@r\d+$/.test(ref));

/** Runs by item, with how they ended. */
async function runsOf(work: Workspace, release: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const marker of await work.match(`${release}/**/status/*`)) {
    const [, name = "", status = ""] = /\/(?:task|deploy)\/([^/]+)\/\d+\/status\/(.*)$/.exec(marker) ?? [];
    found.set(name, [...(found.get(name) ?? []), status]);
  }
  return found;
}

test("C9: a release that is killed at any of its pushes, published or not, is completed, and nothing runs again unasked", async () => {
  const { work, state } = gitWorkspace("two branches");
  await work.ok("release", "new", "env.ocu.star");
  for (const verdict of ["pass", "refuse"] as const) {
    for (let push = 0; push < 5; push++) {
      rmSync(work.path("ran.log"), { force: true });
      const before = await releases(work);
      const gate = state.hold(push);
      const killed = work.start(["release", "new", "app.ocu.star", "--force"]);
      await gate.arrived;
      killed.kill("SIGKILL");
      await killed.ended;
      gate.release(verdict);
      const release = await recover(work, before);
      const runs = await runsOf(work, release);
      expect([push, verdict, [...runs.keys()].sort()]).toEqual([push, verdict, items]);
      for (const [item, statuses] of runs) {
        // One run is complete; another one is there only where its process died and somebody asked for it again.
        expect([item, statuses.filter((status) => status === "complete")]).toEqual([item, ["complete"]]);
        expect(statuses.filter((status) => status !== "complete" && status !== "failed_retried")).toEqual([]);
        const times = ran(work).filter((line) => line === item).length;
        expect(times).toBeGreaterThanOrEqual(1);
        expect(times).toBeLessThanOrEqual(statuses.length);
      }
      state.check("state", "intent");
    }
  }
}, 900_000);
