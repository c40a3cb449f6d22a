import { expect, test } from "vitest";
import { environmentsFile, Workspace } from "../support/workspace.js";

const config = `
def build():
    return done(outputs = {"n": 1}, tags = ["v1"])

def up(environment, n):
    return done()

def down(environment, n):
    return done()

phase("build", tasks = [task(build, "build")])
phase("deploy", tasks = [
    deploy(environment = e, up = up, down = down, inputs = {"n": ref("./task/build#output/n")}) for e in environments()
])
`;

test("W19: a damaged document of an old release costs no result, and holds back only the deployment it belongs to", async () => {
  const work = new Workspace({
    "repo.ocu.star": 'repo_alias("r")\n',
    "env.ocu.star": environmentsFile("eu", "us"),
    "app.ocu.star": config,
  });
  await work.ok("release", "new", "env.ocu.star");
  await work.ok("release", "new", "app.ocu.star");
  const document = (ref: string): string => `.ocuroot/state/refs/r/-/app.ocu.star/@r1/${ref}/@object.json`;

  // What the links are about to be taken from cannot be read: they move all the same.
  const task = work.read(document("task/build"));
  work.write(document("task/build"), task.slice(0, 40));
  await work.ok("release", "new", "app.ocu.star", "--force");
  expect(await work.match("r/-/app.ocu.star/@r2/**/status/complete")).toHaveLength(3);

  const run = work.read(document("deploy/eu/1"));
  work.write(document("deploy/eu/1"), run.slice(0, 40));
  const third = await work.run(["release", "new", "app.ocu.star", "--force"]);
  expect(third.code).toBe(1);
  expect(third.stderr).toContain("app.ocu.star/@r1/deploy/eu/1");
  expect(await work.match("r/-/app.ocu.star/@r3/**/status/*")).toEqual([
    "r/-/app.ocu.star/@r3/deploy/eu/1/status/pending",
    "r/-/app.ocu.star/@r3/deploy/us/1/status/complete",
    "r/-/app.ocu.star/@r3/task/build/1/status/complete",
  ]);

  work.write(document("deploy/eu/1"), run);
  await work.ok("work", "continue");
  expect(await work.match("r/-/app.ocu.star/@r3/deploy/eu/1/status/*")).toEqual([
    "r/-/app.ocu.star/@r3/deploy/eu/1/status/complete",
  ]);
});
