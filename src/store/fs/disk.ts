import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { OcurootError } from "../../errors.js";

/** Called before anything is changed on disk; tests use it to die there. */
export type BeforeWrite = (operation: string, path: string) => void;

/** Every change of a folder store goes through here, in the order a crash may cut off. Throws what Node throws. */
export class Disk {
  readonly #before: BeforeWrite;

  constructor(before: BeforeWrite = () => {}) {
    this.#before = before;
  }

  /** Makes a new file; what is already there is never overwritten. */
  create(path: string, chunks: Iterable<string>, sync: boolean): void {
    this.#before("create", path);
    const file = openSync(path, "wx", 0o644);
    try {
      for (const chunk of chunks) writeAll(file, chunk);
      if (sync) fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Gives a file another text in place, at a fifth of the cost of a new file. Not atomic: a journal must hold the text. */
  overwrite(path: string, text: string, sync: boolean): void {
    this.#before("overwrite", path);
    const file = openSync(path, "r+");
    try {
      writeAll(file, text);
      this.#before("truncate", path);
      ftruncateSync(file, Buffer.byteLength(text));
      if (sync) fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Makes a file empty. */
  clear(path: string): void {
    this.#before("clear", path);
    truncateSync(path, 0);
  }

  rename(from: string, to: string): void {
    this.#before("rename", to);
    renameSync(from, to);
  }

  /** @returns false when something stands at `to`. */
  link(from: string, to: string): boolean {
    this.#before("link", to);
    return unless("EEXIST", () => linkSync(from, to));
  }

  /** @returns false when nothing was there. */
  unlink(path: string): boolean {
    this.#before("unlink", path);
    return unless("ENOENT", () => unlinkSync(path));
  }

  /** Makes a folder and those above it. @returns the topmost folder that was made. */
  mkdir(path: string): string | undefined {
    this.#before("mkdir", path);
    return makeFolder(path, 3);
  }

  /** Removes a folder and those above it as long as they are empty, up to `top`, which stays. */
  prune(path: string, top: string): void {
    for (let at = path; at.length > top.length && at.startsWith(top); at = dirname(at)) {
      this.#before("rmdir", at);
      try {
        rmdirSync(at);
      } catch (error) {
        if (errno(error) !== "ENOENT") return;
      }
    }
  }

  /** Makes what happened in a folder last through a loss of power, where the system can. */
  syncFolder(path: string): void {
    const folder = attempt(() => openSync(path, "r"));
    if (folder === undefined) return;
    attempt(() => fsyncSync(folder));
    closeSync(folder);
  }
}

/** Node takes options as they are, and makes new ones from a name alone, which costs as much as a small file. */
const asText = { encoding: "utf8", flag: "r" } as const;

/** The text of a file; `undefined` when there is none, nor a folder for it. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, asText);
  } catch (error) {
    if (isAbsence(error) || errno(error) === "EISDIR") return undefined;
    throw error;
  }
}

/** Whether there is a file. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether a file is there and can be written in place. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Node's name for what the system said. */
export function errno(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Whether an error says that a path leads nowhere. */
export function isAbsence(error: unknown): boolean {
  const code = errno(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

/** Runs `work`; what the system refuses becomes `file-access` naming `path`, or else the path it refused. */
export function named<T>(work: () => T, path?: string): T {
  try {
    return work();
  } catch (error) {
    throw accessError(error, path);
  }
}

/** What to throw for `error`: anything that is no answer of the system stays as it is. */
export function accessError(error: unknown, path?: string): unknown {
  const code = errno(error);
  if (code === undefined || error instanceof OcurootError || !(error instanceof Error)) return error;
  const place = path ?? ("path" in error && typeof error.path === "string" ? error.path : "the store's folder");
  const [reason, fix] = reasons[code] ?? [`the system says ${code}`, "Look at the folder and run it again."];
  return new OcurootError(
    { code: "file-access", message: `${place} is not accessible: ${reason}.`, fix },
    { cause: error },
  );
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ["permission is denied", "Give this user the right to read and write there."],
  EPERM: ["permission is denied", "Give this user the right to read and write there."],
  EROFS: ["the file system can only be read", "Move the store to a place that can be written."],
  ENOSPC: ["the disk is full", "Make room on the disk and run it again."],
  EDQUOT: ["the disk quota is used up", "Make room and run it again."],
  ENOTDIR: ["a file stands where a folder is needed", "Move that file out of the store's folder."],
  EEXIST: ["a file stands where a folder is needed", "Move that file out of the store's folder."],
  EISDIR: ["a folder stands where a file is needed", "Move that folder out of the store's folder."],
  ENAMETOOLONG: ["the name is too long for this file system", "Use shorter names, or a store in git."],
};

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function unless(code: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (errno(error) === code) return false;
    throw error;
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Folders cannot be opened or synced everywhere (Windows); the commit is then as safe as the system makes it.
    return undefined;
  }
}

/**
 * Makes a folder and those above it, step by step: Node's own recursion never ends where folders cannot be made, such as
 * below `/proc`.
 *
 * @param tries how often a folder may vanish between being seen and being used
 * @returns the topmost folder that was made
 */
function makeFolder(path: string, tries: number): string | undefined {
  try {
    mkdirSync(path, { mode: 0o755 });
    return path;
  } catch (error) {
    if (errno(error) === "EEXIST" && statSync(path).isDirectory()) return undefined;
    if (errno(error) !== "ENOENT" || dirname(path) === path || tries === 0) throw error;
    const top = makeFolder(dirname(path), tries);
    return makeFolder(path, tries - 1) === undefined ? top : (top ?? path);
  }
}
