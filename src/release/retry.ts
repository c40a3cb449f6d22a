import type { Run } from "../documents/run.js";
import { OcurootError } from "../errors.js";
import { compareNatural, labelOf } from "../refs/names.js";
import type { WorldDraft } from "../store/store.js";
import { intendedRelease } from "./claim.js";
import { unresolved } from "./inputs.js";
import type { Item } from "./items.js";
import { type LoadedRelease, loadRelease, readRun, runsOf } from "./load.js";
import { addRun } from "./plan.js";
import { isOpen, setStatus } from "./status.js";

/**
 * Makes a new pending run for each item whose last run failed, was lost or cancelled. It goes on at the step that did
 * not finish, with what the steps before it gave.
 *
 * @returns refs of the new runs.
 * @throws `nothing-to-retry` when nothing failed; `superseded` when a newer release stands where all of it would go.
 */
export async function retryRelease(draft: WorldDraft, releaseRef: string, time: string): Promise<readonly string[]> {
  const release = await loadRelease(draft.state, releaseRef);
  const added: string[] = [];
  const refused: string[] = [];
  for (const item of release.items) {
    const runs = await runsOf(draft.state, item.ref);
    const last = runs.at(-1);
    if (!last || runs.some((run) => isOpen(run.status))) continue;
    if (last.status !== "failed" && last.status !== "cancelled") continue;
    const newer = await newerIntent(draft, release, item);
    if (newer) refused.push(`${labelOf(last.ref)} (${newer} took over)`);
    else added.push(await retryRun(draft, item, last.ref, last.status, time));
  }
  if (added.length > 0) return added;
  const label = labelOf(release.ref);
  if (refused.length === 0) {
    throw new OcurootError({ code: "nothing-to-retry", message: `nothing of ${label} failed`, ref: release.ref });
  }
  throw new OcurootError({
    code: "superseded",
    message: `${label} cannot be retried where a newer release took over: ${refused.join(", ")}`,
    ref: release.ref,
  });
}

async function newerIntent(draft: WorldDraft, release: LoadedRelease, item: Item): Promise<string | undefined> {
  if (item.kind !== "deploy") return undefined;
  const wanted = await intendedRelease(draft, release.package, item.name);
  return wanted && compareNatural(wanted, release.id) > 0 ? wanted : undefined;
}

async function retryRun(
  draft: WorldDraft,
  item: Item,
  ref: string,
  status: "failed" | "cancelled",
  time: string,
): Promise<string> {
  const run = await readRun(draft.state, ref);
  if (status === "failed") await setStatus(draft.state, ref, "failed_retried", time);
  return addRun(draft.state, item, copyForRetry(run, ref), time);
}

/** The chain up to and with the step that did not finish; its type stays, also for a teardown (W17). */
function copyForRetry(run: Run, ref: string): Run {
  const chain = run.functions.map((step, index, all) => {
    if (index < all.length - 1) return step;
    const { started: _started, ended: _ended, result: _result, ...rest } = step;
    return { ...rest, inputs: unresolved(step.inputs ?? {}) };
  });
  return {
    type: run.type,
    release: run.release,
    functions: chain,
    output: null,
    watch_files: null,
    // What never started keeps its place in the plan; what ran is asked for again, whatever its phase.
    reason: run.started === undefined ? (run.reason ?? "planned") : "retry",
    retry_of: ref,
    from_step: chain.length - 1,
    ...(run.hops === undefined ? {} : { hops: run.hops }),
  };
}
