import { type Answer, invalid } from "../answer.js";
import { type Arrival, refusal, type Sight, type Subject } from "../exchange.js";
import type { RefView } from "../git/refs.js";
import type { GitHubRepository } from "../git/repository.js";
import { primaryExceeded, secondaryExceeded } from "../limits.js";
import type { World } from "../world.js";
import type { FaultKind, Strike } from "./faults.js";
import { targetsOf } from "./targets.js";

/** An answer, and how much of it arrives. */
export interface Outcome {
  readonly answer: Answer;
  readonly arrives: "whole" | "half" | "nothing";
}

/** What a fault is applied to. */
interface Disturbed {
  readonly world: World;
  readonly arrival: Arrival;
  readonly subject: Subject;
  /** Carries the call out. */
  readonly act: (sight: Sight) => Promise<Answer>;
}

const plain: Sight = { refsOf: (repository) => repository.refs };

/** Carries a call out, or not, as a fault has it. */
export async function disturb(strike: Strike | undefined, call: Disturbed): Promise<Outcome> {
  if (strike === undefined) return whole(await call.act(plain));
  const instead = insteadOf(strike, call);
  if (instead !== undefined) return instead;
  if (strike.kind === "head-moved") await moveHeads(strike, call);
  const answer = await call.act(sightOf(strike));
  if (strike.kind === "slow") await strike.released;
  if (strike.kind === "truncated") return { answer, arrives: "half" };
  if (strike.kind === "reset-after") return { answer, arrives: "nothing" };
  if (strike.kind === "502-after") return whole(badGateway);
  if (strike.kind === "504-after") return whole(timedOut);
  return whole(answer);
}

function whole(answer: Answer): Outcome {
  return { answer, arrives: "whole" };
}

const badGateway: Answer = { status: 502, body: { message: "Server Error" } };
const timedOut: Answer = {
  status: 504,
  body: { message: "We couldn't respond to your request in time. Sorry about that." },
};

/** For faults that keep the call from being carried out. */
function insteadOf(strike: Strike, { world, subject }: Disturbed): Outcome | undefined {
  const wait = strike.retryAfter;
  const reset = Math.ceil(world.clock.now() / 1000) + (wait ?? 0);
  const answers: Partial<Record<FaultKind, () => Answer>> = {
    "502-before": () => badGateway,
    "504-before": () => timedOut,
    "429": () => refusal(secondaryExceeded(429), subject.door),
    "429-retry-after": () => refusal(secondaryExceeded(429, wait ?? 1), subject.door),
    "403-primary": () => refusal(primaryExceeded(reset), subject.door),
    "403-secondary": () => refusal(secondaryExceeded(403, wait), subject.door),
    "not-fast-forward": () => refusal(invalid("Update is not a fast forward"), subject.door),
  };
  if (strike.kind === "reset-before") return { answer: badGateway, arrives: "nothing" };
  const answer = answers[strike.kind]?.();
  return answer === undefined ? undefined : whole(answer);
}

function sightOf({ kind, released }: Strike): Sight {
  if (kind === "stale-ref") return { refsOf: ({ refs }) => refs.stale() };
  if (kind === "missing-ref") return { refsOf: onlyDefault };
  if (kind === "dispatch-lost") return { ...plain, runs: 0 };
  if (kind === "dispatch-doubled") return { ...plain, runs: 2 };
  return kind === "dispatch-late" ? { ...plain, runsAfter: released } : plain;
}

function onlyDefault({ refs, defaultBranch }: GitHubRepository): RefView {
  const known = `refs/heads/${defaultBranch}`;
  return {
    read: (name) => (name === known ? refs.read(name) : undefined),
    list: (prefix) => refs.list(prefix).filter(([name]) => name === known),
  };
}

async function moveHeads({ move }: Strike, { world, arrival, subject }: Disturbed): Promise<void> {
  const { repository, refs } = targetsOf(world, arrival, subject);
  if (repository === undefined) return;
  const message = "Somebody else's";
  for (const ref of refs) await (move?.(repository, ref) ?? repository.commit({}, { branch: ref, message }));
}
