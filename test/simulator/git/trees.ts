import { folderMode, formatTree, type TreeEntry } from "./formats.js";
import { emptyTree, type Objects } from "./objects.js";

/** What a path is to become; undefined: it goes away. */
export type Change = { readonly mode: string; readonly sha: string } | undefined;

/** A file, link or folder somewhere below a tree. */
export interface FlatEntry extends TreeEntry {
  readonly path: string;
}

/** A path was to go away that is not there. */
export class MissingPath extends Error {}

/**
 * Writes the tree that differs from another one at some paths. Folders that become empty disappear.
 *
 * @param base name of a tree, or undefined to begin with nothing
 * @returns the new tree's name
 * @throws MissingPath
 */
export function changeTree(objects: Objects, base: string | undefined, changes: ReadonlyMap<string, Change>): string {
  return changeFolder(objects, base, changes) ?? objects.write("tree", Buffer.alloc(0));
}

function changeFolder(
  objects: Objects,
  base: string | undefined,
  changes: ReadonlyMap<string, Change>,
): string | undefined {
  const known = base === undefined ? [] : (objects.tree(base) ?? []);
  const entries = new Map(known.map((entry) => [entry.name, entry]));
  for (const [name, { own, below }] of grouped(changes)) {
    if (own.length > 0) replace(entries, name, own[0]);
    if (below.size > 0) {
      const before = entries.get(name);
      const sha = changeFolder(objects, before?.mode === folderMode ? before.sha : undefined, below);
      if (sha === undefined) entries.delete(name);
      else entries.set(name, { mode: folderMode, name, sha });
    }
  }
  return entries.size === 0 ? undefined : objects.write("tree", formatTree(entries.values()));
}

function replace(entries: Map<string, TreeEntry>, name: string, change: Change): void {
  if (change !== undefined) entries.set(name, { name, ...change });
  else if (!entries.delete(name)) throw new MissingPath(name);
}

/** What happens to a name of a folder itself, and what happens below it. */
interface Group {
  readonly own: Change[];
  readonly below: Map<string, Change>;
}

function grouped(changes: ReadonlyMap<string, Change>): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [path, change] of changes) {
    const slash = path.indexOf("/");
    const name = slash === -1 ? path : path.slice(0, slash);
    const group = groups.get(name) ?? { own: [], below: new Map<string, Change>() };
    groups.set(name, group);
    if (slash === -1) group.own.push(change);
    else group.below.set(path.slice(slash + 1), change);
  }
  return groups;
}

/** All that lies below a tree, folders before what is in them. */
export function flatten(objects: Objects, tree: string, prefix = ""): FlatEntry[] {
  return (objects.tree(tree) ?? []).flatMap((entry) => {
    const flat = { ...entry, path: prefix + entry.name };
    return entry.mode === folderMode ? [flat, ...flatten(objects, entry.sha, `${flat.path}/`)] : [flat];
  });
}

/** The entry at a path below a tree; the tree itself for the empty path. */
export function entryAt(objects: Objects, tree: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry | undefined = { mode: folderMode, name: "", sha: tree };
  for (const name of path.split("/").filter((part) => part !== "")) {
    if (entry?.mode !== folderMode) return undefined;
    entry = objects.tree(entry.sha)?.find((one) => one.name === name);
  }
  return entry;
}

/** A path that differs between two trees. */
export interface Difference {
  readonly path: string;
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

/** The files that differ between two trees; equal folders are not entered. */
export function difference(objects: Objects, before: string | undefined, after: string, prefix = ""): Difference[] {
  if (before === after) return [];
  const old = new Map((before === undefined ? [] : (objects.tree(before) ?? [])).map((one) => [one.name, one]));
  const now = new Map((objects.tree(after) ?? []).map((one) => [one.name, one]));
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => differenceAt(objects, `${prefix}${name}`, old.get(name), now.get(name)));
}

function differenceAt(objects: Objects, path: string, before?: TreeEntry, after?: TreeEntry): Difference[] {
  if (before?.sha === after?.sha && before?.mode === after?.mode) return [];
  const [oldFolder, newFolder] = [before, after].map((one) => (one?.mode === folderMode ? one.sha : undefined));
  if (oldFolder === undefined && newFolder === undefined) return [{ path, before, after }];
  const below = difference(objects, oldFolder, newFolder ?? emptyTree, `${path}/`);
  const file = { path, before: oldFolder ? undefined : before, after: newFolder ? undefined : after };
  return file.before === undefined && file.after === undefined ? below : [file, ...below];
}
