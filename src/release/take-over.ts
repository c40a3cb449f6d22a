import { sameIntent } from "../documents/inputs.js";
import type { DeployIntent } from "../documents/intent.js";
import { markerDocument, type Run, runDocument, taskDocument } from "../documents/run.js";
import { compareNatural, currentRef, splitRelease, statusRef, taskRef } from "../refs/names.js";
import { type Awaitable, after, type Draft, type WorldDraft } from "../store/store.js";
import { addRun } from "./add-run.js";
import { type Attempt, Deployments, reasonOf } from "./deployments.js";
import { resolveInputs } from "./inputs.js";
import { loadRelease } from "./load.js";
import { isWaiting, setStatus } from "./status.js";

/** Who changes something, and when. */
export interface Request {
  readonly owner: string;
  readonly time: string;
  /** Who gave the command, for what is written on their word; absent: nobody in particular. */
  readonly by?: string;
}

/**
 * Takes over what users asked of a package's deployments since somebody last looked; every transaction on a package
 * begins with it. Where what should be is not what was tried last, one run is asked for and older waiting ones are
 * closed. What waits at this moment is older knowledge than the intent, whatever is created later is newer: the order
 * of commits stands in for all clocks.
 */
export async function takeOver(draft: WorldDraft, pkg: string, request: Request): Promise<Deployments> {
  const deployments = await Deployments.read(draft, pkg);
  await adopt(draft.state, deployments);
  for (const environment of deployments.environments) {
    const settled = settle(draft, deployments, environment, request);
    if (settled instanceof Promise) await settled;
  }
  return deployments;
}

/** Brings what waits on one deployment in line with its intent; nearly always nothing does. */
function settle(draft: WorldDraft, deployments: Deployments, environment: string, request: Request): Awaitable<void> {
  return after(pinned(draft, deployments, environment), (should) => {
    if (should === "unknown") return;
    const tried = deployments.tried(environment);
    if (isTried(should, tried) && deployments.waiting(environment).length === 0) return;
    return align(draft, deployments, environment, should, request);
  });
}

async function align(
  draft: WorldDraft,
  deployments: Deployments,
  environment: string,
  should: DeployIntent | undefined,
  request: Request,
): Promise<void> {
  const tried = deployments.tried(environment);
  await closeUnnamedPauses(draft.state, deployments, environment, should, request);
  if (isTried(should, tried)) {
    // What was asked for and is paused has been started: it is what was tried, and goes on.
    for (const attempt of deployments.waiting(environment)) {
      if (attempt.status === "paused" || !asksForIntent(attempt)) continue;
      await cancel(draft.state, attempt, "no longer asked for", request);
    }
    return;
  }
  if (deployments.waiting(environment).some((attempt) => asksForIntent(attempt) && answers(attempt, should))) return;
  const chosen = deployments.waiting(environment).find((attempt) => answers(attempt, should));
  await closeOlderKnowledge(draft.state, deployments, environment, should, chosen, request);
  if (chosen) {
    chosen.run = { ...chosen.run, reason: should ? "intent" : "teardown" };
    await draft.state.set(chosen.ref, runDocument, chosen.run);
  } else await ask(draft, deployments, environment, should, request);
}

/** Whether a run waits because intent asked for it. */
function asksForIntent({ run }: Attempt): boolean {
  const reason = reasonOf(run);
  return reason === "intent" || reason === "teardown";
}

/** Whether a run, once started, would bring about what should be. */
export function answers({ run }: Attempt, should: DeployIntent | undefined): boolean {
  if (!should) return run.type === "down";
  return run.type !== "down" && sameIntent(should, { release: run.release, input: run.functions[0]?.inputs });
}

/** Whether what should be is what was tried last; then nothing happens by itself, also where it failed. */
export function isTried(should: DeployIntent | undefined, tried: Attempt | undefined): boolean {
  if (!tried) return should === undefined;
  return answers(tried, should);
}

/** The intent of a deployment, with a tag replaced by the release it names now: an approval belongs to what its author saw. */
function pinned(
  { state }: WorldDraft,
  deployments: Deployments,
  environment: string,
): Awaitable<DeployIntent | undefined | "unknown"> {
  return after(deployments.should(environment), (should) => {
    if (!should) return undefined;
    return after(state.resolve(should.release), (release) =>
      after(state.has(release), (there) => {
        if (!there) return "unknown";
        return release === should.release ? should : { ...should, release };
      }),
    );
  });
}

/** A paused chain that intent does not name gives way: a forgotten approval must not block what comes. */
async function closeUnnamedPauses(
  state: Draft,
  deployments: Deployments,
  environment: string,
  should: DeployIntent | undefined,
  request: Request,
): Promise<void> {
  for (const attempt of deployments.on(environment)) {
    if (attempt.status !== "paused" || answers(attempt, should)) continue;
    await cancel(state, attempt, "intent names something else", request);
  }
}

/**
 * Going back (to an older release than the last one started there) or away (nothing) cancels whatever waits on the
 * deployment; going back also cancels what has not started of each release that is taken back, everywhere. Going
 * forward leaves the others alone, except what earlier intents asked for.
 */
