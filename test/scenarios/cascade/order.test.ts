import { expect, test, vi } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { type Checkout, deployable, type Shape, saidBy, World } from "./support.js";

// Many processes and real remotes: minutes on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 240_000 });

const value: Shape = { inputs: { v: 'input(ref = "@/custom/v", default = "1")' } };

/** A package that reads what others put out. */
function reading(name: string, ...others: readonly string[]): string {
  return deployable(name, { inputs: Object.fromEntries(others.map((other) => [other, saidBy(other)])) });
}

/** Packages of one commit with an environment, everything released. */
async function released(world: World, packages: Readonly<Record<string, string>>): Promise<Checkout> {
  const files = Object.entries(packages).map(([name, text]) => [`${name}.ocu.star`, text]);
  const shop = world.repository("shop", { "env.ocu.star": environmentsFile("eu"), ...Object.fromEntries(files) });
  await shop.ok("push");
  world.ran();
  return shop;
}

/** What ran, without inputs: `a up`. */
function acts(world: World): readonly string[] {
  return world.ran().map((line) => line.split(" ").slice(0, 2).join(" "));
}

test("a deployment that reads several others runs once, after all of them; a chain settles level by level", async () => {
  const world = new World();
  const shop = await released(world, {
    a: deployable("a", value),
    b: reading("b", "a"),
    c: deployable("c", { inputs: { ...value.inputs, a: saidBy("a"), b: saidBy("b") } }),
    d: reading("d", "c", "a"),
  });
  await shop.ok("state", "set", "@/custom/v", "2", "--cascade");
  expect(acts(world)).toEqual(["a up", "b up", "c up", "d up"]);
  await shop.ok("state", "set", "@/custom/v", "3");
  const planned = JSON.parse(await shop.ok("work", "cascade", "--dryrun")) as { ref: string }[];
  expect(planned.map(({ ref }) => ref)).toEqual([
    "@/custom/v",
    "shop/-/a.ocu.star/@r1/deploy/eu",
    "shop/-/c.ocu.star/@r1/deploy/eu",
  ]);
  expect(acts(world)).toEqual([]);
  const ended = await shop.run(["work", "cascade"]);
  expect(ended.stderr).toContain("Settled in ");
  expect(acts(world)).toEqual(["a up", "b up", "c up", "d up"]);
});

test("independent branches go on side by side: a slow one keeps only what reads it waiting", async () => {
  const world = new World();
  const shop = await released(world, {
    slow: deployable("slow", value),
    after: reading("after", "slow"),
    quick: deployable("quick", value),
    next: reading("next", "quick"),
    last: reading("last", "next"),
  });
  world.mark("held-slow-eu");
  const running = shop.start(["state", "set", "@/custom/v", "2", "--cascade"]);
  await running.seen("in flight: last");
  expect([...acts(world)].sort()).toEqual(["last up", "next up", "quick up", "slow up"]);
  world.unmark("held-slow-eu");
  expect((await running.ended).code).toBe(0);
  expect(acts(world)).toEqual(["after up"]);
});

test("teardown goes the other way round, and what others still need stays when one of them fails", async () => {
  const world = new World();
  const shop = await released(world, { a: deployable("a"), b: reading("b", "a"), c: reading("c", "b") });
  world.mark("broken-b-eu");
  const ended = await shop.run(["state", "delete", "@/environment/eu", "--cascade"]);
  expect(ended.code).toBe(1);
  expect(acts(world)).toEqual(["c down", "b down"]);
  world.unmark("broken-b-eu");
  await shop.ok("release", "retry", "b.ocu.star");
  await shop.ok("work", "any");
  expect(acts(world)).toEqual(["b down", "a down"]);
});

test("teardown goes the other way round across repositories and environments too", async () => {
  const world = new World();
  // Each is deployed in one environment, and reads what is in another one.
  const db = deployable("db").replace("for e in environments()", 'for e in environments() if e.name == "eu"');
  const replica = deployable("replica", {
    inputs: { db: 'ref("/db.ocu.star/@/deploy/eu#output/said")' },
  }).replace("for e in environments()", 'for e in environments() if e.name == "us"');
  const data = world.repository("data", {
    "env.ocu.star": environmentsFile("eu", "us"),
    "db.ocu.star": db,
    "replica.ocu.star": replica,
  });
  for (const file of ["env", "db", "replica"]) await data.ok("release", "new", `${file}.ocu.star`);
  const web = deployable("web", {
    inputs: { replica: 'ref("data/-/replica.ocu.star/@/deploy/us#output/said")' },
  }).replace("for e in environments()", 'for e in environments() if e.name == "eu"');
  const shop = world.repository("shop", { "web.ocu.star": web });
  await shop.ok("release", "new", "web.ocu.star");
  world.ran();
  for (const name of ["us", "eu"]) await shop.ok("state", "delete", `@/environment/${name}`);
  await shop.ok("work", "cascade");
  expect(world.ran().map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
    "web down eu",
    "replica down us",
    "db down eu",
  ]);
  expect(world.leftovers("one", data, shop)).toEqual([]);
});

test("what follows one command leaves alone what was outstanding before it", async () => {
  const world = new World();
  const shop = await released(world, {
    a: deployable("a", value),
    b: deployable("b", { inputs: { w: 'input(ref = "@/custom/w", default = "1")' } }),
  });
  await shop.ok("state", "set", "@/custom/w", "2");
  await shop.ok("state", "apply", "@/custom/w");
  await shop.ok("state", "set", "@/custom/v", "2", "--cascade");
  expect(acts(world)).toEqual(["a up"]);
  await shop.ok("work", "cascade");
  expect(acts(world)).toEqual(["b up"]);
});

test("lint names packages that read each other in a circle, also through files that were not named", async () => {
  const world = new World();
  const shop = world.repository("shop", {
    "env.ocu.star": environmentsFile("eu"),
    "a.ocu.star": reading("a", "c"),
    "b.ocu.star": reading("b", "a"),
    "c.ocu.star": reading("c", "b"),
    "d.ocu.star": reading("d", "a"),
    "own.ocu.star": reading("own", "own"),
  });
  await shop.ok("release", "new", "env.ocu.star");
  const one = await shop.run(["release", "lint", "b.ocu.star"]);
  expect(one.code).toBe(0);
  expect(one.stderr).toContain("a deploy eu, b deploy eu and c deploy eu read each other");
  const all = await shop.run(["release", "lint", "a.ocu.star", "d.ocu.star", "own.ocu.star"]);
  expect(all.stderr.match(/read each other/g)).toHaveLength(1);
});
