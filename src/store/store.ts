import type { Json } from "../documents/json.js";
import type { DocumentKind } from "../documents/kind.js";

/**
 * What ocuroot asks of a place that keeps documents. Three layers, each on top of the one before:
 *
 * - {@link FileStore}: texts under paths, one consistent revision, all-or-nothing changes. A backend implements this.
 * - {@link Snapshot} and {@link Draft}: documents under refs, with links; the same code over every backend.
 * - {@link World}: state and intent together.
 *
 * A change is a function of the draft alone: no input or output, no clock, no random numbers. It may run again, on a
 * newer revision, whenever somebody else was faster; only its last run counts. A change that throws writes nothing.
 */

/** What a change does, for people: a few words, or a function that is asked for them once the change has run. */
export type Message = string | (() => string);

/** At once where it is at hand, else later: a store in memory or in a folder makes nobody wait for what it has, nor for what fails. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with a value as soon as it is there: of thousands of documents at hand each would else wait for its turn. */
export function after<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** What a look finds; nothing where it fails, for whoever leaves that to others to tell. */
export async function ifReadable<T>(look: () => Awaitable<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch {
    return undefined;
  }
}

/** Texts under slash paths at one revision. Directories come and go with what is in them. */
export interface Files {
  /** Names the revision; equal text means equal content, within one handle. A draft's changes with every write. */
  readonly revision: string;
  /**
   * Names directly below a directory (`""` is the root), byte-sorted; empty when there is none. A folder whose last file
   * was removed may still be named: other programs leave such folders behind.
   */
  entries(directory: string): Awaitable<readonly FileEntry[]>;
  read(path: string): Awaitable<string | undefined>;
  /** Whether there is a text at a path; costs less than reading it. */
  has(path: string): Awaitable<boolean>;
  /** Says that many texts are going to be read, where looking for them together costs less than one by one. */
  expect?(paths: readonly string[]): void;
  /** Who changed, or removed, what stands at a path last, where the store keeps its history. */
  changed?(path: string): Promise<Change | undefined>;
}

/** That somebody changed something. */
export interface Change {
  /** A name, or `@LOGIN`. */
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
  /** The commit of the store that did it, where that is how it is known. */
  readonly commit?: string;
}

export interface FileEntry {
  readonly name: string;
  readonly directory: boolean;
}

export interface FilesDraft extends Files {
  /**
   * How often this store object has seen that somebody else committed. As long as it stands still, only changes of
   * one's own have been made. `NaN`, which equals nothing, where that is not known.
   */
  readonly foreign: number;
  write(path: string, text: string): void;
  remove(path: string): void;
}

/** A backend: memory, a folder, a branch of a git remote. */
export interface FileStore {
  /** For people: `folder .ocuroot/state`, `branch state of octo-org/shop`. */
  readonly description: string;
  snapshot(): Promise<Files>;
  /**
   * Runs `change` and commits what it wrote as one step. Calls that arrive while a commit is on its way travel
   * together in the next one; each still succeeds or fails alone.
   *
   * @throws whatever the change throws; `store-*` errors when nothing could be committed.
   */
  transact<T>(message: Message, change: (draft: FilesDraft) => Promise<T>): Promise<T>;
  /** What the last conflict was between, for people: our commit and the one that was there first. */
  contest?(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Documents of one store at one revision. Refs are absolute; old spellings mean what they always did. Links are
 * followed, those of parents too (`@v1/task/b/1` reads `@r1/task/b/1`), over any number of hops; a loop of links is
 * `store-broken`. Only {@link Snapshot.body} takes a ref with a fragment; elsewhere it is `usage`.
 */
export interface Snapshot {
  readonly revision: string;
  /**
   * The body at `ref`, checked. It is shared and frozen: copy it to change it.
   *
   * @throws `document-broken` naming the ref when it cannot be read.
   */
  get<T>(ref: string, kind: DocumentKind<T>): Awaitable<T | undefined>;
  /** {@link Snapshot.get} of many refs, in their order. */
  getAll<T>(refs: readonly string[], kind: DocumentKind<T>): Promise<readonly (T | undefined)[]>;
  /** The body at `ref` as it stands, or the value at its fragment. */
  body(ref: string): Awaitable<Json | undefined>;
  /** Whether a document (or a link to one) stands at `ref`. */
  has(ref: string): Awaitable<boolean>;
  /** Stored refs that match any of the globs, links included and not followed, byte-sorted, without repetitions. */
  match(...globs: readonly string[]): Promise<readonly string[]>;
  /** Beginnings of refs that match a glob and have anything below them; rarely, nothing any more. Byte-sorted. */
  folders(glob: string): Promise<readonly string[]>;
  /**
   * Names directly below `ref`, documents and folders alike, byte-sorted. Follows links. Takes the normalised beginning
   * of a ref too: `PACKAGE/@r1/task`, `""` for all.
   */
  children(ref: string): Promise<readonly string[]>;
  /** As {@link Snapshot.children}, without a look into each: rarely, a name is among them whose documents are gone. */
  names(ref: string): Awaitable<readonly string[]>;
  /** `ref` with every link on the way replaced by its target; unchanged where there is none. */
  resolve(ref: string): Awaitable<string>;
  /** The target of the link that stands exactly at `ref`. */
  linkAt(ref: string): Promise<string | undefined>;
  /**
   * Who set the document at `ref` last: what is noted in it, as long as nobody has changed it since; else what the
   * history of the store says, also of one that is gone. Undefined when neither knows.
   */
  setBy(ref: string): Promise<Change | undefined>;
}

export interface Draft extends Snapshot {
  /** Whether anything was changed in it so far. */
  readonly wrote: boolean;
  /** See {@link FilesDraft.foreign}. */
  readonly foreign: number;
  /** Writes through links, with a note of who set it if that is given; keeps back-references and the fields of the envelope that it does not know. */
  set<T>(ref: string, kind: DocumentKind<T>, body: T, by?: Change): Promise<void>;
  /** Removes the document at `ref` together with links that point to it. @returns false when no document was there. */
  delete(ref: string): Promise<boolean>;
  /** Makes or moves a link; the target need not exist. @throws `store-broken` when a document stands at `ref`. */
  link(ref: string, target: string): Promise<void>;
  /** Removes a link, never a document. @returns false when no link was there. */
  unlink(ref: string): Promise<boolean>;
}

/** State (what is deployed) and intent (what should be), seen at one moment. */
export interface WorldSnapshot {
  readonly state: Snapshot;
  readonly intent: Snapshot;
}

export interface WorldDraft {
  readonly state: Draft;
  readonly intent: Draft;
}

export interface World {
  readonly description: string;
  /** Both stores, each standing still while the other was read. Never writes. */
  snapshot(): Promise<WorldSnapshot>;
  /** What a change would do: it runs on a draft that nobody keeps. Never writes. */
  preview<T>(change: (draft: WorldDraft) => Promise<T>): Promise<T>;
  /** One change over both stores; where they are two, intent is written before state. */
  transact<T>(message: Message, change: (draft: WorldDraft) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
