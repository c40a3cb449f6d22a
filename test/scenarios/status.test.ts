import { expect, test } from "vitest";
import { checkout, deployable, type Scene } from "./intent/support.js";

/** Lines without the ages in them, columns separated by two spaces: on a busy machine an age may take one more cell. */
const lines = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) =>
      line
        .replace(/\b\d+[sm]\b/g, "0s")
        .replace(/ {2,}/g, "  ")
        .trimEnd(),
    );

/** `api` puts out what `web` reads in the same environment. */
async function shop(): Promise<Scene> {
  const api = deployable("api", {
    phases: [["staging"], ["eu", "us"]],
    extra: { approved: 'input(ref = "./custom/approved", doc = "Go?")' },
  });
  const web = deployable("web", { inputs: { url: 'ref("//api.ocu.star/@/deploy/" + e.name + "#output/said")' } });
  return checkout({ api, web }, ["eu", "staging", "us"]);
}

test("status shows what is where, what waits and for what, and what failed", async () => {
  const scene = await shop();
  expect(await scene.ok("status")).toContain("Nothing is released yet");
  scene.mark("broken-api-eu");
  await scene.ok("release", "new", "api.ocu.star");
  expect(lines(await scene.ok("status"))).toEqual([
    "  staging  eu  us",
    "api  r1  0s  ◦ r1  ◦ r1",
    "",
    "◦ api r1 deploy eu  needs custom/approved",
    "◦ api r1 deploy us  needs custom/approved",
    "2 need a look: ocuroot why api.ocu.star/@r1/deploy/eu/1",
  ]);
  await scene.run(["state", "set", "api.ocu.star/@r1/custom/approved", "yes", "--cascade"]);
  await scene.ok("release", "new", "web.ocu.star");
  expect(lines(await scene.ok("status"))).toEqual([
    "  staging  eu  us",
    "api  r1  0s  ✗ r1  r1  0s",
    "web  r1  0s  ◦ r1  r1  0s",
    "",
    "✗ api r1 deploy eu  failed 0s ago: the command exited with 1",
    "◦ web r1 deploy eu  needs api deploy eu output said",
    "2 need a look: ocuroot why api.ocu.star/@r1/deploy/eu/1",
  ]);
  const json = JSON.parse(await scene.ok("status", "--json"));
  expect(json).toMatchObject({ schema: 1, environments: ["staging", "eu", "us"] });
  expect(json.packages[1].cells.eu.next).toMatchObject({ label: "web r1 deploy eu", status: "waiting" });
});

test("status after a rollback that nobody has done yet says what is pending, and how to do it", async () => {
  const scene = await checkout({ api: deployable("api") }, ["eu"]);
  await scene.ok("release", "new", "api.ocu.star");
  await scene.ok("release", "new", "api.ocu.star", "--force");
  await scene.ok("rollback", "api.ocu.star", "eu", "--yes");
  const shown = lines(await scene.ok("status"));
  expect(shown).toEqual(["  eu", "api  r2  0s  → r1", "", "1 pending: ocuroot work any"]);
  await scene.ok("work", "any");
  expect(lines(await scene.ok("status")).at(-1)).toBe("Nothing outstanding.");
});

test("status ends with nothing outstanding when all is well, turns a table that is too wide, and writes nothing", async () => {
  const many = Array.from({ length: 12 }, (_, index) => `environment-${index}`);
  const scene = await checkout({ api: deployable("api") }, many);
  await scene.ok("release", "new", "api.ocu.star");
  const before = scene.stores();
  const shown = lines(await scene.ok("status"));
  expect(shown[0]?.trim()).toBe("api");
  expect(shown).toHaveLength(15);
  expect(shown.at(-1)).toBe("Nothing outstanding.");
  expect(scene.stores()).toEqual(before);
});

