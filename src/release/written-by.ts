import { repoConfigDocument } from "../documents/repo-config.js";
import type { Snapshot } from "../store/store.js";

/**
 * Whether a version of the program, `1.2.3`, comes before another one in its first two numbers: the third never changes
 * what is written. False for anything that is no version.
 */
export function isOlder(version: string, other: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(other)];
  if (a === undefined || b === undefined) return false;
  return a.major === b.major ? a.minor < b.minor : a.major < b.major;
}

function numbersOf(version: string): { readonly major: number; readonly minor: number } | undefined {
  const found = /^(\d+)\.(\d+)\./.exec(version);
  return found === null ? undefined : { major: Number(found[1]), minor: Number(found[2]) };
}

/** @returns a version newer than `own` that worked last on one of the repositories in the store, if there is one. */
export async function newerWriter(documents: Snapshot, own: string): Promise<string | undefined> {
  for (const ref of await documents.match("**/-/repo.ocu.star/@")) {
    const writer = (await documents.get(ref, repoConfigDocument))?.written_by;
    if (writer !== undefined && isOlder(own, writer)) return writer;
  }
  return undefined;
}
