import { readdirSync } from "node:fs";
import { BoundedMap } from "../bounded-map.js";
import { inByteOrder } from "../overlay.js";
import type { FileEntry } from "../store.js";
import { isAbsence, isFile, readText } from "./disk.js";
import { Folder } from "./folder.js";
import type { Commit, Ledger, PathChange, Position } from "./ledger.js";

/** The folder inside a store that is ours alone. */
export const ownFolder = ".ocuroot";

/** Texts that are kept, in characters; folders that are kept; commits that are kept, in characters. */
const limits = { texts: 10_000_000, folders: 60_000, commits: 2_000_000 };

/** How far behind an image may be and still follow commit by commit. */
const longestChain = 64;

const withTypes = { withFileTypes: true } as const;

const nothing: ReadonlyMap<string, PathChange> = new Map();

/** `null`: nothing stands there; `undefined`: something does that was not read yet. */
type Known = { readonly text: string | null | undefined };

/**
 * What this process knows of the files of a folder store, as of one position. Files are read when they are asked for
 * and kept while the generation stands; commits, ours and others', move it along. Programs that know nothing of
 * generations take turns with us: what they write is seen by the next process, or after the next commit it touches.
 */
export class Image {
  readonly #root: string;
  readonly #ledger: Ledger;
  readonly #texts = new BoundedMap<Known>(limits.texts, ({ text }) => (text?.length ?? 0) + 100);
  readonly #folders = new BoundedMap<Folder>(limits.folders, () => 1);
  readonly #commits = new BoundedMap<Commit>(limits.commits, weigh);
  /** The newest commit, as long as it may be missing from the files. */
  #overlay = nothing;
  #position: Position = { generation: 0, id: "", pending: false };
  #epoch = 0;
  /** Set while this process holds the lock: nobody can move the store then. */
  locked = false;

  constructor(root: string, ledger: Ledger) {
    this.#root = root;
    this.#ledger = ledger;
    this.#rebase(ledger.position());
  }

  get position(): Position {
    return this.#position;
  }

  /** Counts how often everything had to be forgotten: what was seen before cannot be told any more. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Moves to the position of now. */
  sync(): void {
    if (!this.locked) this.#moveTo(this.#ledger.position());
  }

