import { readdirSync, readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { liveness, parseOwner } from "../store/fs/owner.js";

/** Age from which on a tree whose maker is out of our sight counts as left behind, in milliseconds. */
const forgotten = 7 * 24 * 60 * 60_000;
/** Age from which on nobody is writing a record any more, in milliseconds. */
const unfinished = 60_000;
/** How long a clone is kept that nobody uses, in milliseconds. */
const unused = 30 * 24 * 60 * 60_000;

/** The folder of the trees that are checked out beside the current one. */
export function worktreesIn(home: string): string {
  return path.join(home, "worktrees");
}

/** The file that says who made a tree, and of which repository; it comes before the tree and goes after it. */
export function recordName(name: string): string {
  return `${name}.json`;
}

/** Removes a tree, its registration in the repository, and the record, in this order. Never throws. */
export function removeWorktree(folder: string, name: string, gitDir: string | undefined): void {
  try {
    rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 3 });
    if (gitDir !== undefined) {
      const registrations = path.join(gitDir, "worktrees");
      rmSync(path.join(registrations, name), { recursive: true, force: true, maxRetries: 3 });
      if (namesIn(registrations)?.length === 0) rmdirSync(registrations);
    }
    rmSync(path.join(folder, recordName(name)), { force: true });
  } catch {
    // The record is still there, or the tree without one: the next command finds either.
  }
}

/** What the names of clones begin with that are not complete; each has a record beside it. */
export const unfinishedClone = "new-";

/**
 * Removes trees and clones that dead processes left behind. Never throws; looks at few folders when there is nothing.
 *
 * @param now milliseconds since 1970
 */
export function removeLeftovers(home: string, now: number): void {
  removeDead(worktreesIn(home), now);
  const clones = path.join(home, "clones");
  removeUnusedClones(clones, now);
  for (const name of namesIn(clones) ?? []) removeDead(path.join(clones, name), now, unfinishedClone);
}

/** Removes what has a record of a dead process, or none. @param prefix of the names that are looked at */
function removeDead(folder: string, now: number, prefix = ""): void {
  const names = (namesIn(folder) ?? []).filter((name) => name.startsWith(prefix));
  for (const name of new Set(names.map((each) => each.replace(/\.json$/, "")))) {
    const record = recordOf(path.join(folder, recordName(name)), now);
    if (record === "in use") continue;
    removeWorktree(folder, name, record === undefined ? registeredAt(path.join(folder, name)) : record.repository);
  }
}

/** The repository that a tree says it belongs to: a git that outlived its killed parent may have made it since. */
function registeredAt(tree: string): string | undefined {
  try {
    const [, registration] = /^gitdir: (.+)$/m.exec(readFileSync(path.join(tree, ".git"), "utf8")) ?? [];
    return registration === undefined ? undefined : path.dirname(path.dirname(registration));
  } catch {
    return undefined;
  }
}

/** @returns undefined for a tree without a record: what made it removed the record already. */
function recordOf(file: string, now: number): { readonly repository: string | undefined } | "in use" | undefined {
  try {
    const text = readFileSync(file, "utf8");
    const { owner, repository } = JSON.parse(text) as { owner?: unknown; repository?: unknown };
    const known = { repository: typeof repository === "string" ? repository : undefined };
    const maker = parseOwner(JSON.stringify(owner));
    const life = maker === undefined ? "unknown" : liveness(maker);
    if (life === "dead" || (life === "unknown" && now - changedAt(file) > forgotten)) return known;
    return "in use";
  } catch (error) {
    // A record that is being written, or was when its writer was killed.
    if (error instanceof SyntaxError) return now - changedAt(file) > unfinished ? { repository: undefined } : "in use";
    return undefined;
  }
}

function removeUnusedClones(folder: string, now: number): void {
  for (const name of namesIn(folder) ?? []) {
    if (now - changedAt(path.join(folder, name, "used")) > unused) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
}

/** What is not there is not old. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}
