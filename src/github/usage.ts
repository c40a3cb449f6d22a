/** What one answer said of the quota that its call counts towards. */
interface Quota {
  readonly remaining: number;
  readonly limit: number;
  /** When all of it is there again, in milliseconds since 1970. */
  readonly reset: number;
}

/** Counts what a process uses of GitHub, whichever client does. */
export class Usage {
  #calls = 0;
  #writes = 0;
  readonly #quotas = new Map<string, Quota>();

  /** Counts a call that is sent, repetitions included. */
  count(isWrite: boolean): void {
    this.#calls += 1;
    if (isWrite) this.#writes += 1;
  }

  /**
   * Takes over what an answer says of the quota.
   *
   * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
   */
  note(headers: Readonly<Record<string, string | number | undefined>>): void {
    const [remaining, limit, reset] = ["remaining", "limit", "reset"].map((name) => headers[`x-ratelimit-${name}`]);
    if (remaining === undefined || limit === undefined || reset === undefined) return;
    const resource = String(headers["x-ratelimit-resource"] ?? "core");
    this.#quotas.set(resource, { remaining: Number(remaining), limit: Number(limit), reset: Number(reset) * 1000 });
  }

  /**
   * For people: `GitHub: 14 calls, 6 of them writes, 4,986 of 5,000 left until 14:05 UTC`. Where calls counted towards
   * several quotas, each one with its name.
   *
   * @returns undefined when nothing was asked of GitHub
   */
  summary(): string | undefined {
    if (this.#calls === 0) return undefined;
    const several = this.#quotas.size > 1;
    const quotas = Array.from(this.#quotas, ([name, quota]) => `${leftOf(quota)}${several ? ` (${name})` : ""}`);
    const calls = `${number(this.#calls)} ${this.#calls === 1 ? "call" : "calls"}`;
    return `GitHub: ${[calls, `${number(this.#writes)} of them writes`, ...quotas].join(", ")}`;
  }
}

/** The one of this process. */
export const githubUsage = new Usage();

function leftOf({ remaining, limit, reset }: Quota): string {
  return `${number(remaining)} of ${number(limit)} left until ${new Date(reset).toISOString().slice(11, 16)} UTC`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