async function closeOlderKnowledge(
  state: Draft,
  deployments: Deployments,
  environment: string,
  should: DeployIntent | undefined,
  chosen: Attempt | undefined,
  request: Request,
): Promise<void> {
  const target = should && splitRelease(should.release)?.id;
  const last = deployments.lastUp(environment)?.releaseId;
  const back = target !== undefined && last !== undefined && compareNatural(target, last) < 0;
  for (const attempt of deployments.waiting(environment)) {
    if (attempt === chosen) continue;
    if (!should || back || asksForIntent(attempt)) {
      await cancel(state, attempt, should ? `${target} is asked for` : "to be removed", request);
    }
  }
  if (back) await takeBack(state, deployments, environment, target, request);
}

/** Nobody who takes a release back somewhere wants it to roll on elsewhere by itself. */
async function takeBack(
  state: Draft,
  deployments: Deployments,
  environment: string,
  target: string,
  request: Request,
): Promise<void> {
  const started = deployments.on(environment).filter(({ run }) => run.type !== "down" && run.turn !== undefined);
  const taken = new Set(started.map(({ releaseId }) => releaseId).filter((id) => compareNatural(id, target) > 0));
  for (const attempt of deployments.all()) {
    if (!taken.has(attempt.releaseId) || attempt.status !== "pending") continue;
    await cancel(state, attempt, `taken back: ${environment} went to ${target}`, request);
  }
}

/** Makes the run that intent asks for: `up` with its inputs, or `down` of what was tried. */
async function ask(
  draft: WorldDraft,
  deployments: Deployments,
  environment: string,
  should: DeployIntent | undefined,
  request: Request,
): Promise<void> {
  const tried = deployments.tried(environment);
  const releaseOf = should?.release ?? tried?.run.release;
  if (releaseOf === undefined) return;
  const release = await loadRelease(draft.state, releaseOf);
  const item = release.items.find((each) => each.kind === "deploy" && each.name === environment);
  const fn = should ? item?.fn : item?.down;
  if (!fn) return;
  const step = should
    ? { fn, inputs: should.input ?? {} }
    : { fn, inputs: (await resolveInputs(draft.state, tried?.run.functions[0]?.inputs ?? {}, "keep")).inputs };
  const run: Run = {
    type: should ? "up" : "down",
    release: release.ref,
    functions: [step],
    output: null,
    watch_files: null,
    reason: should ? "intent" : "teardown",
  };
  const ref = await addRun(draft.state, { ref: taskRef(release.ref, "deploy", environment) }, run, request.time);
  const number = Number(ref.slice(ref.lastIndexOf("/") + 1));
  deployments.add({ ref, releaseId: release.id, environment, number, status: "pending", run });
}

/** Ends a run that has not started, or stopped between two functions. */
export async function cancel(state: Draft, attempt: Attempt, why: string, request: Request): Promise<void> {
  attempt.run = await cancelRun(state, attempt.ref, attempt.run, why, request);
  attempt.status = "cancelled";
}

/** The same for a run of any kind. @returns its document. */
async function cancelRun(state: Draft, ref: string, run: Run, why: string, request: Request): Promise<Run> {
  const { claim: _claim, ...rest } = run;
  const cancelled: Run = { ...rest, cancelled: { by: request.owner, why }, ended: request.time };
  await state.set(ref, runDocument, cancelled);
  await setStatus(state, ref, "cancelled", request.time);
  return cancelled;
}

/**
 * Gives turns to runs that another program started, in the order of their markers; the one that is deployed comes after
 * other ended ones, one in progress last. Then they count as if they had been claimed here.
 */
async function adopt(state: Draft, deployments: Deployments): Promise<void> {
  for (const environment of deployments.environments) {
    const foreign = deployments.on(environment).filter(isForeignStart);
    if (foreign.length === 0) continue;
    const linked = await state.get(currentRef(deployments.package, "deploy", environment), taskDocument);
    const keyed = await Promise.all(
      foreign.map(async (attempt) => ({ attempt, key: await orderKey(state, attempt, linked?.run_ref) })),
    );
    keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { attempt } of keyed) {
      const turn = (deployments.tried(environment)?.run.turn ?? 0) + 1;
      attempt.run = { ...attempt.run, turn };
      await state.set(attempt.ref, runDocument, attempt.run);
    }
  }
}

function isForeignStart({ run, status }: Attempt): boolean {
  if (run.turn !== undefined || status === undefined || isWaiting(status))
    return status === "paused" && run.turn === undefined;
  return status !== "cancelled" || run.started !== undefined;
}

async function orderKey(
  state: Draft,
  { ref, status, releaseId, number }: Attempt,
  linked: string | undefined,
): Promise<string> {
  const marker = await state.get(statusRef(ref, status ?? ""), markerDocument);
  const rank = status === "running" ? 2 : ref === linked ? 1 : 0;
  const time = marker ? new Date(marker.time).toISOString() : "";
  return [rank, time, releaseId.slice(1).padStart(9, "0"), String(number).padStart(9, "0")].join(" ");
}

/** The release that should be deployed in an environment, as its id; `""` for one of another package or unknown. */
export function intendedId(deployments: Deployments, should: DeployIntent | undefined): string | undefined {
  if (!should) return undefined;
  const release = splitRelease(should.release);
  return release?.package === deployments.package ? release.id : "";
}
