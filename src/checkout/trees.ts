import path from "node:path";
import { fail, type Problem, problemsOf } from "../errors.js";
import type { Checkouts } from "./checkout.js";
import { cachedClone } from "./clone.js";
import { localRepository } from "./local.js";
import type { Repository } from "./repository.js";
import { settingsFolder } from "./settings-folder.js";
import { makeWorktree, type Worktree } from "./worktree.js";

/** Where a repository can be fetched from, and how its settings looked. */
export interface Origin {
  /** Addresses, in the order they are tried. They may carry credentials, which are stored nowhere. */
  readonly addresses: readonly string[];
  /** Text of `repo.ocu.star` at that commit, where it is on record: it tells which folder of a large repository is meant. */
  readonly settings?: string;
}

export interface CheckoutOptions {
  /** Absolute path of ocuroot's own folder. */
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** The checkout a command was started in; absent in a checkout of a store. */
  readonly current?: { readonly repo: string; readonly commit: string; readonly root: string };
  readonly originOf: (repo: string, commit: string) => Promise<Origin>;
}

/** Trees beside the current one: worktrees of the repository at hand, and of cached clones of others. */
export function openCheckouts(options: CheckoutOptions): Checkouts {
  const opened = new Map<string, Promise<string>>();
  const worktrees: Worktree[] = [];
  const open = async (repo: string, commit: string): Promise<string> => {
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) {
      fail("checkout-failed", `${repo} has no commit ${JSON.stringify(commit)} that could be checked out`, {
        fix: "make a new release from a commit",
      });
    }
    const origin = await options.originOf(repo, commit);
    const { repository, inside } = await repositoryWith(options, repo, commit, origin);
    const worktree = await makeWorktree(repository, commit, { ...options, label: labelOf(repo, commit) });
    worktrees.push(worktree);
    return path.join(worktree.path, inside ?? (await settingsFolder(repository, commit, origin.settings)));
  };
  return {
    open: (repo, commit) => {
      const key = `${repo} ${commit}`;
      const found = opened.get(key) ?? open(repo, commit);
      opened.set(key, found);
      return found;
    },
    close: async () => {
      await Promise.allSettled(opened.values());
      for (const worktree of worktrees.splice(0)) worktree.remove();
      opened.clear();
    },
  };
}

/** A repository on this machine that has the commit; `inside`: the folder that paths start in, where it is known. */
async function repositoryWith(
  options: CheckoutOptions,
  repo: string,
  commit: string,
  { addresses }: Origin,
): Promise<{ repository: Repository; inside?: string }> {
  const failures: Problem[] = [];
  if (options.current?.repo === repo) {
    const local = await localRepository(options.current.root, options);
    const why = await local?.require(commit);
    if (local && why === undefined) return local;
    if (why !== undefined) failures.push(...why);
  }
  for (const address of addresses) {
    try {
      return { repository: await cachedClone(address, commit, options) };
    } catch (error) {
      failures.push(...problemsOf(error));
    }
  }
  if (addresses.length === 0 && failures.length === 0) nowhere(repo, commit);
  const reasons = [...new Set(failures.map(({ message }) => message))];
  return fail("checkout-failed", `${labelOf(repo, commit)} cannot be checked out: ${reasons.join("; ")}`, {
    fix: "push the commit, or name an address that has it: remotes([…]) in repo.ocu.star",
  });
}

/** A release is always done from the files of its commit, so somebody has to say where these are. */
function nowhere(repo: string, commit: string): never {
  const why = "no remote of it is on record, and no checkout of it on this machine";
  fail("checkout-failed", `${labelOf(repo, commit)} cannot be checked out: ${why}`, {
    fix: `in a checkout of ${repo}: git remote add origin URL, git push, and then ocuroot work any, which records it; or name the URL with remotes(["URL"]) in its repo.ocu.star`,
  });
}

function labelOf(repo: string, commit: string): string {
  return `${repo} at ${commit.slice(0, 7)}`;
}
