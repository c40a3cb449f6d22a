import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { environmentsFile, type Workspace } from "../../support/workspace.js";
import { app, type Form, gitWorkspace, machine, ran, type StoreRemote } from "./support.js";

/** A checkout of a branch of a store, as a person would make it. */
function checkout(work: Workspace, remote: StoreRemote, branch: string): string {
  work.git("clone", "--quiet", "--branch", branch, remote.path, work.path("..", branch));
  return `../${branch}`;
}

describe("a checkout of a store is a place to run from", { timeout: 300_000 }, () => {
  for (const form of ["one branch", "two branches", "two remotes"] as const satisfies readonly Form[]) {
    test(`with ${form}: documents are read, intent is set, compared and applied, by whole refs`, async () => {
      const { work, state, intent } = gitWorkspace(form);
      await work.ok("release", "new", "env.ocu.star");
      await work.ok("release", "new", "app.ocu.star");
      const inState = { cwd: checkout(work, state, "state"), ...machine(work, "there") };
      const below = form === "one branch" ? "/intent/refs" : "/refs";
      const inIntent = {
        ...inState,
        cwd: `${form === "one branch" ? inState.cwd : checkout(work, intent, "intent")}${below}`,
      };
      if (form === "one branch") inState.cwd += "/state";
      const pushes = state.pushes() + intent.pushes();
      for (const place of [inState, inIntent]) {
        const got = await work.run(["state", "get", "r/-/app.ocu.star/@/deploy/e1#release"], place);
        expect([got.code, got.stdout]).toEqual([0, '"r/-/app.ocu.star/@r1"\n']);
        const matched = await work.run(["state", "match", "@/environment/*"], place);
        expect(matched.stdout).toBe("@/environment/e1\n@/environment/e2\n@/environment/e3\n");
      }
      expect([pushes > 0, state.pushes() + intent.pushes()]).toEqual([true, 0]);
      expect((await work.run(["state", "set", "@/custom/x", "5", "-f", "json"], inIntent)).code).toBe(0);
      expect((await work.run(["state", "diff"], inState)).stdout).toBe("@/custom/x\n");
      expect((await work.run(["state", "apply", "@/custom/x"], inState)).code).toBe(0);
      expect((await work.run(["state", "diff"], inIntent)).stdout).toBe("");
      expect(await work.get("@/custom/x")).toBe(5);
      expect((await work.run(["state", "delete", "@/custom/x"], inState)).code).toBe(0);
      const git = (...args: readonly string[]): string => work.git("-C", work.path("../state"), ...args);
      expect([git("status", "--porcelain"), git("log", "--oneline").split("\n").length]).toEqual(["", 6]);
    });
  }

  test("relative refs and commands that need files are refused, and say what to do", async () => {
    const { work, state } = gitWorkspace("two branches");
    await work.ok("release", "new", "env.ocu.star");
    const place = { cwd: checkout(work, state, "state") };
    for (const args of [
      ["state", "get", "app.ocu.star/@r1"],
      ["state", "get", "./@/deploy/e1"],
      ["state", "match", "//app.ocu.star/@*"],
      ["state", "set", "./custom/x", "1"],
    ]) {
      const ended = await work.run(args, place);
      expect([args, ended.code, ended.stderr]).toEqual([
        args,
        2,
        expect.stringContaining("relative to a repository, and this is a checkout of a store"),
      ]);
    }
    const release = await work.run(["release", "new", "r/-/app.ocu.star"], place);
    expect([release.code, release.stderr]).toEqual([1, expect.stringContaining("is a checkout of a store, not of")]);
    const push = await work.run(["push"], place);
    expect([push.code, push.stderr]).toEqual([2, expect.stringContaining("what is there is never pushed by hand")]);
  });

  test("work of all commits is done from there, in clones; work of one's own commit there is none", async () => {
    const { work, state } = gitWorkspace("two branches", { "app.ocu.star": app }, ["e1"]);
    work.git("clone", "--quiet", "--bare", work.root, work.path("../origin.git"));
    work.git("remote", "add", "origin", work.path("../origin.git"));
    await work.ok("release", "new", "env.ocu.star");
    await work.ok("release", "new", "app.ocu.star");
    work.write("more.ocu.star", environmentsFile("e2"));
    work.commit("More");
    work.git("push", "--quiet", "origin", "HEAD");
    await work.ok("release", "new", "more.ocu.star");
    const place = { cwd: checkout(work, state, "intent"), ...machine(work, "there") };
    const nothing = await work.run(["work", "continue"], place);
    expect([nothing.code, nothing.stderr]).toEqual([0, expect.stringContaining("checkout of the intent store")]);
    expect(ran(work)).toEqual(["build", "e1"]);
    const worked = await work.run(["work", "cascade"], place);
    expect([worked.code, worked.stderr]).toEqual([0, expect.stringContaining("deploy e2: done")]);
    // It ran in a clone, which is gone again.
    expect(ran(work)).toEqual(["build", "e1"]);
    expect(await work.match("r/-/app.ocu.star/@r1/**/status/*")).toHaveLength(3);
    expect(existsSync(work.path("../intent/ran.log"))).toBe(false);
  });

  test("a store that no repository is on record in says so", async () => {
    const { work, state } = gitWorkspace("two branches");
    await work.ok("release", "new", "env.ocu.star");
    const place = { cwd: checkout(work, state, "state") };
    work.git("-C", work.path("../state"), "rm", "-rqf", "refs/r");
    const ended = await work.run(["state", "match", "**"], place);
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining("no repository is on record in it")]);
  });
});
