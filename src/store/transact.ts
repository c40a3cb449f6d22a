import { setImmediate } from "node:timers/promises";
import { monotonic } from "../clock.js";
import { fail, OcurootError } from "../errors.js";
import { Overlay } from "./overlay.js";
import type { FileStore, Files, FilesDraft, Message } from "./store.js";

/** One file of a commit: what stood there, what is to stand there; `undefined` is nothing. */
export interface FileWrite {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a place must be able to do so that {@link createFileStore} can make a store of it. */
export interface Backend {
  /** For people: `folder .ocuroot/state`. */
  readonly description: string;
  /** The newest revision. */
  snapshot(): Promise<Files>;
  /** Keeps other writers out while `work` runs, where the place has a lock; without one, commits compete. */
  exclusive?<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Writes all or nothing on top of `base`, which is what {@link Backend.snapshot} returned last.
   *
   * @param messages what the changes said they do, in order, without repetitions.
   * @returns the revision it made, `""` when that is not known; `conflict` when somebody else has committed since: everything runs again on a newer snapshot.
   * @throws OcurootError when it cannot be written; nothing is then.
   */
  commit(base: Files, writes: readonly FileWrite[], messages: readonly string[]): Promise<Committed | "conflict">;
  /** What the last conflict was between, for people: our commit and the one that was there first. */
  contest?(): Promise<string>;
  close?(): Promise<void>;
}

/** What a commit made. */
export interface Committed {
  readonly revision: string;
}

/** A change that waits for its commit. */
interface Job {
  readonly message: Message;
  readonly run: (draft: FilesDraft) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  settle: () => void;
  wrote: boolean;
}

/** Changes of one commit: enough that nobody waits for the next, few enough that the first does not wait for all. */
const largestBatch = 1000;
/** How long changes are tried again while others are faster, in milliseconds. */
const defaultPatience = 5 * 60_000;

/** The first change is the subject of a commit; where it carries more, a line for each follows. */
export function commitMessage(messages: readonly string[]): string {
  const [first = "", ...others] = messages;
  if (others.length === 0) return first;
  return `${first}, and ${others.length} more\n\n${messages.map((message) => `- ${message}`).join("\n")}`;
}

function textOf(message: Message): string {
  return typeof message === "string" ? message : message();
}

/**
 * The store over a backend: one queue, changes that travel together, replay when somebody else was faster.
 *
 * @param patience milliseconds for which changes are tried again; default five minutes
 */
export function createFileStore(backend: Backend, patience = defaultPatience): FileStore {
  const queue = new CommitQueue(backend, patience);
  return {
    description: backend.description,
    snapshot: () => backend.snapshot(),
    transact: (message, change) => queue.add(message, change),
    ...(backend.contest === undefined ? {} : { contest: () => backend.contest?.() ?? Promise.resolve("") }),
    close: () => queue.close(),
  };
}

class CommitQueue {
  readonly #backend: Backend;
  readonly #patience: number;
  readonly #waiting: Job[] = [];
  #draining: Promise<void> | undefined;
  #closed = false;
  /** Smoothed time of one attempt in milliseconds; the measure of every pause. */
  #attemptTime = 1;
  /** The revision that this process made or saw last, and how often it was another one than expected. */
  #seen: string | undefined;
  #foreign = 0;

  constructor(backend: Backend, patience: number) {
    this.#backend = backend;
    this.#patience = patience;
  }

