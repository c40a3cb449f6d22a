import { randomUUID } from "node:crypto";
import { mkdirSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail } from "../errors.js";
import { thisProcess } from "../store/fs/owner.js";
import { recordName, removeWorktree, worktreesIn } from "./leftovers.js";
import { lastWords, type Repository } from "./repository.js";

/** A folder with the files of one commit, made for this process. */
export interface Worktree {
  readonly path: string;
  /** Removes it together with its registration. Never throws. */
  remove(): void;
}

export interface WorktreeOptions {
  readonly home: string;
  /** What is checked out, for messages. */
  readonly label: string;
}

/** What a file takes beside its content, in bytes. */
const perFile = 4096;

/**
 * Checks a commit out into a folder of its own, detached, after looking whether there is room. Before anything else it
 * is recorded who makes it, so that whatever a killed process leaves can be told from what is in use.
 *
 * @throws OcurootError `checkout-failed`
 */
export async function makeWorktree(
  repository: Repository,
  commit: string,
  { home, label }: WorktreeOptions,
): Promise<Worktree> {
  const folder = worktreesIn(home);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const needed = await sizeOf(repository, commit);
  const { bavail, bsize } = statfsSync(folder);
  if (needed > bavail * bsize) {
    fail(
      "checkout-failed",
      `${label} needs ${mebibytes(needed)} in ${folder}, where ${mebibytes(bavail * bsize)} are free`,
      {
        fix: "make room, or let OCUROOT_HOME name a folder that has it",
      },
    );
  }
  const name = `ocuroot-${randomUUID()}`;
  const record = { owner: thisProcess(), repository: repository.gitDir };
  writeFileSync(path.join(folder, recordName(name)), JSON.stringify(record), { mode: 0o600 });
  const place = path.join(folder, name);
  const remove = (): void => removeWorktree(folder, name, repository.gitDir);
  const added = await repository
    .run(["worktree", "add", "--quiet", "--force", "--detach", place, commit])
    .catch((error) => {
      remove();
      throw error;
    });
  if (added.exitCode !== 0) {
    remove();
    fail("checkout-failed", `${label} cannot be checked out: ${lastWords(added)}`);
  }
  return { path: place, remove };
}

/** Bytes that the files of a commit take. */
async function sizeOf({ run }: Repository, commit: string): Promise<number> {
  const { stdout } = await run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]);
  let bytes = 0;
  for (const entry of stdout.split("\0")) {
    const size = /^\S+ blob \S+ +(\d+)\t/.exec(entry)?.[1];
    if (size !== undefined) bytes += Number(size) + perFile;
  }
  return bytes;
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MiB`;
}
