import assert from "node:assert/strict";
import type { Probe, ProbeContext } from "./probe.js";

const commitOn = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

function commitInput({ target }: ProbeContext, branchName: string, expectedHeadOid: string, path: string) {
  return {
    branch: { repositoryNameWithOwner: target.repository, branchName },
    message: { headline: "Probe" },
    expectedHeadOid,
    fileChanges: { additions: [{ path, contents: Buffer.from("text").toString("base64") }] },
  };
}

/** The API that reads and commits many files at once. */
export const graphqlProbes: readonly Probe[] = [
  {
    name: "one call commits files on a branch",
    async run(context) {
      const { octokit, owner, repo } = context;
      const { name, head } = await context.branch();
      const input = commitInput(context, name, head, "probe/deep/file");
      const made = await octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(commitOn, { input });
      const now = await octokit.git.getRef({ owner, repo, ref: `heads/${name}` });
      assert.equal(now.data.object.sha, made.createCommitOnBranch.commit.oid);
    },
  },
  {
    name: "one call commits only on the head it expects",
    async run(context) {
      const { name, head } = await context.branch();
      await context.octokit.graphql(commitOn, { input: commitInput(context, name, head, "one") });
      const again = context.octokit.graphql(commitOn, { input: commitInput(context, name, head, "two") });
      const [error] = await errorsOf(again);
      assert.equal(error?.type, "STALE_DATA");
      assert.match(error?.message ?? "", /Expected branch to point to/);
    },
  },
  {
    name: "two branches move together or not at all",
    async run(context) {
      const { octokit, owner, repo } = context;
      const [a, b] = [await context.branch(), await context.branch()];
      const next = await context.commit(a.head);
      const { data } = await octokit.repos.get({ owner, repo });
      const update = (name: string, beforeOid: string) => ({ name: `refs/heads/${name}`, beforeOid, afterOid: next });
      const mutation = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
      const send = (refUpdates: readonly object[]) =>
        octokit.graphql(mutation, { input: { repositoryId: data.node_id, refUpdates } });
      await errorsOf(send([update(a.name, a.head), update(b.name, next)]));
      const at = async (name: string) =>
        (await octokit.git.getRef({ owner, repo, ref: `heads/${name}` })).data.object.sha;
      assert.deepEqual([await at(a.name), await at(b.name)], [a.head, b.head]);
      await send([update(a.name, a.head), update(b.name, b.head)]);
      assert.deepEqual([await at(a.name), await at(b.name)], [next, next]);
    },
  },
  {
    name: "many files are read at once",
    async run({ octokit, owner, repo, branch, commit }) {
      const { head } = await branch();
      const next = await commit(head, "one text");
      const { data } = await octokit.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${head}...${next}` });
      const path = data.files?.[0]?.filename ?? "";
      const field = (name: string, at: string) =>
        `${name}: object(expression: "${at}") { ... on Blob { text oid isTruncated isBinary } }`;
      const query = `query { repository(owner: "${owner}", name: "${repo}") { ${field("a", `${next}:${path}`)} ${field("b", `${next}:none`)} } }`;
      const found = await octokit.graphql<{ repository: { a: { text: string }; b: null } }>(query);
      assert.equal(found.repository.a.text, "one text");
      assert.equal(found.repository.b, null);
    },
  },
  {
    name: "a field that is not in the schema is an error in an answer 200",
    async run({ octokit, owner, repo }) {
      const [error] = await errorsOf(
        octokit.graphql(`query { repository(owner: "${owner}", name: "${repo}") { nonsense } }`),
      );
      assert.match(error?.message ?? "", /nonsense/);
    },
  },
  {
    name: "a repository that cannot be seen is null, with the reason beside it",
    async run({ octokit, owner }) {
      const [error] = await errorsOf(
        octokit.graphql(`query { repository(owner: "${owner}", name: "no-such-one") { id } }`),
      );
      assert.equal(error?.type, "NOT_FOUND");
    },
  },
];

async function errorsOf(
  call: Promise<unknown>,
): Promise<readonly { readonly type: string; readonly message: string }[]> {
  try {
    await call;
  } catch (error) {
    const { errors } = error as { readonly errors?: readonly { readonly type: string; readonly message: string }[] };
    if (errors !== undefined) return errors;
    throw error;
  }
  throw new Error("the query had to be refused");
}
