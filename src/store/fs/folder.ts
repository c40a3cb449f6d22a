import { sortedEntries } from "../overlay.js";
import type { FileEntry } from "../store.js";

/** Up to as many names are searched one by one: most folders hold two or three. */
const fewNames = 8;

/** Names of one directory: as they were read until one comes or goes, by name from then on. */
export class Folder {
  #sorted: readonly FileEntry[] | undefined;
  #names: Map<string, boolean> | undefined;

  /** @param entries sorted */
  constructor(entries: readonly FileEntry[]) {
    this.#sorted = entries;
  }

  get size(): number {
    return this.#names?.size ?? this.#sorted?.length ?? 0;
  }

  get entries(): readonly FileEntry[] {
    this.#sorted ??= sortedEntries(this.#names ?? []);
    return this.#sorted;
  }

  /** Whether a name is that of a directory; `undefined` where there is none. */
  isDirectory(name: string): boolean | undefined {
    if (this.#names !== undefined || this.entries.length > fewNames) return this.#byName().get(name);
    for (const entry of this.entries) if (entry.name === name) return entry.directory;
    return undefined;
  }

  /** @returns false when it was there. */
  add(name: string, isDirectory: boolean): boolean {
    const names = this.#byName();
    if (names.has(name)) return false;
    names.set(name, isDirectory);
    this.#sorted = undefined;
    return true;
  }

  /** @returns whether nothing is left. */
  delete(name: string): boolean {
    const names = this.#byName();
    if (names.delete(name)) this.#sorted = undefined;
    return names.size === 0;
  }

  #byName(): Map<string, boolean> {
    this.#names ??= new Map(this.entries.map(({ name, directory }) => [name, directory]));
    return this.#names;
  }
}
