import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";
import { join } from "node:path";
import type { Beat } from "./release/context.js";

/**
 * How long a beat may stand still before its owner is taken for gone, in seconds. Owners move it once a minute; what is
 * beyond that is for stores that are slow and machines that stutter.
 */
const lease = 10 * 60;

/** Time that no time of day can turn back: seconds since the machine began, and which beginning that was. */
export interface Stopwatch {
  readonly machine: string;
  seconds(): number;
}

/** When a claim's beat was first seen as it is, by this machine's own clock. */
interface Sighting {
  readonly beat: number;
  readonly machine: string;
  readonly seen: number;
}

/** This machine's stopwatch; goes on while it sleeps. */
export function machineTime(boot: string): Stopwatch {
  return { machine: boot, seconds: uptime };
}

/**
 * Watches the beats of owners that run out of sight. Time stamps of two machines are never compared: a claim is stale
 * when this machine itself has seen the same beat for a whole lease. What was seen is kept between processes, since most
 * of them are gone long before; losing it makes the watch begin anew.
 */
export class BeatWatch {
  readonly #file: string;
  readonly #time: Stopwatch;

  /** @param home folder that keeps what was seen */
  constructor(home: string, time: Stopwatch) {
    this.#file = join(home, "beats.json");
    this.#time = time;
  }

  /** Whether a claim has not moved for a whole lease. The first look at it never says so. */
  isStale({ ref, owner, since, beat }: Beat): boolean {
    const all = this.#read();
    const key = JSON.stringify([ref, owner, since]);
    const known = all[key];
    const now = this.#time.seconds();
    if (known && known.beat === beat && known.machine === this.#time.machine && known.seen <= now) {
      return now - known.seen >= lease;
    }
    this.#write({ ...all, [key]: { beat, machine: this.#time.machine, seen: now } });
    return false;
  }

  #read(): Record<string, Sighting> {
    try {
      const all = JSON.parse(readFileSync(this.#file, "utf8")) as Record<string, Sighting>;
      // What was seen before this machine began, or a day ago, is of runs that nobody asks about any more.
      const isRecent = ({ machine, seen }: Sighting): boolean =>
        machine === this.#time.machine && this.#time.seconds() - seen < 86_400;
      return Object.fromEntries(Object.entries(all).filter(([, sighting]) => isRecent(sighting)));
    } catch {
      return {};
    }
  }

  #write(all: Record<string, Sighting>): void {
    const draft = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(join(this.#file, ".."), { recursive: true, mode: 0o700 });
      writeFileSync(draft, JSON.stringify(all), { mode: 0o600 });
      renameSync(draft, this.#file);
    } catch {
      // Without a home that can be written to nothing is ever taken for stale here.
      rmSync(draft, { force: true });
    }
  }
}
