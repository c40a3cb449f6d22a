import { sameValues } from "../documents/inputs.js";
import { deployIntentDocument } from "../documents/intent.js";
import type { Json } from "../documents/json.js";
import { type Run, runDocument } from "../documents/run.js";
import { compareNatural, currentRef, environmentRef, splitRelease } from "../refs/names.js";
import type { Draft, Snapshot, WorldDraft } from "../store/store.js";
import { resolveInputs } from "./inputs.js";
import type { Item } from "./items.js";
import { type LoadedRelease, type LoadedRun, loadRelease, readRun, runsOf } from "./load.js";
import { openPhases, type Settled, waitsForPhase } from "./ready.js";
import { highestTurn, type SiblingRun, siblingsOf } from "./siblings.js";
import { isWaiting, setStatus } from "./status.js";

/** A run that this process may execute, and what its next function is given. */
export interface Claimed {
  readonly ref: string;
  readonly item: Item;
  readonly release: LoadedRelease;
  readonly run: Run;
  readonly values: Readonly<Record<string, Json>>;
}

/** Who claims, when, and how much. */
export interface ClaimRequest {
  readonly owner: string;
  readonly url?: string;
  readonly time: string;
  /** Runs that may be taken at most. */
  readonly capacity: number;
  readonly settled?: Settled;
}

/**
 * Takes runs that are ready, in declaration order, as many as fit. Everything is checked in the very change that
 * records the start: still waiting, phase open, inputs present, nothing running on the deployment, no newer release
 * intended there. The inputs of now are recorded; the function gets exactly those.
 */
export async function claimReady(
  draft: WorldDraft,
  releases: readonly string[],
  request: ClaimRequest,
): Promise<readonly Claimed[]> {
  const claimed: Claimed[] = [];
  for (const ref of releases) {
    const release = await loadRelease(draft.state, ref);
    const open = await openPhases(draft.state, release, request.settled);
    for (const item of release.items) {
      if (claimed.length >= request.capacity) return claimed;
      if (request.settled?.has(item.ref)) continue;
      for (const run of await runsOf(draft.state, item.ref)) {
        if (!isWaiting(run.status) || claimed.length >= request.capacity) continue;
        const taken = await claimRun(draft, release, item, run, open, request);
        if (taken) claimed.push(taken);
      }
    }
  }
  return claimed;
}

async function claimRun(
  draft: WorldDraft,
  release: LoadedRelease,
  item: Item,
  { ref, status }: LoadedRun,
  open: ReadonlySet<number>,
  request: ClaimRequest,
): Promise<Claimed | undefined> {
  const run = await readRun(draft.state, ref);
  if (waitsForPhase(run) && !open.has(item.phase)) return undefined;
  const refusal = item.kind === "deploy" ? await refusalOf(draft, release, item, run) : undefined;
  if (refusal === "environment gone") return undefined;
  if (refusal !== undefined) {
    await cancelRun(draft.state, ref, run, refusal, request);
    return undefined;
  }
  const siblings = await siblingsOf(draft.state, release, item);
  if (isBusy(siblings, ref)) return undefined;
  const prepared = await prepare(draft.state, run, status === "paused");
  if (!prepared) return undefined;
  const started = await start(draft, { release, item, ref, siblings }, prepared.run, request);
  return { ref, item, release, run: started, values: prepared.values };
}

/** The run with the inputs of now; undefined when some are missing. */
async function prepare(
  state: Snapshot,
  run: Run,
  paused: boolean,
): Promise<{ run: Run; values: Readonly<Record<string, Json>> } | undefined> {
  const chain = paused ? run.functions : await resumedChain(state, run);
  const last = chain.at(-1);
  if (!last) return undefined;
  const resolved = await resolveInputs(state, last.inputs ?? {}, run.type === "down" ? "keep" : "forget");
  if (resolved.missing.length > 0) return undefined;
  const functions = [...chain.slice(0, -1), { ...last, inputs: resolved.inputs }];
  return { run: { ...run, functions }, values: resolved.values };
}

