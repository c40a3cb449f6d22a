import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Notes where on this machine a repository is that no remote is on record of: then its commits can be had from nowhere
 * else. The note lies in ocuroot's own folder and not in the store, since paths mean nothing to other machines. Never
 * throws.
 *
 * @param home absolute path of ocuroot's own folder
 * @param root absolute path of the checkout
 */
export function noteLocalSource(home: string, repo: string, root: string): void {
  if (localSource(home, repo) === root) return;
  const file = noteOf(home, repo);
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify({ root }), { mode: 0o600 });
  } catch {
    // A home that cannot be written to has no trees of other commits either.
  }
}

/** The checkout on this machine that a repository was last worked on in. @returns undefined where it is not there any more. */
export function localSource(home: string, repo: string): string | undefined {
  try {
    const { root } = JSON.parse(readFileSync(noteOf(home, repo), "utf8")) as { root?: unknown };
    return typeof root === "string" && existsSync(root) ? root : undefined;
  } catch {
    return undefined;
  }
}

function noteOf(home: string, repo: string): string {
  return path.join(home, "sources", `${encodeURIComponent(repo)}.json`);
}
