import { escapeGlob } from "../refs/glob.js";
import { compareNatural, splitRelease } from "../refs/names.js";
import type { Snapshot } from "../store/store.js";

/** The first free release id of a package: one counter per file, from `r1`. */
export async function nextReleaseId(snapshot: Snapshot, pkg: string): Promise<string> {
  const ids = (await releaseIds(snapshot, pkg)).map((id) => Number(id.slice(1)));
  return `r${Math.max(0, ...ids) + 1}`;
}

/** Release ids of a package, oldest first. Tags are none. */
export async function releaseIds(snapshot: Snapshot, pkg: string): Promise<readonly string[]> {
  const names = await snapshot.children(pkg);
  return names
    .filter((name) => /^@r[0-9]+$/.test(name))
    .map((name) => name.slice(1))
    .sort(compareNatural);
}

/** Releases of a package that were made from a commit, oldest first. */
export async function releasesAtCommit(snapshot: Snapshot, pkg: string, commit: string): Promise<readonly string[]> {
  const marked = await snapshot.match(`${escapeGlob(pkg)}/@*/commit/${escapeGlob(commit)}`);
  const releases = marked.map((ref) => ref.slice(0, ref.lastIndexOf("/commit/")));
  return releases.filter((ref) => /^r[0-9]+$/.test(splitRelease(ref)?.id ?? "")).sort(compareNatural);
}