/** A retried chain goes on at the step that failed while its first inputs are what they were; else from the start. */
async function resumedChain(state: Snapshot, run: Run): Promise<Run["functions"]> {
  const [first] = run.functions;
  if (!first || run.functions.length === 1) return run.functions;
  const before = first.inputs ?? {};
  const now = (await resolveInputs(state, before)).inputs;
  return sameValues(before, now) ? run.functions : [{ fn: first.fn, inputs: first.inputs, ...dependenciesOf(first) }];
}

function dependenciesOf(step: Run["functions"][number]): { dependencies?: string[] } {
  return step.dependencies ? { dependencies: step.dependencies } : {};
}

/** Whether something runs already on the same task, or on the same deployment under any release. */
function isBusy(siblings: readonly SiblingRun[], run: string): boolean {
  return siblings.some((other) => other.ref !== run && other.status === "running");
}

/** Why a deployment's run must not start although it waits: intent has moved on since it was planned. */
async function refusalOf(draft: WorldDraft, release: LoadedRelease, item: Item, run: Run): Promise<string | undefined> {
  const wanted = await intendedRelease(draft, release.package, item.name);
  if (run.type === "down") return wanted === undefined ? undefined : "no longer needed";
  if (!(await draft.state.has(environmentRef(item.name)))) return "environment gone";
  const newer = wanted !== undefined && wanted !== "" && compareNatural(wanted, release.id) > 0;
  return newer ? `superseded by ${wanted}` : undefined;
}

/**
 * The id of the release that should be deployed; `""` when intent names something else than a release of the package;
 * undefined when nothing should be there, or its environment is no longer intended.
 */
export async function intendedRelease(
  draft: WorldDraft,
  pkg: string,
  environment: string,
): Promise<string | undefined> {
  if (!(await draft.intent.has(environmentRef(environment)))) return undefined;
  const intent = await draft.intent.get(currentRef(pkg, "deploy", environment), deployIntentDocument);
  if (!intent) return undefined;
  const release = splitRelease(await draft.state.resolve(intent.release));
  return release?.package === pkg ? release.id : "";
}

/** A run about to start, with what else there is of its item. */
interface Start {
  readonly release: LoadedRelease;
  readonly item: Item;
  readonly ref: string;
  readonly siblings: readonly SiblingRun[];
}

async function start(draft: WorldDraft, what: Start, run: Run, request: ClaimRequest): Promise<Run> {
  const { owner, url, time } = request;
  const last = run.functions.at(-1);
  const functions = [...run.functions.slice(0, -1), ...(last ? [{ ...last, started: time }] : [])];
  const started: Run = {
    ...run,
    functions,
    claim: { owner, since: time, beat: 0, ...(url === undefined ? {} : { url }) },
    owner,
    started: run.started ?? time,
  };
  if (what.item.kind === "deploy") {
    started.turn = (await highestTurn(draft.state, what.siblings)) + 1;
    await writeIntent(draft, what.release, what.item, started);
    await supersede(draft.state, what, request);
  }
  await draft.state.set(what.ref, runDocument, started);
  await setStatus(draft.state, what.ref, "running", time);
  return started;
}

/** Releases speak through intent: whoever starts a run on a deployment says first that it should be there. */
async function writeIntent(draft: WorldDraft, release: LoadedRelease, item: Item, run: Run): Promise<void> {
  const intent = currentRef(release.package, "deploy", item.name);
  if (run.type === "down") await draft.intent.delete(intent);
  else {
    const input = run.functions[0]?.inputs ?? {};
    await draft.intent.set(intent, deployIntentDocument, { release: release.ref, input });
  }
}

/** Starting a release somewhere cancels what waits there for older ones (W23). */
async function supersede(state: Draft, { release, siblings }: Start, request: ClaimRequest): Promise<void> {
  for (const run of siblings) {
    if (compareNatural(run.release, release.id) >= 0 || !isWaiting(run.status)) continue;
    await cancelRun(state, run.ref, await readRun(state, run.ref), `superseded by ${release.id}`, request);
  }
}

/** Ends a run that has not started, or stopped between two functions. */
export async function cancelRun(
  state: Draft,
  ref: string,
  run: Run,
  why: string,
  request: { owner: string; time: string },
): Promise<void> {
  const { claim: _claim, ...rest } = run;
  await state.set(ref, runDocument, { ...rest, cancelled: { by: request.owner, why }, ended: request.time });
  await setStatus(state, ref, "cancelled", request.time);
}
