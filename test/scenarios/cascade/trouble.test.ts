import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { type Checkout, deployable, type Shape, saidBy, World } from "./support.js";

// Many processes and real remotes: minutes on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 240_000 });

const value: Shape = { inputs: { v: 'input(ref = "@/custom/v", default = "1")' } };

/** Two repositories: `db` of the first is read by `web` of the second, and each has had a second commit since. */
async function released(world: World): Promise<{ data: Checkout; shop: Checkout; first: string }> {
  const data = world.repository("data", {
    "env.ocu.star": environmentsFile("eu"),
    "db.ocu.star": deployable("db", value),
    "side.ocu.star": deployable("side", value),
  });
  await data.ok("push");
  const shop = world.repository("shop", {
    "web.ocu.star": deployable("web", { inputs: { db: saidBy("db", "data") } }),
  });
  await shop.ok("push");
  world.ran();
  const first = data.git("rev-parse", "HEAD");
  for (const checkout of [data, shop]) checkout.push({ "notes.txt": "later\n" }, "Second commit");
  return { data, shop, first };
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test("W36: a command that is killed in another tree leaves what the next command removes, whichever that is", async () => {
  const world = new World();
  const { data, shop } = await released(world);
  world.mark("held-web-eu");
  const running = data.start(["state", "set", "@/custom/v", "2", "--cascade"]);
  await running.seen("in flight: web");
  expect(world.leftovers("one", data).length).toBeGreaterThan(2);
  running.kill("SIGKILL");
  await running.ended;
  expect(world.leftovers("one", data).length).toBeGreaterThan(2);
  world.unmark("held-web-eu");
  await data.ok("state", "match", "@/environment/*");
  expect(world.leftovers("one", data, shop)).toEqual([]);
  world.ran();
  // The run is lost, and can be retried where its files are.
  const looked = await shop.run(["work", "cascade"]);
  expect(looked.code).toBe(1);
  shop.git("checkout", "--quiet", "HEAD~1");
  await shop.ok("release", "retry", "web.ocu.star");
  expect(world.ran()).toEqual([expect.stringMatching(/^web up eu /)]);
});

test("W36: a command that is told to end removes its trees itself", async () => {
  const world = new World();
  const { data, shop } = await released(world);
  world.mark("held-web-eu");
  const running = data.start(["state", "set", "@/custom/v", "2", "--cascade"]);
  await running.seen("in flight: web");
  running.kill("SIGTERM");
  expect((await running.ended).code).toBe(143);
  expect(world.leftovers("one", data, shop)).toEqual([]);
});

test("C §2.7, W36: a commit that a shallow checkout lacks is fetched alone, and stays detached from its branches", async () => {
  const world = new World();
  const { first } = await released(world);
  const there = world.clone("data", "two", "--depth=1");
  expect(() => there.git("cat-file", "-e", `${first}^{commit}`)).toThrow();
  const branches = there.git("for-each-ref");
  await there.ok("state", "set", "@/custom/v", "2", "--cascade");
  expect([...world.ran()].sort()).toEqual(["db up eu 2", "side up eu 2", expect.stringMatching(/^web up eu /)]);
  expect(there.git("for-each-ref")).toBe(branches);
  expect(there.git("rev-parse", "--is-shallow-repository")).toBe("true");
  expect(world.leftovers("two", there)).toEqual([]);
});

test("from a detached checkout and from a folder below it, work of other commits is done as from anywhere", async () => {
  const world = new World();
  const { data } = await released(world);
  data.write("below/here/x.txt", "x");
  data.git("checkout", "--quiet", "--detach");
  const ended = await data.run(["state", "set", "@/custom/v", "2", "--cascade"], { cwd: "below/here" });
  expect(ended.code).toBe(0);
  expect(world.ran()).toHaveLength(3);
});

test("a commit that was force-pushed away is named with what needs it; the rest goes on, exit code 1", async () => {
  const world = new World();
  const { data, first } = await released(world);
  data.git("checkout", "--quiet", "--orphan", "fresh");
  data.push({}, "Begin again");
  world.git(world.remote("data"), "gc", "--quiet", "--prune=now");
  await world.clone("data", "two").ok("release", "new", "side.ocu.star");
  world.ran();
  const ended = await world.clone("shop", "three").run(["state", "set", "@/custom/v", "2", "--cascade"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`data at ${first.slice(0, 7)} cannot be checked out`);
  expect(ended.stderr).toContain(`it has no commit ${first.slice(0, 7)} (any more)`);
  expect(world.ran()).toEqual(["side up eu 2"]);
});

test("a remote that is gone is named; what does not need it goes on, exit code 1", async () => {
  const world = new World();
  const { data } = await released(world);
  rmSync(world.remote("shop"), { recursive: true });
  const ended = await data.run(["state", "set", "@/custom/v", "2", "--cascade"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("remotes/shop.git");
  expect([...world.ran()].sort()).toEqual(["db up eu 2", "side up eu 2"]);
});

test("C §2.7: remotes() and repo_remotes name where a repository is cloned from, tried in order, and none of it is stored with a password", async () => {
  for (const setting of ["remotes([NOWHERE, THERE])", "repo_remotes = [NOWHERE, THERE]"]) {
    const world = new World();
    const given = setting
      .replace("NOWHERE", `"http://user:geheim@127.0.0.1:1/nowhere.git"`)
      .replace("THERE", `"file://${world.remote("moved")}"`);
    const { data } = await released(world);
    const moved = world.repository("moved", { "m.ocu.star": deployable("m", value) });
    moved.push({ "repo.ocu.star": world.settings("moved", given) }, "Say where it is");
    moved.git("remote", "set-url", "origin", `${world.folder}/elsewhere.git`);
    await moved.ok("release", "new", "m.ocu.star");
    world.ran();
    const ended = await data.run(["state", "set", "@/custom/v", "2", "--cascade"]);
    expect(ended.code).toBe(0);
    expect(ended.stderr).not.toContain("geheim");
    expect(world.ran()).toContain("m up eu 2");
    for (const file of filesBelow(join(world.home("one"), "clones")))
      expect(readFileSync(file, "latin1")).not.toContain("geheim");
  }
});

test("a broken package among a hundred is named, the others go on, exit code 1", async () => {
  const world = new World();
  const names = Array.from({ length: 100 }, (_, index) => `p${index}`);
  const small = (name: string): string => `
def up(environment, v):
    print("${name}", v)
    return done()

def down(environment, v):
    return done()

phase("p", tasks = [deploy(environment = e, up = up, down = down, inputs = {"v": ${value.inputs?.v}}) for e in environments()])
`;
  const files = Object.fromEntries(names.map((name) => [`${name}.ocu.star`, small(name)]));
  const shop = world.repository("shop", { "env.ocu.star": environmentsFile("eu"), ...files });
  await shop.ok("push");
  shop.write("p50.ocu.star", "def up(:\n");
  const ended = await shop.run(["state", "set", "@/custom/v", "2", "--cascade"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("p50.ocu.star");
  const runs = (await shop.ok("state", "match", "**/@r1/deploy/eu/2/status/complete")).trim().split("\n");
  expect(runs).toHaveLength(99);
  expect(runs.join("\n")).not.toContain("p50.");
  shop.push({ "p49.ocu.star": `${small("p49")}# changed\n` }, "Break one, change another");
  const pushed = await shop.run(["push"]);
  expect([pushed.code, pushed.stderr]).toEqual([1, expect.stringContaining("p50.ocu.star:1")]);
  const second = await shop.ok("state", "match", "**/@r2/deploy/eu/*/status/complete");
  expect(second.trim()).toBe("shop/-/p49.ocu.star/@r2/deploy/eu/1/status/complete");
});

test("a deleted config with deployments left: they are done from the commit that had it", async () => {
  const world = new World();
  const { data } = await released(world);
  data.git("rm", "--quiet", "db.ocu.star");
  data.push({}, "Drop the database");
  await data.ok("state", "set", "@/custom/v", "2", "--cascade");
  expect([...world.ran()].sort()).toEqual(["db up eu 2", "side up eu 2", expect.stringMatching(/^web up eu /)]);
  await data.ok("state", "delete", "data/-/db.ocu.star/@/deploy/eu", "--cascade");
  expect(world.ran()).toEqual(["db down eu 2"]);
});

test("W38: work at an old commit in another tree leaves the newest config of the repository as it is", async () => {
  const world = new World();
  const { data } = await released(world);
  await data.ok("release", "new", "side.ocu.star");
  const newest = data.git("rev-parse", "HEAD");
  const there = world.clone("shop", "two");
  await there.ok("state", "set", "@/custom/v", "2", "--cascade");
  data.git("checkout", "--quiet", "HEAD~1");
  await data.ok("state", "set", "@/custom/v", "3", "--cascade");
  const planned = JSON.parse(await there.ok("work", "trigger", "--intent", "--dryrun")) as { ref: string }[];
  expect(planned.map(({ ref }) => ref)).toContain(`data/-/repo.ocu.star/@${newest}`);
});
