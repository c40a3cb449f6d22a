import { fail } from "../errors.js";
import { join, sortedEntries } from "./overlay.js";
import type { Awaitable, Change, FileEntry, FileStore, Files } from "./store.js";
import { type Backend, type Committed, commitMessage, createFileStore, type FileWrite } from "./transact.js";

/** Where each store appears in the pair: as if both lay in one. */
const sides = ["state", "intent"] as const;
type SideName = (typeof sides)[number];

/** What a conditional write throws to itself when its condition is gone. */
class Moved extends Error {
  /** @param revision what is there instead */
  constructor(readonly revision: string) {
    super();
  }
}

/**
 * Two stores as one, with the folders `state/` and `intent/`. No commit can cover both, so their order is fixed: intent
 * is written first and only if it stands as it was read, then state likewise. Whoever dies in between leaves an intent
 * whose run has not started, which the next one takes over. A store that moved makes the whole change run again.
 *
 * @param patience milliseconds for which changes are tried again; default five minutes
 */
export function pairStores(state: FileStore, intent: FileStore, patience?: number): FileStore {
  return createFileStore(new PairBackend({ state, intent }), patience);
}

/** A write that came too late. */
interface Refusal {
  readonly side: SideName;
  readonly expected: string;
  readonly found: string;
}

class PairBackend implements Backend {
  readonly description: string;
  readonly #stores: Readonly<Record<SideName, FileStore>>;
  #refusal: Refusal | undefined;

  constructor(stores: Readonly<Record<SideName, FileStore>>) {
    this.#stores = stores;
    this.description = `${stores.state.description} and ${stores.intent.description}`;
  }

  /** Reads state, then intent, and makes sure that state stood still meanwhile. */
  async snapshot(): Promise<PairFiles> {
    let state = await this.#stores.state.snapshot();
    for (;;) {
      const intent = await this.#stores.intent.snapshot();
      const again = await this.#stores.state.snapshot();
      if (again.revision === state.revision) return new PairFiles({ state, intent });
      state = again;
    }
  }

  async commit(
    base: Files,
    writes: readonly FileWrite[],
    messages: readonly string[],
  ): Promise<Committed | "conflict"> {
    if (!(base instanceof PairFiles)) throw new TypeError("A pair of stores commits on its own snapshots only.");
    const stray = writes.find(({ path }) => !sides.some((side) => path.startsWith(`${side}/`)));
    if (stray !== undefined) fail("internal", `The path ${stray.path} belongs neither to state nor to intent.`);
    for (const side of ["intent", "state"] as const) {
      const own = writes.filter(({ path }) => path.startsWith(`${side}/`));
      if (own.length > 0 && !(await this.#write(side, base.files[side], own, messages))) return "conflict";
    }
    // What the two stores made is not known together.
    return { revision: "" };
  }

  async contest(): Promise<string> {
    if (this.#refusal === undefined) return "";
    const { side, expected, found } = this.#refusal;
    const store = this.#stores[side];
    const inner = (await store.contest?.()) || `what was made on ${short(expected)} met ${short(found)}`;
    return `in ${store.description}, ${inner}`;
  }

  async close(): Promise<void> {
    await Promise.all(sides.map((side) => this.#stores[side].close()));
  }

  /** @returns false when the store is no longer as it was read. */
  async #write(
    side: SideName,
    base: Files,
    writes: readonly FileWrite[],
    messages: readonly string[],
  ): Promise<boolean> {
    try {
      await this.#stores[side].transact(commitMessage(messages), async (draft) => {
        if (draft.revision !== base.revision) throw new Moved(draft.revision);
        for (const { path, after } of writes) {
          const inner = path.slice(side.length + 1);
          if (after === undefined) draft.remove(inner);
          else draft.write(inner, after);
        }
      });
      return true;
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
      this.#refusal = { side, expected: base.revision, found: error.revision };
      return false;
    }
  }
}

class PairFiles implements Files {
  readonly revision: string;
  readonly files: Readonly<Record<SideName, Files>>;

  constructor(files: Readonly<Record<SideName, Files>>) {
    this.files = files;
    this.revision = `${files.state.revision} ${files.intent.revision}`;
  }

  read(path: string): Awaitable<string | undefined> {
    const found = this.#locate(path);
    return found?.files.read(found.inner);
  }

  has(path: string): Awaitable<boolean> {
    const found = this.#locate(path);
    return found?.files.has(found.inner) ?? false;
  }

  async changed(path: string): Promise<Change | undefined> {
    const found = this.#locate(path);
    return found?.files.changed?.(found.inner);
  }

  entries(directory: string): Awaitable<readonly FileEntry[]> {
    if (directory === "") return sortedEntries(sides.map((side) => [side, true] as const));
    const found = this.#locate(join(directory, ""));
    return found?.files.entries(found.inner.slice(0, -1)) ?? [];
  }

  #locate(path: string): { files: Files; inner: string } | undefined {
    const side = sides.find((each) => path.startsWith(`${each}/`));
    return side && { files: this.files[side], inner: path.slice(side.length + 1) };
  }
}

/** The revision of a store in git is a commit. */
function short(revision: string): string {
  return /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 7) : revision;
}
