import { sortedEntries } from "./overlay.js";
import type { FileEntry, FileStore, Files } from "./store.js";
import { type Backend, type Committed, createFileStore, type FileWrite } from "./transact.js";

/** A directory that never changes: a write makes new directories on the way down and shares the others. */
type Directory = ReadonlyMap<string, Directory | string>;

/** What several handles share, as several processes share a folder. */
export interface Memory {
  root: Directory;
  /** Number of commits so far. */
  commits: number;
}

export interface MemoryOptions {
  /** Runs after a change was made and before its commit is tried, so that tests can put something in between. */
  readonly beforeCommit?: () => Promise<void>;
}

/** An empty memory for {@link openMemoryStore}. */
export function createMemory(): Memory {
  return { root: new Map(), commits: 0 };
}

/** The reference store. Handles over the same memory compete for it like processes do. */
export function openMemoryStore(memory: Memory = createMemory(), options: MemoryOptions = {}): FileStore {
  return createFileStore(new MemoryBackend(memory, options));
}

class MemoryBackend implements Backend {
  readonly description = "memory";
  readonly #memory: Memory;
  readonly #options: MemoryOptions;

  constructor(memory: Memory, options: MemoryOptions) {
    this.#memory = memory;
    this.#options = options;
  }

  async snapshot(): Promise<Files> {
    return new MemoryFiles(String(this.#memory.commits), this.#memory.root);
  }

  async commit(base: Files, writes: readonly FileWrite[]): Promise<Committed | "conflict"> {
    await this.#options.beforeCommit?.();
    if (base.revision !== String(this.#memory.commits)) return "conflict";
    for (const { path, after } of writes) this.#memory.root = changed(this.#memory.root, path.split("/"), 0, after);
    this.#memory.commits++;
    return { revision: String(this.#memory.commits) };
  }
}

class MemoryFiles implements Files {
  readonly revision: string;
  readonly #root: Directory;

  constructor(revision: string, root: Directory) {
    this.revision = revision;
    this.#root = root;
  }

  read(path: string): string | undefined {
    const found = this.#find(path);
    return typeof found === "string" ? found : undefined;
  }

  has(path: string): boolean {
    return typeof this.#find(path) === "string";
  }

  entries(directory: string): readonly FileEntry[] {
    const found = directory === "" ? this.#root : this.#find(directory);
    return found === undefined || typeof found === "string" ? [] : listed(found);
  }

  #find(path: string): Directory | string | undefined {
    let at: Directory | string | undefined = this.#root;
    for (const name of path.split("/")) {
      if (at === undefined || typeof at === "string") return undefined;
      at = at.get(name);
    }
    return at;
  }
}

const listings = new WeakMap<Directory, readonly FileEntry[]>();

function listed(directory: Directory): readonly FileEntry[] {
  let entries = listings.get(directory);
  if (entries === undefined) {
    entries = sortedEntries(Array.from(directory, ([name, node]) => [name, typeof node !== "string"] as const));
    listings.set(directory, entries);
  }
  return entries;
}

/** `directory` with the text at `parts[depth...]` set or removed; directories left empty go too. */
function changed(directory: Directory, parts: readonly string[], depth: number, text: string | undefined): Directory {
  const name = parts[depth] ?? "";
  const copy = new Map(directory);
  if (depth === parts.length - 1) {
    if (text === undefined) copy.delete(name);
    else copy.set(name, text);
    return copy;
  }
  const child = copy.get(name);
  const inner = changed(typeof child === "object" ? child : new Map(), parts, depth + 1, text);
  if (inner.size === 0) copy.delete(name);
  else copy.set(name, inner);
  return copy;
}
