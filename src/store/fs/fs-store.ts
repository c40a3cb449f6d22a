import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fail } from "../../errors.js";
import type { FileStore, Files } from "../store.js";
import { type Backend, type Committed, createFileStore, type FileWrite } from "../transact.js";
import { accessError, type BeforeWrite, Disk, named } from "./disk.js";
import { Image, ownFolder } from "./image.js";
import { type Commit, Ledger } from "./ledger.js";
import { type Held, Lock } from "./lock.js";
import { type Staged, Staging, type Waiting } from "./staging.js";
import { sweep } from "./sweep.js";
import { revisionOf, View } from "./view.js";

export interface FsStoreOptions {
  /** The store's folder; made by the first commit. */
  readonly root: string;
  /** Keep git from seeing the whole folder, by a `.gitignore` of its own. */
  readonly ignored?: boolean;
  /** Refuse every change. */
  readonly readOnly?: boolean;
  /** `all`: documents outlast a loss of power too, at about three times the cost; default `journal`. */
  readonly sync?: "journal" | "all";
  /** Milliseconds after which a holder of the lock on another machine counts as dead; default 15,000. */
  readonly lease?: number;
  /** Called before every change on disk; for tests that die there. */
  readonly beforeWrite?: BeforeWrite;
}

/**
 * A store in a plain folder: each text is a file, as the Go client writes them; commits go through a journal below
 * `.ocuroot/`. Opening and reading make nothing.
 */
export function openFsStore(options: FsStoreOptions): FileStore {
  const backend = new FsBackend(options);
  const store = createFileStore(backend);
  if (options.readOnly !== true) return store;
  const refuse = async () =>
    fail("store-config", `The ${backend.description} was opened for reading only.`, {
      fix: "Run the command from the source repository.",
    });
  return { ...store, transact: refuse };
}

class FsBackend implements Backend {
  readonly description: string;
  readonly #root: string;
  readonly #own: string;
  readonly #syncAll: boolean;
  readonly #ignored: boolean;
  readonly #disk: Disk;
  readonly #ledger: Ledger;
  readonly #lock: Lock;
  readonly #staging: Staging;
  #image: Image | undefined;
  #held: Held | undefined;
  #swept = false;

  constructor(options: FsStoreOptions) {
    this.description = `folder ${options.root}`;
    this.#root = resolve(options.root);
    this.#own = `${this.#root}/${ownFolder}`;
    this.#syncAll = options.sync === "all";
    this.#ignored = options.ignored === true;
    this.#disk = new Disk(options.beforeWrite);
    this.#ledger = new Ledger(this.#own, this.#disk);
    this.#staging = new Staging(this.#root, this.#disk, () => this.#temporary(), options.sync === "all");
    this.#lock = new Lock(this.#own, this.#disk, options.lease ?? 15_000);
  }

  async snapshot(): Promise<Files> {
    return named(() => {
      this.#image ??= new Image(this.#root, this.#ledger);
      this.#image.sync();
      return new View(this.#image);
    });
  }

  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    try {
      this.#prepare();
      const held = await this.#lock.acquire();
      this.#held = held;
      try {
        this.#recover();
        const image = this.#currentImage();
        image.locked = true;
        return await work();
      } finally {
        if (this.#image !== undefined) this.#image.locked = false;
        held.release();
      }
    } catch (error) {
      throw accessError(error);
    }
  }

  async commit(base: Files, writes: readonly FileWrite[]): Promise<Committed | "conflict"> {
    const image = this.#currentImage();
    if (base.revision !== revisionOf(image)) return "conflict";
    const commit: Commit = {
      generation: image.position.generation + 1,
      id: randomUUID(),
      writes: new Map(writes.map(({ path, before, after }) => [path, { before, after }])),
    };
    const staged = this.#staging.stage(writes);
    try {
      // Whoever took the lock from us, thinking us dead, may have committed: then we must not.
      if (this.#held?.stands() !== true) return this.#lost(staged);
      this.#ledger.append(commit, this.#temporary());
    } catch (error) {
      this.#staging.unstage(staged);
      throw accessError(error);
    }
    image.advance(commit, false);
    this.#apply(commit, staged);
    image.settle();
    if (commit.generation % 32 === 0) this.#ledger.prune();
    return { revision: revisionOf(image) };
  }

  #currentImage(): Image {
    this.#image ??= new Image(this.#root, this.#ledger);
    this.#image.sync();
    return this.#image;
  }

  #prepare(): void {
    if (existsSync(`${this.#own}/.gitignore`)) return;
    for (const name of ["l", "q", "h", "tmp"]) this.#disk.mkdir(`${this.#own}/${name}`);
    if (this.#ignored) this.#ignore(this.#root);
    // Last of all, so that its being there says that all is: and a store inside a checkout stays clean in git's eyes.
    this.#ignore(this.#own);
  }

  #ignore(folder: string): void {
    const temporary = this.#temporary();
    this.#disk.create(temporary, ["*\n"], false);
    this.#disk.rename(temporary, `${folder}/.gitignore`);
  }

  /** Brings into the files what a writer committed before it died, and sweeps what the dead have left. */
  #recover(): void {
    const { pending, generation } = this.#ledger.position();
    if (pending) {
      const commit = this.#ledger.load(generation);
      if (commit === undefined) throw new Error(`The journal of ${this.description} vanished under its lock.`);
      // What stands there may be half of a text: every file is made anew.
      const writes = Array.from(commit.writes, ([path, { after }]) => ({ path, before: undefined, after }));
      this.#apply(commit, this.#staging.stage(writes));
    }
    if (!this.#swept) sweep(`${this.#own}/tmp`, this.#disk);
    this.#swept = true;
  }

  #lost(staged: Staged): "conflict" {
    this.#staging.unstage(staged);
    return fail("store-conflict", `Another process took over the lock of ${this.description} while this one slept.`, {
      fix: "Run it again.",
    });
  }

  /**
   * Brings a commit into the files and says so. May run again, after a crash anywhere inside. What is written comes
   * first: a folder that waits for its file must not look empty to what is removed.
   */
  #apply(commit: Commit, staged: Staged): void {
    const targets = Array.from(commit.writes, ([path, { after }]) => ({
      path,
      target: `${this.#root}/${path}`,
      after,
    }));
    const moved = new Set<string>();
    for (const { path, target, after } of targets) {
      if (after === undefined) continue;
      const waiting = staged.get(path);
      if (waiting?.from !== undefined) moved.add(waiting.from);
      named(() => this.#put(target, after, waiting), target);
    }
    for (const { path, target, after } of targets) {
      if (after === undefined && !moved.has(path)) named(() => this.#remove(path, target), target);
    }
    if (this.#syncAll) for (const { target } of targets) this.#disk.syncFolder(dirname(target));
    this.#ledger.settle(commit);
  }

  #put(target: string, text: string, waiting: Waiting | undefined): void {
    if (waiting?.file !== undefined) {
      this.#disk.rename(waiting.file, target);
      return;
    }
    if (waiting?.from !== undefined) this.#disk.rename(dirname(`${this.#root}/${waiting.from}`), dirname(target));
    this.#disk.overwrite(target, text, this.#syncAll);
  }

  /** Removes a file and the folders it leaves empty; one that is known to hold more need not be tried. */
  #remove(path: string, target: string): void {
    this.#disk.unlink(target);
    const kept = this.#image?.keeper(path) ?? "";
    this.#disk.prune(dirname(target), kept === "" ? this.#root : `${this.#root}/${kept}`);
  }

  #temporary(): string {
    return `${this.#own}/tmp/${randomUUID()}`;
  }
}
