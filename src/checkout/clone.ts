import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail } from "../errors.js";
import { Disk } from "../store/fs/disk.js";
import { Lock } from "../store/fs/lock.js";
import { thisProcess } from "../store/fs/owner.js";
import { quietSsh } from "../store/git/environment.js";
import { parseRemote, type Remote } from "../store/git/remote.js";
import { recordName, unfinishedClone } from "./leftovers.js";
import {
  type GitSurroundings,
  hasCommit,
  isUnknown,
  lastWords,
  noCommit,
  type Repository,
  repositoryAt,
} from "./repository.js";

/** Age from which on another machine's record of the lock counts as dead, in milliseconds. */
const lease = 15_000;

/**
 * A repository with one commit of a remote, from the cache of this machine or fetched into it. Commits come without
 * their history, and with those files only that no other commit brought along; neither the remote's address nor its
 * credentials are stored.
 *
 * @throws OcurootError `checkout-failed` naming the remote
 */
export async function cachedClone(
  address: string,
  commit: string,
  options: GitSurroundings & { readonly home: string; readonly current?: { readonly root: string } },
): Promise<Repository> {
  const remote = parseRemote(address, options.current?.root ?? options.home);
  const folder = path.join(options.home, "clones", remote.key);
  for (const name of ["l", "q", "tmp"]) mkdirSync(path.join(folder, name), { recursive: true });
  const lock = await new Lock(folder, new Disk(), lease).acquire();
  try {
    touch(path.join(folder, "used"));
    return await fetched(folder, remote, commit, options);
  } finally {
    lock.release();
  }
}

/** From the newest repository of the folder; where that fails, from a new one: a killed git may have damaged the other. */
async function fetched(folder: string, remote: Remote, commit: string, options: GitSurroundings): Promise<Repository> {
  const last = lastOf(folder);
  const env = remote.ssh ? quietSsh(options.env, "") : options.env;
  const at = (place: string): Repository => repositoryAt(place, folder, { ...options, env }, remote.settings);
  if (last > 0) {
    const known = at(path.join(folder, `${last}.git`));
    const failure = (await hasCommit(known, commit)) ? undefined : await fetchCommit(known, remote, commit);
    if (failure === undefined) return known;
    if (failure.certain) fail("checkout-failed", `${remote.name}: ${failure.why}`);
  }
  const making = `${unfinishedClone}${randomUUID()}`;
  const fresh = at(path.join(folder, making));
  writeFileSync(path.join(folder, recordName(making)), JSON.stringify({ owner: thisProcess() }), { mode: 0o600 });
  try {
    const made = await fresh.git.local(["init", "--quiet", "--bare", "--template=", fresh.gitDir]);
    const failure = made.exitCode === 0 ? await fetchCommit(fresh, remote, commit) : { why: lastWords(made) };
    if (failure !== undefined) fail("checkout-failed", `${remote.name}: ${failure.why}`);
    const place = path.join(folder, `${last + 1}.git`);
    renameSync(fresh.gitDir, place);
    removeOlder(folder, last);
    return at(place);
  } finally {
    rmSync(fresh.gitDir, { recursive: true, force: true });
    rmSync(path.join(folder, recordName(making)), { force: true });
  }
}

/** Why a commit could not be had; `certain`: the remote has answered that it has no such commit. */
interface Failure {
  readonly why: string;
  readonly certain?: boolean;
}

/**
 * Fetches one commit by its hash, without its history; from servers that hand out branches only, these as a whole. The
 * ref keeps it, and tells the server at the next fetch what is here already.
 */
async function fetchCommit(repository: Repository, remote: Remote, commit: string): Promise<Failure | undefined> {
  const fetch = (...args: readonly string[]) =>
    repository.git.remote([
      `--git-dir=${repository.gitDir}`,
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      ...args,
    ]);
  const single = await fetch("--depth=1", remote.url, `+${commit}:refs/ocuroot/${commit}`);
  if (single.exitCode === 0 && (await hasCommit(repository, commit))) return undefined;
  if (isUnknown(single)) return { why: noCommit(commit), certain: true };
  if (single.exitCode === -1) return { why: lastWords(single) };
  const branches = await fetch(remote.url, "+refs/heads/*:refs/ocuroot/heads/*");
  if (branches.exitCode !== 0) return { why: lastWords(branches) };
  return (await hasCommit(repository, commit)) ? undefined : { why: noCommit(commit), certain: true };
}

/** Removes repositories that were damaged, unless a tree of them is in use. */
function removeOlder(folder: string, last: number): void {
  for (let number = 1; number <= last; number += 1) {
    const place = path.join(folder, `${number}.git`);
    if (!existsSync(path.join(place, "worktrees"))) rmSync(place, { recursive: true, force: true });
  }
}

function lastOf(folder: string): number {
  const numbers = readdirSync(folder).map((name) => Number(/^(\d+)\.git$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

function touch(file: string): void {
  if (!existsSync(file)) writeFileSync(file, "");
  const now = new Date();
  utimesSync(file, now, now);
}