test("status and why show a freeze, and what ends it", async () => {
  const scene = await shop();
  const env = { OCUROOT_GIT_USER_NAME: "Ada" };
  await scene.run(["freeze", "staging", "--reason", "audit"], { env });
  await scene.ok("release", "new", "api.ocu.star");
  await scene.ok("release", "new", "web.ocu.star");
  await scene.run(["freeze", "web.ocu.star", "--reason", "moving"], { env });
  const shown = lines(await scene.ok("status"));
  expect(shown).toContain("staging  frozen: audit (Ada)");
  expect(shown).toContain("web  frozen: moving (Ada)");
  expect(lines(await scene.ok("why", "api.ocu.star/@/deploy/staging"))).toEqual([
    "api r1 is not in staging: frozen: audit (Ada)",
    "What moves it:  ocuroot thaw staging --cascade",
  ]);
});

test("why walks from what waits to the smallest cause", async () => {
  const scene = await shop();
  scene.mark("broken-api-eu");
  await scene.ok("release", "new", "api.ocu.star");
  expect(lines(await scene.ok("why", "api.ocu.star/@/deploy/eu"))).toEqual([
    "api r1 is not in eu: needs custom/approved",
    "What moves it:  ocuroot state set api.ocu.star/@r1/custom/approved yes --cascade",
  ]);
  await scene.run(["state", "set", "api.ocu.star/@r1/custom/approved", "yes", "--cascade"]);
  await scene.ok("release", "new", "web.ocu.star");
  expect(lines(await scene.ok("why", "web.ocu.star/@/deploy/eu"))).toEqual([
    "web r1 is not in eu: needs api deploy eu output said",
    "└─ needs api deploy eu output said: api r1 deploy eu failed 0s ago: the command exited with 1",
    "What moves it:  ocuroot release retry api.ocu.star/@r1",
  ]);
  expect(lines(await scene.ok("why", "web.ocu.star/@/deploy/us"))).toEqual([
    "web r1 is in us, deployed 0s ago, as it should be",
    "Nothing to do.",
  ]);
  const json = JSON.parse(await scene.ok("why", "web.ocu.star", "--json"));
  expect(json.chain.map(({ kind }: { kind: string }) => kind)).toEqual(["waiting", "failed"]);
  expect(json.causes).toMatchObject([{ act: true, fix: ["release", "retry", "r/-/api.ocu.star/@r1"] }]);
  const unknown = await scene.run(["why", "api.ocu.star/@/deploy/mars"]);
  expect([unknown.code, unknown.stderr]).toEqual([
    1,
    expect.stringContaining("nothing was ever planned of api in mars"),
  ]);
});

test("why names an earlier phase that is not done, a running run, and an intent that nobody has taken over", async () => {
  const scene = await checkout({ app: deployable("app", { phases: [["staging"], ["prod"]] }) }, ["staging", "prod"]);
  scene.mark("held-app-staging");
  const running = scene.start(["release", "new", "app.ocu.star"]);
  await running.seen("in flight: app up staging");
  const waiting = lines(await scene.ok("why", "app.ocu.star/@/deploy/prod"));
  expect(waiting).toEqual([
    "app r1 is not in prod: after p0",
    "└─ after p0: app r1 deploy staging running for 0s",
    "Nothing to do: it goes on by itself.",
  ]);
  scene.unmark("held-app-staging");
  await running.ended;
  await scene.ok("release", "new", "app.ocu.star", "--force");
  await scene.ok("rollback", "app.ocu.star", "prod", "--yes");
  expect(lines(await scene.ok("why", "app.ocu.star/@/deploy/prod")).slice(1)).toEqual([
    "└─ intent asks for r1, which nobody has taken over yet",
    "What moves it:  ocuroot work any",
  ]);
});

test("a removal is called one while it runs, when it fails, and in why", async () => {
  const scene = await checkout({ api: deployable("api") }, ["eu"]);
  await scene.ok("release", "new", "api.ocu.star");
  scene.mark("broken-api-eu");
  const ended = await scene.run(["state", "delete", "api.ocu.star/@/deploy/eu", "--cascade"]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("api r1 remove eu: started");
  expect(ended.stderr).toContain("api r1 remove eu | in flight: api down eu");
  expect(ended.stderr).toContain("Error: api r1 remove eu failed: the command exited with 1");
  expect(ended.stderr).not.toContain("deploy eu");
  expect(await scene.ok("why", "api.ocu.star/@/deploy/eu")).toContain("api is not removed from eu (r1 is");
});
