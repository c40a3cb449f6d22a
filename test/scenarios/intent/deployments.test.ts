import { expect, test } from "vitest";
import { checkout, deployable, type Scene } from "./support.js";

/** Three releases of one commit; each puts out another version. */
const versioned = (phases?: readonly (readonly string[])[]): string => `
def build():
    version = shell("cat ../version").stdout.strip()
    return done(outputs = {"version": version}, tags = [version])

phase("build", tasks = [task(build, "build")])
${deployable("app", { inputs: { version: 'ref("./task/build#output/version")' }, ...(phases ? { phases } : {}) })}`;

async function released(versions: readonly string[], environments: readonly string[]): Promise<Scene> {
  const scene = await checkout({ app: versioned() }, environments);
  for (const version of versions) {
    scene.write("../version", version);
    await scene.ok("release", "new", "app.ocu.star", "--force");
  }
  scene.ran();
  return scene;
}

const app = "app.ocu.star/@/deploy/eu";

/** Sets the intent of app in eu to a release, with the inputs that it plans. */
function setRelease(scene: Scene, release: string, ...more: readonly string[]): Promise<string> {
  return scene.ok(
    "state",
    "set",
    app,
    JSON.stringify({ release: `r/-/app.ocu.star/@${release}` }),
    "-f",
    "json",
    ...more,
  );
}

test("W10: a release that waits for an approval goes on after its staging was redeployed", async () => {
  const scene = await checkout(
    {
      app: deployable("app", {
        inputs: { v: 'input(ref = "@/custom/v", default = "1")' },
        phases: [["staging"], ["prod"]],
        extra: { approved: 'ref("./custom/approved")' },
      }),
    },
    ["staging", "prod"],
  );
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "set", "@/custom/v", "2", "--cascade");
  expect(scene.ran()).toEqual(["app up staging 1", "app up staging 2"]);
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes", "--cascade");
  expect(scene.ran()).toEqual(["app up prod 2 yes"]);
});

test("W10: a release goes on although its staging was removed, and removed again after coming back", async () => {
  const scene = await checkout(
    { app: deployable("app", { phases: [["staging"], ["prod"]], extra: { approved: 'ref("./custom/approved")' } }) },
    ["staging", "prod"],
  );
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("state", "delete", "app.ocu.star/@/deploy/staging", "--cascade");
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes", "--cascade");
  expect(scene.ran()).toEqual(["app down staging", "app up prod yes", "app up staging"]);
});

test("W21: work any, work continue and state apply --cascade end with 1 when something failed, and only then", async () => {
  const scene = await checkout(
    { app: deployable("app", { inputs: { v: 'input(ref = "@/custom/v", default = "1")' } }) },
    ["eu"],
  );
  await scene.ok("release", "new", "app.ocu.star");
  scene.mark("broken-app-eu");
  await scene.ok("state", "set", "@/custom/v", "2");
  const any = await scene.run(["work", "any"]);
  expect(any.code).toBe(1);
  expect(any.stderr).toContain("app r1 deploy eu");
  await scene.ok("state", "set", "@/custom/v", "3");
  expect((await scene.run(["state", "apply", "@/custom/v", "--cascade"])).code).toBe(1);
  await scene.ok("state", "set", "@/custom/v", "4");
  await scene.ok("state", "apply", "@/custom/v");
  expect((await scene.run(["work", "continue"])).code).toBe(1);
  // What failed before is no failure of a command that did nothing.
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu 1", "app up eu 2", "app up eu 3", "app up eu 4"]);
});

test("W23: going back on staging keeps the later phases of what was taken back from starting", async () => {
  const scene = await checkout({ app: "" }, ["staging", "prod"]);
  scene.write(
    "app.ocu.star",
    versioned([["staging"], ["prod"]]).replace(
      '\nphase("p1"',
      '\ndef gate(approved):\n    return done()\n\nphase("gate", tasks = [task(gate, "gate", inputs = {"approved": ref("./custom/approved")})])\nphase("p1"',
    ),
  );
  scene.commit("A gate between staging and prod");
  for (const version of ["v1", "v2"]) {
    scene.write("../version", version);
    await scene.ok("release", "new", "app.ocu.star", "--force");
  }
  await scene.ok("rollback", "app.ocu.star", "staging", "--yes", "--cascade");
  expect(scene.ran()).toEqual(["app up staging v1", "app up staging v1", "app up staging v2"]);
  await scene.ok("state", "set", "app.ocu.star/@r2/custom/approved", "yes", "--cascade");
  expect(scene.ran()).toEqual([]);
  expect(await scene.statuses("**/deploy/prod/*")).toEqual([
    "app.ocu.star/@r1/deploy/prod/1 pending",
    "app.ocu.star/@r2/deploy/prod/1 cancelled",
  ]);
});

test("W24: a first deployment that failed is not repeated by itself", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  scene.mark("broken-app-eu");
  expect((await scene.run(["release", "new", "app.ocu.star"])).code).toBe(1);
  scene.unmark("broken-app-eu");
  expect(await scene.planned("work", "any")).toEqual([]);
  await scene.ok("work", "any");
  await scene.ok("work", "continue");
  expect(await scene.diff()).toEqual([]);
  expect(scene.ran()).toEqual(["app up eu"]);
});

