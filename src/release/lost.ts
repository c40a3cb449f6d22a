import { runDocument } from "../documents/run.js";
import type { Problem } from "../errors.js";
import { labelOf } from "../refs/names.js";
import type { Snapshot } from "../store/store.js";
import type { ReleaseContext } from "./context.js";
import { problemOf } from "./failure.js";
import { endBadly } from "./finish.js";
import { statusOf } from "./status.js";

/**
 * Marks runs whose owner is certainly dead as failed (lost). They are not run again by themselves: what they did may
 * have happened fully, partly or not at all, so a person looks first and retries.
 *
 * @param running refs of runs whose status is `running`.
 * @returns one problem for each run that was found lost.
 */
export async function declareLost(
  ctx: ReleaseContext,
  snapshot: Snapshot,
  running: readonly string[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const ref of running) {
    const owner = (await snapshot.get(ref, runDocument))?.claim?.owner;
    if (owner === undefined || !(await ctx.owner.isDead(owner))) continue;
    const problem = await declare(ctx, ref, owner);
    if (problem) problems.push(problem);
  }
  return problems;
}

async function declare(ctx: ReleaseContext, ref: string, owner: string): Promise<Problem | undefined> {
  const time = ctx.clock.now();
  return ctx.world.transact(`lost ${ref}`, async ({ state }) => {
    const run = await state.get(ref, runDocument);
    if (!run || run.claim?.owner !== owner || (await statusOf(state, ref)) !== "running") return undefined;
    const place = run.type === "task" || run.type === "" ? "it" : ref.split("/").at(-2);
    const text = `${labelOf(ref)} was lost: its runner ended without a result; ${place} may be half changed`;
    const failure = { text, kind: "lost" as const, code: "runner-lost" };
    await endBadly(state, ref, run, failure, time);
    return { ...problemOf(failure, ref), fix: `look at ${place}, then: ocuroot release retry ${run.release}` };
  });
}
