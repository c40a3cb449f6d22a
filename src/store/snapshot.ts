import { type Envelope, storeFolder } from "../documents/envelope.js";
import { valueAt } from "../documents/fragment.js";
import type { Json } from "../documents/json.js";
import type { DocumentKind } from "../documents/kind.js";
import { fail } from "../errors.js";
import { sortedByBytes } from "../refs/order.js";
import { type Address, DocumentCache, type Entry, freeze } from "./document-cache.js";
import { followLinks, type LinksAbove, type Resolved, targetOf } from "./links.js";
import { documentFile, matchFolders, matchGlob } from "./match.js";
import { noted } from "./note.js";
import { type Awaitable, after, type Change, type FileEntry, type Files, type Snapshot } from "./store.js";

/** Documents over the files of any store. */
export class DocumentSnapshot implements Snapshot {
  readonly #files: Files;
  readonly #prefix: string;
  protected readonly cache: DocumentCache;
  protected readonly linksAbove: LinksAbove = new Map();

  /**
   * @param prefix folder of the documents in `files`, with a slash at the end; `""` is all of it.
   * @param cache shared by the snapshots of one store.
   */
  constructor(files: Files, prefix = "", cache = new DocumentCache()) {
    this.#files = files;
    this.#prefix = prefix;
    this.cache = cache;
  }

  get revision(): string {
    return this.#files.revision;
  }

  get<T>(ref: string, kind: DocumentKind<T>): Awaitable<T | undefined> {
    return after(this.follow(this.whole(ref)), ({ ref: at, found }) =>
      after(found ?? this.#entryAt(at), (entry) => entry && this.cache.body(entry, at, kind)),
    );
  }

  async getAll<T>(refs: readonly string[], kind: DocumentKind<T>): Promise<readonly (T | undefined)[]> {
    this.#files.expect?.(refs.map((ref) => this.pathOf(this.whole(ref))));
    return Promise.all(refs.map((ref) => this.get(ref, kind)));
  }

  body(ref: string): Awaitable<Json | undefined> {
    const { ref: document, fragment } = this.address(ref);
    return after(this.follow(document), ({ ref: at, found }) =>
      after(found ?? this.#entryAt(at), (entry) => entry && freeze(valueAt(entry.envelope.body, fragment))),
    );
  }

  has(ref: string): Awaitable<boolean> {
    return after(this.follow(this.whole(ref)), ({ ref: at }) => this.#files.has(this.pathOf(at)));
  }

  async match(...globs: readonly string[]): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const glob of globs) await matchGlob(this.#files, `${this.#prefix}refs`, glob, found);
    return sortedByBytes(found);
  }

  async folders(glob: string): Promise<readonly string[]> {
    const found = new Set<string>();
    await matchFolders(this.#files, `${this.#prefix}refs`, glob, found);
    return sortedByBytes(found);
  }

  async children(ref: string): Promise<readonly string[]> {
    const folder = await this.#folderOf(ref);
    const names: string[] = [];
    for (const name of await this.#directories(folder)) {
      if (await this.#holdsAnything(`${folder}/${name}`)) names.push(name);
    }
    return names;
  }

  names(ref: string): Awaitable<readonly string[]> {
    return after(this.#folderOf(ref), (folder) => this.#directories(folder));
  }

  resolve(ref: string): Awaitable<string> {
    return after(this.follow(this.whole(ref)), ({ ref: at }) => at);
  }

  async linkAt(ref: string): Promise<string | undefined> {
    const envelope = await this.envelopeAt(this.whole(ref));
    return envelope?.kind === "link" ? targetOf(envelope) : undefined;
  }

  async setBy(ref: string): Promise<Change | undefined> {
    const { ref: at } = await this.follow(this.whole(ref));
    const envelope = await this.envelopeAt(at);
    return (envelope && noted(envelope)) ?? this.#files.changed?.(this.pathOf(at));
  }

  protected follow(ref: string): Awaitable<Resolved<Entry>> {
    return followLinks(ref, (at) => this.#entryAt(at), this.linksAbove);
  }

  protected address(ref: string): Address {
    return this.cache.address(ref);
  }

  /** The normalised form of a ref that must name a whole document. */
  protected whole(ref: string): string {
    const { ref: document, fragment } = this.address(ref);
    if (fragment === "") return document;
    return fail("usage", `${ref} names a part of a document, where only a whole one will do.`, {
      ref,
      fix: `Use ${document}.`,
    });
  }

  /** The envelope exactly at a normalised ref, or at the beginning of one. */
  protected async envelopeAt(ref: string): Promise<Envelope | undefined> {
    return (await this.#entryAt(ref))?.envelope;
  }

  #entryAt(ref: string): Awaitable<Entry | undefined> {
    const path = this.pathOf(ref);
    return after(this.#files.read(path), (text) =>
      text === undefined ? undefined : this.cache.entry(path, text, ref),
    );
  }

  protected pathOf(ref: string): string {
    return `${this.#prefix}refs/${ref}/${documentFile}`;
  }

  /** Refuses what leaves the store, and takes the beginnings of refs (`PACKAGE/@r1/task`), which are none themselves. */
  #folderOf(ref: string): Awaitable<string> {
    const folder = storeFolder(ref);
    return after(this.follow(ref), ({ ref: to }) => this.#prefix + (to === ref ? folder : storeFolder(to)));
  }

  #directories(folder: string): Awaitable<readonly string[]> {
    return after(this.#files.entries(folder), directoriesIn);
  }

  /** Nearly every folder that is asked about holds a document itself: that is quicker to see than what is in it. */
  async #holdsAnything(folder: string): Promise<boolean> {
    if (await this.#files.has(`${folder}/${documentFile}`)) return true;
    for (const entry of await this.#files.entries(folder)) {
      if (!entry.directory || (await this.#holdsAnything(`${folder}/${entry.name}`))) return true;
    }
    return false;
  }
}

function directoriesIn(entries: readonly FileEntry[]): readonly string[] {
  const names: string[] = [];
  for (const { name, directory } of entries) if (directory) names.push(name);
  return names;
}
