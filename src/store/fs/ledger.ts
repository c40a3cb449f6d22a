import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from "node:fs";
import { fail } from "../../errors.js";
import { type Disk, errno, isAbsence, readText } from "./disk.js";

/** Where a store stands: its generation counts commits, the id tells apart what would be counted alike. */
export interface Position {
  readonly generation: number;
  readonly id: string;
  /** Whether the newest commit may not be in the files yet. */
  readonly pending: boolean;
}

/** What a commit did to one path; `undefined` is nothing. */
export interface PathChange {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Commit {
  readonly generation: number;
  readonly id: string;
  readonly writes: ReadonlyMap<string, PathChange>;
}

const nowhere: Position = { generation: 0, id: "", pending: false };

/** Milliseconds by which the times of a file system may be off, two seconds on the coarsest. */
const coarsestTimes = 3000;

/** How many commits, and how many bytes of them, are kept for readers that are behind. */
const keptCommits = 256;
const keptBytes = 32 * 1024 * 1024;

/**
 * The commits of a folder store under `.ocuroot/`: `journal` is a commit that counts but may not be in the files yet,
 * `last` the newest one that is, `h/N` the newest few, with what stood there before, so that an older revision can
 * still be read.
 */
export class Ledger {
  readonly #folder: string;
  readonly #disk: Disk;
  /** Where a folder of that inode and time stands. */
  #seen: { readonly ino: number; readonly mtimeMs: number; readonly position: Position } | undefined;
  /** The head of `last` by what identifies the file: reading it again and again would cost as much as a document. */
  #known: { readonly file: string; readonly position: Position } | undefined;

  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  /**
   * The position now, for readers: as long as no file came or went since it was last looked at, it is the same.
   * File systems tell times coarsely, so a folder that changed just now may change again unseen.
   */
  positionSeen(): Position {
    const stat = statSync(this.#folder, { throwIfNoEntry: false });
    if (stat === undefined) return nowhere;
    const { ino, mtimeMs } = stat;
    if (this.#seen?.mtimeMs === mtimeMs && this.#seen.ino === ino) return this.#seen.position;
    const position = this.position();
    const isSettled = !position.pending && Math.abs(Date.now() - mtimeMs) > coarsestTimes;
    this.#seen = isSettled ? { ino, mtimeMs, position } : undefined;
    return position;
  }

  /** The position now. The journal is looked at first: it turns into `last`, never the other way round. */
  position(): Position {
    for (;;) {
      if (statSync(`${this.#folder}/journal`, { throwIfNoEntry: false }) !== undefined) {
        const head = readHead(`${this.#folder}/journal`);
        if (head !== undefined) return { ...head, pending: true };
        continue;
      }
      const stat = statSync(`${this.#folder}/last`, { throwIfNoEntry: false });
      if (stat === undefined) return nowhere;
      const file = identity(stat);
      if (this.#known?.file === file) return this.#known.position;
      const head = readHead(`${this.#folder}/last`);
      if (head === undefined) continue;
      this.#known = { file, position: { ...head, pending: false } };
      return this.#known.position;
    }
  }

  /** The commit of that generation, if it is still kept. */
  load(generation: number): Commit | undefined {
    for (const name of [`h/${generation}`, "journal", "last"]) {
      const commit = parse(readText(`${this.#folder}/${name}`) ?? "");
      if (commit?.generation === generation) return commit;
    }
    return undefined;
  }

  /** Writes the commit down; from the return of this call on it counts. Under the lock. */
  append(commit: Commit, temporary: string): void {
    const path = `${this.#folder}/h/${commit.generation}`;
    this.#disk.create(temporary, serialize(commit), true);
    // A writer that died before its commit counted has left this one behind.
    this.#disk.unlink(path);
    try {
      this.#disk.link(temporary, path);
    } catch (error) {
      if (errno(error) === "ENOSPC" || errno(error) === "EACCES") throw error;
      // Without hard links readers that are behind start anew; nothing else depends on it.
    }
    this.#disk.rename(temporary, `${this.#folder}/journal`);
    this.#disk.syncFolder(this.#folder);
  }

  /** Says that the files hold the journal's commit. Under the lock. */
  settle({ generation, id }: Commit): void {
    this.#disk.rename(`${this.#folder}/journal`, `${this.#folder}/last`);
    const stat = statSync(`${this.#folder}/last`, { throwIfNoEntry: false });
    if (stat !== undefined) this.#known = { file: identity(stat), position: { generation, id, pending: false } };
  }

  /** Forgets commits that nobody should need any more. Under the lock. */
  prune(): void {
    const generations = readdirSync(`${this.#folder}/h`).map(Number);
    generations.sort((a, b) => b - a);
    let bytes = 0;
    for (const [at, generation] of generations.entries()) {
      const path = `${this.#folder}/h/${generation}`;
      bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (at > 0 && (at >= keptCommits || bytes > keptBytes)) this.#disk.unlink(path);
    }
  }
}

/** Tells records apart. The links in `h/` keep inodes from being used again while anybody could take one for another. */
function identity(stat: Stats): string {
  return `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
}

/** One line for the head, one for each write: neither writing nor reading needs the whole in one text twice. */
function* serialize(commit: Commit): Iterable<string> {
  let chunk = `ocuroot 1 ${commit.generation} ${commit.id}\n`;
  for (const [path, { before, after }] of commit.writes) {
    chunk += `${JSON.stringify([path, before ?? null, after ?? null])}\n`;
    if (chunk.length < 1 << 20) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

const headForm = /^ocuroot 1 (\d+) (\S+)$/;

function parse(text: string): Commit | undefined {
  const [first = "", ...lines] = text.split("\n");
  const head = headForm.exec(first);
  if (head === null) return undefined;
  const writes = new Map<string, PathChange>();
  for (const line of lines) {
    if (line === "") continue;
    const [path, before, after] = JSON.parse(line) as [string, string | null, string | null];
    writes.set(path, { before: before ?? undefined, after: after ?? undefined });
  }
  return { generation: Number(head[1]), id: head[2] ?? "", writes };
}

const headBytes = Buffer.alloc(128);

/** The first line of a record; `undefined` when there is none any more. */
function readHead(path: string): Omit<Position, "pending"> | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const length = readSync(file, headBytes, 0, headBytes.length, 0);
      const line = headBytes.toString("utf8", 0, length).split("\n", 1)[0] ?? "";
      const head = headForm.exec(line);
      if (head === null) {
        fail("store-broken", `${path} does not tell which commit the store stands at.`, {
          fix: "Remove the folder .ocuroot it lies in; the documents themselves lie beside it and stay.",
        });
      }
      return { generation: Number(head[1]), id: head[2] ?? "" };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}
