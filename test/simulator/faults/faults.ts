import type { Arrival, Subject } from "../exchange.js";
import type { GitHubRepository } from "../git/repository.js";

/**
 * What can go wrong with one call.
 *
 * `…-before`: nothing was done; `…-after`: it was done, and only the answer is lost. `slow` and `truncated` happen
 * after the effect. `stale-ref`: the call is answered by a replica that missed the last change of every ref;
 * `missing-ref`: by one that knows no branch but the default one. `head-moved`: somebody else pushes to the branch just
 * before the call is carried out. `dispatch-…`: the call is answered as ever, and the run never appears, appears twice,
 * or appears when the test says so.
 */
export type FaultKind = (typeof faultKinds)[number];

/** All kinds, for tests that go through them. */
export const faultKinds = [
  "502-before",
  "502-after",
  "504-before",
  "504-after",
  "reset-before",
  "reset-after",
  "429",
  "429-retry-after",
  "403-primary",
  "403-secondary",
  "slow",
  "truncated",
  "stale-ref",
  "missing-ref",
  "head-moved",
  "not-fast-forward",
  "dispatch-lost",
  "dispatch-doubled",
  "dispatch-late",
] as const;

/** Which calls, which fault, how often. */
export interface FaultRequest {
  readonly kind: FaultKind;
  /**
   * All calls if left out. A text: each of its words occurs in `METHOD path operation`, where the operation is the
   * route, the git service, or the root fields of a GraphQL query: `"POST /git/trees"`, `"createCommitOnBranch"`.
   */
  readonly match?: string | RegExp | ((call: Matched) => boolean);
  /** How many calls it strikes; 1 if left out. */
  readonly times?: number;
  /** How many calls that match it lets pass first. */
  readonly skip?: number;
  /** For `429-retry-after` and the two `403-…`: seconds the answer asks to wait. 1 and 0 of the reset if left out. */
  readonly retryAfter?: number;
  /** For `head-moved`: what somebody else does, instead of a commit that changes no file. */
  readonly move?: (repository: GitHubRepository, ref: string) => Promise<unknown>;
}

/** What a fault is matched against. */
export interface Matched {
  readonly method: string;
  readonly path: string;
  readonly door: Subject["door"];
  readonly operation: string;
  readonly body: Buffer;
}

/** A fault that was asked for. */
export interface Fault {
  /** How many calls it struck. */
  readonly hits: number;
  /** Ends what it holds back: a slow answer, a late run. */
  release(): void;
  /** It strikes no more. */
  remove(): void;
}

/** A fault that strikes a call. */
export interface Strike extends FaultRequest {
  /** Resolves when the fault is released. */
  readonly released: Promise<void>;
}

/** The faults of one simulator. */
export interface Faults {
  add(request: FaultRequest): Fault;
  /** The first fault that strikes this call; it counts as having struck. */
  take(arrival: Arrival, subject: Subject): Strike | undefined;
  /** Releases all, for the end of a test. */
  releaseAll(): void;
}

/** A fault and what it has done so far. */
interface Armed {
  readonly strike: Strike;
  readonly release: () => void;
  seen: number;
  hits: number;
  removed: boolean;
}

export function createFaults(): Faults {
  const armed: Armed[] = [];
  return {
    add(request) {
      const one = arm(request);
      armed.push(one);
      return {
        get hits() {
          return one.hits;
        },
        release: one.release,
        remove: () => {
          one.removed = true;
          one.release();
        },
      };
    },
    take(arrival, subject) {
      const call = { ...arrival, door: subject.door, operation: subject.operation };
      return armed.find((one) => strikes(one, call))?.strike;
    },
    releaseAll() {
      for (const { release } of armed) release();
    },
  };
}

function arm(request: FaultRequest): Armed {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { strike: { ...request, released }, release, seen: 0, hits: 0, removed: false };
}

function strikes(one: Armed, call: Matched): boolean {
  const { match, skip = 0, times = 1 } = one.strike;
  if (one.removed || one.hits >= times || !matches(match, call)) return false;
  one.seen++;
  if (one.seen <= skip) return false;
  one.hits++;
  return true;
}

function matches(match: FaultRequest["match"], call: Matched): boolean {
  if (match === undefined) return true;
  if (typeof match === "function") return match(call);
  const line = `${call.method} ${call.path} ${call.operation}`;
  return typeof match === "string" ? match.split(" ").every((word) => line.includes(word)) : match.test(line);
}
