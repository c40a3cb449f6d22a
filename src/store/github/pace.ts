/** Pushes that may follow each other at once, after a time without any. */
const burst = 6;
/** Milliseconds for each further one: GitHub recommends at most six pushes a minute to a repository. */
const interval = 10_000;

/** What time is to a store, so that tests can own it. */
export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

/**
 * Spaces out pushes when there are many. Rare ones go at once; what waits travels together with what comes meanwhile.
 *
 * @see https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits
 */
export class Pace {
  readonly #time: Time;
  readonly #hurry: AbortSignal | undefined;
  #left = burst;
  #counted: number;

  /** @param hurry aborted when there is no time to wait any more: the command was interrupted */
  constructor(time: Time, hurry: AbortSignal | undefined) {
    this.#time = time;
    this.#hurry = hurry;
    this.#counted = time.now();
  }

  /** Waits until one may be made. */
  async turn(): Promise<void> {
    this.#renew();
    if (this.#left >= 1 || this.#hurry?.aborted) return;
    await this.#wait(Math.ceil((1 - this.#left) * interval));
    this.#renew();
    // The wait was the price, by whatever clock it went.
    this.#left = Math.max(1, this.#left);
  }

  /** Counts one that was made. */
  spend(): void {
    this.#renew();
    this.#left = Math.max(0, this.#left - 1);
  }

  #renew(): void {
    const now = this.#time.now();
    this.#left = Math.min(burst, this.#left + Math.max(0, now - this.#counted) / interval);
    this.#counted = now;
  }

  async #wait(milliseconds: number): Promise<void> {
    const hurried = new Promise<void>((resolve) => {
      this.#hurry?.addEventListener("abort", () => resolve(), { once: true });
    });
    await Promise.race([this.#time.pause(milliseconds), hurried]);
  }
}
