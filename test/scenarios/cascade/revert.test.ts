import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { Checkout, deployable, World } from "./support.js";

// Many processes and real remotes: minutes on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 240_000 });

/** A package whose input is the text of its commit: at once in all environments, or in one phase after the other. */
function app(version: string, { phases = false } = {}): string {
  const text = deployable("app", { inputs: { version: `"${version}"` } });
  if (!phases) return text;
  return text.replace(
    /phase\("p", tasks = \[(.*) for e in environments\(\)\]\)/,
    "[phase(e.name, tasks = [$1]) for e in environments()]",
  );
}

/** Two releases, each from its own commit, in three environments. */
async function releasedTwice(world: World, options: { phases?: boolean } = {}): Promise<Checkout> {
  const shop = world.repository("shop", {
    "env.ocu.star": environmentsFile("e1", "e2", "e3"),
    "app.ocu.star": app("one", options),
  });
  await shop.ok("push");
  shop.push({ "app.ocu.star": app("two", options) }, "Second version");
  await shop.ok("push");
  expect(sorted(world)).toEqual([...all("one"), ...all("two")]);
  return shop;
}

function all(version: string): readonly string[] {
  return ["e1", "e2", "e3"].map((environment) => `app up ${environment} ${version}`);
}

/** What ran, by versions and environments: those that run at once may say so in any order. */
function sorted(world: World): readonly string[] {
  return [...world.ran()].sort((one, other) => (one.slice(-3) + one < other.slice(-3) + other ? -1 : 1));
}

/** A checkout of the intent branch on a machine that has never seen a source repository, or on the one that has. */
function intentCheckout(world: World, machine = "two"): Checkout {
  const root = join(world.folder, machine, "intent");
  world.git(world.folder, "clone", "--quiet", "--branch", "intent", world.remote("store"), root);
  return new Checkout(world, root, machine);
}

/** Reverts the newest commits of the intent branch as one. */
function revert(there: Checkout, ...commits: readonly string[]): void {
  there.git("pull", "--quiet", "--rebase");
  there.git("revert", "--no-commit", ...commits);
  there.git("commit", "--quiet", "--message", "Take it back");
  there.git("push", "--quiet", "origin", "HEAD:intent");
}

/** The commits of the intent branch that started deployments of a release, newest first. */
function startsOf(there: Checkout, release: string): readonly string[] {
  return there.git("log", "--format=%H", `--grep=start .*@${release}/deploy/`).split("\n");
}

async function deployed(there: Checkout): Promise<readonly string[]> {
  const refs = ["e1", "e2", "e3"].map((name) => `shop/-/app.ocu.star/@/deploy/${name}#release`);
  return Promise.all(refs.map(async (ref) => (await there.ok("state", "get", ref)).trim().slice(-4, -1)));
}

test("reverting the one commit of intent that released something rolls back three environments, reverting that rolls forward", async () => {
  const world = new World();
  const shop = await releasedTwice(world);
  const there = intentCheckout(world);
  const starts = startsOf(there, "r2");
  expect(starts).toHaveLength(1);
  revert(there, ...starts);
  expect((await there.ok("push", "--dryrun")).trim().split("\n")).toEqual(
    ["e1", "e2", "e3"].map((name) => `shop/-/app.ocu.star/@/deploy/${name}`),
  );
  const back = await there.run(["push"]);
  expect([back.code, back.stderr]).toEqual([0, expect.stringContaining("Done: 3 applied, 3 deployments.")]);
  const begun = [...back.stderr.matchAll(/deploy (e\d): started/g)].map(([, name]) => name);
  expect(begun).toEqual(["e1", "e2", "e3"]);
  expect(sorted(world)).toEqual(all("one"));
  expect(await deployed(there)).toEqual(["@r1", "@r1", "@r1"]);
  // Nothing is left to be done by whoever comes next, at any commit.
  for (const checkout of [there, shop]) await checkout.ok("push");
  expect(world.ran()).toEqual([]);
  revert(there, "HEAD");
  await there.ok("push");
  expect(sorted(world)).toEqual(all("two"));
  expect(await deployed(there)).toEqual(["@r2", "@r2", "@r2"]);
  await there.ok("push");
  expect(world.ran()).toEqual([]);
  expect(world.leftovers("two", shop)).toEqual([]);
});

