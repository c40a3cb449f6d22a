import { GithubFailure } from "../../github/failure.js";
import { BoundedMap } from "../bounded-map.js";
import type { Branch } from "../git/branch.js";
import { idsOf, type Tree } from "../git/tree.js";
import type { Head } from "./answers.js";
import type { Kept } from "./kept.js";
import type { Mirrored } from "./mirrored.js";
import { batchSize, type RemoteReader } from "./reader.js";

/** How many missing texts are worth calls; for more, one fetch of git costs less. */
const worthCalls = 3 * batchSize;
/** Characters of texts in memory from which on those that the newest trees do not have are let go. */
const limit = 16_000_000;
/** Trees kept: those of snapshots in use. */
const trees = 6;

/**
 * Trees and texts of a repository, each asked for once: they are kept by what they are. Texts are fetched when the first
 * one is read, all that are missing together.
 */
export class Objects {
  readonly #remote: RemoteReader;
  readonly #kept: Kept;
  readonly #mirrored: Mirrored;
  readonly #branches: readonly Branch[];
  readonly #pause: (milliseconds: number) => Promise<void>;
  readonly #trees = new BoundedMap<Tree>(trees, () => 1);
  /** The newest tree of each branch. */
  readonly #newest = new Map<Branch, { readonly head: Head; readonly tree: Tree }>();
  readonly #unsaved = new Set<Branch>();
  #texts = new Map<string, string>();
  #size = 0;
  #loading: Promise<void> | undefined;

  constructor(
    remote: RemoteReader,
    branches: readonly Branch[],
    caches: { readonly kept: Kept; readonly mirrored: Mirrored },
    pause: (milliseconds: number) => Promise<void>,
  ) {
    this.#remote = remote;
    this.#branches = branches;
    this.#kept = caches.kept;
    this.#mirrored = caches.mirrored;
    this.#pause = pause;
  }

  /** The files of a branch's newest commit. */
  async tree(branch: Branch, head: Head): Promise<Tree> {
    const known = this.#trees.get(head.commit) ?? this.recall(branch, head.commit)?.tree;
    if (known !== undefined) return known;
    const tree = (await this.#mirrored.tree(head.commit)) ?? (await this.#list(head));
    this.#renew(branch, head, tree);
    return tree;
  }

  /** What another process left on this machine. @returns undefined unless it is about `commit` */
  recall(branch: Branch, commit: string): { readonly head: Head; readonly tree: Tree } | undefined {
    const found = this.#kept.recall(branch.name);
    for (const [id, text] of found?.texts ?? []) this.#add(id, text);
    if (found?.head.commit !== commit) return undefined;
    this.#renew(branch, found.head, found.tree);
    this.#unsaved.delete(branch);
    return found;
  }

  /** Takes over what was just committed. */
  remember(branch: Branch, head: Head, tree: Tree, texts: ReadonlyMap<string, string>): void {
    for (const [id, text] of texts) this.#add(id, text);
    this.#renew(branch, head, tree);
  }

  /** The text of a blob. @returns undefined when the repository does not have it any more */
  async text(id: string): Promise<string | undefined> {
    // Those who ask while texts are on their way wait for these; what they want is likely among them.
    while (!this.#isHere(id) && this.#loading !== undefined) await this.#loading;
    if (!this.#isHere(id)) await this.#loadOnce(id);
    return this.#texts.get(id) ?? (await this.#mirrored.text(id));
  }

  /** Leaves what is known to the next process. */
  save(): void {
    for (const branch of this.#unsaved) {
      const newest = this.#newest.get(branch);
      if (newest === undefined) continue;
      const texts = new Map<string, string>();
      for (const id of idsOf(newest.tree)) {
        const text = this.#texts.get(id);
        if (text !== undefined) texts.set(id, text);
      }
      this.#kept.keep(branch.name, { ...newest, texts });
    }
    this.#unsaved.clear();
  }

  async close(): Promise<void> {
    this.save();
    await this.#mirrored.close();
  }

  #isHere(id: string): boolean {
    return this.#texts.has(id) || this.#mirrored.has(id);
  }

  #renew(branch: Branch, head: Head, tree: Tree): void {
    this.#trees.set(head.commit, tree);
    this.#newest.set(branch, { head, tree });
    this.#unsaved.add(branch);
  }

  #add(id: string, text: string): void {
    if (this.#texts.has(id)) return;
    this.#texts.set(id, text);
    this.#size += text.length;
    if (this.#size > limit) this.#letGo();
  }

  /** Keeps the texts of the newest trees only. */
  #letGo(): void {
    const ids = new Set(Array.from(this.#newest.values(), ({ tree }) => [...idsOf(tree)]).flat());
    this.#texts = new Map([...this.#texts].filter(([id]) => ids.has(id)));
    // However much they are: what is in use stays, and the next look is only due when as much has been added.
    this.#size = 0;
  }

  #loadOnce(id: string): Promise<void> {
    const loading = this.#load(id).finally(() => {
      if (this.#loading === loading) this.#loading = undefined;
    });
    this.#loading = loading;
    return loading;
  }

  /** Fetches a text, and with it others that are missing. */
  async #load(id: string): Promise<void> {
    let missing = this.#missing(id);
    if (missing.size > worthCalls) {
      await this.#mirrored.fetch(this.#branches.map(({ name }) => name));
      if (this.#mirrored.has(id)) return;
      missing = this.#missing(id);
    }
    const wanted = [...missing].slice(0, worthCalls);
    const batches = Array.from({ length: Math.ceil(wanted.length / batchSize) }, (_, at) =>
      wanted.slice(at * batchSize, (at + 1) * batchSize),
    );
    const found = await Promise.all(batches.map((batch) => this.#remote.texts(batch)));
    for (const texts of found) for (const [each, text] of texts) this.#add(each, text);
    for (const branch of this.#newest.keys()) this.#unsaved.add(branch);
  }

  /** Ids without texts, `first` before all others. */
  #missing(first: string): Set<string> {
    const missing = new Set([first]);
    for (const { tree } of this.#newest.values()) {
      for (const id of idsOf(tree)) if (!this.#isHere(id)) missing.add(id);
    }
    return missing;
  }

  async #list(head: Head): Promise<Tree> {
    const { tree, cut } = await this.#whenThere(() => this.#remote.tree(head.root, true));
    if (!cut) return tree;
    await this.#mirrored.fetch(this.#branches.map(({ name }) => name));
    return (await this.#mirrored.tree(head.commit)) ?? (await this.#walk(head.root));
  }

  /** Folder by folder, for trees that are too large to be listed at once. */
  async #walk(id: string): Promise<Tree> {
    const { tree: files, folders } = await this.#remote.tree(id, false);
    const tree = new Map(files);
    for (const [name, folder] of folders) {
      const whole = await this.#remote.tree(folder, true);
      tree.set(name, whole.cut ? await this.#walk(folder) : whole.tree);
    }
    return tree;
  }

  /** What was made a moment ago may be unknown for another moment. */
  async #whenThere<T>(ask: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask();
      } catch (error) {
        const isAbsent = error instanceof GithubFailure && [404, 409, 422].includes(error.status);
        if (!isAbsent || attempt === 5) throw error;
        await this.#pause(1000 * 2 ** (attempt - 1));
      }
    }
  }
}
