import { type Run, runDocument } from "../documents/run.js";
import { type Problem, problemsOf } from "../errors.js";
import { itemOf, runLabel } from "../refs/names.js";
import type { Draft, Snapshot } from "../store/store.js";
import { tryAgain } from "./again.js";
import type { ReleaseContext } from "./context.js";
import { problemOf } from "./failure.js";
import { endBadly } from "./finish.js";
import { loadRelease } from "./load.js";
import { statusOf } from "./status.js";

/** A run whose owner is certainly dead, with the claim that it was judged by. */
export interface Lost {
  readonly ref: string;
  readonly claim: NonNullable<Run["claim"]>;
}

/** What marking a run as lost came to: whether the config has it tried again by itself, and what is told of it. */
interface Marked {
  readonly again: boolean;
  readonly problem: Problem;
}

/**
 * Those runs whose owner is certainly dead. Writes nothing.
 *
 * @param running refs of runs whose status is `running`.
 */
export async function lostAmong(
  { owner }: Pick<ReleaseContext, "owner">,
  snapshot: Snapshot,
  running: readonly string[],
): Promise<readonly Lost[]> {
  const lost: Lost[] = [];
  for (const ref of running) {
    const claim = (await snapshot.get(ref, runDocument))?.claim;
    if (claim && (await owner.isDead(claim.owner, { ref, ...claim }))) lost.push({ ref, claim });
  }
  return lost;
}

/**
 * Marks runs whose owner is certainly dead as failed (lost). They are not run again by themselves, since what they did
 * may have happened fully, partly or not at all: a person looks first and retries. Only where the config says that they
 * bear it (`on_lost = "retry"`) the next run is made in the same change, and reported as a warning.
 *
 * @param running refs of runs whose status is `running`.
 * @returns one problem for each run that was found lost and waits for somebody.
 */
export async function declareLost(
  ctx: ReleaseContext,
  snapshot: Snapshot,
  running: readonly string[],
): Promise<readonly Problem[]> {
  return declareAll(ctx, await lostAmong(ctx, snapshot, running));
}

/** The same for runs that were judged already. */
export async function declareAll(ctx: ReleaseContext, judged: readonly Lost[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const lost of judged) {
    const time = ctx.clock.now();
    try {
      const found = await ctx.world.transact(`lost ${lost.ref}`, ({ state }) => markLost(state, lost, time));
      if (found?.again) ctx.reporter.report({ type: "warning", problem: found.problem });
      else if (found) problems.push(found.problem);
    } catch (error) {
      // One broken document keeps nothing else back (W19); a store that fails is met by whatever comes next.
      problems.push(...problemsOf(error));
    }
  }
  return problems;
}

/** The change that marks a run as lost; undefined when its owner has shown a sign of life since it was judged. */
export async function markLost(state: Draft, { ref, claim }: Lost, time: string): Promise<Marked | undefined> {
  const run = await state.get(ref, runDocument);
  const same = run?.claim?.owner === claim.owner && run.claim.since === claim.since && run.claim.beat === claim.beat;
  if (!run || !same || (await statusOf(state, ref)) !== "running") return undefined;
  const place = run.type === "task" || run.type === "" ? "it" : ref.split("/").at(-2);
  const text = `${runLabel(ref, run.type)} was lost: its runner ended without a result; ${place} may be half changed`;
  const failure = { text, kind: "lost" as const, code: "runner-lost" };
  const ended = await endBadly(state, ref, run, failure, time);
  const { items } = await loadRelease(state, run.release);
  const item = items.find((each) => each.ref === itemOf(ref));
  const again = item && (await tryAgain(state, item, ref, ended, failure, time));
  const problem = problemOf(failure, ref);
  if (again) return { again: true, problem: { ...problem, message: `${text}; it is tried again` } };
  return {
    again: false,
    problem: { ...problem, fix: `look at ${place}, then: ocuroot release retry ${run.release}` },
  };
}
