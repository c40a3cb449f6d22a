import { GithubFailure } from "../../github/failure.js";

/** A commit and the id of its root folder. */
export interface Head {
  readonly commit: string;
  readonly root: string;
}

/** What is asked of a commit. */
interface CommitFields {
  readonly oid: string;
  readonly tree: { readonly oid: string };
}

/** What is asked of a branch. */
export interface RefAnswer {
  readonly target:
    | (Partial<CommitFields> & { readonly history?: { readonly nodes: readonly { readonly oid: string }[] } })
    | null;
}

/** What is asked of a repository: what it says of itself, and branches under names of the query. */
export type RepositoryAnswer = {
  readonly id: string;
  readonly isEmpty: boolean;
  readonly defaultBranchRef: (RefAnswer & { readonly name: string }) | null;
} & Readonly<Record<string, unknown>>;

/** Commits of one branch, newest first. */
export interface HistoryAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly history?: { readonly nodes: readonly { readonly oid: string; readonly message: string }[] };
      } | null;
    } | null;
  } | null;
}

/** Blobs under names of the query. */
export interface TextsAnswer {
  readonly repository: Readonly<
    Record<
      string,
      {
        readonly oid?: string;
        readonly text?: string | null;
        readonly isTruncated?: boolean;
        readonly isBinary?: boolean | null;
      } | null
    >
  > | null;
}

/** A commit that was made. */
export type CommitAnswer = { readonly commit: CommitFields | null } | null | undefined;

/** Branches below a folder of names. */
export interface BranchesAnswer {
  readonly repository: {
    readonly refs: {
      readonly nodes: readonly { readonly name: string; readonly target: { readonly oid: string } }[];
    } | null;
  } | null;
}

/** A branch in an answer; undefined where there is none. */
export function headOf(ref: RefAnswer | null): Head | undefined {
  const { oid, tree } = ref?.target ?? {};
  return oid === undefined || tree === undefined ? undefined : { commit: oid, root: tree.oid };
}

/** The commits of a branch in an answer, newest first, as far as they were asked for. */
export function lineOf(ref: RefAnswer | null): readonly string[] {
  return ref?.target?.history?.nodes.map(({ oid }) => oid) ?? [];
}

/** A commit that was made. @throws GithubFailure `unclear` when the answer does not have it */
export function commitOf(answer: CommitAnswer): Head {
  const head = headOf(answer?.commit ? { target: answer.commit } : null);
  if (head !== undefined) return head;
  const facts = { status: 200, type: undefined, headers: {} };
  const reason = "the answer has no commit";
  throw new GithubFailure({ ...facts, operation: "GraphQL mutation CommitOnBranch", kind: "unclear", reason });
}

/** The failure of a query whose repository is not there, or not for this token. */
export function notFound(operation: string): GithubFailure {
  const facts = { operation, status: 200, type: "NOT_FOUND", headers: {} };
  return new GithubFailure({ ...facts, kind: "refused", reason: "no such repository" });
}
