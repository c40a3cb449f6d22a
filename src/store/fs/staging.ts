import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { FileWrite } from "../transact.js";
import { type Disk, isWritable, named } from "./disk.js";

/** How a path that is not there yet will come to be. */
export interface Waiting {
  /** The file that holds its text. */
  readonly file?: string;
  /** The topmost folder that was made for it. */
  readonly made?: string;
  /** The path, removed in the same commit, whose folder takes its name and whose file is written in place. */
  readonly from?: string;
}

/** What was made ready, by path. Paths that are there already need nothing. */
export type Staged = ReadonlyMap<string, Waiting>;

/**
 * Makes a commit ready before it counts: new files are put on the disk, and the folders they need, so that what can
 * fail does so while it can be taken back. Files that are there are written in place later; the journal makes up for a
 * crash in the middle.
 */
export class Staging {
  readonly #root: string;
  readonly #disk: Disk;
  readonly #temporary: () => string;
  readonly #sync: boolean;

  /**
   * @param temporary names a file that nobody else uses.
   * @param sync see `FsStoreOptions.sync`.
   */
  constructor(root: string, disk: Disk, temporary: () => string, sync: boolean) {
    this.#root = root;
    this.#disk = disk;
    this.#temporary = temporary;
    this.#sync = sync;
  }

  /** @throws what the system refused, with nothing left behind. */
  stage(writes: readonly FileWrite[]): Staged {
    const staged = new Map<string, Waiting>();
    const leaving = departures(writes);
    const heirs: FileWrite[] = [];
    try {
      for (const write of writes) {
        const { path, before, after } = write;
        if (after === undefined || (before !== undefined && isWritable(this.#at(path)))) continue;
        if (before === undefined && leaving.has(familyOf(path))) heirs.push(write);
        else staged.set(path, this.#create(path, after));
      }
      // Last, when every other folder is there: one that takes its name from another must not be.
      const taken = new Set<string>();
      for (const { path, after = "" } of heirs) {
        const from = this.#predecessorOf(path, leaving, taken);
        staged.set(path, from === undefined ? this.#create(path, after) : { from });
      }
    } catch (error) {
      this.unstage(staged);
      throw error;
    }
    return staged;
  }

  /** Takes back what was staged, folders included. Never throws: the reason it is called for is the one to tell. */
  unstage(staged: Staged): void {
    for (const [path, { file, made }] of staged) {
      try {
        if (file !== undefined) this.#disk.unlink(file);
        if (made !== undefined) this.#disk.prune(dirname(this.#at(path)), dirname(made));
      } catch {
        // What stays is an unnamed file that is swept later, or an empty folder that nobody sees.
      }
    }
  }

  #at(path: string): string {
    return `${this.#root}/${path}`;
  }

  #create(path: string, text: string): Waiting {
    const target = this.#at(path);
    return named(() => {
      const parent = dirname(target);
      const made = this.#disk.mkdir(parent);
      if (made === undefined) refuseFolder(target);
      const file = this.#temporary();
      try {
        this.#disk.create(file, [text], this.#sync);
      } catch (error) {
        this.#disk.unlink(file);
        this.#disk.prune(parent, made === undefined ? parent : dirname(made));
        throw error;
      }
      return made === undefined ? { file } : { file, made };
    }, target);
  }

  /**
   * A removed path that a new one can succeed: `status/running` becomes `status/complete`. Its folder is renamed, which
   * costs a tenth of making a folder and a file and removing others. Only where the folder holds nothing else and none
   * has the new name.
   */
  #predecessorOf(path: string, leaving: Map<string, string[]>, taken: Set<string>): string | undefined {
    const folder = dirname(this.#at(path));
    if (taken.has(folder) || existsSync(folder)) return undefined;
    const from = leaving.get(familyOf(path))?.pop();
    if (from === undefined || !isWritable(this.#at(from))) return undefined;
    if (readdirSync(dirname(this.#at(from))).length !== 1) return undefined;
    taken.add(folder);
    return from;
  }
}

/** Removed paths by family. */
function departures(writes: readonly FileWrite[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, before, after } of writes) {
    if (before === undefined || after !== undefined) continue;
    const family = familyOf(path);
    const others = found.get(family);
    if (others === undefined) found.set(family, [path]);
    else others.push(path);
  }
  return found;
}

/** What paths have in common that differ in the name of their folder alone. */
function familyOf(path: string): string {
  return `${dirname(dirname(path))}/*/${basename(path)}`;
}

function refuseFolder(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw Object.assign(new Error(`${target} is a folder`), { code: "EISDIR", path: target });
}