test("W24: a first deployment in progress is left alone by work any of another process", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu"]);
  scene.mark("held-app-eu");
  const first = scene.start(["release", "new", "app.ocu.star", "--progress", "plain"]);
  await first.seen("in flight: app up eu");
  expect(await scene.planned("work", "any")).toEqual([]);
  await scene.ok("work", "any");
  scene.unmark("held-app-eu");
  expect((await first.ended).code).toBe(0);
  expect(scene.ran()).toEqual(["app up eu"]);
});

test("W25: a removal applied twice tears down once, and one that fails is not repeated by itself", async () => {
  const scene = await checkout({ app: deployable("app") }, ["eu", "us"]);
  await scene.ok("release", "new", "app.ocu.star");
  scene.ran();
  await scene.ok("state", "delete", app);
  await scene.ok("state", "apply", app);
  await scene.ok("state", "apply", app);
  expect(await scene.planned("work", "any")).toEqual(["run app.ocu.star/@r1/deploy/eu/2"]);
  await scene.ok("work", "any");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down eu"]);
  expect(await scene.deployed("app", "eu")).toBeUndefined();
  await scene.ok("state", "apply", app);
  scene.mark("broken-app-us");
  expect((await scene.run(["state", "delete", "app.ocu.star/@/deploy/us", "--cascade"])).code).toBe(1);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down us"]);
  expect(await scene.deployed("app", "us")).toBe("r1");
  scene.unmark("broken-app-us");
  await scene.ok("release", "retry", "app.ocu.star/@r1");
  expect(await scene.deployed("app", "us")).toBeUndefined();
});

