import assert from "node:assert/strict";
import type { Probe } from "./probe.js";

const missing = "1".repeat(40);

/** Refs: reading, making, moving, racing. */
export const refProbes: readonly Probe[] = [
  {
    name: "a branch is made, read and removed",
    async run({ octokit, owner, repo, branch, refused }) {
      const { name, head } = await branch();
      const read = await octokit.git.getRef({ owner, repo, ref: `heads/${name}` });
      assert.equal(read.data.object.sha, head);
      assert.equal(read.data.ref, `refs/heads/${name}`);
      await octokit.git.deleteRef({ owner, repo, ref: `heads/${name}` });
      assert.equal((await refused(octokit.git.getRef({ owner, repo, ref: `heads/${name}` }))).status, 404);
    },
  },
  {
    name: "a ref moves forward",
    async run({ octokit, owner, repo, branch, commit }) {
      const { name, head } = await branch();
      const next = await commit(head);
      const moved = await octokit.git.updateRef({ owner, repo, ref: `heads/${name}`, sha: next });
      assert.equal(moved.data.object.sha, next);
    },
  },
  {
    name: "a ref does not move aside unless forced",
    async run({ octokit, owner, repo, branch, commit, refused }) {
      const { name, head } = await branch();
      const [one, other] = [await commit(head, "one"), await commit(head, "other")];
      const ref = `heads/${name}`;
      await octokit.git.updateRef({ owner, repo, ref, sha: one });
      const { status, message } = await refused(octokit.git.updateRef({ owner, repo, ref, sha: other }));
      assert.equal(status, 422);
      assert.match(message, /not a fast forward/i);
      await octokit.git.updateRef({ owner, repo, ref, sha: other, force: true });
    },
  },
  {
    name: "a ref that is not there does not move",
    async run({ octokit, owner, repo, branch, branchName, refused }) {
      const { head } = await branch();
      const call = octokit.git.updateRef({ owner, repo, ref: `heads/${branchName()}`, sha: head });
      const { status, message } = await refused(call);
      assert.equal(status, 422);
      assert.match(message, /reference does not exist/i);
    },
  },
  {
    name: "a ref does not point to what is not there",
    async run({ octokit, owner, repo, branch, refused }) {
      const { name } = await branch();
      const { status, message } = await refused(
        octokit.git.updateRef({ owner, repo, ref: `heads/${name}`, sha: missing }),
      );
      assert.equal(status, 422);
      assert.match(message, /object does not exist/i);
    },
  },
  {
    name: "a ref is not made twice",
    async run({ octokit, owner, repo, branch, refused }) {
      const { name, head } = await branch();
      const { status, message } = await refused(
        octokit.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha: head }),
      );
      assert.equal(status, 422);
      assert.match(message, /reference already exists/i);
    },
  },
  {
    name: "a ref that is not there is not removed",
    async run({ octokit, owner, repo, branchName, refused }) {
      const { status, message } = await refused(octokit.git.deleteRef({ owner, repo, ref: `heads/${branchName()}` }));
      assert.equal(status, 422);
      assert.match(message, /reference does not exist/i);
    },
  },
  {
    name: "a ref may lie in a namespace of its own",
    async run({ octokit, owner, repo, branch, branchName }) {
      const { head } = await branch();
      const name = `probe/${branchName()}`;
      await octokit.git.createRef({ owner, repo, ref: `refs/${name}`, sha: head });
      assert.equal((await octokit.git.getRef({ owner, repo, ref: name })).data.object.sha, head);
      await octokit.git.deleteRef({ owner, repo, ref: name });
    },
  },
  {
    name: "refs are listed by how they begin",
    async run({ octokit, owner, repo, branch }) {
      const { name } = await branch();
      const found = await octokit.git.listMatchingRefs({ owner, repo, ref: `heads/${name}` });
      assert.deepEqual(
        found.data.map(({ ref }) => ref),
        [`refs/heads/${name}`],
      );
    },
  },
  {
    name: "of eight who move a ref at once, one does",
    async run({ octokit, owner, repo, branch, commit }) {
      const { name, head } = await branch();
      const commits = await Promise.all([..."abcdefgh"].map((text) => commit(head, text)));
      const move = (sha: string) => octokit.git.updateRef({ owner, repo, ref: `heads/${name}`, sha });
      const ended = await Promise.allSettled(commits.map(move));
      assert.equal(ended.filter(({ status }) => status === "fulfilled").length, 1);
    },
  },
];
