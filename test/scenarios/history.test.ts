import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkout, deployable, type Scene } from "./intent/support.js";

const as = (name: string) => ({ env: { OCUROOT_GIT_USER_NAME: name } });

async function by(scene: Scene, name: string, ...args: readonly string[]): Promise<void> {
  const ended = await scene.run(args, as(name));
  expect([args, ended.code, ended.stderr]).toEqual([args, 0, expect.anything()]);
}

const approved = deployable("app", { phases: [["staging"], ["prod"]], extra: { ok: 'input(ref = "./custom/ok")' } });

test("a run keeps on whose word it was started: who released, who approved, who set the intent", async () => {
  const scene = await checkout({ app: approved }, ["staging", "prod"]);
  await by(scene, "Ada", "release", "new", "app.ocu.star");
  await by(scene, "Bob", "state", "set", "app.ocu.star/@r1/custom/ok", "yes");
  await by(scene, "Cleo", "work", "any");
  await by(scene, "Ada", "release", "new", "app.ocu.star", "--force");
  await by(scene, "Dan", "rollback", "app.ocu.star", "staging", "--yes");
  await by(scene, "Cleo", "work", "any");
  const run = async (ref: string) => ((await scene.get(`app.ocu.star/${ref}`)) as { attribution: unknown }).attribution;
  expect(await run("@r1/deploy/staging/1")).toEqual({ by: "Ada" });
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(await run("@r1/deploy/prod/1")).toEqual({ by: "Cleo", inputs: { ok: { by: "Bob", at: time } } });
  expect(await run("@r1/deploy/staging/2")).toEqual({ by: "Cleo", intent: { by: "Dan", at: time } });
  const lines = (await scene.ok("history", "app.ocu.star/@/deploy/staging")).trimEnd().split("\n");
  expect(lines.map((line) => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d/, "T").replace(/ \d[\d.]*m?s /, " D "))).toEqual([
    "T  r1 run 2  ✓ done  D  intent set by Dan, run by Cleo",
    "T  r2 run 1  ✓ done  D  release, run by Ada",
    "T  r1 run 1  ✓ done  D  release, run by Ada",
    expect.stringMatching(/^Intent set by Dan, \d{4}-\d\d-\d\d \d\d:\d\d$/),
  ]);
  const release = await scene.ok("history", "app.ocu.star/@r1");
  for (const name of ["r1 deploy staging run 2", "r1 deploy prod run 1"]) expect(release).toContain(name);
  const json = JSON.parse(await scene.ok("history", "app.ocu.star/@/deploy/prod", "--json"));
  expect(json.runs.at(-1)).toMatchObject({
    label: "app r1 deploy prod",
    attribution: { inputs: { ok: { by: "Bob" } } },
  });
  expect((await scene.run(["history", "app.ocu.star/@/deploy/mars"])).code).toBe(1);
});

test("the history of a value that was set before that was recorded says so", async () => {
  const scene = await checkout({ app: approved }, ["staging", "prod"]);
  scene.write(".ocuroot/intent/refs/@/custom/x/@object.json", '{"kind": "ref", "body": "1"}');
  expect(await scene.ok("history", "@/custom/x")).toBe("It is set; nothing on record says by whom or when.\n");
  await by(scene, "Ada", "state", "set", "@/custom/x", "2");
  expect(await scene.ok("history", "@/custom/x")).toMatch(/^Intent set by Ada, /);
});

test("what was edited by hand in an intent branch is attributed to the author of the commit, in a new cache too", async () => {
  const remote = mkdtempSync(join(tmpdir(), "ocuroot-remote-"));
  onTestFinished(() => rmSync(remote, { recursive: true, force: true }));
  const git = (cwd: string, ...args: string[]): string => execFileSync("git", args, { cwd, encoding: "utf8" });
  git(remote, "init", "--quiet", "--bare", "store.git");
  const address = join(remote, "store.git");
  const settings = `store.set(store.git("${address}", branch = "state"), intent = store.git("${address}", branch = "intent"))\n`;
  const scene = await checkout({ app: deployable("app") }, ["eu"], settings);
  await by(scene, "Ada", "release", "new", "app.ocu.star");
  await by(scene, "Ada", "release", "new", "app.ocu.star", "--force");
  git(remote, "clone", "--quiet", "--branch", "intent", address, "edit");
  const edit = join(remote, "edit");
  const path = join(edit, "refs/r/-/app.ocu.star/@/deploy/eu/@object.json");
  writeFileSync(path, readFileSync(path, "utf8").replace("/@r2", "/@r1"));
  const author = ["-c", "user.name=Grace Hopper", "-c", "user.email=grace@example.com"];
  git(edit, ...author, "commit", "--quiet", "--all", "--message", "Take r2 back");
  git(edit, "push", "--quiet", "origin", "intent");
  // Another machine: its cache begins without history.
  const fresh = { OCUROOT_HOME: join(remote, "home"), OCUROOT_GIT_USER_NAME: "Runner" };
  expect((await scene.run(["work", "any"], { env: fresh })).code).toBe(0);
  const run = (await scene.get("app.ocu.star/@r1/deploy/eu/2")) as { attribution: unknown };
  expect(run.attribution).toEqual({
    by: "Runner",
    intent: { by: "Grace Hopper", at: expect.any(String), commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
  });
  expect(await scene.ok("history", "app.ocu.star/@/deploy/eu")).toContain("intent set by Grace Hopper, run by Runner");
});