test("a release in three phases is taken back by one commit, and rolled forward by reverting that", async () => {
  const world = new World();
  await releasedTwice(world, { phases: true });
  const there = intentCheckout(world);
  const starts = startsOf(there, "r2");
  expect(starts).toHaveLength(3);
  revert(there, ...starts);
  await there.ok("push");
  expect(sorted(world)).toEqual(all("one"));
  revert(there, "HEAD");
  await there.ok("push");
  expect(sorted(world)).toEqual(all("two"));
  expect(await deployed(there)).toEqual(["@r2", "@r2", "@r2"]);
});

test("a revert that was committed and not pushed is named by push there, which exits with 1; it counts once it is pushed", async () => {
  const world = new World();
  await releasedTwice(world);
  const there = intentCheckout(world);
  there.git("pull", "--quiet", "--rebase");
  there.git("revert", "--no-edit", ...startsOf(there, "r2"));
  for (const line of ["push", "push --dryrun", "work any", "status"]) {
    const ended = await there.run(line.split(" "));
    expect([line, ended.code, ended.stdout]).toEqual([line, 1, expect.not.stringContaining("app.ocu.star/@/deploy")]);
    expect(ended.stderr).toMatch(/this checkout has 1 commit that is not on its remote, .*: [0-9a-f]{7,} Revert "/);
    expect(ended.stderr).toContain("git pull --rebase && git push");
  }
  expect(world.ran()).toEqual([]);
  there.git("pull", "--quiet", "--rebase");
  there.git("push", "--quiet");
  await there.ok("push");
  expect(sorted(world)).toEqual(all("one"));
});

test("rollback --cascade does it at the commit of the release, and what else was outstanding is left alone", async () => {
  const world = new World();
  const shop = await releasedTwice(world);
  await shop.ok("state", "set", "@/custom/other", "x");
  await shop.ok("rollback", "app.ocu.star", "e2", "--yes", "--cascade");
  expect(world.ran()).toEqual(["app up e2 one"]);
  expect(await deployed(shop)).toEqual(["@r2", "@r1", "@r2"]);
  expect(await shop.ok("state", "diff")).toBe("@/custom/other\n");
  expect(world.leftovers("one", shop)).toEqual([]);
});

test("a repository without a remote is taken from its checkout on the same machine; where there is none, it is said how to record one", async () => {
  const world = new World();
  const files = { "env.ocu.star": environmentsFile("e1", "e2", "e3"), "app.ocu.star": app("one") };
  const shop = world.repository("shop", files);
  shop.git("remote", "remove", "origin");
  await shop.ok("push");
  shop.write("app.ocu.star", app("two"));
  shop.git("commit", "--quiet", "--all", "--message", "Second version");
  await shop.ok("push");
  world.ran();
  const here = intentCheckout(world, "one");
  revert(here, ...startsOf(here, "r2"));
  await here.ok("push");
  expect(sorted(world)).toEqual(all("one"));
  const there = intentCheckout(world);
  revert(there, "HEAD");
  const nowhere = await there.run(["push"]);
  expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining("no remote of it is on record")]);
  expect(nowhere.stderr).toContain("git remote add origin URL");
  expect(world.ran()).toEqual([]);
  shop.git("checkout", "--quiet", "HEAD~1");
  shop.git("remote", "add", "origin", `file://${world.remote("shop")}`);
  shop.git("push", "--quiet", "origin", "main");
  await shop.ok("work", "any");
  expect(world.ran()).toEqual([]);
  await there.ok("push");
  expect(sorted(world)).toEqual(all("two"));
});