  add<T>(message: Message, change: (draft: FilesDraft) => Promise<T>): Promise<T> {
    if (this.#closed) fail("internal", `The store ${this.#backend.description} was used after it had been closed.`);
    return new Promise<T>((resolve, reject) => {
      const settle = () => {};
      this.#waiting.push({ message, run: change, resolve: resolve as Job["resolve"], reject, settle, wrote: false });
      this.#draining ??= this.#drain();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#draining;
    await this.#backend.close?.();
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Whatever else has happened by now (other runs that ended) is let in first: it may ask for changes too.
      await setImmediate();
      const batch: Job[] = [];
      try {
        await this.#exclusively(() => this.#commit(batch, largestBatch));
      } catch (error) {
        await this.#apart(batch, error);
      }
      for (const job of batch) job.settle();
    }
    this.#draining = undefined;
  }

  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#backend.exclusive === undefined ? work() : this.#backend.exclusive(work);
  }

  /** Tries each change of a failed commit on its own where one of them may be to blame for all. */
  async #apart(batch: Job[], error: unknown): Promise<void> {
    if (batch.length === 0) batch.push(...this.#waiting.splice(0));
    const mayBeOne = batch.length > 1 && error instanceof OcurootError && error.code === "file-access";
    for (const job of batch) {
      const alone = [job];
      const reject = (why: unknown) => {
        job.settle = () => job.reject(why);
      };
      if (mayBeOne) await this.#exclusively(() => this.#commit(alone, 1)).catch(reject);
      else reject(error);
    }
  }

  /** Runs the changes of `batch`, and those that arrive meanwhile, until one commit has taken them all. */
  async #commit(batch: Job[], limit: number): Promise<void> {
    const begun = monotonic();
    for (let conflicts = 0; ; conflicts++) {
      const started = monotonic();
      const base = await this.#backend.snapshot();
      if (this.#seen !== undefined && base.revision !== this.#seen) this.#foreign += 1;
      this.#seen = base.revision;
      const draft = new Overlay(base, this.#foreign);
      await this.#run(batch, draft, limit);
      const writes = await writesOf(draft, base);
      if (writes.length === 0) return;
      const messages = new Set(batch.filter((job) => job.wrote).map(({ message }) => textOf(message)));
      const committed = await this.#backend.commit(base, writes, [...messages]);
      if (committed !== "conflict") {
        this.#seen = committed.revision;
        return;
      }
      const seconds = (monotonic() - begun) / 1000;
      if (seconds * 1000 > this.#patience) await giveUp(this.#backend, conflicts + 1, seconds);
      await this.#pause(conflicts, monotonic() - started);
    }
  }

  /** Runs every change in a draft of its own, so that one that throws leaves nothing behind. */
  async #run(batch: Job[], draft: Overlay, limit: number): Promise<void> {
    for (let at = 0; at < batch.length || (batch.length < limit && this.#waiting.length > 0); at++) {
      if (at === batch.length) batch.push(...this.#waiting.splice(0, 1));
      const job = batch[at];
      if (job !== undefined) await runJob(job, draft);
    }
  }

  /** From the second conflict on, waits at random up to a bound that doubles: the rival is then no chance. */
  async #pause(conflicts: number, attempt: number): Promise<void> {
    this.#attemptTime += (attempt - this.#attemptTime) / 4;
    if (conflicts === 0) return;
    const bound = Math.min(20 * this.#attemptTime, this.#attemptTime * 2 ** conflicts);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * bound));
  }
}

async function runJob(job: Job, draft: Overlay): Promise<void> {
  const own = new Overlay(draft);
  try {
    const value = await job.run(own);
    job.wrote = own.texts.size > 0;
    draft.absorb(own.texts);
    job.settle = () => job.resolve(value);
  } catch (error) {
    job.wrote = false;
    job.settle = () => job.reject(error);
  } finally {
    own.close();
  }
}

/** What differs from the base: writing what is there already is no change. */
async function writesOf(draft: Overlay, base: Files): Promise<FileWrite[]> {
  const writes: FileWrite[] = [];
  for (const [path, after] of draft.texts) {
    const before = await base.read(path);
    if (before !== after) writes.push({ path, before, after });
  }
  return writes;
}

async function giveUp(backend: Backend, attempts: number, seconds: number): Promise<never> {
  const times = `${attempts} ${attempts === 1 ? "time" : "times"} in ${Math.ceil(seconds)} s`;
  const contest = await backend.contest?.();
  const which = contest ? `: ${contest}` : "";
  return fail("store-conflict", `Others wrote to ${backend.description} faster than we could, ${times}${which}.`, {
    fix: "Run it again when fewer writers are at work.",
  });
}
