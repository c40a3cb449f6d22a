import { cpSync, mkdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { environmentsFile, Workspace } from "../support/workspace.js";

const app = `
def build():
    return done(outputs = {"v": "1"})

def up(environment, v):
    return done()

def down(environment, v):
    return done()

phase("build", tasks = [task(build, "build")])
phase("deploy", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"v": ref("./task/build#output/v")})
    for e in environments()
])
`;
const waits = 'def f(a):\n    return done()\n\ntask(f, "t", inputs = {"a": input(ref = "./custom/a")})\n';

async function prepared(): Promise<Workspace> {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "env.ocu.star": environmentsFile("eu"),
    "app.ocu.star": app,
    "wait.ocu.star": waits,
  });
  for (const file of ["env", "app", "wait"]) await work.ok("release", "new", `${file}.ocu.star`);
  return work;
}

test("a store of another version is refused by name and number, by commands that read and that write, and stays", async () => {
  const work = await prepared();
  for (const version of [1, 9]) {
    const marker = `{"version":${version},"Tags":{"state":{}}}`;
    work.write(".ocuroot/state/.ocuroot-store", marker);
    for (const args of [
      ["state", "match", "**"],
      ["work", "continue"],
      ["release", "new", "app.ocu.star", "--force"],
    ]) {
      const ended = await work.run(args);
      expect([args, ended.code, ended.stdout]).toEqual([args, 1, ""]);
      expect(ended.stderr).toContain(`has version ${version}; this program reads version 3`);
      expect(ended.stderr).toContain(work.path(".ocuroot"));
    }
    expect(work.read(".ocuroot/state/.ocuroot-store")).toBe(marker);
  }
  work.write(".ocuroot/state/.ocuroot-store", "garbage");
  expect((await work.run(["state", "match", "**"])).stderr).toContain("has no readable version");
});

test("W19: a document that cannot be read is named once, and the work of others goes on", async () => {
  const work = await prepared();
  cpSync(work.path(".ocuroot"), work.path("saved"), { recursive: true });
  const broken = (path: string): void => {
    rmSync(work.path(".ocuroot"), { recursive: true });
    cpSync(work.path("saved"), work.path(".ocuroot"), { recursive: true });
    work.write(`.ocuroot/state/refs/${path}/@object.json`, '{"kind": "ref", "bo');
  };

  broken("r/-/app.ocu.star/@r1");
  const get = await work.run(["state", "get", "app.ocu.star/@r1"]);
  expect([get.code, get.stdout]).toEqual([1, ""]);
  expect(get.stderr).toContain("Error: document r/-/app.ocu.star/@r1 cannot be read: it is no JSON");
  expect(await work.match("**/@r1")).toEqual(["r/-/app.ocu.star/@r1", "r/-/wait.ocu.star/@r1"]);
  expect((await work.run(["release", "continue", "app.ocu.star"])).code).toBe(1);
  const other = await work.run(["state", "set", "wait.ocu.star/@r1/custom/a", "x", "--cascade"]);
  expect(other.stderr).toContain("wait r1 t: done");
  expect(await work.match("r/-/wait.ocu.star/**/status/*")).toEqual(["r/-/wait.ocu.star/@r1/task/t/1/status/complete"]);

  broken("r/-/app.ocu.star/@r1/deploy/eu/1");
  const run = await work.run(["release", "continue", "app.ocu.star"]);
  expect(run.code).toBe(1);
  expect(run.stderr.match(/deploy\/eu\/1 cannot be read/g)).toHaveLength(1);
  await work.ok("release", "continue", "wait.ocu.star");

  broken("@/environment/eu");
  const environment = await work.run(["release", "lint", "app.ocu.star"]);
  expect(environment.code).toBe(1);
  expect(environment.stderr).toContain("Error: document @/environment/eu cannot be read");
  for (const { stderr } of [get, run, environment]) expect(stderr).not.toMatch(/^\s+at /m);
}, 180_000);

test("links that lead round in a circle are named with all their stations, and hold nothing else up", async () => {
  const work = await prepared();
  const tag = (name: string, target: string): void => {
    mkdirSync(work.path(`.ocuroot/state/refs/r/-/app.ocu.star/@${name}`), { recursive: true });
    const link = JSON.stringify({ kind: "link", body: `r/-/app.ocu.star/@${target}` });
    work.write(`.ocuroot/state/refs/r/-/app.ocu.star/@${name}/@object.json`, link);
  };
  tag("a", "b");
  tag("b", "a");
  for (const args of [
    ["state", "get", "app.ocu.star/@a"],
    ["release", "continue", "app.ocu.star/@a"],
  ]) {
    const ended = await work.run(args);
    expect([args, ended.code]).toEqual([args, 1]);
    expect(ended.stderr).toContain("r/-/app.ocu.star/@a -> r/-/app.ocu.star/@b -> r/-/app.ocu.star/@a");
  }
  await work.ok("work", "continue");
  await work.ok("release", "new", "app.ocu.star", "--force");
  expect(await work.match("**/@r2/**/status/complete")).toHaveLength(2);
});
