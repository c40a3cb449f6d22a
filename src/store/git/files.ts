import { fail } from "../../errors.js";
import { sortedEntries } from "../overlay.js";
import type { Change, FileEntry, Files } from "../store.js";
import type { Branch } from "./branch.js";
import { emptyTree, entriesOf, findIn, type Tree } from "./tree.js";

/** One branch at one commit. */
export interface Side {
  readonly branch: Branch;
  /** Undefined while the branch has no commit. */
  readonly commit: string | undefined;
  readonly tree: Tree;
}

/** The files of a store at one commit of each of its branches. Texts are read when asked for. */
export class GitFiles implements Files {
  readonly revision: string;
  readonly sides: readonly Side[];
  readonly #text: (id: string) => Promise<string | undefined>;

  readonly #changed: (side: Side, path: string) => Promise<Change | undefined>;

  /**
   * @param text reads a blob
   * @param changed finds who changed a path of a branch last
   */
  constructor(
    sides: readonly Side[],
    text: (id: string) => Promise<string | undefined>,
    changed: (side: Side, path: string) => Promise<Change | undefined>,
  ) {
    this.sides = sides;
    this.#changed = changed;
    this.revision = sides.map(({ commit }) => commit ?? "none").join(" ");
    this.#text = text;
  }

  async read(path: string): Promise<string | undefined> {
    const id = this.#find(path);
    if (typeof id !== "string") return undefined;
    return (await this.#text(id)) ?? lost(path);
  }

  has(path: string): boolean {
    return typeof this.#find(path) === "string";
  }

  async changed(path: string): Promise<Change | undefined> {
    const side = this.sides.find(({ branch }) => path.startsWith(branch.side));
    return side && this.#changed(side, side.branch.folder + path.slice(side.branch.side.length));
  }

  entries(directory: string): readonly FileEntry[] {
    if (directory === "" && this.sides.length > 1) {
      return sortedEntries(this.sides.map(({ branch }) => [branch.side.slice(0, -1), true] as const));
    }
    const found = this.#find(directory);
    return typeof found === "object" ? entriesOf(found) : [];
  }

  #find(path: string): Tree | string | undefined {
    for (const { branch, tree } of this.sides) {
      const inner = `${path}/`.startsWith(branch.side) ? path.slice(branch.side.length) : undefined;
      if (inner !== undefined) return findIn(tree ?? emptyTree, (branch.folder + inner).replace(/\/$/, ""));
    }
    return undefined;
  }
}

function lost(path: string): never {
  fail("file-access", `The text of ${path} is missing in the cache, and its repository does not have it any more.`, {
    fix: "Run it again.",
  });
}
