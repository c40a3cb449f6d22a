import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolders } from "../support/temporary-folder.js";
import { type Simulator, startSimulator } from "./simulator.js";

const folder = temporaryFolders();
let github: Simulator;
beforeEach(async () => {
  github = await startSimulator();
});
afterEach(() => github.close());

const run = promisify(execFile);
const environment = {
  PATH: process.env.PATH ?? "",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
};
const git = (cwd: string, ...args: string[]) => run("git", args, { cwd, env: environment });

function withToken(url: string, value: string): string {
  return url.replace("://", `://x-access-token:${value}@`);
}

test("What is pushed over git is seen by the API, and what the API commits by git", async () => {
  const repository = await github.repository("acme/shop", { files: { "README.md": "hello\n" } });
  const token = github.token({ repository });
  const at = folder();
  await git(at, "clone", "-q", withToken(repository.url, token.value), "work");
  const work = join(at, "work");
  writeFileSync(join(work, "new.txt"), "from git\n");
  await git(work, "add", ".");
  await git(work, "commit", "-qm", "By git");
  await git(work, "push", "-q");
  expect(repository.file("new.txt")).toBe("from git\n");

  const octokit = new Octokit({ auth: token.value, baseUrl: github.api });
  const put = await octokit.repos.createOrUpdateFileContents({
    ...{ owner: "acme", repo: "shop", path: "deep/api.txt", message: "By the API" },
    content: Buffer.from("from the API\n").toString("base64"),
  });
  await git(work, "pull", "-q");
  const { stdout } = await git(work, "log", "-1", "--format=%H %s");
  expect(stdout.trim()).toBe(`${put.data.commit.sha} By the API`);
  await repository.fsck();
});

test("Git asks for a token, and is refused without the right to push", async () => {
  const repository = await github.repository("acme/shop", { files: { "README.md": "hello\n" } });
  const at = folder();
  await expect(git(at, "clone", "-q", repository.url, "none")).rejects.toThrow(
    /could not read Username|Authentication failed/,
  );
  await expect(git(at, "ls-remote", withToken(repository.url, "ghs_wrong"))).rejects.toThrow(/Authentication failed/);
  const reader = github.token({ repository, permissions: { contents: "read" } });
  await git(at, "clone", "-q", withToken(repository.url, reader.value), "work");
  await git(join(at, "work"), "commit", "-q", "--allow-empty", "-m", "x");
  await expect(git(join(at, "work"), "push", "-q")).rejects.toThrow(/403/);
});

test("A rule refuses a push in the words of GitHub", async () => {
  const repository = await github.repository("acme/shop", { files: { "README.md": "hello\n" } });
  repository.protect({ branch: "main", refuses: "force-push" });
  const token = github.token({ repository });
  const at = folder();
  await git(at, "clone", "-q", withToken(repository.url, token.value), "work");
  const work = join(at, "work");
  await git(work, "commit", "-q", "--allow-empty", "-m", "forward");
  await git(work, "push", "-q");
  await git(work, "commit", "-q", "--amend", "--allow-empty", "-m", "rewritten");
  await expect(git(work, "push", "-qf")).rejects.toThrow(
    /GH013: Repository rule violations found for refs\/heads\/main/,
  );
});

test("A push over git starts workflows for a person's token, and none for a job's", async () => {
  const workflow = "on: push\njobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }";
  const job = github.token({ kind: "job", repository: "acme/shop" });
  const repository = await github.repository("acme/shop");
  await repository.commit({ ".github/workflows/a.yml": workflow }, { by: job });
  const at = folder();
  await git(at, "clone", "-q", repository.url.replace("://", `://x-access-token:${job.value}@`), "work");
  for (const token of [job, github.token({ kind: "fine-grained", login: "ada" })]) {
    writeFileSync(join(at, "work", token.kind), "");
    await git(join(at, "work"), "add", ".");
    await git(join(at, "work"), "commit", "-qm", token.kind);
    await git(join(at, "work"), "push", "-q", withToken(repository.url, token.value), "main");
  }
  expect(github.actions(repository).runs.map(({ actor }) => actor)).toEqual(["ada"]);
});

test("A tree with more entries than an answer holds is cut, and says so", async () => {
  const repository = await github.repository("acme/shop", { files: { a: "1", b: "1", "c/d": "1" } });
  github.trees.entries = 3;
  const octokit = new Octokit({ auth: github.token({ repository }).value, baseUrl: github.api });
  const read = async (tree_sha: string, more = {}) =>
    (await octokit.git.getTree({ owner: "acme", repo: "shop", tree_sha, ...more })).data;
  const cut = await read("main", { recursive: "1" });
  expect([cut.truncated, cut.tree.map(({ path }) => path)]).toEqual([true, ["a", "b", "c"]]);
  expect((await read(cut.tree[2]?.sha ?? "")).tree.map(({ path }) => path)).toEqual(["d"]);
});
