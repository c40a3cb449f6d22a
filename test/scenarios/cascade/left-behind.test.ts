import { expect, test, vi } from "vitest";
import { environmentsFile } from "../../support/workspace.js";
import { type Checkout, deployable, World } from "./support.js";

// Many processes and real remotes: minutes on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 240_000 });

/** A repository with `db` and `side` in two environments, whose newest commit has `db` no more and another `side`. */
async function dropped(world: World): Promise<Checkout> {
  const data = world.repository("data", {
    "env.ocu.star": environmentsFile("eu", "us"),
    "db.ocu.star": deployable("db"),
    "side.ocu.star": deployable("side"),
  });
  await data.ok("push");
  world.ran();
  data.git("rm", "--quiet", "db.ocu.star");
  data.push({ "side.ocu.star": `${deployable("side")}# changed\n` }, "Drop the database");
  return data;
}

const named = /db\.ocu\.star is gone( at [0-9a-f]{7})?, but deployments of it are left in eu \(r1\), us \(r1\)/;

test("a deleted config with deployments left: each command that does or shows work names them and how to remove them, the rest goes on, exit code 1", async () => {
  const world = new World();
  const data = await dropped(world);
  const pushed = await data.run(["push"]);
  expect([pushed.code, pushed.stderr]).toEqual([1, expect.stringMatching(named)]);
  expect(world.ran()).toEqual(["side up eu", "side up us"]);
  const commands = ["push", "push --dryrun", "status", "work any", "work any --dryrun", "work continue"];
  for (const line of [...commands, "work cascade", "work cascade --dryrun", "work trigger", "work trigger --dryrun"]) {
    const ended = await data.run(line.split(" "));
    expect([line, ended.code, ended.stderr]).toEqual([line, 1, expect.stringMatching(named)]);
    expect(ended.stderr).toContain("ocuroot state delete db.ocu.star/@/deploy/eu --cascade");
  }
  expect(world.ran()).toEqual([]);
  const asked = JSON.parse((await data.run(["work", "any", "--json"])).stdout);
  expect(asked).toMatchObject({ status: "failed", problems: [{ ref: "data/-/db.ocu.star/@/deploy/eu" }] });
});

test("what is left of a deleted config is removed by the commands that are named, from the commit that had it; then all is well", async () => {
  const world = new World();
  const data = await dropped(world);
  data.push({ "below/here/x.txt": "x" }, "A folder");
  await data.run(["push"]);
  world.ran();
  const below = await data.run(["status"], { cwd: "below/here" });
  const [first, second] = (below.stderr.match(/ocuroot state delete \S+ --cascade/g) ?? []).map((line) =>
    line.split(" "),
  );
  expect((await data.run((first ?? []).slice(1), { cwd: "below/here" })).code).toBe(0);
  expect(world.ran()).toEqual(["db down eu"]);
  expect((await data.run(["work", "any"])).stderr).toContain("deployments of it are left in us (r1)");
  // What is to be removed already is work like any other.
  await data.ok("state", "delete", second?.[3]?.replace("//", "") ?? "");
  await data.ok("work", "cascade");
  expect(world.ran()).toEqual(["db down us"]);
  for (const line of ["push", "work any", "status"]) await data.ok(...line.split(" "));
});

test("what a commit does not have yet, or another branch or repository has, is not taken for deleted", async () => {
  const world = new World();
  const data = world.repository("data", {
    "env.ocu.star": environmentsFile("eu"),
    "side.ocu.star": deployable("side"),
  });
  await data.ok("push");
  data.git("checkout", "--quiet", "-b", "feature");
  data.push({ "notes.txt": "later\n" }, "Something else");
  data.git("checkout", "--quiet", "main");
  data.push({ "db.ocu.star": deployable("db") }, "A database");
  await data.ok("push");
  const shop = world.repository("shop", { "web.ocu.star": deployable("web") });
  for (const commit of ["HEAD~1", "feature"]) {
    data.git("checkout", "--quiet", commit);
    for (const line of ["work any", "status"]) await data.ok(...line.split(" "));
  }
  for (const line of ["push", "work any", "status"]) await shop.ok(...line.split(" "));
  data.git("checkout", "--quiet", "main");
  data.git("rm", "--quiet", "db.ocu.star");
  await data.ok("work", "any");
});

test("a deletion is known in a checkout without history, and where the commit before was pushed away", async () => {
  const world = new World();
  const data = await dropped(world);
  const shallow = world.clone("data", "two", "--depth=1");
  const looked = await shallow.run(["work", "any"]);
  expect([looked.code, looked.stderr]).toEqual([1, expect.stringMatching(named)]);
  data.git("reset", "--quiet", "--soft", "HEAD~1");
  data.git("commit", "--quiet", "--amend", "--message", "Begin without a database");
  data.git("push", "--quiet", "--force", "origin", "main");
  const pushed = await world.clone("data", "three", "--depth=1").run(["push"]);
  expect([pushed.code, pushed.stderr]).toEqual([1, expect.stringMatching(named)]);
});
