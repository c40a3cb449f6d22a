import { expect, test } from "vitest";
import { checkout, deployable, type Scene } from "./support.js";

const value = { inputs: { v: 'input(ref = "@/custom/v", default = "1")' } };
const approval = { inputs: { approved: 'ref("./custom/approved")' } };
const trigger = `
def start(commit):
    shell("echo ask " + commit + " >> ../ran.log; test ! -e ../broken-trigger")

trigger(start)
`;

/** The JSON that a command prints with `--json`. */
async function json(scene: Scene, ...args: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await scene.run([...args, "--json"])).stdout) as Record<string, unknown>;
}

/** A release at the first commit that waits for an approval, and a checkout of the second one. */
async function waitingElsewhere(settings: string): Promise<{ scene: Scene; first: string }> {
  const scene = await checkout({ app: deployable("app", approval) }, ["eu"], settings);
  await scene.ok("release", "new", "app.ocu.star");
  const first = scene.git("rev-parse", "HEAD");
  scene.commit("Next");
  return { scene, first };
}

test("work any says with --dryrun and --json exactly what it then does", async () => {
  const scene = await checkout(
    { app: deployable("app", value), web: deployable("web"), fresh: deployable("fresh", approval) },
    ["eu", "us"],
  );
  for (const name of ["app", "web", "fresh"]) await scene.ok("release", "new", `${name}.ocu.star`);
  await scene.ok("state", "set", "@/custom/v", "2");
  await scene.ok("state", "delete", "web.ocu.star/@/deploy/us");
  await scene.ok("state", "set", "fresh.ocu.star/@r1/custom/approved", "yes");
  const before = scene.stores();
  const planned = await scene.planned("work", "any");
  const { work } = (await json(scene, "work", "any", "--dryrun")) as { work: { ref: string; work_type: string }[] };
  expect(scene.stores()).toEqual(before);
  expect(work.map(({ ref, work_type }) => `${work_type} ${ref.replace("r/-/", "")}`)).toEqual(planned);
  expect(planned).toEqual([
    "create @/custom/v",
    "create fresh.ocu.star/@r1/custom/approved",
    "delete web.ocu.star/@/deploy/us",
    "run fresh.ocu.star/@r1/deploy/eu/1",
    "run fresh.ocu.star/@r1/deploy/us/1",
    "run web.ocu.star/@r1/deploy/us/2",
    "run app.ocu.star/@r1/deploy/eu",
    "run app.ocu.star/@r1/deploy/us",
  ]);
  scene.ran();
  const done = (await json(scene, "work", "any")) as { applied: string[]; releases: { runs: { ref: string }[] }[] };
  expect(done.applied.map((ref) => ref.replace("r/-/", "")).sort()).toEqual(
    planned.filter((line) => !line.startsWith("run ")).map((line) => line.replace(/^\S+ /, "")),
  );
  expect(scene.ran()).toEqual(["app up eu 2", "app up us 2", "fresh up eu yes", "fresh up us yes", "web down us"]);
  expect(await scene.ok("work", "any", "--dryrun")).toBe("");
  expect(await scene.ok("work", "continue", "--dryrun")).toBe("null\n");
});

