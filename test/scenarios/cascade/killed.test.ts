import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { type Checkout, deployable, type Shape, saidBy, World } from "./support.js";

const preload = new URL("../../support/die-at.mjs", import.meta.url).href;
const value: Shape = { inputs: { v: 'input(ref = "@/custom/v", default = "1")' } };

/** A package whose runs are done again when their process was killed. */
function patient(name: string, shape: Shape): string {
  return deployable(name, shape).replace("up = up,", 'up = up, on_lost = "retry", retries = 100, retry_delay = 0,');
}

/** Two repositories, the second reading what the first puts out; both have had a second commit since. */
async function released(world: World): Promise<{ data: Checkout; shop: Checkout }> {
  const data = world.repository("data", {
    "env.ocu.star": environmentsFile("eu"),
    "db.ocu.star": patient("db", value),
  });
  await data.ok("push");
  const shop = world.repository("shop", { "web.ocu.star": patient("web", { inputs: { db: saidBy("db", "data") } }) });
  await shop.ok("push");
  for (const checkout of [data, shop]) checkout.push({ "notes.txt": "later\n" }, "Second commit");
  return { data, shop };
}

/** Clones that were never finished, and registrations of trees in those that were. */
function leftInClones(world: World): readonly string[] {
  const clones = join(world.home("one"), "clones");
  const names = existsSync(clones) ? readdirSync(clones, { recursive: true, encoding: "utf8" }) : [];
  return names.filter((name) => /^[^/]+\/(new-|\d+\.git\/worktrees)/.test(name));
}

/** Resolves when nothing that a killed command had started is at work any more. */
async function orphansGone(world: World): Promise<void> {
  const atWork = (): boolean =>
    readdirSync("/proc").some((pid) => {
      try {
        return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(world.folder);
      } catch {
        return false;
      }
    });
  while (atWork()) await setTimeout(20);
}

test.skipIf(!existsSync("/proc/self/cmdline"))(
  "killed at any change to trees and clones, a cascade leaves nothing that the next command does not remove",
  async () => {
    const world = new World();
    const { data, shop } = await released(world);
    let kills = 0;
    for (let survived = false; !survived; kills += 1) {
      const env = { NODE_OPTIONS: `--import=${preload}`, DIE_AT: String(kills + 1) };
      const ended = await data.run(["state", "set", "@/custom/v", `v${kills}`, "--cascade"], { env });
      survived = ended.signal === null;
      if (survived) expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining("done")]);
      await orphansGone(world);
      await shop.ok("state", "match", "@/environment/*");
      const left = [...world.leftovers("one", data, shop), ...leftInClones(world)];
      expect(left, `killed at change ${kills + 1}`).toEqual([]);
    }
    console.log(`killed at ${kills - 1} changes`);
    expect(kills).toBeGreaterThan(20);
    // No lock is stuck, nothing waits: what the killed commands left undone was done by the one that lived.
    expect(await data.ok("work", "cascade", "--dryrun")).toBe("null\n");
    const last = `v${kills - 1}`;
    expect(await shop.ok("state", "get", "shop/-/web.ocu.star/@/deploy/eu#output/said")).toContain(last);
  },
  1_800_000,
);
