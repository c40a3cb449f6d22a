import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { checkout, deployable, type Scene } from "./support.js";

/** Runs what must be refused: exit code 1, a sentence with these words, no trace of the program, nothing written. */
async function refused(scene: Scene, args: readonly string[], ...words: readonly string[]): Promise<void> {
  const before = scene.stores();
  const ended = await scene.run(args);
  for (const word of words) expect(ended.stderr).toContain(word);
  expect(ended.stderr).toMatch(/^Error: /m);
  expect(ended.stderr).not.toContain("    at ");
  expect(ended.code).toBe(1);
  expect(scene.stores()).toEqual(before);
}

const set = (ref: string, value: unknown): readonly string[] => [
  "state",
  "set",
  ref,
  JSON.stringify(value),
  "-f",
  "json",
];

test("intent for an unknown release, environment or package is refused with its ref", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  const eu = "app.ocu.star/@/deploy/eu";
  await refused(scene, set(eu, { release: "r/-/app.ocu.star/@r9" }), "r/-/app.ocu.star/@r9");
  await refused(scene, set(eu, { release: "r/-/web.ocu.star/@r1" }), "r/-/app.ocu.star/@/deploy/eu");
  await refused(scene, set(eu, { nonsense: 1 }), "r/-/app.ocu.star/@/deploy/eu");
  await refused(scene, set(eu, { release: "not a ref" }), "not a ref");
  const impossible = { release: "r/-/app.ocu.star/@r1", input: { nothing: { value: 1 } } };
  await refused(scene, set(eu, impossible), "r/-/app.ocu.star/@/deploy/eu", "nothing");
  const mars = "app.ocu.star/@/deploy/mars";
  await refused(
    scene,
    set(mars, { release: "r/-/app.ocu.star/@r1" }),
    "r/-/app.ocu.star/@/deploy/mars",
    "there are eu",
  );
  const none = "none.ocu.star/@/deploy/eu";
  await refused(scene, set(none, { release: "r/-/none.ocu.star/@r1" }), "r/-/none.ocu.star/@r1");
  await refused(scene, ["state", "apply", mars], "r/-/app.ocu.star/@/deploy/mars");
  for (const release of ["@v9", "@r9"]) {
    await refused(scene, ["state", "set", `app.ocu.star/${release}/custom/x`, "1"], release.slice(1));
  }
  await refused(scene, ["state", "set", "none.ocu.star/@r1/custom/x", "1"], "r/-/none.ocu.star/@r1/custom/x");
});

test("an environment with attributes that are no texts, or with a name that differs from its ref, is refused", async () => {
  const scene = await checkout({}, []);
  const ref = "@/environment/eu";
  await refused(scene, set(ref, { name: "eu", attributes: { replicas: 3 } }), ref, "texts");
  await refused(scene, set(ref, { name: "us", attributes: {} }), ref, '"us"');
  await refused(scene, set(ref, { attributes: {} }), ref);
  await refused(scene, ["state", "set", ref, "eu"], ref, "--format json");
  await refused(scene, set("@/environment/-bad", { name: "-bad" }), "-bad");
});

