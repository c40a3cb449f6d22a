import { createHash } from "node:crypto";
import { sortedEntries } from "../overlay.js";
import type { FileEntry } from "../store.js";

/** A folder of a commit: names to folders and to ids of blobs. Never changes; a newer one shares what stayed. */
export type Tree = ReadonlyMap<string, Tree | string>;

/** What no commit has. */
export const emptyTree: Tree = new Map();

/** What stands for a symbolic link or a submodule: neither a file nor a folder of a store. */
export const foreign: Tree = new Map();

/** Reads what `git ls-tree -r -z` prints. */
export function parseTree(listing: string): Tree {
  const root = new Map<string, Tree | string>();
  for (const line of listing.split("\0")) {
    const tab = line.indexOf("\t");
    if (tab < 0) continue;
    const node = line.startsWith("100") ? line.slice(line.lastIndexOf(" ", tab) + 1, tab) : foreign;
    put(root, line.slice(tab + 1).split("/"), node);
  }
  return root;
}

/** Adds to a tree that is being made: its folders must be maps of the maker's own. */
export function put(root: Map<string, Tree | string>, parts: readonly string[], node: Tree | string): void {
  let at = root;
  for (const name of parts.slice(0, -1)) {
    let next = at.get(name) as Map<string, Tree | string> | undefined;
    if (next === undefined) {
      next = new Map();
      at.set(name, next);
    }
    at = next;
  }
  at.set(parts.at(-1) ?? "", node);
}

/** What stands at a path; `""` is the tree itself. */
export function findIn(tree: Tree, path: string): Tree | string | undefined {
  let at: Tree | string | undefined = tree;
  if (path === "") return at;
  for (const name of path.split("/")) {
    if (at === undefined || typeof at === "string") return undefined;
    at = at.get(name);
  }
  return at;
}

/**
 * What is in the way of a file at `path`: a file where a folder must be, a folder with something in it where the file
 * must be, or what is neither. Git would put the new file in its place without a word.
 */
export function obstacleTo(tree: Tree, path: string): string | undefined {
  let at: Tree | string | undefined = tree;
  const parts = path.split("/");
  for (const [index, name] of parts.entries()) {
    at = typeof at === "object" ? at.get(name) : undefined;
    if (at === undefined) return undefined;
    const wrong = index < parts.length - 1 ? typeof at === "string" : typeof at === "object";
    if (wrong || at === foreign) return parts.slice(0, index + 1).join("/");
  }
  return undefined;
}

/** A tree with the blob at `parts` replaced, or removed; folders left empty go too. */
export function changed(tree: Tree, [name = "", ...rest]: readonly string[], id: string | undefined): Tree {
  const copy = new Map(tree);
  const child = copy.get(name);
  const below = typeof child === "object" ? child : emptyTree;
  const next = rest.length === 0 ? id : changed(below, rest, id);
  if (next === undefined || (typeof next === "object" && next.size === 0)) copy.delete(name);
  else copy.set(name, next);
  return copy;
}

/** The ids of all blobs in a tree. */
export function* idsOf(tree: Tree): Generator<string> {
  for (const node of tree.values()) {
    if (typeof node === "string") yield node;
    else yield* idsOf(node);
  }
}

const listings = new WeakMap<Tree, readonly FileEntry[]>();

/** The names in a tree, byte-sorted. */
export function entriesOf(tree: Tree): readonly FileEntry[] {
  let entries = listings.get(tree);
  if (entries === undefined) {
    entries = sortedEntries(Array.from(tree, ([name, node]) => [name, typeof node !== "string"] as const));
    listings.set(tree, entries);
  }
  return entries;
}

/** The id git gives to a text; `commit` is one of the repository's ids, whose length tells which hash is in use. */
export function blobId(text: string, commit: string): string {
  const bytes = Buffer.from(text, "utf8");
  const hash = createHash(commit.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