test("W26: an edited intent is found by diff, work any brings it about, and the exact old one brings it back", async () => {
  const scene = await released(["v1", "v2"], ["eu"]);
  const path = ".ocuroot/intent/refs/r/-/app.ocu.star/@/deploy/eu/@object.json";
  const second = scene.read(path);
  await setRelease(scene, "r1");
  expect(await scene.longDiff()).toEqual([`~ update r/-/${app} r2 -> r1`]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu v1"]);
  expect(await scene.diff()).toEqual([]);
  // As the revert of a commit in the intent repository does it.
  scene.write(path, second);
  expect(await scene.diff()).toEqual([`r/-/${app}`]);
  await scene.ok("state", "apply", app);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu v2"]);
  expect(await scene.deployed("app", "eu")).toBe("r2");
});

test("W26: intent with other inputs redeploys the same release with them", async () => {
  const scene = await released(["v1"], ["eu"]);
  const input = {
    version: { value: "hand-made" },
    environment: { ref: "@/environment/eu" },
  };
  await scene.ok("state", "set", app, JSON.stringify({ release: "r/-/app.ocu.star/@r1", input }), "-f", "json");
  expect(await scene.longDiff()).toEqual([`~ update r/-/${app} r1 -> r1`]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu hand-made"]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
});

test("W45: a removal that comes while a redeploy runs waits for it, and is what stays", async () => {
  const scene = await checkout(
    { app: deployable("app", { inputs: { v: 'input(ref = "@/custom/v", default = "1")' } }) },
    ["eu", "us"],
  );
  await scene.ok("release", "new", "app.ocu.star");
  scene.ran();
  scene.mark("held-app-eu");
  const first = scene.start([
    "state",
    "set",
    "@/custom/v",
    "2",
    "--cascade",
    "--max-parallel",
    "1",
    "--progress",
    "plain",
  ]);
  await first.seen("in flight: app up eu 2");
  await scene.ok("state", "delete", app);
  await scene.ok("state", "delete", "app.ocu.star/@/deploy/us");
  // The redeploy of us waits for its turn in the first process; the later request takes its place.
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down us 2", "app up eu 2"]);
  scene.unmark("held-app-eu");
  expect((await first.ended).code).toBe(0);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down eu 2"]);
  expect(await scene.match("**/@/deploy/*")).toEqual([]);
  expect(await scene.statuses("**/deploy/us/2")).toEqual(["app.ocu.star/@r1/deploy/us/2 cancelled"]);
});

test("W45: a removal taken back before it started changes nothing, and one after it started deploys again", async () => {
  const scene = await released(["v1"], ["eu"]);
  await scene.ok("state", "delete", app);
  await scene.ok("state", "apply", app);
  await setRelease(scene, "r1");
  await scene.ok("state", "apply", app);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
  expect(await scene.deployed("app", "eu")).toBe("r1");
  await scene.ok("state", "delete", app, "--cascade");
  await setRelease(scene, "r1", "--cascade");
  expect(scene.ran()).toEqual(["app down eu v1", "app up eu v1"]);
  expect(await scene.deployed("app", "eu")).toBe("r1");
});

test("the later of several intents wins: what the earlier ones asked for never runs", async () => {
  const scene = await released(["v1", "v2", "v3"], ["eu"]);
  await setRelease(scene, "r1");
  await scene.ok("state", "apply", app);
  await setRelease(scene, "r2");
  await scene.ok("state", "apply", app);
  expect(await scene.planned("work", "any")).toEqual(["run app.ocu.star/@r2/deploy/eu/2"]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu v2"]);
  expect(await scene.statuses("**/@r1/deploy/**")).toEqual([
    "app.ocu.star/@r1/deploy/eu/1 complete",
    "app.ocu.star/@r1/deploy/eu/2 cancelled",
  ]);
});

test("two edits while a run is in progress: when it ends, the deployment goes straight to the last one", async () => {
  const scene = await released(["v1", "v2", "v3"], ["eu"]);
  scene.mark("held-app-eu");
  const first = scene.start([
    "rollback",
    "app.ocu.star",
    "eu",
    "--to",
    "r1",
    "--yes",
    "--cascade",
    "--progress",
    "plain",
  ]);
  await first.seen("in flight: app up eu v1");
  await setRelease(scene, "r2", "--cascade");
  await setRelease(scene, "r3", "--cascade");
  scene.unmark("held-app-eu");
  expect((await first.ended).code).toBe(0);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu v1", "app up eu v3"]);
  expect(await scene.deployed("app", "eu")).toBe("r3");
});

test("an intent set while another release runs there is not overwritten by the runner that knew less", async () => {
  const scene = await released(["v1", "v2"], ["eu"]);
  scene.mark("held-app-eu");
  scene.write("../version", "v3");
  const third = scene.start(["release", "new", "app.ocu.star", "--force", "--progress", "plain"]);
  await third.seen("in flight: app up eu v3");
  await setRelease(scene, "r1");
  scene.unmark("held-app-eu");
  await third.ended;
  expect(scene.intended("app", "eu")).toBe("r1");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu v1", "app up eu v3"]);
});

test("rollback goes to the release done before, writes intent and nothing else, and a newer release replaces it", async () => {
  const scene = await released(["v1", "v2"], ["eu", "us"]);
  const before = scene.stores();
  const ended = await scene.run(["rollback", "app.ocu.star", "eu", "--yes"]);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("app in eu: r2 -> r1");
  expect(ended.stderr).toContain("ocuroot work any");
  const after = scene.stores();
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed).toEqual(["intent/r/-/app.ocu.star/@/deploy/eu/@object.json"]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu v1"]);
  expect([await scene.deployed("app", "eu"), await scene.deployed("app", "us")]).toEqual(["r1", "r2"]);
  scene.write("../version", "v3");
  await scene.ok("release", "new", "app.ocu.star", "--force");
  expect(scene.ran()).toEqual(["app up eu v3", "app up us v3"]);
});

test("rollback --to takes an id or a tag, with the inputs that the release had there", async () => {
  const scene = await released(["v1", "v2", "v3"], ["eu"]);
  await scene.ok("rollback", "app.ocu.star", "eu", "--to", "v1", "--yes", "--cascade");
  expect(scene.ran()).toEqual(["app up eu v1"]);
  await scene.ok("rollback", "app.ocu.star", "eu", "--to", "r2", "--yes", "--cascade");
  expect(scene.ran()).toEqual(["app up eu v2"]);
  expect(await scene.deployed("app", "eu")).toBe("r2");
});

test("rollback without a terminal and without --yes asks for it, and writes nothing", async () => {
  const scene = await released(["v1", "v2"], ["eu"]);
  const before = scene.stores();
  const ended = await scene.run(["rollback", "app.ocu.star", "eu"]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("--yes");
  expect(scene.stores()).toEqual(before);
});

test("rollback after a failed release runs the one before again, although it is still on record there", async () => {
  const scene = await released(["v1"], ["eu"]);
  scene.mark("broken-app-eu");
  scene.write("../version", "v2");
  expect((await scene.run(["release", "new", "app.ocu.star", "--force"])).code).toBe(1);
  scene.unmark("broken-app-eu");
  expect(await scene.deployed("app", "eu")).toBe("r1");
  scene.ran();
  await scene.ok("rollback", "app.ocu.star", "eu", "--yes");
  expect(await scene.longDiff()).toEqual([`~ update r/-/${app} r2 -> r1`]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu v1"]);
  const retried = await scene.run(["release", "retry", "app.ocu.star/@r2"]);
  expect(retried.code).toBe(0);
  expect(scene.ran()).toEqual(["app up eu v2"]);
});

test("rollback to a release of another commit asks its trigger, and a checkout of that commit does it", async () => {
  const scene = await checkout(
    { app: versioned() },
    ["eu"],
    'def start(commit):\n    shell("echo ask " + commit + " >> ../ran.log")\n\ntrigger(start)\n',
  );
  scene.write("../version", "v1");
  await scene.ok("release", "new", "app.ocu.star");
  const first = scene.git("rev-parse", "HEAD");
  scene.commit("Next");
  scene.write("../version", "v2");
  await scene.ok("release", "new", "app.ocu.star");
  scene.ran();
  await scene.ok("rollback", "app.ocu.star", "eu", "--yes");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([`ask ${first}`]);
  scene.git("checkout", "--quiet", first);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu v1"]);
  expect(await scene.deployed("app", "eu")).toBe("r1");
});
