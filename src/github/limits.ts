import type { GithubFailure } from "./failure.js";

/** How long a call waits at most for GitHub to take it, all its waits together, in milliseconds. */
const patience = 15 * 60_000;
/** How often a call is sent again because of a limit; the waits are long enough that more would not help. */
const most = 8;

/**
 * How long to wait before a call that met a limit is sent again, as GitHub asks for it: `retry-after`; else until the
 * quota is renewed; else a minute, and twice as long each time.
 *
 * @param waits what was waited for this call so far, in milliseconds
 * @param now milliseconds since 1970
 * @returns undefined when that is longer than anybody should wait
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function limitPause(failure: GithubFailure, waits: readonly number[], now: number): number | undefined {
  const asked = Number(failure.header("retry-after") ?? Number.NaN);
  const renewed = renewal(failure);
  const fallback = 60_000 * 2 ** waits.length;
  const untilRenewal = renewed === undefined ? fallback : Math.max(1000, renewed - now + 1000);
  const pause = Number.isFinite(asked) ? Math.max(1000, asked * 1000) : untilRenewal;
  const total = waits.reduce((sum, each) => sum + each, pause);
  return total > patience || waits.length >= most ? undefined : pause;
}

/** When the quota that a call ran out of is renewed, in milliseconds since 1970; undefined when it is another limit. */
export function renewal(failure: GithubFailure): number | undefined {
  if (failure.header("x-ratelimit-remaining") !== "0") return undefined;
  const reset = Number(failure.header("x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(reset) ? reset * 1000 : undefined;
}
