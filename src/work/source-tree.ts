import { fail } from "../errors.js";

/** A path that differs between two commits. */
export interface ChangedPath {
  /** From the root of the git checkout. */
  readonly path: string;
  /** From the root of the repository's configs; absent for what lies outside it. */
  readonly inRoot?: string;
}

/**
 * Where a commit stands to another one in history: `newer`: after it, or on a rewritten branch and made later;
 * `older`: before it; `unknown`: git does not have the other one.
 */
export type Order = "same" | "newer" | "older" | "unknown";

/** What a push asks of the checkout it runs in. */
export interface SourceTree {
  /** Globs of files that are never released; `*` crosses `/`. */
  readonly ignore: readonly string[];
  /** Paths with changes that are in no commit, byte-sorted; stores inside the checkout are left out. */
  uncommitted(): Promise<readonly string[]>;
  /** Config files of the commit, from the root; without `repo.ocu.star`, and without those of repositories below. */
  configFiles(): Promise<readonly string[]>;
  /** What differs between an earlier commit and this one. A moved file is one that went and one that came. */
  changedSince(commit: string): Promise<readonly ChangedPath[]>;
  /** Asks the remote for history that a shallow checkout lacks. */
  compare(commit: string): Promise<Order>;
  /** Of paths from the root, those that are neither in the checkout nor in its commit. */
  lacking(files: readonly string[]): Promise<readonly string[]>;
  /** Whether another commit is this one or comes before it in history; false where git cannot tell. Asks as `compare` does. */
  contains(commit: string): Promise<boolean>;
}

/** What needs the files of a repository cannot be done in a checkout of a store. @throws `root-not-found` */
export function refuseStore(path: string): never {
  fail("root-not-found", `${path} is a checkout of a store, not of a source repository`, {
    fix: "go to the repository whose releases it keeps",
  });
}
