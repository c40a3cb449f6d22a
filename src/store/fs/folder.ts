import { sortedEntries } from "../overlay.js";
import type { FileEntry } from "../store.js";

/** Names of one directory, sorted when they are asked for. */
export class Folder {
  readonly #names: Map<string, boolean>;
  #sorted: readonly FileEntry[] | undefined;

  constructor(names: Iterable<readonly [string, boolean]>) {
    this.#names = new Map(names);
  }

  get size(): number {
    return this.#names.size;
  }

  get entries(): readonly FileEntry[] {
    this.#sorted ??= sortedEntries(this.#names);
    return this.#sorted;
  }

  /** Whether a name is that of a directory; `undefined` where there is none. */
  isDirectory(name: string): boolean | undefined {
    return this.#names.get(name);
  }

  /** @returns false when it was there. */
  add(name: string, isDirectory: boolean): boolean {
    if (this.#names.has(name)) return false;
    this.#names.set(name, isDirectory);
    this.#sorted = undefined;
    return true;
  }

  /** @returns whether nothing is left. */
  delete(name: string): boolean {
    if (this.#names.delete(name)) this.#sorted = undefined;
    return this.#names.size === 0;
  }
}
