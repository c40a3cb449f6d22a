import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { cli, environmentsFile } from "../../support/workspace.js";
import { type Checkout, deployable, type Shape, World } from "./support.js";

// Many processes and real remotes: minutes on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 240_000 });

const value: Shape = { inputs: { v: 'input(ref = "@/custom/v", default = "1")' } };

/** A repository with one more package at each of its commits. @returns the commits by package, the newest last. */
async function commitsOf(
  world: World,
  ...names: readonly string[]
): Promise<{ shop: Checkout; commits: Record<string, string> }> {
  const shop = world.repository("shop", { "env.ocu.star": environmentsFile("eu") });
  const commits: Record<string, string> = {};
  for (const name of names) {
    commits[name] = shop.push({ [`${name}.ocu.star`]: deployable(name, value) }, name);
    await shop.ok("push");
  }
  world.ran();
  return { shop, commits };
}

test("C §2.7, same repo, other commit: a worktree for each, all of one pass at once, gone with its registration afterwards", async () => {
  const world = new World();
  const { shop, commits } = await commitsOf(world, "a", "b", "c");
  for (const name of ["a", "b"]) world.mark(`held-${name}-eu`);
  const running = shop.start(["state", "set", "@/custom/v", "2", "--cascade"]);
  await running.seen("in flight: a");
  await running.seen("in flight: b");
  const trees = shop.worktrees().map((line) => line.replace(/^worktree /, ""));
  for (const tree of trees) expect(tree.startsWith(join(world.home("one"), "worktrees"))).toBe(true);
  const heads = trees.map((tree) => world.git(tree, "rev-parse", "HEAD"));
  expect(heads.sort()).toEqual([commits.a, commits.b].sort());
  for (const name of ["a", "b"]) world.unmark(`held-${name}-eu`);
  expect((await running.ended).code).toBe(0);
  expect([...world.ran()].sort()).toEqual(["a up eu 2", "b up eu 2", "c up eu 2"]);
  expect(world.leftovers("one", shop)).toEqual([]);
});

test("C §2.7: an item without a commit is an error that names it; the others go on, exit code 1", async () => {
  const world = new World();
  const { shop, commits } = await commitsOf(world, "a", "b");
  const root = join(world.folder, "state");
  world.git(world.folder, "clone", "--quiet", "--branch", "state", world.remote("store"), root);
  const path = join(root, "refs/shop/-/a.ocu.star/@r1/@object.json");
  const text = readFileSync(path, "utf8");
  expect(text).toContain(commits.a);
  writeFileSync(path, text.replace(commits.a ?? "", ""));
  world.git(root, "commit", "--quiet", "--all", "--message", "Lose the commit");
  world.git(root, "push", "--quiet", "origin", "HEAD:state");
  const ended = await shop.run(["state", "set", "@/custom/v", "2", "--cascade"]);
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('shop has no commit ""')]);
  expect(world.ran()).toEqual(["b up eu 2"]);
});

test("C §2.7: where no remote has it, each that was tried is named with its own reason", async () => {
  const world = new World();
  const { shop } = await commitsOf(world, "a");
  const remotes = `remotes(["file://${world.folder}/first.git", "file://${world.folder}/second.git"])`;
  shop.push({ "repo.ocu.star": world.settings("shop", remotes) }, "Say where it is");
  shop.git("remote", "set-url", "origin", `${world.folder}/third.git`);
  await shop.ok("state", "set", "@/custom/v", "2");
  const other = world.repository("other", { "o.ocu.star": deployable("o", value) });
  await other.ok("release", "new", "o.ocu.star");
  world.ran();
  rmSync(world.remote("shop"), { recursive: true });
  const ended = await other.run(["work", "cascade"]);
  expect(ended.code).toBe(1);
  const tried = ["/first", "/second", "/third", "/shop"].map((name) => ended.stderr.lastIndexOf(name));
  expect([...tried].sort((a, b) => a - b)).toEqual(tried);
  expect(tried[0]).toBeGreaterThan(0);
  expect(world.ran()).toEqual(["o up eu 2"]);
});

/** Whether a file system of a chosen size can be had without rights on this machine. */
const canMount =
  spawnSync("unshare", ["-Urm", "sh", "-c", 'd=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount "$d" && rmdir "$d"'])
    .status === 0;

test.skipIf(!canMount)(
  "C §2.7: a commit that there is no room for is refused before anything is made, for worktrees and clones; the rest goes on",
  async () => {
    const world = new World();
    const { shop } = await commitsOf(world, "a", "b");
    // Zeros take no room until they are checked out.
    shop.push({ "large.bin": "\0".repeat(9_000_000), "c.ocu.star": deployable("c", value) }, "Large");
    await shop.ok("push");
    shop.git("rm", "--quiet", "large.bin");
    shop.push({}, "Small again");
    const other = world.repository("other", { "o.ocu.star": deployable("o", value) });
    await other.ok("push");
    world.ran();
    const home = join(world.folder, "small");
    mkdirSync(home);
    for (const [index, checkout] of [shop, other].entries()) {
      const mounted =
        'mount -t tmpfs -o size=6m tmpfs "$OCUROOT_HOME" && "$@"; code=$?; ls "$OCUROOT_HOME/worktrees"; exit $code';
      const args = [process.execPath, cli, "state", "set", "@/custom/v", `${index + 2}`, "--cascade"];
      const ended = spawnSync("unshare", ["-Urm", "sh", "-c", mounted, "sh", ...args], {
        cwd: checkout.root,
        env: { ...checkout.env, OCUROOT_HOME: home },
        encoding: "utf8",
      });
      expect(ended.stderr).toMatch(/shop at [0-9a-f]{7} needs 9 MiB in .*worktrees, where [0-6] MiB are free/);
      expect(ended.stderr).toContain("make room, or let OCUROOT_HOME name a folder that has it");
      expect([ended.status, ended.stdout]).toEqual([1, ""]);
      expect([...world.ran()].sort()).toEqual(["a", "b", "o"].map((name) => `${name} up eu ${index + 2}`));
      expect(checkout.worktrees()).toEqual([]);
    }
  },
);

test("W33: packages of two repositories that keep changing each other are stopped, named, and end with 1", async () => {
  const world = new World();
  const growing = (name: string, other: string): string =>
    deployable(name, {
      inputs: { n: `input(ref = "${other}.ocu.star/@/deploy/" + e.name + "#output/said", default = "0")` },
      said: "str(int(n) + 1)",
    });
  const farm = world.repository("farm", {
    "env.ocu.star": environmentsFile("eu"),
    "hen.ocu.star": growing("hen", "nest/-/egg"),
  });
  await farm.ok("push");
  const nest = world.repository("nest", { "egg.ocu.star": growing("egg", "farm/-/hen") });
  const ended = await nest.run(["release", "new", "egg.ocu.star", "--cascade"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/stopped after 10 .*: .*hen r1 deploy eu, by .*egg r1 deploy eu/);
  expect(world.ran().length).toBeLessThan(16);
  const again = await farm.run(["work", "cascade"]);
  expect([again.code, world.ran()]).toEqual([1, []]);
  expect(world.leftovers("one", farm, nest)).toEqual([]);
});
