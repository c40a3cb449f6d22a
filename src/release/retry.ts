import type { Run } from "../documents/run.js";
import { OcurootError } from "../errors.js";
import { compareNatural, environmentRef, labelOf } from "../refs/names.js";
import type { Snapshot, WorldDraft } from "../store/store.js";
import { addRun } from "./add-run.js";
import type { Deployments } from "./deployments.js";
import { unresolved } from "./inputs.js";
import type { Item } from "./items.js";
import { type LoadedRelease, type LoadedRun, loadRelease, readRun, runsOf } from "./load.js";
import { isOpen, setStatus } from "./status.js";
import { intendedId, type Request, takeOver } from "./take-over.js";

/**
 * Makes a new pending run for each item whose last run failed, was lost or cancelled. It goes on at the step that did
 * not finish, with what the steps before it gave.
 *
 * @param only the item that is meant (`R/task/NAME`, `R/deploy/ENV`); without it all of the release.
 * @returns refs of the new runs.
 * @throws `nothing-to-retry` when nothing failed; `superseded` when a newer release stands where all of it would go.
 */
export async function retryRelease(
  draft: WorldDraft,
  releaseRef: string,
  request: Request,
  only?: string,
): Promise<readonly string[]> {
  const release = await loadRelease(draft.state, releaseRef);
  const deployments = await takeOver(draft, release.package, request);
  const added: string[] = [];
  const refused: string[] = [];
  const meant = release.items.filter(({ ref }) => only === undefined || ref === only);
  for (const item of meant) {
    const runs = await runsOf(draft.state, item.ref);
    const last = runs.at(-1);
    if (!last || (last.status !== "failed" && last.status !== "cancelled")) continue;
    if (runs.some((run) => isOpen(run.status)) || (await isStanding(draft.state, runs))) continue;
    // What is to be removed was asked for by the take-over, of the release that is there now.
    if (await isUnstartedTeardown(draft.state, last)) continue;
    const why = item.kind === "deploy" ? await refusalOf(draft, deployments, release, item, last.ref) : undefined;
    if (why !== undefined) refused.push(`${labelOf(last.ref)}: ${why}`);
    else added.push(await retryRun(draft, item, last.ref, last.status, request.time));
  }
  if (added.length > 0) return added;
  const label = labelOf(only ?? release.ref);
  if (refused.length === 0) {
    throw new OcurootError({ code: "nothing-to-retry", message: `nothing of ${label} failed`, ref: release.ref });
  }
  throw new OcurootError({
    code: "superseded",
    message: `nothing of ${label} can be retried (${refused.join("; ")})`,
    ref: release.ref,
    fix: "to go back to it, set the intent of the deployment: ocuroot rollback PACKAGE ENVIRONMENT --to RELEASE",
  });
}

/** What was started last ended well; that something after it was cancelled before it began changes nothing. */
async function isStanding(state: Snapshot, runs: readonly LoadedRun[]): Promise<boolean> {
  for (const { ref, status } of runs.toReversed()) {
    if (status === "complete") return true;
    if ((await readRun(state, ref)).started !== undefined) return false;
  }
  return false;
}

async function isUnstartedTeardown(state: Snapshot, { ref }: LoadedRun): Promise<boolean> {
  const run = await readRun(state, ref);
  return run.type === "down" && run.started === undefined;
}

/** Why a deployment must not be tried again: intent has moved on. */
async function refusalOf(
  draft: WorldDraft,
  deployments: Deployments,
  release: LoadedRelease,
  item: Item,
  last: string,
): Promise<string | undefined> {
  const should = await deployments.should(item.name);
  const down = (await readRun(draft.state, last)).type === "down";
  if (down) return should === undefined ? undefined : `${item.name} is wanted again`;
  if (!(await draft.state.has(environmentRef(item.name)))) return `there is no environment ${item.name}`;
  const wanted = intendedId(deployments, should);
  return wanted && compareNatural(wanted, release.id) > 0 ? `${wanted} took over` : undefined;
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
export function copyForRetry(run: Run, ref: string): Run {
  const chain = run.functions.map((step, index, all) => {
    if (index < all.length - 1) return step;
    const { started: _started, ended: _ended, result: _result, ...rest } = step;
    const inputs = step.inputs ?? {};
    // What is taken away may be gone from where it was read: a teardown is given what was done with it (the values of old).
    return { ...rest, inputs: run.type === "down" ? inputs : unresolved(inputs) };
  });
  return {
    type: run.type,
    release: run.release,
    functions: chain,
    output: null,
    watch_files: null,
    // What never started keeps its place in the plan, whoever had asked for it; what ran is asked for again at once.
    reason: run.started === undefined ? "planned" : "retry",
    retry_of: ref,
    from_step: chain.length - 1,
    ...(run.hops === undefined ? {} : { hops: run.hops }),
  };
}
