import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Workspace } from "../support/workspace.js";

const script = fileURLToPath(new URL("../../scripts/move-major.mjs", import.meta.url));

test("the tag of a major version moves forward to releases, and back only when that is meant", () => {
  const work = new Workspace({ "a.txt": "1" });
  work.git("init", "--quiet", "--bare", "../origin.git");
  work.git("remote", "add", "origin", "../origin.git");
  const commits = ["v1.9.0", "v1.10.0", "v2.0.0-rc.1"].map((tag) => {
    const commit = work.commit(tag);
    work.git("tag", tag);
    return commit;
  });
  const move = (...args: readonly string[]) =>
    spawnSync(process.execPath, [script, ...args], { cwd: work.root, env: work.env, encoding: "utf8" });
  const published = () => work.git("-C", "../origin.git", "for-each-ref", "--format=%(objectname) %(refname:short)");
  expect(move("v1.9.0")).toMatchObject({ status: 0, stdout: "v1 is at v1.9.0\n" });
  expect(published()).toBe(`${commits[0]} v1`);
  expect(move("v1.10.0").status).toBe(0);
  expect(published()).toBe(`${commits[1]} v1`);
  expect(move("v1.9.0")).toMatchObject({ status: 1, stderr: expect.stringContaining("v1 is at v1.10.0") });
  expect(move("v2.0.0-rc.1")).toMatchObject({ status: 1, stderr: expect.stringContaining("no released version") });
  expect(move()).toMatchObject({ status: 1 });
  expect(published()).toBe(`${commits[1]} v1`);
  expect(move("v1.9.0", "--rollback").status).toBe(0);
  expect(published()).toBe(`${commits[0]} v1`);
});
