import { Remembered } from "../../remembered.js";
import { blobId, foreign, type Tree } from "../git/tree.js";
import type { Head } from "./answers.js";

/** What is known of one branch: its newest commit, all names in it, and texts of those. */
export interface Known {
  readonly head: Head;
  readonly tree: Tree;
  readonly texts: ReadonlyMap<string, string>;
}

/** The newest commit that was known of a branch, and since when, in milliseconds since 1970. */
export interface KeptHead {
  readonly head: Head;
  readonly since: number;
}

/** Characters of texts that are kept on disk for one branch; git's own cache is for more. */
const limit = 8_000_000;

/** The form on disk: folders are objects, files are ids. */
interface Stored {
  readonly head: Head;
  readonly tree: StoredTree;
  readonly texts: Readonly<Record<string, string>>;
}
type StoredTree = { readonly [name: string]: StoredTree | string };

/** Keeps what is known of branches between processes of a machine. Everything in it has an id that says what it is. */
export class Kept {
  readonly #remembered: Remembered;
  readonly #repository: readonly string[];

  /** @param home folder for caches @param repository what tells repositories apart */
  constructor(home: string, repository: readonly string[]) {
    this.#remembered = new Remembered(home);
    this.#repository = repository;
  }

  recall(branch: string): Known | undefined {
    const stored = this.#remembered.recall(this.#key(branch)) as Stored | undefined;
    if (stored === undefined) return undefined;
    try {
      // A text that is not what its id says was changed by hand: it is fetched again.
      const texts = Object.entries(stored.texts).filter(([id, text]) => blobId(text, id) === id);
      return { head: stored.head, tree: treeOf(stored.tree), texts: new Map(texts) };
    } catch {
      return undefined;
    }
  }

  keep(branch: string, { head, tree, texts }: Known): void {
    const kept: Record<string, string> = {};
    let size = 0;
    for (const [id, text] of texts) {
      size += text.length;
      if (size > limit) break;
      kept[id] = text;
    }
    this.#remembered.keep(this.#key(branch), { head, tree: storedOf(tree), texts: kept } satisfies Stored);
  }

  recallHead(branch: string): KeptHead | undefined {
    const found = this.#remembered.recall(this.#key(branch, "head")) as Partial<KeptHead> | undefined;
    const { head, since } = found ?? {};
    const isWhole = [head?.commit, head?.root].every((id) => /^[0-9a-f]{40,}$/.test(id ?? ""));
    return head !== undefined && isWhole ? { head, since: Number(since) || 0 } : undefined;
  }

  keepHead(branch: string, head: KeptHead): void {
    this.#remembered.keep(this.#key(branch, "head"), head);
  }

  #key(branch: string, ...part: readonly string[]): readonly string[] {
    return ["github store", ...this.#repository, branch, ...part];
  }
}

function treeOf(stored: StoredTree): Tree {
  const entries = Object.entries(stored);
  // Git has no empty folders: it is what stands for something else.
  if (entries.length === 0) return foreign;
  return new Map(entries.map(([name, node]) => [name, typeof node === "string" ? node : treeOf(node)] as const));
}

function storedOf(tree: Tree): StoredTree {
  // No prototype: a file may be called `__proto__`.
  const stored: Record<string, StoredTree | string> = Object.create(null) as Record<string, StoredTree | string>;
  for (const [name, node] of tree) stored[name] = typeof node === "string" ? node : storedOf(node);
  return stored;
}
