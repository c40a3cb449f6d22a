/** The time GitHub lives in: dates of records, windows of limits, schedules. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The present as GitHub writes it, in seconds: `2026-11-22T21:00:00Z`. */
  iso(): string;
  /** Lets time pass at once. */
  advance(milliseconds: number): void;
}

/**
 * @param start an ISO date: time stands there until it is advanced. Without it, the machine's time is followed, which
 *   is what processes under test see too; advancing then adds to it.
 */
export function createClock(start?: string): Clock {
  let ahead = 0;
  const frozen = start === undefined ? undefined : Date.parse(start);
  const now = () => (frozen ?? Date.now()) + ahead;
  return {
    now,
    iso: () => isoSeconds(now()),
    advance(milliseconds) {
      ahead += milliseconds;
    },
  };
}

/** An instant as GitHub writes it: without fractions of a second. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
