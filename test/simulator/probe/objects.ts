import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { Probe } from "./probe.js";

const missing = "1".repeat(40);

/** Blobs, trees and commits. */
export const objectProbes: readonly Probe[] = [
  {
    name: "a blob has the name its content gives it",
    async run({ octokit, owner, repo }) {
      const made = await octokit.git.createBlob({ owner, repo, content: "hello\n" });
      const expected = createHash("sha1").update("blob 6\0hello\n").digest("hex");
      assert.equal(made.data.sha, expected);
      const read = await octokit.git.getBlob({ owner, repo, file_sha: expected });
      assert.equal(Buffer.from(read.data.content, "base64").toString(), "hello\n");
    },
  },
  {
    name: "a blob is given as bytes to who asks so",
    async run({ octokit, owner, repo }) {
      const made = await octokit.git.createBlob({ owner, repo, content: "AAH/", encoding: "base64" });
      const read = await octokit.git.getBlob({ owner, repo, file_sha: made.data.sha, mediaType: { format: "raw" } });
      assert.deepEqual([...Buffer.from(read.data as unknown as ArrayBuffer)], [0, 1, 255]);
    },
  },
  {
    name: "a tree takes nested paths with their texts",
    async run({ octokit, owner, repo }) {
      const tree = [{ path: "a/b/c.txt", mode: "100644", type: "blob", content: "c" }] as const;
      const made = await octokit.git.createTree({ owner, repo, tree: [...tree] });
      assert.deepEqual(
        made.data.tree.map(({ path, type }) => [path, type]),
        [["a", "tree"]],
      );
      const below = await octokit.git.getTree({ owner, repo, tree_sha: made.data.tree[0]?.sha ?? "" });
      assert.deepEqual(
        below.data.tree.map(({ path }) => path),
        ["b"],
      );
      const all = await octokit.git.getTree({ owner, repo, tree_sha: made.data.sha, recursive: "1" });
      assert.deepEqual(
        all.data.tree.map(({ path }) => path),
        ["a", "a/b", "a/b/c.txt"],
      );
      assert.equal(all.data.truncated, false);
    },
  },
  {
    name: "a tree keeps what its base has, and loses what is null",
    async run({ octokit, owner, repo }) {
      const file = (path: string) => ({ path, mode: "100644", type: "blob", content: path }) as const;
      const base = await octokit.git.createTree({ owner, repo, tree: [file("a/x"), file("a/y"), file("z")] });
      const tree = [{ path: "a/x", mode: "100644", type: "blob", sha: null }, file("new")] as const;
      const made = await octokit.git.createTree({ owner, repo, base_tree: base.data.sha, tree: [...tree] });
      const all = await octokit.git.getTree({ owner, repo, tree_sha: made.data.sha, recursive: "1" });
      assert.deepEqual(
        all.data.tree.map(({ path }) => path),
        ["a", "a/y", "new", "z"],
      );
    },
  },
  {
    name: "a tree does not lose what is not there",
    async run({ octokit, owner, repo, refused }) {
      const base = await octokit.git.createTree({ owner, repo, tree: [{ path: "a", mode: "100644", content: "a" }] });
      const tree = [{ path: "b", mode: "100644", type: "blob", sha: null }] as const;
      const call = octokit.git.createTree({ owner, repo, base_tree: base.data.sha, tree: [...tree] });
      assert.equal((await refused(call)).status, 422);
    },
  },
  {
    name: "a tree needs a base that is one",
    async run({ octokit, owner, repo, refused }) {
      const tree = [{ path: "a", mode: "100644", content: "a" }] as const;
      const { status, message } = await refused(
        octokit.git.createTree({ owner, repo, base_tree: missing, tree: [...tree] }),
      );
      assert.equal(status, 422);
      assert.match(message, /base_tree/);
    },
  },
  {
    name: "a tree entry has a text or a name, not both",
    async run({ octokit, owner, repo, refused }) {
      const blob = await octokit.git.createBlob({ owner, repo, content: "a" });
      const tree = [{ path: "a", mode: "100644", content: "a", sha: blob.data.sha }] as const;
      assert.equal((await refused(octokit.git.createTree({ owner, repo, tree: [...tree] }))).status, 422);
    },
  },
  {
    name: "a commit with fixed dates has the same name every time",
    async run({ octokit, owner, repo, branch }) {
      const { head } = await branch();
      const base = await octokit.git.getCommit({ owner, repo, commit_sha: head });
      const who = { name: "Probe", email: "probe@example.com", date: "2026-01-02T03:04:05Z" };
      const content = {
        owner,
        repo,
        message: "Same",
        tree: base.data.tree.sha,
        parents: [head],
        author: who,
        committer: who,
      };
      const [one, other] = [await octokit.git.createCommit(content), await octokit.git.createCommit(content)];
      assert.equal(one.data.sha, other.data.sha);
      assert.equal(one.data.author.date, who.date);
    },
  },
  {
    name: "a commit needs a tree that is there",
    async run({ octokit, owner, repo, refused }) {
      const { status, message } = await refused(octokit.git.createCommit({ owner, repo, message: "x", tree: missing }));
      assert.equal(status, 422);
      assert.match(message, /tree sha does not exist/i);
    },
  },
  {
    name: "objects that are not there are 404",
    async run({ octokit, owner, repo, refused }) {
      assert.equal((await refused(octokit.git.getBlob({ owner, repo, file_sha: missing }))).status, 404);
      assert.equal((await refused(octokit.git.getTree({ owner, repo, tree_sha: missing }))).status, 404);
      assert.equal((await refused(octokit.git.getCommit({ owner, repo, commit_sha: missing }))).status, 404);
    },
  },
];
