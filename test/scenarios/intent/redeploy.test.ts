import { expect, test } from "vitest";
import { checkout, deployable } from "./support.js";

const value = { inputs: { v: 'input(ref = "@/custom/v", default = "plain")' } };

test("W22: a redeploy that failed is not repeated by itself, and settles when its value returns", async () => {
  const scene = await checkout({ app: deployable("app", value) }, ["eu"]);
  await scene.ok("state", "set", "@/custom/v", "1", "--cascade");
  await scene.ok("release", "new", "app.ocu.star");
  scene.mark("broken-app-eu");
  expect((await scene.run(["state", "set", "@/custom/v", "2", "--cascade"])).code).toBe(1);
  expect(scene.ran()).toEqual(["app up eu 1", "app up eu 2"]);
  expect(await scene.planned("work", "any")).toEqual([]);
  await scene.ok("work", "any");
  await scene.ok("work", "continue");
  expect(scene.ran()).toEqual([]);
  // Half of the new value may be there: the old one is put back, once.
  scene.unmark("broken-app-eu");
  await scene.ok("state", "set", "@/custom/v", "1", "--cascade");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu 1"]);
});

test("W22: a value that came and went before anything started runs nothing", async () => {
  const scene = await checkout({ app: deployable("app", value) }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "set", "@/custom/v", "2");
  await scene.ok("state", "apply", "@/custom/v");
  await scene.ok("state", "delete", "@/custom/v");
  await scene.ok("state", "apply", "@/custom/v");
  scene.ran();
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
});

test("W27: values at any depth are found by diff, applied by work any, and redeploy exactly what reads them", async () => {
  const scene = await checkout(
    {
      app: deployable("app", {
        inputs: { key: 'input(ref = "@/custom/credential/" + e.name + "/key", default = "none")' },
      }),
      web: deployable("web", { inputs: { own: 'input(ref = "./custom/deep/own/value", default = "none")' } }),
    },
    ["eu", "us"],
  );
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "web.ocu.star");
  scene.ran();
  await scene.ok("state", "set", "@/custom/credential/eu/key", "secret");
  await scene.ok("state", "set", "web.ocu.star/@r1/custom/deep/own/value", "mine");
  expect(await scene.diff()).toEqual(["@/custom/credential/eu/key", "r/-/web.ocu.star/@r1/custom/deep/own/value"]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu secret", "web up eu mine", "web up us mine"]);
  expect(await scene.diff()).toEqual([]);
});

test("W28: a value that vanishes falls back to its default, by a redeploy", async () => {
  const scene = await checkout({ app: deployable("app", value) }, ["eu"]);
  await scene.ok("state", "set", "@/custom/v", "set", "--cascade");
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "delete", "@/custom/v");
  expect(await scene.longDiff()).toEqual(["- delete @/custom/v"]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu plain", "app up eu set"]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
});

test("W28: a deployment whose value vanished without a default stays as it is, until there is a value again", async () => {
  const scene = await checkout({ app: deployable("app", { inputs: { v: 'ref("@/custom/v")' } }) }, ["eu"]);
  await scene.ok("state", "set", "@/custom/v", "1", "--cascade");
  await scene.ok("release", "new", "app.ocu.star");
  const ended = await scene.run(["state", "delete", "@/custom/v", "--cascade"]);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("app r1 deploy eu stays as it is: needs @/custom/v");
  const dry = JSON.parse(await scene.ok("work", "any", "--dryrun", "--json")) as { waiting: unknown[] };
  expect(dry.waiting).toMatchObject([{ ref: "r/-/app.ocu.star/@r1/deploy/eu", reason: "redeploy" }]);
  expect(scene.ran()).toEqual(["app up eu 1"]);
  expect(await scene.deployed("app", "eu")).toBe("r1");
  await scene.ok("state", "set", "@/custom/v", "1", "--cascade");
  expect(scene.ran()).toEqual([]);
  await scene.ok("state", "set", "@/custom/v", "2", "--cascade");
  expect(scene.ran()).toEqual(["app up eu 2"]);
});

test("changed outputs of one package redeploy what reads them, through several packages, and nothing else", async () => {
  const said = (pkg: string): string => `ref("//${pkg}.ocu.star/@/deploy/" + e.name + "#output/said")`;
  const scene = await checkout(
    {
      db: deployable("db", { ...value, said: '"db-" + v' }),
      app: deployable("app", { inputs: { db: said("db") }, said: '"app-" + db' }),
      web: deployable("web", { inputs: { app: said("app") }, said: '"web"' }),
      tail: deployable("tail", { inputs: { web: said("web") } }),
      other: deployable("other"),
    },
    ["eu"],
  );
  for (const name of ["db", "app", "web", "tail", "other"]) await scene.ok("release", "new", `${name}.ocu.star`);
  scene.ran();
  await scene.ok("state", "set", "@/custom/v", "2", "--cascade");
  // The output of web is the same as before: what reads it is left alone.
  expect(scene.ran()).toEqual(["app up eu db-2", "db up eu 2", "web up eu app-db-2"]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
});

test("a release leaves edits alone that nobody applied, also with --cascade", async () => {
  const scene = await checkout({ app: deployable("app", value), web: deployable("web") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "set", "@/custom/v", "2");
  await scene.ok("release", "new", "web.ocu.star", "--cascade");
  expect(scene.ran()).toEqual(["app up eu plain", "web up eu"]);
  expect(await scene.diff()).toEqual(["@/custom/v"]);
});

test("W33: two packages that keep changing each other are stopped, named, and end with 1", async () => {
  const other = (name: string): string =>
    `input(ref = "//${name}.ocu.star/@/deploy/" + e.name + "#output/said", default = "0")`;
  const scene = await checkout(
    {
      chicken: deployable("chicken", { inputs: { n: other("egg") }, said: "str(int(n) + 1)" }),
      egg: deployable("egg", { inputs: { n: other("chicken") }, said: "str(int(n) + 1)" }),
    },
    ["eu"],
  );
  await scene.ok("release", "new", "chicken.ocu.star");
  const ended = await scene.run(["release", "new", "egg.ocu.star", "--cascade"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(
    /stopped after 10 .*: chicken r1 deploy eu, by egg r1 deploy eu, by chicken r1 deploy eu/,
  );
  const runs = scene.ran().length;
  expect(runs).toBeLessThan(16);
  const again = await scene.run(["work", "any"]);
  expect(again.code).toBe(1);
  expect(scene.ran()).toEqual([]);
});

test("W33: packages that read each other settle when their values do", async () => {
  const other = (name: string): string =>
    `input(ref = "//${name}.ocu.star/@/deploy/" + e.name + "#output/said", default = "0")`;
  const scene = await checkout(
    {
      chicken: deployable("chicken", { inputs: { n: other("egg") }, said: '"3" if n == "3" else str(int(n) + 1)' }),
      egg: deployable("egg", { inputs: { n: other("chicken") }, said: '"3" if n == "3" else str(int(n) + 1)' }),
    },
    ["eu"],
  );
  await scene.ok("release", "new", "chicken.ocu.star");
  await scene.ok("release", "new", "egg.ocu.star", "--cascade");
  scene.ran();
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
});

test("what a deployment reads of its own last result does not deploy it again", async () => {
  const scene = await checkout(
    {
      app: deployable("app", {
        inputs: { last: 'input(ref = "./@/deploy/" + e.name + "#output/said", default = "")' },
        said: 'last + "x"',
      }),
    },
    ["eu"],
  );
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("work", "any");
  expect(scene.ran()).toHaveLength(1);
});