  /** Moves to the position of now, as far as readers must know. @returns whether it was another one. */
  #hasMoved(): boolean {
    return !this.locked && this.#moveTo(this.#ledger.positionSeen());
  }

  #moveTo(now: Position): boolean {
    const { generation, id } = this.#position;
    if (now.generation === generation && now.id === id) return false;
    const chain = this.#chain(generation, now);
    if (chain === undefined) this.#rebase(now);
    else for (const commit of chain) this.advance(commit, commit.id !== now.id || !now.pending);
    return true;
  }

  /**
   * Takes a commit over that follows the position.
   *
   * @param applied whether the files hold it for certain.
   */
  advance(commit: Commit, applied: boolean): void {
    this.#position = { generation: commit.generation, id: commit.id, pending: !applied };
    this.#overlay = applied ? nothing : commit.writes;
    this.#commits.set(String(commit.generation), commit);
    for (const [path, { after }] of commit.writes) {
      this.#texts.set(path, { text: after ?? null });
      if (after === undefined) this.#leave(path);
      else this.#enter(path);
    }
  }

  /** Says that the files hold the newest commit by now. */
  settle(): void {
    this.#position = { ...this.#position, pending: false };
    this.#overlay = nothing;
  }

  /** The nearest folder above a removed path that is known to hold more; `""` when none is known to. */
  keeper(path: string): string {
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
      const folder = this.#folders.get(path.slice(0, cut));
      if (folder === undefined) return "";
      if (folder.size > 0) return path.slice(0, cut);
    }
    return "";
  }

  /** The text at a path at {@link Image.position}, which this call may move. */
  read(path: string): string | undefined {
    for (;;) {
      const known = this.#texts.get(path);
      if (known?.text !== undefined) return known.text ?? undefined;
      if (this.#listed(path) === false) return undefined;
      const change = this.#overlay.get(path);
      const text = change === undefined ? this.#readFile(path) : change.after;
      if (this.#hasMoved()) continue;
      this.#texts.set(path, { text: text ?? null });
      return text;
    }
  }

  /** Reads many texts that will be asked for, and looks but once whether the store moved: then each is read again. */
  expect(paths: readonly string[]): void {
    const unread = paths.filter((path) => this.#texts.get(path)?.text === undefined && !this.#overlay.has(path));
    const texts = unread.map((path) => this.#readFile(path) ?? null);
    if (this.#hasMoved()) return;
    for (const [index, path] of unread.entries()) this.#texts.set(path, { text: texts[index] as string | null });
  }

  /** Whether there is a text at a path at {@link Image.position}, which this call may move. */
  has(path: string): boolean {
    for (;;) {
      const known = this.#texts.get(path);
      if (known !== undefined) return known.text !== null;
      const listed = this.#listed(path);
      if (listed !== undefined) return listed;
      const change = this.#overlay.get(path);
      const found = change === undefined ? isFile(`${this.#root}/${path}`) : change.after !== undefined;
      if (this.#hasMoved()) continue;
      this.#texts.set(path, { text: found ? undefined : null });
      return found;
    }
  }

  /** Entries of a directory at {@link Image.position}, which this call may move; some may have become empty. */
  list(directory: string): readonly FileEntry[] {
    for (;;) {
      const known = this.#folders.get(directory);
      if (known !== undefined) return known.entries;
      const folder = new Folder(this.#readFolder(directory));
      if (this.#hasMoved()) continue;
      this.#folders.set(directory, folder);
      for (const [path, { after }] of this.#overlay) {
        if (after === undefined) this.#leave(path);
        else this.#enter(path);
      }
      return folder.entries;
    }
  }

  /** The commit of a generation up to the position's; `undefined` when it is forgotten. */
  commit(generation: number): Commit | undefined {
    const known = this.#commits.get(String(generation));
    if (known !== undefined) return known;
    const loaded = this.#ledger.load(generation);
    if (loaded !== undefined) this.#commits.set(String(generation), loaded);
    return loaded;
  }

  #chain(from: number, to: Position): Commit[] | undefined {
    if (to.generation <= from || to.generation > from + longestChain) return undefined;
    const chain: Commit[] = [];
    for (let generation = from + 1; generation <= to.generation; generation++) {
      const commit = this.#ledger.load(generation);
      if (commit === undefined) return undefined;
      chain.push(commit);
    }
    return chain.at(-1)?.id === to.id ? chain : undefined;
  }

  /** Forgets everything and starts at a position; what its journal holds is laid over the files. */
  #rebase(to: Position): void {
    let position = to;
    let commit: Commit | undefined;
    while (position.pending) {
      commit = this.#ledger.load(position.generation);
      if (commit?.id === position.id) break;
      position = this.#ledger.position();
      commit = undefined;
    }
    this.#epoch++;
    this.#texts.clear();
    this.#folders.clear();
    this.#commits.clear();
    this.#position = position;
    this.#overlay = commit?.writes ?? nothing;
  }

  /** Whether a text stands at a path, by the nearest folder above that is known; `undefined` when it cannot tell. */
  #listed(path: string): boolean | undefined {
    let name = path;
    for (;;) {
      const cut = name.lastIndexOf("/");
      const above = cut < 0 ? "" : name.slice(0, cut);
      const folder = this.#folders.get(above);
      if (folder !== undefined) {
        const isDirectory = folder.isDirectory(name.slice(cut + 1));
        if (name === path) return isDirectory === false;
        return isDirectory === true ? undefined : false;
      }
      if (cut < 0) return undefined;
      name = above;
    }
  }

  #readFile(path: string): string | undefined {
    const text = readText(`${this.#root}/${path}`);
    return text === undefined || isWhole(path, text) ? text : readAgain(`${this.#root}/${path}`, path);
  }

  #readFolder(directory: string): readonly FileEntry[] {
    try {
      const found = readdirSync(directory === "" ? this.#root : `${this.#root}/${directory}`, withTypes);
      const entries = found.map((entry) => ({ name: entry.name, directory: entry.isDirectory() }));
      return inByteOrder(directory === "" ? entries.filter(({ name }) => name !== ownFolder) : entries);
    } catch (error) {
      if (isAbsence(error)) return [];
      throw error;
    }
  }

  /** Adds a path to the folders that are known. */
  #enter(path: string): void {
    let name = path;
    for (let isDirectory = false; ; isDirectory = true) {
      const cut = name.lastIndexOf("/");
      const folder = this.#folders.get(cut < 0 ? "" : name.slice(0, cut));
      if (folder?.add(name.slice(cut + 1), isDirectory) === false || cut < 0) return;
      name = name.slice(0, cut);
    }
  }

  /** Takes a path out of the folders that are known, and those with nothing left out of theirs. */
  #leave(path: string): void {
    let name = path;
    for (;;) {
      const cut = name.lastIndexOf("/");
      const folder = this.#folders.get(cut < 0 ? "" : name.slice(0, cut));
      if (folder?.delete(name.slice(cut + 1)) !== true || cut < 0) return;
      name = name.slice(0, cut);
    }
  }
}

function weigh(commit: Commit): number {
  let sum = 0;
  for (const { before, after } of commit.writes.values()) sum += (before?.length ?? 0) + (after?.length ?? 0) + 100;
  return sum;
}

/** Other programs truncate a document and then write it: one that does not end is read again before it is believed. */
function isWhole(path: string, text: string): boolean {
  return !path.endsWith(".json") || text.trimEnd().endsWith("}");
}

const pauseCell = new Int32Array(new SharedArrayBuffer(4));

function readAgain(file: string, path: string): string | undefined {
  let text: string | undefined;
  for (let tries = 0; tries < 5; tries++) {
    Atomics.wait(pauseCell, 0, 0, 20);
    text = readText(file);
    if (text === undefined || isWhole(path, text)) return text;
  }
  return text;
}
