import { ApiError, invalid } from "../answer.js";
import type { Request } from "../call.js";
import { Moved, moveRefs } from "../git/move-refs.js";
import type { RefView } from "../git/refs.js";
import { type GitHubRepository, writeCommit } from "../git/repository.js";
import { type Change, changeTree, entryAt, MissingPath } from "../git/trees.js";
import { signatureOfToken } from "../rest/git-commits.js";
import { demand } from "../tokens.js";
import type { World } from "../world.js";
import { objectNode, refNode, repositoryNode } from "./objects.js";

/** What the resolvers of one query share. */
export interface QueryContext {
  readonly world: World;
  readonly request: Request;
  /** The refs of a repository as this request sees them. */
  refsOf(repository: GitHubRepository): RefView;
}

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string | null };
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

interface UpdateRefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly beforeOid?: string | null;
    readonly afterOid: string;
    readonly force?: boolean | null;
  }[];
}

/** The changes that can be asked for over GraphQL. */
export const mutations = { createCommitOnBranch, updateRefs };

const zeros = "0".repeat(40);

/** Strict compare-and-set on an existing branch; every file becomes an ordinary one. */
async function createCommitOnBranch({ input }: Input<CommitInput>, context: QueryContext) {
  const repository = find(
    context,
    ({ fullName }) => fullName.toLowerCase() === input.branch.repositoryNameWithOwner?.toLowerCase(),
  );
  demand(context.request.token, repository, { area: "contents", access: "write" });
  const name = `refs/heads/${input.branch.branchName?.replace(/^refs\/heads\//, "")}`;
  const refs = context.refsOf(repository);
  return await repository.lock(async () => {
    const before = refs.read(name);
    if (before === undefined)
      throw new ApiError(404, `Could not resolve to a Ref with the name '${name}'.`, {}, "NOT_FOUND");
    if (before !== input.expectedHeadOid) throw stale(input);
    const after = commit(context, repository, before, input);
    await moved(
      () => moveRefs(repository, refs, [{ name, after, force: false }], context.request.token, context.world.pushed),
      () => stale(input),
    );
    const seen = { repository, refs: repository.refs };
    return { clientMutationId: input.clientMutationId, commit: objectNode(seen, after), ref: refNode(seen, name) };
  });
}

/** Text as seen in ministryofjustice/modernisation-platform 11985; the two spaces are GitHub's. */
function stale({ expectedHeadOid }: CommitInput): ApiError {
  const message = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
  return new ApiError(422, message, {}, "STALE_DATA");
}

function commit(
  { world, request }: QueryContext,
  { objects }: GitHubRepository,
  parent: string,
  input: CommitInput,
): string {
  const tree = objects.commit(parent)?.tree ?? "";
  const changes = new Map<string, Change>();
  for (const { path } of input.fileChanges?.deletions ?? []) changes.set(path, undefined);
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    changes.set(path, { mode: "100644", sha: objects.write("blob", Buffer.from(contents, "base64")) });
  }
  const author = signatureOfToken(request.token, Math.floor(world.clock.now() / 1000));
  const message = [input.message.headline, input.message.body]
    .filter((part) => part != null && part !== "")
    .join("\n\n");
  const committer = { ...author, name: "GitHub", email: "noreply@github.com" };
  const missing = [...changes].find(
    ([path, change]) => change === undefined && entryAt(objects, tree, path) === undefined,
  );
  if (missing !== undefined) throw invalid(`A path was requested for deletion which does not exist: ${missing[0]}`);
  try {
    return writeCommit(objects, {
      tree: changeTree(objects, tree, changes),
      parents: [parent],
      author,
      committer,
      message,
    });
  } catch (error) {
    throw error instanceof MissingPath
      ? invalid(`A path was requested for deletion which does not exist: ${error.message}`)
      : error;
  }
}

/** Several refs at once, all or none; forty zeros stand for "is not there". */
async function updateRefs({ input }: Input<UpdateRefsInput>, context: QueryContext) {
  const repository = find(context, ({ nodeId }) => nodeId === input.repositoryId);
  demand(context.request.token, repository, { area: "contents", access: "write" });
  const refs = context.refsOf(repository);
  const moves = input.refUpdates.map(({ name, beforeOid, afterOid, force }) => {
    if (afterOid !== zeros && repository.objects.read(afterOid) === undefined)
      throw invalid(`Object does not exist: ${afterOid}`);
    const expected = beforeOid == null ? {} : { expected: { sha: present(beforeOid) } };
    return { name, after: present(afterOid), force: force === true || beforeOid === zeros, ...expected };
  });
  return await repository.lock(async () => {
    const refused = () => invalid("Reference update failed: a reference was not at the expected commit");
    await moved(() => moveRefs(repository, refs, moves, context.request.token, context.world.pushed), refused);
    return { clientMutationId: input.clientMutationId };
  });
}

function present(oid: string): string | undefined {
  return oid === zeros ? undefined : oid;
}

async function moved(move: () => Promise<void>, otherwise: () => ApiError): Promise<void> {
  try {
    await move();
  } catch (error) {
    throw error instanceof Moved ? otherwise() : error;
  }
}

function find({ world, request }: QueryContext, test: (repository: GitHubRepository) => boolean): GitHubRepository {
  const found = [...world.repositories.values()].find(test);
  if (found === undefined) throw new ApiError(404, "Could not resolve to a Repository.", {}, "NOT_FOUND");
  demand(request.token, found, { area: "metadata", access: "read" });
  return found;
}

/** The questions that can be asked over GraphQL. */
export const queries = {
  repository({ owner, name }: { owner: string; name: string }, context: QueryContext) {
    const full = `${owner}/${name}`;
    try {
      const repository = find(context, ({ fullName }) => fullName.toLowerCase() === full.toLowerCase());
      demand(context.request.token, repository, { area: "contents", access: "read" });
      return repositoryNode({ repository, refs: context.refsOf(repository) });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
      throw new ApiError(404, `Could not resolve to a Repository with the name '${full}'.`, {}, "NOT_FOUND");
    }
  },
  rateLimit(_: object, { world, request }: QueryContext) {
    const { limit, used, remaining, reset } = world.limits.state(request.token, "graphql");
    return { limit, used, remaining, cost: 1, nodeCount: 0, resetAt: new Date(reset * 1000).toISOString() };
  },
  viewer(_: object, { request }: QueryContext) {
    return { __typename: "User", login: request.token?.login ?? "" };
  },
};