test("work any twice: the second finds nothing, runs nothing and writes nothing", async () => {
  const scene = await checkout({ app: deployable("app", value), web: deployable("web") }, ["eu"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "web.ocu.star");
  await scene.ok("state", "set", "@/custom/v", "2");
  await scene.ok("state", "set", "@/environment/ap", '{"name": "ap", "attributes": {"kind": "new"}}', "-f", "json");
  scene.ran();
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up ap 2", "app up eu 2", "web up ap"]);
  const before = scene.stores();
  const again = await json(scene, "work", "any");
  expect([again.status, again.releases, again.applied]).toEqual(["nothing", [], []]);
  expect(scene.ran()).toEqual([]);
  expect(scene.stores()).toEqual(before);
});

test("two processes with work any at once: everything ran once", async () => {
  const scene = await checkout({ app: deployable("app", value), web: deployable("web", value) }, ["eu", "us", "ap"]);
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("release", "new", "web.ocu.star");
  await scene.ok("state", "set", "@/custom/v", "2");
  await scene.ok("state", "delete", "@/environment/ap");
  scene.ran();
  const both = await Promise.all([scene.run(["work", "any"]), scene.run(["work", "any"])]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([
    "app down ap 2",
    "app up eu 2",
    "app up us 2",
    "web down ap 2",
    "web up eu 2",
    "web up us 2",
  ]);
});

test("W19: a broken document is named and keeps nothing else back", async () => {
  const scene = await checkout(
    { app: deployable("app", value), bad: deployable("bad", value), odd: deployable("odd", value) },
    ["eu"],
  );
  for (const name of ["app", "bad", "odd"]) await scene.ok("release", "new", `${name}.ocu.star`);
  scene.ran();
  scene.write(".ocuroot/state/refs/r/-/bad.ocu.star/@r1/@object.json", "{ not json");
  scene.write(".ocuroot/intent/refs/r/-/odd.ocu.star/@/deploy/eu/@object.json", '{"kind": "ref", "body": 7}');
  await scene.ok("state", "set", "@/custom/v", "2");
  const dry = await scene.run(["work", "any", "--dryrun"]);
  expect(dry.code).toBe(1);
  expect(dry.stdout).toContain("app.ocu.star/@r1/deploy/eu");
  const ended = await scene.run(["work", "any"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("r/-/bad.ocu.star/@r1");
  expect(ended.stderr).toContain("r/-/odd.ocu.star/@/deploy/eu");
  expect(ended.stderr).not.toContain("    at ");
  expect(scene.ran()).toEqual(["app up eu 2"]);
});

test("W19: inputs that are None, or a default alone, are ordinary inputs", async () => {
  const scene = await checkout(
    { app: deployable("app", { inputs: { none: "None", alone: 'input(default = "d")' } }) },
    ["eu"],
  );
  await scene.ok("release", "new", "app.ocu.star");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu d"]);
});

test("W29: the trigger is called once for each commit with work, and not again while the request is fresh", async () => {
  const { scene, first } = await waitingElsewhere(trigger);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([]);
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([`ask ${first}`]);
  await scene.ok("work", "any");
  await scene.ok("work", "trigger");
  expect(scene.ran()).toEqual([]);
  scene.git("checkout", "--quiet", first);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app up eu yes"]);
});

test("W29: two processes that end together ask for the same commit once", async () => {
  const { scene, first } = await waitingElsewhere(trigger);
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes");
  await Promise.all([scene.ok("work", "any"), scene.ok("work", "any")]);
  expect(scene.ran()).toEqual([`ask ${first}`]);
});

test("W29: redeploys, ops and teardowns of another commit are asked for together, and done there", async () => {
  const scene = await checkout({ app: deployable("app", value) }, ["eu", "us"], trigger);
  await scene.ok("release", "new", "app.ocu.star");
  const first = scene.git("rev-parse", "HEAD");
  scene.commit("Next");
  scene.ran();
  await scene.ok("state", "set", "@/custom/v", "2");
  await scene.ok("state", "set", "@/environment/ap", '{"name": "ap"}', "-f", "json");
  await scene.ok("state", "delete", "app.ocu.star/@/deploy/us");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([`ask ${first}`]);
  scene.git("checkout", "--quiet", first);
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual(["app down us 2", "app up ap 2", "app up eu 2"]);
});

test("W29: work trigger --dryrun lists what it would ask for and calls nothing", async () => {
  const { scene, first } = await waitingElsewhere(trigger);
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes");
  await scene.ok("state", "apply", "app.ocu.star/@r1/custom/approved");
  const listed = JSON.parse(await scene.ok("work", "trigger", "--dryrun")) as unknown;
  expect(listed).toEqual([{ ref: "r/-/app.ocu.star/@r1/deploy/eu/1", work_type: "run", commit: first }]);
  expect(scene.ran()).toEqual([]);
  await scene.ok("work", "trigger");
  expect(scene.ran()).toEqual([`ask ${first}`]);
});

test("W32: work any asks others although there is nothing here, and although something here failed", async () => {
  const { scene, first } = await waitingElsewhere(trigger);
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes");
  scene.write("web.ocu.star", deployable("web", value));
  scene.commit("Web");
  await scene.ok("release", "new", "web.ocu.star");
  scene.ran();
  scene.mark("broken-web-eu");
  await scene.ok("state", "set", "@/custom/v", "2");
  expect((await scene.run(["work", "any"])).code).toBe(1);
  expect(scene.ran()).toEqual([`ask ${first}`, "web up eu 2"]);
});

test("a trigger that fails is shown with its place, ends with 1, and is called again by the next look", async () => {
  const { scene, first } = await waitingElsewhere(trigger);
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes");
  scene.mark("broken-trigger");
  const ended = await scene.run(["work", "any"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`the trigger for r at ${first.slice(0, 7)} failed`);
  expect(scene.ran()).toEqual([`ask ${first}`]);
  scene.unmark("broken-trigger");
  await scene.ok("work", "any");
  await scene.ok("work", "any");
  expect(scene.ran()).toEqual([`ask ${first}`]);
});

test("a missing trigger is told: which commit, and what to do", async () => {
  const { scene, first } = await waitingElsewhere("");
  await scene.ok("state", "set", "app.ocu.star/@r1/custom/approved", "yes");
  for (const command of ["any", "trigger"]) {
    const ended = await scene.run(["work", command]);
    expect(ended.stderr).toContain(`r at ${first.slice(0, 7)}: 1 piece of work`);
    expect(ended.stderr).toContain("checkout of that commit");
  }
});
