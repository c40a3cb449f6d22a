import { expect, test } from "vitest";
import { checkout, deployable, type Scene } from "./support.js";

/** Something of every kind created, changed and deleted in intent, and nothing of it applied. */
async function edited(): Promise<Scene> {
  const scene = await checkout(
    { app: deployable("app"), web: deployable("web", { inputs: { v: 'input(ref = "@/custom/a/b", default = "0")' } }) },
    ["eu", "us"],
  );
  await scene.ok("state", "set", "@/custom/old", "1", "--cascade");
  await scene.ok("state", "set", "@/custom/kept", "1", "--cascade");
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "app.ocu.star", "--force");
  await scene.ok("release", "new", "web.ocu.star");
  await scene.ok("state", "set", "@/custom/a/b", "2");
  await scene.ok("state", "set", "@/custom/kept", "2");
  await scene.ok("state", "delete", "@/custom/old");
  await scene.ok("state", "set", "web.ocu.star/@r1/custom/note", "x");
  await scene.ok("rollback", "app.ocu.star", "eu", "--yes");
  await scene.ok("state", "delete", "web.ocu.star/@/deploy/us");
  await scene.ok("state", "set", "@/environment/ap", '{"name": "ap"}', "-f", "json");
  await scene.ok("state", "set", "@/environment/eu", '{"name": "eu", "attributes": {"kind": "x"}}', "-f", "json");
  scene.ran();
  return scene;
}

const differing = [
  "@/custom/a/b",
  "@/custom/kept",
  "@/custom/old",
  "@/environment/ap",
  "@/environment/eu",
  "r/-/app.ocu.star/@/deploy/eu",
  "r/-/web.ocu.star/@/deploy/us",
  "r/-/web.ocu.star/@r1/custom/note",
];

test("state diff names what differs, with --long how, with --json both; and writes nothing", async () => {
  const scene = await edited();
  const before = scene.stores();
  expect(await scene.diff()).toEqual(differing);
  expect(await scene.longDiff()).toEqual([
    "+ create @/custom/a/b",
    "~ update @/custom/kept",
    "- delete @/custom/old",
    "+ create @/environment/ap",
    "~ update @/environment/eu",
    "~ update r/-/app.ocu.star/@/deploy/eu r2 -> r1",
    "- delete r/-/web.ocu.star/@/deploy/us r1",
    "+ create r/-/web.ocu.star/@r1/custom/note",
  ]);
  const { differences } = JSON.parse(await scene.ok("state", "diff", "--json")) as { differences: unknown[] };
  const who = { by: expect.any(String), at: expect.stringMatching(/^\d{4}-.*Z$/) };
  const rollback = { ref: "r/-/app.ocu.star/@/deploy/eu", change: "update", from: "r2", to: "r1", ...who };
  expect(differences).toContainEqual(rollback);
  expect(differences).toHaveLength(differing.length);
  expect(scene.stores()).toEqual(before);
});

test("every line of state diff can be applied, twice; then work any does it all, and nothing differs", async () => {
  const scene = await edited();
  for (const ref of await scene.diff()) await scene.ok("state", "apply", ref);
  // Deployments differ until their runs are done; everything else is the same already.
  expect(await scene.diff()).toEqual(["r/-/app.ocu.star/@/deploy/eu", "r/-/web.ocu.star/@/deploy/us"]);
  const before = scene.stores();
  for (const ref of differing) {
    const again = await scene.run(["state", "apply", ref]);
    expect([ref, again.code, again.stderr.includes("Applied: ")]).toEqual([ref, 0, false]);
  }
  expect(scene.stores()).toEqual(before);
  expect(scene.ran()).toEqual([]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up ap", "app up eu", "web down us 2", "web up ap 2", "web up eu 2"]);
  expect(await scene.diff()).toEqual([]);
  expect(await scene.deployed("app", "eu")).toBe("r1");
});

test("a value set under a tag is one of the release that has the tag, and applied once", async () => {
  const scene = await checkout({ app: 'def f():\n    return done(tags = ["v1"])\n\ntask(f, "t")\n' }, []);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "set", "app.ocu.star/@v1/custom/ok", "yes");
  expect(await scene.diff()).toEqual(["r/-/app.ocu.star/@r1/custom/ok"]);
  await scene.ok("work", "any");
  expect(await scene.get("app.ocu.star/@v1/custom/ok")).toBe("yes");
  expect(await scene.diff()).toEqual([]);
});
