import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Octokit } from "@octokit/rest";
import type { Probe } from "./probe.js";

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Files by name, questions about commits, and what headers say. */
export const contentsProbes: readonly Probe[] = [
  {
    name: "a file is read as it was at a ref",
    async run({ octokit, owner, repo, branch }) {
      const { name, head } = await branch();
      const path = "probe/file.txt";
      await octokit.repos.createOrUpdateFileContents({
        owner,
        repo,
        path,
        branch: name,
        message: "Add",
        content: base64("now"),
      });
      const now = await octokit.repos.getContent({ owner, repo, path, ref: name });
      assert.equal("content" in now.data && Buffer.from(now.data.content, "base64").toString(), "now");
      await assert.rejects(octokit.repos.getContent({ owner, repo, path, ref: head }), { status: 404 });
    },
  },
  {
    name: "a file is not changed by who knows an older one",
    async run({ octokit, owner, repo, branch, refused }) {
      const { name } = await branch();
      const file = { owner, repo, path: "probe/file.txt", branch: name, message: "Change" };
      const first = await octokit.repos.createOrUpdateFileContents({ ...file, content: base64("1") });
      const sha = first.data.content?.sha ?? "";
      await octokit.repos.createOrUpdateFileContents({ ...file, content: base64("2"), sha });
      const again = octokit.repos.createOrUpdateFileContents({ ...file, content: base64("3"), sha });
      const { status, message } = await refused(again);
      assert.equal(status, 409);
      assert.match(message, /does not match/);
    },
  },
  {
    name: "what has not changed is answered 304",
    async run({ octokit, owner, repo, branch, refused }) {
      const { name } = await branch();
      const ref = { owner, repo, ref: `heads/${name}` };
      const read = await octokit.git.getRef(ref);
      const again = octokit.git.getRef({ ...ref, headers: { "if-none-match": read.headers.etag ?? "" } });
      assert.equal((await refused(again)).status, 304);
    },
  },
  {
    name: "where a branch is can be asked with the commit as tag",
    async run({ octokit, owner, repo, branch, refused, commit }) {
      const { name, head } = await branch();
      const probe = () =>
        octokit.repos.getCommit({
          ...{ owner, repo, ref: name, mediaType: { format: "sha" } },
          headers: { "if-none-match": `"${head}"` },
        });
      assert.equal((await refused(probe())).status, 304);
      const next = await commit(head);
      await octokit.git.updateRef({ owner, repo, ref: `heads/${name}`, sha: next });
      assert.equal(String((await probe()).data), next);
    },
  },
  {
    name: "two commits are compared",
    async run({ octokit, owner, repo, branch, commit }) {
      const { head } = await branch();
      const next = await commit(head);
      const status = async (basehead: string) =>
        (await octokit.repos.compareCommitsWithBasehead({ owner, repo, basehead })).data;
      const ahead = await status(`${head}...${next}`);
      assert.deepEqual([ahead.status, ahead.ahead_by, ahead.behind_by], ["ahead", 1, 0]);
      assert.equal(ahead.files?.length, 1);
      assert.equal((await status(`${next}...${head}`)).status, "behind");
      assert.equal((await status(`${head}...${head}`)).status, "identical");
      assert.equal((await status(`${await commit(head, "other")}...${next}`)).status, "diverged");
    },
  },
  {
    name: "commits are listed by the path they change",
    async run({ octokit, owner, repo, branch }) {
      const { name } = await branch();
      const file = { owner, repo, branch: name, message: "Change" };
      const first = await octokit.repos.createOrUpdateFileContents({ ...file, path: "probe/a", content: base64("a") });
      await octokit.repos.createOrUpdateFileContents({ ...file, path: "probe/b", content: base64("b") });
      const found = await octokit.repos.listCommits({ owner, repo, sha: name, path: "probe/a" });
      assert.deepEqual(
        found.data.map(({ sha }) => sha),
        [first.data.commit.sha],
      );
    },
  },
  {
    name: "a list goes on where its link says",
    async run({ octokit, owner, repo, branch, commit }) {
      const { name, head } = await branch();
      const next = await commit(await commit(head));
      await octokit.git.updateRef({ owner, repo, ref: `heads/${name}`, sha: next });
      const first = await octokit.repos.listCommits({ owner, repo, sha: name, per_page: 1 });
      assert.match(first.headers.link ?? "", /[?&]page=2[^>]*>; rel="next"/);
    },
  },
  {
    name: "a whole tree comes in one file, from an address that needs no token",
    async run({ octokit, owner, repo, defaultBranch }) {
      const call = { owner, repo, ref: defaultBranch, request: { redirect: "manual" as const } };
      const { status, headers } = await octokit.repos.downloadTarballArchive(call);
      assert.equal(status, 302);
      const { body } = await fetch(headers.location ?? "");
      const first = await body?.getReader().read();
      assert.deepEqual([...(first?.value?.subarray(0, 2) ?? [])], [0x1f, 0x8b]);
    },
  },
  {
    name: "git lists the refs the API knows",
    async run({ target, branch }) {
      const { name, head } = await branch();
      const url = `${target.server}/${target.repository}.git`.replace("://", `://x-access-token:${target.token}@`);
      const { stdout } = await promisify(execFile)("git", ["ls-remote", url, `refs/heads/${name}`]);
      assert.equal(stdout, `${head}\trefs/heads/${name}\n`);
    },
  },
  {
    name: "every answer says what is left of the quota, and has an id",
    async run({ octokit, owner, repo }) {
      const { headers } = await octokit.repos.get({ owner, repo });
      assert.match(String(headers["x-ratelimit-remaining"]), /^\d+$/);
      assert.equal(headers["x-ratelimit-resource"], "core");
      assert.match(String(headers["x-github-request-id"]), /^\S+$/);
    },
  },
  {
    name: "an unknown token is 401, an unknown repository 404",
    async run({ octokit, owner, repo, refused, target }) {
      const stranger = new Octokit({ auth: "ghs_nobody", baseUrl: target.api, log: octokit.log });
      const { status, message } = await refused(stranger.repos.get({ owner, repo }));
      assert.equal(status, 401);
      assert.match(message, /bad credentials/i);
      assert.equal((await refused(octokit.repos.get({ owner, repo: "no-such-repository" }))).status, 404);
    },
  },
  {
    name: "a repository without commits refuses git, and takes a first file",
    async run({ octokit, target, refused }) {
      if (target.emptyRepository === undefined) return;
      const [owner = "", repo = ""] = target.emptyRepository.split("/");
      const read = await refused(octokit.git.getRef({ owner, repo, ref: "heads/main" }));
      const write = await refused(octokit.git.createBlob({ owner, repo, content: "x" }));
      assert.deepEqual([read.status, write.status], [409, 409]);
      assert.match(read.message, /git repository is empty/i);
      await octokit.repos.createOrUpdateFileContents({
        owner,
        repo,
        path: "first",
        message: "First",
        content: base64("1"),
      });
      await octokit.git.createBlob({ owner, repo, content: "x" });
    },
  },
];
