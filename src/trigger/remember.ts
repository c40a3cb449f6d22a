import { createHash } from "node:crypto";
import { type Asked, triggerRequestDocument } from "../documents/trigger-request.js";
import { repoConfigRef } from "../refs/names.js";
import type { Request } from "../release/take-over.js";
import type { Draft, Snapshot } from "../store/store.js";
import type { Other } from "../work/prepare.js";
import type { Fate } from "./trigger.js";

/** How long a request is taken to be on its way, in milliseconds: longer than CI queues usually are. */
const freshFor = 30 * 60_000;
/** As long as this what was asked for may not be on GitHub's lists yet, in milliseconds. */
const unseenFor = 2 * 60_000;
/** How often the same work is asked for before only a scheduled look asks again. */
const mostAttempts = 3;

/** Work of one commit that somebody else has to do. */
export interface Target {
  readonly repo: string;
  readonly commit: string;
  readonly refs: readonly string[];
  /** What is asked for, where it is not that these refs be done. */
  readonly what?: string;
}

/** Distinct commits with outstanding work that any job of theirs may do, in order. */
export function targetsOf(others: readonly Other[]): readonly Target[] {
  const targets = new Map<string, Target & { refs: string[] }>();
  for (const { repo, commit, ref, needs } of others) {
    if (needs !== undefined) continue;
    const key = `${repo} ${commit}`;
    const target = targets.get(key) ?? { repo, commit, refs: [] };
    target.refs.push(ref);
    targets.set(key, target);
  }
  return [...targets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, target]) => target);
}

/**
 * Records that a commit's work is about to be asked for; asking comes after it, so that a crash in between looks like a
 * request that was lost. Not again while a request is on its way, nor endlessly for work that nobody gets done (W29).
 *
 * @param asking the request's name, and what is known of the one before it.
 * @returns whether to ask.
 */
export async function rememberRequest(
  state: Draft,
  target: Target,
  { owner, time }: Request,
  asking: { readonly id: string; readonly before?: Fate },
): Promise<boolean> {
  const ref = requestRef(target);
  const known = await state.get(ref, triggerRequestDocument);
  const work = createHash("sha256")
    .update([...target.refs].sort().join("\n"))
    .digest("hex")
    .slice(0, 16);
  const same = known?.work === work;
  if (known && same && !mayAskAgain(known, time, asking.before)) return false;
  await state.set(ref, triggerRequestDocument, {
    work,
    attempts: same ? known.attempts + 1 : 1,
    asked: time,
    by: owner,
    id: asking.id,
  });
  return true;
}

/** The request for a commit that may still be on its way, with its name; undefined when there is none. */
export async function openRequest(
  state: Snapshot,
  target: Pick<Target, "repo" | "commit">,
): Promise<{ readonly id: string } | undefined> {
  const known = await state.get(requestRef(target), triggerRequestDocument);
  return known?.id === undefined || known.consumed === true ? undefined : { id: known.id };
}

/** @param fate what is known of the request's run; undefined when nobody looked */
export function mayAskAgain(known: Asked, time: string, fate: Fate | undefined): boolean {
  const age = Date.parse(time) - Date.parse(known.asked);
  if (fate === "alive") return false;
  const isFresh = known.consumed !== true && age < (fate === "gone" ? unseenFor : freshFor);
  if (isFresh) return false;
  // From the third time on the pause doubles: work that cannot be done must not start runs without end.
  return known.attempts < mostAttempts || age >= freshFor * 2 ** Math.min(known.attempts - mostAttempts, 10);
}

/** Marks the request for a commit as no longer on its way: whoever has it checked out has begun, or asking failed. */
export async function consumeRequest(state: Draft, repo: string, commit: string): Promise<void> {
  const ref = requestRef({ repo, commit });
  const known = await state.get(ref, triggerRequestDocument);
  if (known && known.consumed !== true) await state.set(ref, triggerRequestDocument, { ...known, consumed: true });
}

function requestRef({ repo, commit }: Pick<Target, "repo" | "commit">): string {
  return `${repoConfigRef(repo, commit)}/push/trigger`;
}
