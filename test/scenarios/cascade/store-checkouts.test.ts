import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { Checkout, deployable, saidBy, World } from "./support.js";

// Many processes and real remotes: minutes on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 240_000 });

const value = { inputs: { v: 'input(ref = "@/custom/v", default = "1")' }, said: '"db-" + v' };
const trigger = `
def start(commit):
    shell("echo ask NAME " + commit + " >> $WORLD/ran.log; test ! -e $WORLD/broken-trigger")

trigger(start)
`;

/** Two repositories, `web` reading what `db` puts out, everything released. */
async function released(world: World): Promise<{ data: Checkout; shop: Checkout }> {
  const data = world.repository(
    "data",
    { "env.ocu.star": environmentsFile("eu"), "db.ocu.star": deployable("db", value) },
    trigger.replace("NAME", "data"),
  );
  await data.ok("release", "new", "env.ocu.star");
  await data.ok("release", "new", "db.ocu.star");
  const shop = world.repository(
    "shop",
    { "web.ocu.star": deployable("web", { inputs: { db: saidBy("db", "data") } }) },
    trigger.replace("NAME", "shop"),
  );
  await shop.ok("release", "new", "web.ocu.star");
  world.ran();
  return { data, shop };
}

/** A checkout of a branch of the store, on a machine that has never seen a source repository. */
function storeCheckout(world: World, branch: string): Checkout {
  world.git(
    world.folder,
    "clone",
    "--quiet",
    "--branch",
    branch,
    world.remote("store"),
    join(world.folder, "two", branch),
  );
  return new Checkout(world, join(world.folder, "two", branch), "two");
}

test("C §2.7, other repo, from a checkout of state or intent: all work runs in clones of the remotes, in order", async () => {
  const world = new World();
  const { data, shop } = await released(world);
  for (const [index, branch] of ["intent", "state"].entries()) {
    const there = storeCheckout(world, branch);
    await there.ok("state", "set", "@/custom/v", `${index + 2}`);
    await there.ok("work", "cascade");
    expect(world.ran()).toEqual([`db up eu ${index + 2}`, `web up eu db-${index + 2}`]);
    expect(there.git("status", "--porcelain")).toBe("");
  }
  expect(world.leftovers("two", data, shop)).toEqual([]);
});

test("an intent checkout with a conflict marker in a document: it is named, the rest goes on, exit code 1", async () => {
  const world = new World();
  await released(world);
  const there = storeCheckout(world, "intent");
  await there.ok("state", "set", "@/custom/other", "x");
  await there.ok("state", "set", "@/custom/v", "2");
  there.git("pull", "--quiet");
  const path = join(there.root, "refs/@/custom/other/@object.json");
  writeFileSync(path, `<<<<<<< HEAD\n${readFileSync(path, "utf8")}\n=======\n>>>>>>> theirs\n`);
  there.git("commit", "--quiet", "--all", "--message", "Merge badly");
  there.git("push", "--quiet", "origin", "HEAD:intent");
  const ended = await there.run(["work", "cascade"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("@/custom/other");
  expect(world.ran()).toEqual(["db up eu 2", "web up eu db-2"]);
});

test("an intent checkout with a conflict marker that was not even committed: it is named, the rest goes on, exit code 1", async () => {
  const world = new World();
  await released(world);
  const there = storeCheckout(world, "intent");
  await there.ok("state", "set", "@/custom/other", "x");
  there.git("pull", "--quiet");
  await there.ok("state", "set", "@/custom/v", "2");
  const path = join(there.root, "refs/@/custom/other/@object.json");
  writeFileSync(path, `<<<<<<< HEAD\n${readFileSync(path, "utf8")}\n=======\n>>>>>>> theirs\n`);
  const ended = await there.run(["push", "--json"]);
  expect(ended.code).toBe(1);
  expect(JSON.parse(ended.stdout).problems).toMatchObject([
    { code: "uncommitted", message: expect.stringContaining(": refs/@/custom/other/@object.json") },
  ]);
  expect(world.ran()).toContain(`ask data ${world.git(world.remote("data"), "rev-parse", "main")}`);
});

test("W32: work trigger --intent asks each repository at its newest commit, only says so with --dryrun, and fails with its triggers", async () => {
  const world = new World();
  const { data, shop } = await released(world);
  const commits = [data, shop].map((checkout) => checkout.git("rev-parse", "HEAD"));
  const there = storeCheckout(world, "intent");
  await there.ok("state", "set", "@/custom/v", "2");
  const planned = JSON.parse(await there.ok("work", "trigger", "--intent", "--dryrun")) as unknown[];
  expect(planned).toEqual([
    { ref: `data/-/repo.ocu.star/@${commits[0]}`, work_type: "trigger", commit: commits[0] },
    { ref: `shop/-/repo.ocu.star/@${commits[1]}`, work_type: "trigger", commit: commits[1] },
  ]);
  expect(world.ran()).toEqual([]);
  await there.ok("work", "trigger", "--intent");
  expect(world.ran()).toEqual([`ask data ${commits[0]}`, `ask shop ${commits[1]}`]);
  // Asked for already; after another edit there is something new to look at.
  await there.ok("work", "trigger", "--intent");
  expect(world.ran()).toEqual([]);
  world.mark("broken-trigger");
  await there.ok("state", "set", "@/custom/v", "3");
  const failed = await there.run(["work", "trigger", "--intent"]);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain("the trigger for data at");
  expect(world.ran()).toHaveLength(2);
});

test("work any asks other repositories by their own triggers", async () => {
  const world = new World();
  const { data, shop } = await released(world);
  await shop.ok("state", "set", "@/custom/v", "2");
  await shop.ok("work", "any");
  expect(world.ran()).toEqual([`ask data ${data.git("rev-parse", "HEAD")}`]);
  // Asks for the rest as well, unlike the Go client (W32).
  await data.ok("work", "any", "--comprehensive");
  expect(world.ran()).toEqual(["db up eu 2", `ask shop ${shop.git("rev-parse", "HEAD")}`]);
  await shop.ok("work", "any");
  expect(world.ran()).toEqual(["web up eu db-2"]);
});

test("W37: in the folder of a folder store that store is used, and no other one is made below it", async () => {
  for (const store of ['store.fs("kept/store")', 'store.fs("kept/s"), intent = store.fs("kept/i")', ""]) {
    const world = new World();
    const shop = world.repository("shop", {
      "env.ocu.star": environmentsFile("eu"),
      "db.ocu.star": deployable("db", value),
    });
    shop.push(
      { "repo.ocu.star": `repo_alias("shop")\n${store === "" ? "" : `store.set(${store})`}\n` },
      "Keep it in a folder",
    );
    await shop.ok("release", "new", "env.ocu.star");
    await shop.ok("release", "new", "db.ocu.star");
    const cwd = store === "" ? ".ocuroot/intent" : store.includes("intent") ? "kept/i" : "kept/store/state";
    const set = await shop.run(["state", "set", "@/custom/v", "2"], { cwd });
    expect(set.stderr).not.toContain("Error");
    expect((await shop.run(["work", "cascade"], { cwd })).code).toBe(0);
    expect(world.ran()).toEqual(["db up eu 1", "db up eu 2"]);
    expect(await shop.ok("state", "get", "@/custom/v")).toBe('"2"\n');
  }
});