test("the same in an intent that was edited by hand is named by diff and by work any, and keeps nothing else back", async () => {
  const scene = await checkout(
    { app: deployable("app", { inputs: { v: 'input(ref = "@/custom/v", default = "1")' } }) },
    ["eu", "us"],
  );
  await scene.ok("release", "new", "app.ocu.star");
  scene.ran();
  const path = (name: string): string => `.ocuroot/intent/refs/@/environment/${name}/@object.json`;
  scene.write(path("us"), scene.read(path("us")).replace('"name": "us"', '"name": "uk"'));
  await scene.ok("state", "set", "@/custom/v", "2");
  expect(await scene.diff()).toEqual(["@/custom/v", "@/environment/us"]);
  const ended = await scene.run(["work", "any"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("@/environment/us");
  expect(scene.ran()).toEqual(["app up eu 2", "app up us 2"]);
  await refused(scene, ["state", "apply", "@/environment/us"], "@/environment/us", '"uk"');
});

test("an unknown release in an intent that was edited by hand is named, and what is deployed stays", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  scene.ran();
  const path = ".ocuroot/intent/refs/r/-/app.ocu.star/@/deploy/eu/@object.json";
  scene.write(path, scene.read(path).replace("/@r1", "/@r9"));
  const ended = await scene.run(["work", "any"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("r/-/app.ocu.star/@r9");
  expect(scene.ran()).toEqual([]);
  await refused(scene, ["state", "apply", "app.ocu.star/@/deploy/eu"], "r/-/app.ocu.star/@r9");
});

test("a value for an unknown release or tag in an intent that was edited by hand is named, and waits", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/x", "1");
  const path = (release: string): string => `.ocuroot/intent/refs/r/-/app.ocu.star/${release}/custom/x/@object.json`;
  for (const release of ["@r9", "@v9"]) scene.write(path(release), scene.read(path("@r1")));
  const ended = await scene.run(["work", "any"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("r/-/app.ocu.star/@r9/custom/x");
  expect(ended.stderr).toContain("r/-/app.ocu.star/@v9/custom/x");
  expect(await scene.match("**/custom/**")).toEqual(["r/-/app.ocu.star/@r1/custom/x"]);
});

test("deleting what is not there is refused with its ref", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  await refused(scene, ["state", "delete", "@/custom/none"], "@/custom/none");
  await refused(scene, ["state", "delete", "@/environment/mars"], "@/environment/mars");
  await refused(scene, ["state", "delete", "app.ocu.star/@/deploy/eu"], "r/-/app.ocu.star/@/deploy/eu");
  await scene.ok("state", "delete", "@/environment/eu", "--cascade");
  await refused(scene, ["state", "delete", "@/environment/eu"], "@/environment/eu");
});

test("what has no intent can be neither set nor applied", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  await refused(scene, ["state", "set", "app.ocu.star/@r1", "x"], "r/-/app.ocu.star/@r1");
  await refused(scene, ["state", "set", "app.ocu.star/@r1/deploy/eu", "x"], "r/-/app.ocu.star/@r1/deploy/eu");
  await refused(scene, ["state", "apply", "app.ocu.star/@r1"], "r/-/app.ocu.star/@r1");
});

test("rollback to an unknown release, in an unknown environment or of an unknown package is refused", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  await refused(scene, ["rollback", "app.ocu.star", "eu", "--yes"], "app in eu", "--to");
  await refused(scene, ["rollback", "app.ocu.star", "eu", "--to", "r9", "--yes"], "r/-/app.ocu.star/@r9");
  await refused(scene, ["rollback", "app.ocu.star", "mars", "--yes"], "mars");
  await refused(scene, ["rollback", "none.ocu.star", "eu", "--yes"], "none");
});

test("a package whose file is gone, but not its deployments, is named and keeps nothing else back", async () => {
  const scene = await checkout({ app: deployable("app"), web: deployable("web") }, ["eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "web.ocu.star");
  scene.ran();
  rmSync(scene.path("app.ocu.star"));
  await scene.ok("state", "delete", "@/environment/us");
  const ended = await scene.run(["work", "any"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("app.ocu.star");
  expect(scene.ran()).toEqual(["web down us"]);
  // Nothing is lost: with the file back, the teardown is done.
  scene.git("checkout", "--quiet", "app.ocu.star");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down us"]);
});

test("an environment removed while another release deploys to it ends torn down, once", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  scene.mark("held-app-eu");
  const second = scene.start(["release", "new", "app.ocu.star", "--force", "--progress", "plain"]);
  await second.seen("in flight: app up eu");
  await scene.ok("state", "delete", "@/environment/eu");
  await scene.ok("state", "apply", "@/environment/eu");
  await scene.ok("work", "any");
  scene.unmark("held-app-eu");
  expect((await second.ended).code).toBe(0);
  await scene.ok("work", "any");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down eu", "app up eu", "app up eu"]);
  expect(await scene.match("**/@/deploy/*")).toEqual([]);
});
