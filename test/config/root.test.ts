import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { gitFacts, repoName } from "../../src/config/git-facts.js";
import { findRoot } from "../../src/config/root.js";
import { problemOf, temporaryFolder } from "./support.js";

const state = '{"version":3,"Tags":{"state":{}}}';

describe("the root", () => {
  test("is the nearest folder with a repo.ocu.star", async () => {
    const folder = temporaryFolder({ "repo.ocu.star": "", "a/b/x": "", "a/repo.ocu.star": "" });
    expect(await findRoot(path.join(folder, "a/b"))).toEqual({
      kind: "source",
      path: path.join(folder, "a"),
      settings: true,
    });
    expect(await findRoot(folder)).toEqual({ kind: "source", path: folder, settings: true });
  });

  test.each([
    ["deeper", { "repo.ocu.star": "", "s/.ocuroot-store": state }, "s", { kind: "store", tag: "state", path: "s" }],
    [
      "beside the file",
      { "s/repo.ocu.star": "", "s/.ocuroot-store": '{"tags":["intent"]}' },
      "s",
      { kind: "store", tag: "intent", path: "s" },
    ],
    [
      "above the file",
      { ".ocuroot-store": state, "s/repo.ocu.star": "" },
      "s",
      { kind: "source", settings: true, path: "s" },
    ],
  ])("is a store when its marker is %s", async (_, files, from, expected) => {
    const folder = temporaryFolder(files as unknown as Record<string, string>);
    expect(await findRoot(path.join(folder, from))).toEqual({ ...expected, path: path.join(folder, expected.path) });
  });

  test.each(["{}", "no json", '{"Tags":{"other":{}}}'])("names a marker that says nothing: %s", async (marker) => {
    const folder = temporaryFolder({ ".ocuroot-store": marker });
    expect((await problemOf(findRoot(folder))).code).toBe("store-broken");
  });

  test("is that of the git checkout without either", async () => {
    const folder = temporaryFolder({ "a/b/x": "" });
    mkdirSync(path.join(folder, ".git"));
    expect(await findRoot(path.join(folder, "a/b"))).toEqual({ kind: "source", path: folder, settings: false });
  });

  test("or there is none", async () => {
    expect(await problemOf(findRoot(temporaryFolder()))).toEqual({
      code: "root-not-found",
      message: "no repo.ocu.star here or in a folder above",
      fix: "go to a repository that has one, or run it inside a git checkout",
    });
  });
});

describe("what git says", () => {
  const env = {
    PATH: process.env.PATH ?? "",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    HOME: "/nonexistent",
  };
  const git = (folder: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
      stdio: "pipe",
    }).trim();

  test("is commit, subject and origin", async () => {
    const folder = temporaryFolder({ x: "" });
    git(folder, "init", "-q");
    expect(await gitFacts(folder, env)).toEqual({ commit: "null", remotes: [] });
    git(folder, "add", "x");
    git(folder, "commit", "-q", "-m", "First line\n\nMore.");
    git(folder, "remote", "add", "origin", "git@github.com:o/r.git");
    git(folder, "remote", "add", "mirror", "https://user:token@example.com/o/r.git");
    const facts = await gitFacts(folder, env);
    expect(facts).toEqual({
      commit: git(folder, "rev-parse", "HEAD"),
      subject: "First line",
      origin: "git@github.com:o/r.git",
      // B14f: who may read the documents is not who may read the checkout's configuration.
      remotes: [
        { Name: "mirror", URL: "https://example.com/o/r.git", PushURL: "https://example.com/o/r.git" },
        { Name: "origin", URL: "git@github.com:o/r.git", PushURL: "git@github.com:o/r.git" },
      ],
    });
    expect(repoName(folder, undefined, facts, env)).toBe("github.com/o/r");
    expect(repoName(folder, "alias", facts, env)).toBe("alias");
  });

  test("is overridden by variables", async () => {
    const over = { ...env, OCU_REPO_COMMIT_OVERRIDE: "commitid", OCU_REPO_URL_OVERRIDE: "https://x/y.git" };
    const folder = temporaryFolder();
    const facts = await gitFacts(folder, over);
    expect(facts).toEqual({ commit: "commitid", origin: "https://x/y.git", remotes: [] });
    expect(repoName(folder, undefined, facts, over)).toBe("x/y");
  });

  test("is nothing outside of git", async () => {
    const folder = temporaryFolder();
    expect(await gitFacts(folder, { ...env, GIT_CEILING_DIRECTORIES: path.dirname(folder) })).toEqual({
      commit: "null",
      remotes: [],
    });
    expect(repoName(folder, undefined, {}, env)).toBe(path.basename(folder));
  });
});
