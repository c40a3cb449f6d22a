import { GithubFailure } from "../../github/failure.js";
import type { Branch } from "../git/branch.js";
import { isDenied, isRule, notWritten } from "./errors.js";
import type { KnownHeads } from "./heads.js";
import type { Time } from "./pace.js";

/** How often something is sent while it is not known whether it arrived. */
const tries = 3;
/** How often it is sent when it is refused in words that might mean that a copy of the branch is old. */
const vagueTries = 4;
/** For how long a branch that is said to have moved, and has not, is waited for, in milliseconds. */
const lag = 30_000;

/** One write that succeeds only while branches are what they were. Sending it again after it succeeded does nothing. */
export interface Attempt {
  /** The branches, and what they must be. */
  readonly from: ReadonlyMap<Branch, string | undefined>;
  send(): Promise<void>;
  /** Asks whether it is among what the branches have. */
  hasArrived(): Promise<boolean>;
}

/** Sends a write until it is known what came of it. */
export class Competition {
  readonly #heads: KnownHeads;
  readonly #time: Time;
  readonly #name: string;

  /** @param name of the repository, for people */
  constructor(heads: KnownHeads, time: Time, name: string) {
    this.#heads = heads;
    this.#time = time;
    this.#name = name;
  }

  /**
   * @returns false when somebody else was faster: the branches are known anew then, and nothing was written
   * @throws OcurootError `store-protected`, `store-unreachable`
   */
  async run(attempt: Attempt): Promise<boolean> {
    const branches = [...attempt.from.keys()];
    let doubted = false;
    let waited = 0;
    for (let failures = 1; ; failures++) {
      const failure = await failureIn(attempt.send);
      if (failure === undefined) return true;
      const lost = (): never => {
        throw notWritten(this.#name, branches, failure);
      };
      if (failure.kind === "limited" || isDenied(failure)) lost();
      doubted ||= failure.kind === "unclear";
      if (doubted && (await attempt.hasArrived())) return true;
      await this.#heads.ask();
      if (branches.some((branch) => this.#heads.of(branch)?.commit !== attempt.from.get(branch))) return false;
      // Nobody moved it, so either it has not arrived, or what refuses it has an old copy of the branch.
      if (failure.kind === "unclear" ? failures >= tries : isRule(failure)) lost();
      if (waited >= lag || (isVague(failure) && failures >= vagueTries)) {
        if (!this.#heads.isBehind) lost();
        this.#heads.surrender();
        return false;
      }
      const pause = 1000 + Math.random() * 1000;
      waited += pause;
      await this.#time.pause(pause);
    }
  }
}

/** Refused for a reason that is none of those which pass. */
function isVague({ kind, type, reason }: GithubFailure): boolean {
  const passes = /expected .* point|fast[ -]forward|does ?n.t exist|does not exist|already exists|did not/i;
  return kind === "refused" && type !== "STALE_DATA" && !passes.test(reason);
}

async function failureIn(send: () => Promise<void>): Promise<GithubFailure | undefined> {
  try {
    await send();
    return undefined;
  } catch (error) {
    if (error instanceof GithubFailure) return error;
    throw error;
  }
}
