import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { monotonic } from "../../clock.js";
import { fail } from "../../errors.js";
import { type Disk, errno, isAbsence, readText } from "./disk.js";
import { liveness, type Owner, parseOwner, thisProcess } from "./owner.js";

/** A lock that is held. */
export interface Held {
  /** Whether it is still ours: a machine that slept for longer than a lease may have lost it. */
  stands(): boolean;
  /** Never throws: what was done under the lock is done. */
  release(): void;
}

/**
 * The lock of a folder store, made of plain files. The file with the highest number in `l/` tells: empty is free, a
 * record names the holder. Taking it over from a dead holder is linking the next number, which only one can do. Waiting
 * is in order: tickets in `q/`, of which only the first living one may try.
 */
export class Lock {
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #lease: number;
  readonly #patience: number;
  /** When a record out of our sight was first seen here, in milliseconds of our own clock. */
  readonly #seen = new Map<string, number>();

  /**
   * @param lease milliseconds after which a holder on another machine counts as dead.
   * @param patience milliseconds after which a queue that does not move is no longer waited in.
   */
  constructor(folder: string, disk: Disk, lease: number, patience = defaultPatience) {
    this.#folder = folder;
    this.#disk = disk;
    this.#lease = lease;
    this.#patience = patience;
  }

  /**
   * Waits for its turn.
   *
   * @throws OcurootError `store-conflict` when nothing moves for too long; what Node throws when the folder cannot be
   *   written
   */
  async acquire(): Promise<Held> {
    const own = this.#record(JSON.stringify(thisProcess()));
    try {
      const at = this.#first() === undefined ? this.#take(own) : undefined;
      return at === undefined ? await this.#queue(own) : this.#held(at);
    } finally {
      this.#disk.unlink(own);
    }
  }

  async #queue(own: string): Promise<Held> {
    const ticket = `${String(Date.now()).padStart(15, "0")}.${process.pid}.${randomUUID().slice(0, 8)}`;
    this.#publish(own, `${this.#folder}/q/${ticket}`);
    let [top, since, pace] = [this.#top(), monotonic(), 1];
    try {
      for (;;) {
        const now = this.#top();
        if (now > top) {
          pace = (monotonic() - since) / (now - top);
          [top, since] = [now, monotonic()];
        } else if (monotonic() - since > this.#patience) this.#giveUp(top);
        const first = this.#first();
        const at = first === ticket || first === undefined ? this.#take(own) : undefined;
        if (at !== undefined) return this.#held(at);
        await new Promise((resolve) => setTimeout(resolve, this.#nap(ticket, pace)));
      }
    } finally {
      this.#disk.unlink(`${this.#folder}/q/${ticket}`);
    }
  }

  /** @returns the number we hold, or undefined while somebody else is there. */
  #take(own: string): number | undefined {
    const top = this.#top();
    if (top > 0 && !this.#isFree(`${this.#folder}/l/${top}`)) return undefined;
    if (!this.#publish(own, `${this.#folder}/l/${top + 1}`)) return undefined;
    // Between our look and our link others may have come and gone, and their numbers with them: the highest one counts.
    const numbers = this.#numbers();
    if (Math.max(...numbers) !== top + 1) {
      this.#disk.unlink(`${this.#folder}/l/${top + 1}`);
      return undefined;
    }
    for (const lower of numbers) if (lower <= top) this.#disk.unlink(`${this.#folder}/l/${lower}`);
    return top + 1;
  }

  /**
   * Milliseconds to the next look: the further back in the queue, and the slower it moves, the longer, so that many who
   * wait leave the machine to those who work.
   */
  #nap(ticket: string, pace: number): number {
    const ahead = names(`${this.#folder}/q`).filter((each) => each < ticket).length;
    return ahead === 0 ? 1 : Math.min(Math.max((pace * ahead) / 2, 2), ahead === 1 ? 10 : 250);
  }

  /** A process that was stopped, or hangs: it lives, so that its place is not taken. */
  #giveUp(top: number): never {
    const owner = [`l/${top}`, `q/${this.#first()}`]
      .map((path) => parseOwner(readText(`${this.#folder}/${path}`) ?? ""))
      .find((each) => each !== undefined);
    const who = owner === undefined ? "Another process" : `Process ${owner.pid} on ${owner.host}`;
    fail("store-conflict", `${who} holds the lock of ${this.#folder} and does not go on.`, {
      fix: "Continue or end that process, and run it again.",
    });
  }

  #held(at: number): Held {
    return {
      stands: () => this.#top() === at,
      release: () => {
        try {
          // The file stays and its number with it, so that no two holders ever have the same one.
          if (this.#top() === at) this.#disk.clear(`${this.#folder}/l/${at}`);
        } catch {
          // The record stays; it counts as dead as soon as this process ends.
        }
      },
    };
  }

  /** The first ticket whose owner lives; those of the dead are removed. */
  #first(): string | undefined {
    for (const ticket of names(`${this.#folder}/q`).sort()) {
      const path = `${this.#folder}/q/${ticket}`;
      if (!this.#isFree(path)) return ticket;
      this.#disk.unlink(path);
    }
    return undefined;
  }

  /** Whether nobody stands behind the record at `path`, as far as can be told. */
  #isFree(path: string): boolean {
    const text = readText(path);
    if (text === undefined || text === "") return true;
    const owner = parseOwner(text);
    const life = owner === undefined ? "unknown" : liveness(owner as Owner);
    return life === "dead" || (life === "unknown" && this.#expired(`${path} ${text}`));
  }

  #expired(record: string): boolean {
    const now = monotonic();
    const since = this.#seen.get(record) ?? now;
    this.#seen.set(record, since);
    return now - since >= this.#lease;
  }

  #top(): number {
    return Math.max(0, ...this.#numbers());
  }

  #numbers(): number[] {
    return names(`${this.#folder}/l`)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  }

  /** A file with a name that is never used again: it may come to stand as somebody's lock. */
  #record(text: string): string {
    const path = `${this.#folder}/tmp/${randomUUID()}`;
    this.#disk.create(path, [text], false);
    return path;
  }

  /** Puts our record in place in one step. @returns false when something stands there. */
  #publish(own: string, to: string): boolean {
    try {
      return this.#disk.link(own, to);
    } catch (error) {
      if (!cannotLink.has(errno(error) ?? "")) throw error;
      return createExclusively(this.#disk, to, readText(own) ?? "");
    }
  }
}

/** Longer than anybody holds a lock who is at work, in milliseconds. */
const defaultPatience = 10 * 60_000;

/** What file systems without hard links answer. */
const cannotLink = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

function createExclusively(disk: Disk, path: string, text: string): boolean {
  try {
    disk.create(path, [text], false);
    return true;
  } catch (error) {
    if (errno(error) === "EEXIST") return false;
    throw error;
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}
