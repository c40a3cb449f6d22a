import type { Problem } from "../../errors.js";
import type { FileStore } from "../store.js";
import { createFileStore } from "../transact.js";
import { GitBackend } from "./backend.js";
import { Branch, type BranchOptions } from "./branch.js";
import { Cache } from "./cache.js";
import { gitEnvironment, type Identity, identityFrom } from "./environment.js";
import { Mirror } from "./mirror.js";
import { parseRemote, type Remote } from "./remote.js";

/** What every store in git needs of the process it is opened in. */
export interface GitSurroundings {
  /** Folder for caches (`OCUROOT_HOME`), absolute. */
  readonly home: string;
  /** Folder that relative paths to repositories start in, absolute. */
  readonly root: string;
  /** The variables of the process; git gets those it may have. `OCUROOT_GIT_USER_NAME` and `_EMAIL` name the committer. */
  readonly env: Readonly<Record<string, string>>;
  /** Who commits are by, instead of what the variables say. */
  readonly identity?: Identity;
  /** Aborting it ends git at once, what is being committed included: not for the interruption of a command. */
  readonly signal?: AbortSignal;
  /** Milliseconds for which what the remote said is believed without asking again; default 2,000. */
  readonly freshness?: number;
  /** Milliseconds for which a change is tried again while others are faster; default five minutes. */
  readonly patience?: number;
  /** Told what a user should know though it stops nothing: a branch that was set back. */
  readonly warn?: (problem: Problem) => void;
  /** Milliseconds since 1970; default the machine's clock. */
  readonly now?: () => number;
  /** Called when a commit has been made and is about to be pushed; for tests that put something in between. */
  readonly beforePush?: () => Promise<void>;
}

/** One store: a branch of a repository. */
export interface GitPlace extends BranchOptions {
  /** URL, `user@host:path` or path of the repository; credentials in it are used and never stored. */
  readonly url: string;
}

export type GitStoreOptions = GitPlace & GitSurroundings;

const defaultFreshness = 2000;

/**
 * A store in a branch of a git repository. Nothing is asked of the remote before the first snapshot or change; its
 * objects are kept in a cache below `home`, one for all processes and branches.
 *
 * Snapshots and changes fail with `store-unreachable`, `store-config` (a branch that is missing and may not be
 * created), `store-conflict`, `store-protected` (the remote refuses) and `file-access` (the cache cannot be written).
 *
 * @throws OcurootError `store-config` for support files in places that are not theirs
 */
export function openGitStore(options: GitStoreOptions): FileStore {
  return openBranches(remoteOf(options, options), [new Branch(options, "")], options);
}

/** State and intent in two branches of one remote, as one store with the folders `state/` and `intent/`. */
export function openGitPair(state: GitPlace, intent: GitPlace, surroundings: GitSurroundings): FileStore {
  const branches = [new Branch(state, "state/"), new Branch(intent, "intent/")];
  return openBranches(remoteOf(state, surroundings), branches, surroundings);
}

/** The remote that a place is in. */
export function remoteOf({ url }: GitPlace, { root }: GitSurroundings): Remote {
  return parseRemote(url, root);
}

function openBranches(remote: Remote, branches: readonly Branch[], surroundings: GitSurroundings): FileStore {
  const { home, env, signal, identity = identityFrom(env), freshness = defaultFreshness } = surroundings;
  const { now = Date.now } = surroundings;
  const cache = new Cache(`${home}/git/${remote.key}`, gitEnvironment(env, remote.settings), signal, now);
  const mirror = new Mirror(remote, branches, cache, { freshness, signal, warn: surroundings.warn });
  const names = branches.map(({ name }) => (name === "" ? "the default branch" : `branch ${name}`)).join(" and ");
  const backend = new GitBackend(`${names} of ${remote.name}`, mirror, {
    ...{ identity, now },
    ...(surroundings.beforePush === undefined ? {} : { beforePush: surroundings.beforePush }),
  });
  return createFileStore(backend, surroundings.patience);
}
