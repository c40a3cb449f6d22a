import { OcurootError } from "../../errors.js";
import { Branch } from "../git/branch.js";
import { Cache } from "../git/cache.js";
import { gitEnvironment } from "../git/environment.js";
import { Mirror } from "../git/mirror.js";
import { Damaged } from "../git/objects.js";
import { parseRemote } from "../git/remote.js";
import { idsOf, type Tree } from "../git/tree.js";

export interface MirroredOptions {
  /** Address of the repository, credentials included. */
  readonly url: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Objects of the repository by way of git, for when there are more than calls should be spent on. */
export class Mirrored {
  readonly #options: MirroredOptions;
  #mirror: Promise<Mirror | undefined> | undefined;
  /** Ids of blobs that are there. */
  #ids: ReadonlySet<string> = new Set();

  constructor(options: MirroredOptions) {
    this.#options = options;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The text of a blob that is there. */
  async text(id: string): Promise<string | undefined> {
    return (await this.#mirror)?.objects.text(id);
  }

  /** Fetches branches. @returns false where git cannot do it: calls then have to. */
  async fetch(names: readonly string[]): Promise<boolean> {
    try {
      const isNew = this.#mirror === undefined;
      this.#mirror ??= this.#open(names);
      const mirror = await this.#mirror;
      if (mirror === undefined) return false;
      // What is on this machine already may be enough; what is missing then is fetched the next time.
      if (!isNew) await mirror.refresh(false);
      const trees = await Promise.all(mirror.branches.map(({ commit }) => commit && mirror.tree(commit)));
      this.#ids = new Set(trees.flatMap((tree) => (tree ? [...idsOf(tree)] : [])));
      return true;
    } catch (error) {
      if (error instanceof OcurootError) return false;
      throw error;
    }
  }

  /** The files of a commit, if it is there. */
  async tree(commit: string): Promise<Tree | undefined> {
    try {
      return await (await this.#mirror)?.tree(commit);
    } catch (error) {
      if (error instanceof Damaged) return undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    await (await this.#mirror)?.close();
  }

  async #open(names: readonly string[]): Promise<Mirror | undefined> {
    const { url, home, env, now } = this.#options;
    const remote = parseRemote(url, home);
    const cache = new Cache(`${home}/git/${remote.key}`, gitEnvironment(env, remote.settings), undefined, now);
    const branches = names.map((name) => new Branch({ branch: name }, ""));
    const mirror = new Mirror(remote, branches, cache, { freshness: 0 });
    try {
      await mirror.open();
      return mirror;
    } catch (error) {
      await mirror.close();
      if (error instanceof OcurootError) return undefined;
      throw error;
    }
  }
}
