import { type Run, runDocument } from "../documents/run.js";
import type { Problem } from "../errors.js";
import { itemOf, labelOf } from "../refs/names.js";
import type { Snapshot } from "../store/store.js";
import { tryAgain } from "./again.js";
import type { ReleaseContext } from "./context.js";
import { problemOf } from "./failure.js";
import { endBadly } from "./finish.js";
import { loadRelease } from "./load.js";
import { statusOf } from "./status.js";

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
  const problems: Problem[] = [];
  for (const ref of running) {
    const claim = (await snapshot.get(ref, runDocument))?.claim;
    if (!claim || !(await ctx.owner.isDead(claim.owner, { ref, ...claim }))) continue;
    const found = await declare(ctx, ref, claim);
    if (found?.again) ctx.reporter.report({ type: "warning", problem: found.problem });
    else if (found) problems.push(found.problem);
  }
  return problems;
}

async function declare(
  ctx: ReleaseContext,
  ref: string,
  claim: NonNullable<Run["claim"]>,
): Promise<{ readonly again: boolean; readonly problem: Problem } | undefined> {
  const time = ctx.clock.now();
  return ctx.world.transact(`lost ${ref}`, async ({ state }) => {
    const run = await state.get(ref, runDocument);
    // Whoever shows a sign of life after it was judged is not gone.
    const same = run?.claim?.owner === claim.owner && run.claim.since === claim.since && run.claim.beat === claim.beat;
    if (!run || !same || (await statusOf(state, ref)) !== "running") return undefined;
    const place = run.type === "task" || run.type === "" ? "it" : ref.split("/").at(-2);
    const text = `${labelOf(ref)} was lost: its runner ended without a result; ${place} may be half changed`;
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
  });
}
