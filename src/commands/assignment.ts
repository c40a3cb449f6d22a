import type { Assignment } from "../documents/assignment.js";
import { runDocument } from "../documents/run.js";
import { fail, OcurootError } from "../errors.js";
import { itemOf, labelOf, splitRun } from "../refs/names.js";
import { loadRelease } from "../release/load.js";
import { retryRelease } from "../release/retry.js";
import { isPlaceOf, needsText } from "../release/runner.js";
import { isWaiting, statusOf } from "../release/status.js";
import type { Snapshot } from "../store/store.js";
import { openRequest, type Target } from "../trigger/remember.js";
import { consumeRequests } from "../trigger/waves.js";
import { openRuns } from "../work/identify.js";
import { requireCommit } from "./named-release.js";
import type { Session } from "./session.js";

/**
 * Refuses a job that was made for a run in another place than its plan names: who can start workflows by hand could have a
 * deployment done without the reviewers of its environment, or with the secrets of another.
 *
 * @throws `ref-not-found` for a run that there is not, `other-commit`, `usage` for another place.
 */
export async function checkAssignment(session: Session, assignment: Assignment): Promise<void> {
  const { ref } = assignment;
  const { state } = await session.world.snapshot();
  const parts = splitRun(ref);
  if (parts === undefined || !(await state.has(ref))) {
    return fail("ref-not-found", `there is no run ${ref}, which this job was started for`, { ref });
  }
  await requireCommit(session, state, parts.release);
  const { items } = await loadRelease(state, parts.release);
  const item = items.find((each) => each.ref === itemOf(ref));
  if (item !== undefined && isPlaceOf(assignment, item.needs)) return;
  const planned = item?.needs === undefined ? "no place of its own" : needsText(item.needs);
  fail("usage", `${labelOf(ref)} is planned for ${planned}, which is not where this job was started`, {
    ref,
    fix: "start no jobs for deployments by hand: the workflow does it by itself, from what is planned",
  });
}

/** Who runs a job again wants what failed in it to be tried again. */
export async function retryAssignment(session: Session, { ref }: Assignment): Promise<void> {
  const item = itemOf(ref);
  const request = { owner: session.owner.id, time: session.clock.now() };
  try {
    const release = splitRun(ref)?.release ?? item;
    await session.world.transact(`retry ${item}`, (draft) => retryRelease(draft, release, request, item));
  } catch (error) {
    if (!(error instanceof OcurootError && error.code === "nothing-to-retry")) throw error;
  }
}

/**
 * What a job leaves when it could not start its run: the request has arrived, so that the run is asked for again once it can
 * start. Says how the run stands.
 */
export async function endAssignment(session: Session, { ref }: Assignment): Promise<void> {
  const { state } = await session.world.snapshot();
  const status = await statusOf(state, ref);
  if (status === "running") note(session, `${labelOf(ref)} is in progress elsewhere`);
  if (!isWaiting(status)) return;
  note(session, `${labelOf(ref)} cannot start yet`);
  if ((await state.get(ref, runDocument))?.request === undefined) return;
  await session.world.transact(`no start of ${ref}`, (draft) => consumeRequests(draft.state, [ref]));
}

function note(session: Session, text: string): void {
  session.reporter.report({ type: "note", text });
}

/**
 * Whether a job for one run need not ask for the work of a commit: somebody was asked already, or whoever works there
 * looks again afterwards. Else hundreds of jobs would each ask for what the others have left.
 */
export async function isTakenCareOf(session: Session, target: Target): Promise<boolean> {
  if (session.runner?.assignment === undefined) return false;
  const { state } = await session.world.snapshot();
  return (await openRequest(state, target)) !== undefined || (await isWorkedOn(state, target));
}

/** Whether an ordinary job has a run of that commit in progress. */
async function isWorkedOn(state: Snapshot, { repo, commit }: Target): Promise<boolean> {
  for (const run of (await openRuns(state)).running) {
    const parts = splitRun(run);
    if (parts === undefined || !parts.package.startsWith(`${repo}/-/`)) continue;
    const { document, items } = await loadRelease(state, parts.release);
    const item = items.find((each) => each.ref === itemOf(run));
    if (document.commit === commit && item?.needs === undefined) return true;
  }
  return false;
}
