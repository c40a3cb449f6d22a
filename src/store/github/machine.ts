import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { Disk, named, readText } from "../fs/disk.js";
import { Lock } from "../fs/lock.js";
import { sweep } from "../fs/sweep.js";

/** Age of another machine's record of the lock from which on it counts as dead, in milliseconds. */
const lease = 15_000;

/** What one process of a machine tells the others. */
export interface Tip {
  /** By the names of branches: commits that were built one upon the other, newest first. */
  readonly commits: Readonly<Record<string, readonly string[]>>;
  /** When the newest was known to be that, in milliseconds since 1970. */
  readonly at: number;
}

/** Processes of one machine take turns at writing to a repository: together they would only be in each other's way. */
export class Machine {
  readonly #folder: string;
  readonly #disk = new Disk();
  readonly #lock: Lock;
  #prepared = false;
  #swept = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#lock = new Lock(folder, this.#disk, lease);
  }

  /** Does `work` while no other process of this machine does. @throws what Node throws when the folder cannot be written */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    this.#prepare();
    const held = await this.#lock.acquire();
    try {
      if (!this.#swept) sweep(`${this.#folder}/tmp`, this.#disk);
      this.#swept = true;
      return await work();
    } finally {
      held.release();
    }
  }

  /** Whether others wait for their turn. */
  get isWanted(): boolean {
    return readdirSync(`${this.#folder}/q`).length > 0;
  }

  /** What the last one that wrote has told. */
  tip(): Tip | undefined {
    try {
      return JSON.parse(readText(`${this.#folder}/tip`) ?? "null") ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Tells the next one. In its turn only. */
  tell(tip: Tip): void {
    const draft = `${this.#folder}/tmp/${randomUUID()}`;
    this.#disk.create(draft, [JSON.stringify(tip)], false);
    this.#disk.rename(draft, `${this.#folder}/tip`);
  }

  #prepare(): void {
    if (this.#prepared) return;
    named(() => {
      for (const name of ["l", "q", "tmp"]) mkdirSync(`${this.#folder}/${name}`, { recursive: true });
    });
    this.#prepared = true;
  }
}
