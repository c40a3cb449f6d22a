import { ApiError } from "./answer.js";
import type { Clock } from "./clock.js";
import type { Token } from "./tokens.js";

/** The buckets that are counted apart. */
export type Resource = "core" | "graphql";

/** What a request costs against the limits that no header shows. */
export interface Cost {
  readonly points: number;
  readonly creates: boolean;
}

/**
 * The limits of GitHub, counted always and enforced when a test says so.
 *
 * Figures: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export interface Limits {
  /** Whether requests over a limit are refused. Off at first. */
  enforced: boolean;
  /** Requests an hour, of a job's token and of the others. */
  readonly primary: { job: number; others: number };
  /** Limits of a minute and an hour that no header shows. */
  readonly secondary: { pointsPerMinute: Record<Resource, number>; createsPerMinute: number; createsPerHour: number };
  /** @throws ApiError 403 when the request is over a limit */
  admit(token: Token | undefined, resource: Resource, cost: Cost): void;
  /** Counts a request that was answered. @returns the headers that tell of it */
  charge(token: Token | undefined, resource: Resource, primary: number): Record<string, string>;
  /** What is left, in the words of `GET /rate_limit`. */
  state(token: Token | undefined, resource: Resource): RateState;
}

/** A bucket as GitHub shows it; `reset` in seconds since 1970. */
export interface RateState {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

const minute = 60_000;
const hour = 60 * minute;

/** One request that was admitted, for the windows that slide. */
interface Admitted extends Cost {
  readonly resource: Resource;
  readonly at: number;
}

/** @param clock decides when windows begin and end */
export function createLimits(clock: Clock): Limits {
  const windows = new Map<string, { start: number; used: number }>();
  const admitted = new Map<string, Admitted[]>();
  const bucket = (token: Token | undefined, resource: Resource) => {
    const key = `${resource} ${owner(token)}`;
    const open = windows.get(key);
    if (open !== undefined && clock.now() < open.start + hour) return open;
    const fresh = { start: clock.now(), used: 0 };
    windows.set(key, fresh);
    return fresh;
  };
  const limits: Limits = {
    enforced: false,
    primary: { job: 1_000, others: 5_000 },
    secondary: { pointsPerMinute: { core: 900, graphql: 2_000 }, createsPerMinute: 80, createsPerHour: 500 },
    admit(token, resource, cost) {
      const { remaining, reset } = limits.state(token, resource);
      if (limits.enforced && remaining === 0) throw primaryExceeded(reset);
      const past = (admitted.get(owner(token)) ?? []).filter(({ at }) => at > clock.now() - hour);
      if (limits.enforced) refuseTooMany(past, { ...cost, resource, at: clock.now() }, limits.secondary);
      admitted.set(owner(token), [...past, { ...cost, resource, at: clock.now() }]);
    },
    charge(token, resource, primary) {
      bucket(token, resource).used += primary;
      return headersOf(limits.state(token, resource), resource);
    },
    state(token, resource) {
      const { start, used } = bucket(token, resource);
      const limit = token === undefined ? 60 : token.kind === "job" ? limits.primary.job : limits.primary.others;
      return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil((start + hour) / 1000) };
    },
  };
  return limits;
}

/** A job's quota belongs to its repository, a person's to the person. */
function owner(token: Token | undefined): string {
  if (token === undefined) return "nobody";
  return token.kind === "job" ? [...token.repositories].join() : token.login;
}

/** The headers that show a bucket. */
export function headersOf({ limit, used, remaining, reset }: RateState, resource: Resource): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-used": String(used),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(reset),
    "x-ratelimit-resource": resource,
  };
}

/** The refusal of whoever used up the hour. */
export function primaryExceeded(reset: number): ApiError {
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
  return new ApiError(403, "API rate limit exceeded for installation ID 1.", headers, "RATE_LIMITED");
}

/** The refusal of whoever does too much at once; GitHub does not always say how long to wait. */
export function secondaryExceeded(status: 403 | 429, retryAfter?: number): ApiError {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return new ApiError(status, message, headers, "RATE_LIMITED");
}

function refuseTooMany(past: readonly Admitted[], next: Admitted, limits: Limits["secondary"]): void {
  const now = next.at;
  const lastMinute = past.filter(({ at }) => at > now - minute);
  const same = lastMinute.filter(({ resource }) => resource === next.resource);
  const points = same.reduce((sum, one) => sum + one.points, next.points);
  const wait = (from: readonly Admitted[], span: number) => Math.ceil(((from[0]?.at ?? now) + span - now) / 1000);
  if (points > limits.pointsPerMinute[next.resource]) throw secondaryExceeded(403, wait(same, minute));
  if (!next.creates) return;
  const [shortly, hourly] = [lastMinute, past].map((some) => some.filter(({ creates }) => creates)) as [
    Admitted[],
    Admitted[],
  ];
  if (shortly.length >= limits.createsPerMinute) throw secondaryExceeded(403, wait(shortly, minute));
  if (hourly.length >= limits.createsPerHour) throw secondaryExceeded(403, wait(hourly, hour));
}
