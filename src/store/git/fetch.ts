import { fail } from "../../errors.js";
import type { CommandResult } from "../../process.js";
import type { Branch } from "./branch.js";
import type { Cache } from "./cache.js";
import { type Git, isDiskFull, reasonOf } from "./git.js";
import { unreachable } from "./link.js";
import type { Remote } from "./remote.js";

/** The newest commits of branches. */
export type Found = ReadonlyMap<Branch, string>;

/** Where branches are fetched from and to. */
export interface Fetching {
  readonly git: Git;
  readonly remote: Remote;
  readonly cache: Cache;
  /** The id behind the name of a ref. */
  readonly resolve: (name: string) => Promise<string | undefined>;
}

/**
 * Fetches branches into refs of this process, so that nobody else's fetch or collection is in the way.
 *
 * @param depth `["--depth=1"]` for the first contact; what follows needs the ancestry from there on
 * @returns the commits that were found, or how git failed
 * @throws OcurootError `store-unreachable` when it took too long
 */
export async function fetchBranches(
  { git, remote, cache, resolve }: Fetching,
  branches: readonly Branch[],
  depth: readonly string[] = [],
): Promise<Found | CommandResult> {
  const found = new Map<Branch, string>();
  if (branches.length === 0) return found;
  const targets = new Map(branches.map((branch) => [branch, cache.newRef()]));
  const specs = Array.from(targets, ([branch, target]) => `+${branch.ref}:${target}`);
  const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...depth, remote.url, ...specs];
  const result = await git.remote([`--git-dir=${cache.repository}`, ...args]);
  if (result.exitCode === -1 && !isDiskFull(result)) unreachable(remote, result);
  if (result.exitCode !== 0) return result;
  for (const [branch, target] of targets) {
    const id = await resolve(target);
    if (id === undefined) return result;
    found.set(branch, id);
  }
  return found;
}

/** Says why a remote that answers cannot be fetched. */
export function notStored(remote: Remote, { repository }: Cache, result: CommandResult): never {
  fail("file-access", `${remote.name} cannot be fetched into ${repository}: ${reasonOf(result)}.`, {
    fix: "Make room on the disk, or remove that folder: everything in it is at the remote.",
  });
}
