import { expect, test } from "vitest";
import { checkout, deployable, type Scene } from "./support.js";

/** Sets the intent of an environment. */
function environment(scene: Scene, name: string, kind: string, ...more: readonly string[]): Promise<string> {
  const value = JSON.stringify({ name, attributes: { kind } });
  return scene.ok("state", "set", `@/environment/${name}`, value, "-f", "json", ...more);
}

const withKind = deployable("app", { inputs: { kind: 'e.attributes["kind"]' } });

test("an environment that is added gets an op, then runs, of every package", async () => {
  const scene = await checkout({ app: deployable("app"), web: deployable("web") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "web.ocu.star");
  scene.ran();
  await environment(scene, "ap", "test");
  expect(await scene.planned("work", "any")).toEqual([
    "create @/environment/ap",
    "op app.ocu.star/@r1/op/check_envs",
    "op web.ocu.star/@r1/op/check_envs",
  ]);
  await scene.ok("state", "apply", "@/environment/ap");
  expect(await scene.planned("work", "ops")).toEqual([
    "op app.ocu.star/@r1/op/check_envs",
    "op web.ocu.star/@r1/op/check_envs",
  ]);
  await scene.ok("work", "ops");
  expect(scene.ran()).toEqual([]);
  expect(await scene.planned("work", "continue")).toEqual([
    "run app.ocu.star/@r1/deploy/ap/1",
    "run web.ocu.star/@r1/deploy/ap/1",
  ]);
  await scene.ok("work", "continue");
  expect(scene.ran()).toEqual(["app up ap", "web up ap"]);
  expect(await scene.planned("work", "any")).toEqual([]);
});

test("W31: a new environment gets the newest release, r10 and not r9 or r1, of a package that never deployed", async () => {
  const scene = await checkout({ app: deployable("app") }, []);
  for (let count = 1; count <= 10; count += 1) await scene.ok("release", "new", "app.ocu.star", "--force");
  await environment(scene, "ap", "test", "--cascade");
  expect(scene.ran()).toEqual(["app up ap"]);
  expect(await scene.deployed("app", "ap")).toBe("r10");
});

test("W31: a new environment gets the release that is wanted elsewhere, not one that was taken back", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  for (let count = 1; count <= 3; count += 1) await scene.ok("release", "new", "app.ocu.star", "--force");
  await scene.ok("rollback", "app.ocu.star", "eu", "--yes", "--cascade");
  await environment(scene, "ap", "test", "--cascade");
  expect([await scene.deployed("app", "eu"), await scene.deployed("app", "ap")]).toEqual(["r2", "r2"]);
});

test("W31: an environment that was removed and made again is deployed to again", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "delete", "@/environment/us", "--cascade");
  scene.ran();
  await environment(scene, "us", "test", "--cascade");
  expect(scene.ran()).toEqual(["app up us"]);
  expect(await scene.deployed("app", "us")).toBe("r1");
});

test("changed attributes redeploy in that environment only", async () => {
  const scene = await checkout({ app: deployable("app"), web: deployable("web") }, ["eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "web.ocu.star");
  scene.ran();
  await environment(scene, "us", "other");
  expect(await scene.longDiff()).toEqual(["~ update @/environment/us"]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up us", "web up us"]);
  // The same again is no change.
  await environment(scene, "us", "other", "--cascade");
  expect(scene.ran()).toEqual([]);
});

test("W30: an environment that is removed is torn down everywhere, and shown as being removed until that is done", async () => {
  const scene = await checkout({ app: deployable("app"), web: deployable("web") }, ["eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "web.ocu.star");
  scene.ran();
  await scene.ok("state", "delete", "@/environment/us");
  expect(await scene.longDiff()).toEqual([
    "- delete @/environment/us",
    "- delete r/-/app.ocu.star/@/deploy/us r1",
    "- delete r/-/web.ocu.star/@/deploy/us r1",
  ]);
  await scene.ok("state", "apply", "@/environment/us");
  // Applied a second time before anything was torn down: it is on its way.
  await scene.ok("state", "apply", "@/environment/us");
  expect(await scene.longDiff()).toEqual([
    "- delete r/-/app.ocu.star/@/deploy/us r1",
    "- delete r/-/web.ocu.star/@/deploy/us r1",
  ]);
  expect(await scene.planned("work", "any")).toEqual([
    "run app.ocu.star/@r1/deploy/us/2",
    "run web.ocu.star/@r1/deploy/us/2",
  ]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down us", "web down us"]);
  expect(await scene.match("**/@/deploy/us")).toEqual([]);
  expect([scene.intended("app", "us"), scene.intended("app", "eu")]).toEqual([undefined, "r1"]);
  expect(await scene.diff()).toEqual([]);
});

test("an environment removed while its first deployment runs is torn down when that ends", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  scene.mark("held-app-eu");
  const first = scene.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await first.seen("in flight: app up eu");
  await scene.ok("state", "delete", "@/environment/eu", "--cascade");
  scene.unmark("held-app-eu");
  expect((await first.ended).code).toBe(0);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down eu", "app up eu"]);
  expect(await scene.match("**/@/deploy/*")).toEqual([]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
});

test("an environment that nothing was ever deployed to is removed without a teardown, and its waiting runs with it", async () => {
  const scene = await checkout({ app: deployable("app", { inputs: { approved: 'ref("./custom/approved")' } }) }, [
    "eu",
  ]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "delete", "@/environment/eu", "--cascade");
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes", "--cascade");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
  expect(await scene.statuses()).toEqual(["app.ocu.star/@r1/deploy/eu/1 cancelled"]);
  expect(await scene.match("@/environment/*")).toEqual([]);
});

test("an environment removed and added again before its teardown started stays as it is", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "delete", "@/environment/eu");
  await scene.ok("state", "apply", "@/environment/eu");
  await environment(scene, "eu", "test");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu"]);
  expect(await scene.deployed("app", "eu")).toBe("r1");
});

test("a teardown works although the package's file computes its plan from environments that are gone", async () => {
  const scene = await checkout({ app: withKind }, ["eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "delete", "@/environment/us", "--cascade");
  expect(scene.ran()).toEqual(["app down us test", "app up eu test", "app up us test"]);
});
