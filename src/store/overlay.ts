import { fail } from "../errors.js";
import { compareBytes } from "../refs/order.js";
import { type Awaitable, after, type Change, type FileEntry, type Files, type FilesDraft } from "./store.js";

/** Distinguishes the content of drafts within this process; a number is never used twice. */
let stamps = 0;

/** What a path is to become; `undefined` removes it. */
export type Texts = ReadonlyMap<string, string | undefined>;

/**
 * Writes laid over files that stay as they are: the draft of a change, a change within a batch, an older revision seen
 * through what was written since.
 */
export class Overlay implements FilesDraft {
  readonly #base: Files;
  readonly #texts = new Map<string, string | undefined>();
  /** Names that writes put into a directory; `true` marks a directory. */
  readonly #names = new Map<string, Map<string, boolean>>();
  #revision: string;
  #closed = false;
  readonly foreign: number;

  /** @param foreign see {@link FilesDraft.foreign}; a draft within a draft has that of the outer one. */
  constructor(base: Files, foreign?: number) {
    this.#base = base;
    this.#revision = base.revision;
    this.foreign = foreign ?? (base instanceof Overlay ? base.foreign : Number.NaN);
  }

  /** The base's revision until something is written; after that a text no other content has. */
  get revision(): string {
    return this.#revision;
  }

  /** What was written and removed, in the order of first mention. */
  get texts(): Texts {
    return this.#texts;
  }

  read(path: string): Awaitable<string | undefined> {
    if (this.#texts.size === 0) return this.#base.read(path);
    return this.#texts.has(path) ? this.#texts.get(path) : this.#base.read(path);
  }

  has(path: string): Awaitable<boolean> {
    if (this.#texts.size === 0) return this.#base.has(path);
    return this.#texts.has(path) ? this.#texts.get(path) !== undefined : this.#base.has(path);
  }

  expect(paths: readonly string[]): void {
    this.#base.expect?.(paths);
  }

  /** What was written here has no history yet. */
  async changed(path: string): Promise<Change | undefined> {
    return this.#texts.has(path) ? undefined : this.#base.changed?.(path);
  }

  entries(directory: string): Awaitable<readonly FileEntry[]> {
    return after(this.#base.entries(directory), (base) => this.#merged(directory, base));
  }

  /** What a directory's entries in the base become by what was written. */
  #merged(directory: string, base: readonly FileEntry[]): readonly FileEntry[] {
    const names = this.#names.get(directory);
    if (names === undefined) return base;
    const merged = new Map(base.map((entry) => [entry.name, entry.directory]));
    for (const [name, isDirectory] of names) {
      if (isDirectory || this.#texts.get(join(directory, name)) !== undefined) merged.set(name, isDirectory);
      else merged.delete(name);
    }
    return sortedEntries(merged);
  }

  /** @throws `internal` for a path that leaves the store, or when the change that owned this draft has ended. */
  write(path: string, text: string): void {
    this.#put(path, text);
    let name = path;
    for (let cut = name.lastIndexOf("/"), isDirectory = false; ; cut = name.lastIndexOf("/"), isDirectory = true) {
      const known = this.#enter(cut < 0 ? "" : name.slice(0, cut), name.slice(cut + 1), isDirectory);
      if (cut < 0 || known) return;
      name = name.slice(0, cut);
    }
  }

  remove(path: string): void {
    this.#put(path, undefined);
    const cut = path.lastIndexOf("/");
    this.#enter(cut < 0 ? "" : path.slice(0, cut), path.slice(cut + 1), false);
  }

  /** Takes over everything another overlay holds. */
  absorb(texts: Texts): void {
    for (const [path, text] of texts) {
      if (text === undefined) this.remove(path);
      else this.write(path, text);
    }
  }

  /** Ends the draft: a change that keeps it would write into a commit that has left. */
  close(): void {
    this.#closed = true;
  }

  #put(path: string, text: string | undefined): void {
    if (this.#closed) fail("internal", `A change wrote ${path} after it had ended.`);
    if (isUnsafe(path)) fail("internal", `The path ${JSON.stringify(path)} leaves the store.`);
    this.#texts.set(path, text);
    this.#revision = `${this.#base.revision}+${++stamps}`;
  }

  /** @returns whether the name was known already. */
  #enter(directory: string, name: string, isDirectory: boolean): boolean {
    let names = this.#names.get(directory);
    if (names === undefined) {
      names = new Map();
      this.#names.set(directory, names);
    }
    const known = names.has(name);
    names.set(name, isDirectory || (names.get(name) ?? false));
    return known;
  }
}

/** Entries of a directory in byte order. */
export function sortedEntries(names: Iterable<readonly [string, boolean]>): readonly FileEntry[] {
  return inByteOrder(Array.from(names, ([name, directory]) => ({ name, directory })));
}

/** Sorts entries where they are; few of them are more than one. */
export function inByteOrder(entries: FileEntry[]): readonly FileEntry[] {
  return entries.length < 2 ? entries : entries.sort((a, b) => compareBytes(a.name, b.name));
}

/** The path of `name` in `directory`; `""` is the root. */
export function join(directory: string, name: string): string {
  return directory === "" ? name : `${directory}/${name}`;
}

/** Whether a path has parts that would lead out of a store, or none. */
function isUnsafe(path: string): boolean {
  return path.includes("\0") || /(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}
