import { fail } from "../../errors.js";
import type { FileWrite } from "../transact.js";
import { checkPath } from "./fast-import.js";
import type { GitFiles, Side } from "./files.js";
import { blobId, changed, findIn, obstacleTo, type Tree } from "./tree.js";

/** What a side is to become. */
export interface Change {
  readonly side: Side;
  /** By paths from the root of the branch; `undefined` removes. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/**
 * What the branches of a store are to become so that `writes` are made; support files that are missing come along.
 *
 * @throws OcurootError `store-config` where something that is not ours would have to go, `file-access` for a path that
 *   git cannot have
 */
export function changesOf(base: GitFiles, writes: readonly FileWrite[]): Change[] {
  const texts = new Map<Side, Map<string, string | undefined>>();
  for (const { path, after } of writes) {
    const side = base.sides.find(({ branch }) => path.startsWith(branch.side));
    if (side === undefined) fail("internal", `The path ${path} belongs neither to state nor to intent.`);
    checkPath(path);
    const own = texts.get(side) ?? supportOf(side);
    texts.set(side, own.set(side.branch.folder + path.slice(side.branch.side.length), after));
  }
  for (const [side, own] of texts) checkRoom(side, own);
  return Array.from(texts, ([side, own]) => ({ side, texts: own }));
}

/** Git would put a file of the store in the place of a folder, a link or another file without a word. */
function checkRoom({ branch, tree }: Side, texts: Change["texts"]): void {
  const removed = (): Tree =>
    [...texts].reduce(
      (left, [each, text]) => (text === undefined ? changed(left, each.split("/"), undefined) : left),
      tree,
    );
  for (const [path, text] of texts) {
    if (text === undefined || obstacleTo(tree, path) === undefined) continue;
    const obstacle = obstacleTo(removed(), path);
    if (obstacle === undefined) continue;
    fail("store-config", `${obstacle} in branch ${branch.name} is in the way of ${path}.`, {
      fix: "Move it away, or keep the store in a branch of its own.",
    });
  }
}

/** Support files that are not there as they should be. */
function supportOf({ branch, commit, tree }: Side): Map<string, string | undefined> {
  const wanted = branch.supported ? [] : [...branch.supportFiles];
  return new Map(wanted.filter(([path, text]) => findIn(tree, path) !== blobId(text, commit ?? "")));
}

/**
 * The tree after a change.
 *
 * @param commit an id of the repository, see {@link blobId}
 * @param onText told of each text that was written, with the id of its blob
 */
export function treeWith(
  tree: Tree,
  texts: Change["texts"],
  commit: string,
  onText: (id: string, text: string) => void,
): Tree {
  let result = tree;
  for (const [path, text] of texts) {
    const id = text === undefined ? undefined : blobId(text, commit);
    if (id !== undefined && text !== undefined) onText(id, text);
    result = changed(result, path.split("/"), id);
  }
  return result;
}
