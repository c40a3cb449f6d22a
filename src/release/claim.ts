import { sameValues } from "../documents/inputs.js";
import { deployIntentDocument } from "../documents/intent.js";
import type { Json } from "../documents/json.js";
import { type Run, runDocument } from "../documents/run.js";
import type { Problem } from "../errors.js";
import { compareNatural, currentRef, environmentRef } from "../refs/names.js";
import type { Draft, Snapshot, WorldDraft } from "../store/store.js";
import { attributionOf } from "./attribution.js";
import { type Attempt, Deployments, reasonOf } from "./deployments.js";
import { Freezes } from "./freeze.js";
import { resolveInputs } from "./inputs.js";
import type { Item } from "./items.js";
import { type LoadedRelease, loadRelease, readRun, runsOf } from "./load.js";
import { openPhases, waitsForPhase } from "./ready.js";
import { compare } from "./redeploy.js";
import { mayStart, type Runner } from "./runner.js";
import { isWaiting, setStatus } from "./status.js";
import { answers, cancel, intendedId, type Request, takeOver } from "./take-over.js";

/** A run that this process may execute, and what its next function is given. */
export interface Claimed {
  readonly ref: string;
  readonly item: Item;
  readonly release: LoadedRelease;
  readonly run: Run;
  readonly values: Readonly<Record<string, Json>>;
}

/** Who claims, when, and how much. */
export interface ClaimRequest extends Request {
  readonly url?: string;
  /** Runs that may be taken at most. */
  readonly capacity: number;
  readonly memory?: ClaimMemory;
  /** Runs that come after others and are not to be taken yet. */
  readonly held?: ReadonlySet<string>;
  /** The job that claims; absent away from GitHub. */
  readonly runner?: Runner;
}

/**
 * What a process knows from its own claims, so that each of them need not look at everything again. It holds as long as
 * nobody else commits; then it is forgotten.
 */
export class ClaimMemory {
  #foreign = Number.NaN;
  /** Packages whose intents were taken over. */
  readonly packages = new Set<string>();
  /** Items that are complete. */
  readonly settled = new Set<string>();
  /** What could not be read of a package's deployments when its intents were taken over. */
  readonly unreadable: Problem[] = [];
  /** When the first of what the last claim left for later may start, RFC 3339. */
  later: string | undefined;

  /** Forgets everything when others have committed since the last call. */
  check(foreign: number): void {
    if (foreign === this.#foreign) return;
    this.#foreign = foreign;
    this.packages.clear();
    this.settled.clear();
    this.unreadable.length = 0;
  }
}

/** What one change claims from. */
interface Claiming {
  readonly draft: WorldDraft;
  readonly release: LoadedRelease;
  readonly deployments: Deployments;
  readonly open: ReadonlySet<number>;
  readonly freezes: Freezes;
  readonly request: ClaimRequest;
  readonly memory: ClaimMemory;
}

/**
 * Takes runs that are ready, in declaration order, as many as fit. Everything is checked in the very change that
 * records the start: still waiting, phase open, inputs present, nothing running on the deployment, not frozen, intent
 * not against it. The inputs of now are recorded; the function gets exactly those.
 */
export async function claimReady(
  draft: WorldDraft,
  releases: readonly string[],
  request: ClaimRequest,
): Promise<readonly Claimed[]> {
  const memory = request.memory ?? new ClaimMemory();
  memory.check(draft.state.foreign);
  memory.later = undefined;
  const packages = new Map<string, Deployments>();
  const freezes = new Freezes(draft.intent, request.time);
  const claimed: Claimed[] = [];
  for (const ref of releases) {
    const release = await loadRelease(draft.state, ref);
    const deployments = packages.get(release.package) ?? (await deploymentsOf(draft, release.package, request, memory));
    packages.set(release.package, deployments);
    const open = await openPhases(draft.state, release, memory.settled);
    const claiming = { draft, release, deployments, open, freezes, request, memory };
    for (const item of release.items) {
      if (claimed.length >= request.capacity) return claimed;
      if (memory.settled.has(item.ref) || !mayStart(request.runner, item)) continue;
      const taken = item.kind === "task" ? await claimTask(claiming, item) : await claimDeployment(claiming, item);
      if (taken) claimed.push(taken);
    }
  }
  return claimed;
}

/** The deployments of a package, with what users asked for taken over. */
async function deploymentsOf(
  draft: WorldDraft,
  pkg: string,
  request: ClaimRequest,
  memory: ClaimMemory,
): Promise<Deployments> {
  if (memory.packages.has(pkg)) return new Deployments(pkg, draft);
  const deployments = await takeOver(draft, pkg, request);
  memory.packages.add(pkg);
  memory.unreadable.push(...deployments.problems);
  return deployments;
}

async function claimTask(claiming: Claiming, item: Item): Promise<Claimed | undefined> {
  const { draft } = claiming;
  const runs = await runsOf(draft.state, item.ref);
  const waiting = runs.find(({ status }) => isWaiting(status));
  if (!waiting || runs.some(({ status }) => status === "running")) return undefined;
  if (claiming.request.held?.has(waiting.ref)) return undefined;
  const run = await readRun(draft.state, waiting.ref);
  return start(claiming, item, waiting.ref, run, waiting.status === "paused");
}

/** A deployment is one place for all releases of its package: one run at a time, and intent decides. */
async function claimDeployment(claiming: Claiming, item: Item): Promise<Claimed | undefined> {
  const { draft, release, deployments, request } = claiming;
  await deployments.load(item.name);
  if (deployments.broken(item.name)) return undefined;
  const own = deployments.waiting(item.name).filter(({ releaseId }) => releaseId === release.id);
  for (const attempt of own) {
    const refusal = await refusalOf(draft.state, deployments, attempt);
    if (refusal !== undefined) {
      await cancel(draft.state, attempt, refusal, request);
      continue;
    }
    if (request.held?.has(attempt.ref)) continue;
    if (deployments.on(item.name).some(({ status }) => status === "running")) return undefined;
    const taken = await startDeployment(claiming, item, attempt);
    if (taken) return taken;
  }
  return undefined;
}

/** Why a run must not start although it waits: what it was made for does not hold any more. */
export async function refusalOf(
  state: Snapshot,
  deployments: Deployments,
  attempt: Attempt,
): Promise<string | undefined> {
  const should = await deployments.should(attempt.environment);
  const tried = deployments.tried(attempt.environment);
  const reason = reasonOf(attempt.run);
  if (attempt.run.type === "down") {
    const standing = tried !== undefined && (tried.run.type !== "down" || reason === "retry");
    return should === undefined && standing ? undefined : "no longer needed";
  }
  if (attempt.status === "paused") return answers(attempt, should) ? undefined : "intent names something else";
  if (reason === "intent") return answers(attempt, should) ? undefined : "no longer asked for";
  if (reason === "redeploy") {
    if (!tried || !answers(attempt, should) || !answers(tried, should)) return "no longer needed";
    const due = await compare(state, deployments.package, tried);
    return due ? undefined : "no longer needed";
  }
  const wanted = intendedId(deployments, should);
  // The same release with other inputs is a newer wish: what is tried again must not write its own over it.
  if (reason === "retry" && wanted === attempt.releaseId && !answers(attempt, should))
    return "intent names other inputs";
  return wanted && compareNatural(wanted, attempt.releaseId) > 0 ? `superseded by ${wanted}` : undefined;
}

/** Ends what waits although it would be refused, so that nothing is shown as pending that nobody will ever start. */
export async function closeRefused(state: Draft, deployments: Deployments, request: Request): Promise<void> {
  for (const environment of deployments.environments) {
    for (const attempt of deployments.waiting(environment)) {
      const refusal = await refusalOf(state, deployments, attempt);
      if (refusal !== undefined) await cancel(state, attempt, refusal, request);
    }
  }
}

async function startDeployment(claiming: Claiming, item: Item, attempt: Attempt): Promise<Claimed | undefined> {
  const { draft, deployments, release, freezes } = claiming;
  const { environment, releaseId } = attempt;
  // Read in this very change, and whatever the run was made for: a freeze written before is never overlooked.
  if (await freezes.of({ package: release.package, releaseId, environment, windows: item.freeze })) return undefined;
  // A removed environment takes no deployments; what removes things from it needs none.
  if (attempt.run.type !== "down" && !(await draft.state.has(environmentRef(item.name)))) return undefined;
  const turn = (deployments.tried(item.name)?.run.turn ?? 0) + 1;
  const paused = attempt.status === "paused";
  const taken = await start(claiming, item, attempt.ref, { ...attempt.run, turn }, paused);
  if (!taken) return undefined;
  attempt.run = taken.run;
  attempt.status = "running";
  await writeIntent(draft, deployments, attempt, paused, claiming.request);
  await supersede(draft.state, deployments, attempt, claiming.request);
  return taken;
}

async function start(
  claiming: Claiming,
  item: Item,
  ref: string,
  run: Run,
  paused: boolean,
): Promise<Claimed | undefined> {
  const { draft, release, open, request, memory } = claiming;
  if (waitsForPhase(run) && !open.has(item.phase)) return undefined;
  if (run.not_before !== undefined && run.not_before > request.time) {
    if (memory.later === undefined || run.not_before < memory.later) memory.later = run.not_before;
    return undefined;
  }
  const chain = paused ? run.functions : await resumedChain(draft.state, run);
  const last = chain.at(-1);
  if (!last) return undefined;
  const gone = run.type === "down" ? "keep" : "forget";
  const { inputs, values, missing } = await resolveInputs(draft.state, last.inputs ?? {}, gone);
  if (missing.length > 0) return undefined;
  const { owner, url, time, by } = request;
  const attribution = await attributionOf(draft, release.package, item, run, inputs, by);
  const { request: _arrived, ...known } = run;
  const started: Run = {
    ...known,
    ...(Object.keys(attribution).length > 0 ? { attribution } : {}),
    functions: [...chain.slice(0, -1), { ...last, inputs, started: time }],
    claim: { owner, since: time, beat: 0, ...(url === undefined ? {} : { url }) },
    owner,
    started: run.started ?? time,
  };
  await draft.state.set(ref, runDocument, started);
  await setStatus(draft.state, ref, "running", time);
  return { ref, item, release, run: started, values };
}

/** A retried chain goes on at the step that failed while its first inputs are what they were; else from the start. */
async function resumedChain(state: Snapshot, run: Run): Promise<Run["functions"]> {
  const [first] = run.functions;
  if (!first || run.functions.length === 1) return run.functions;
  const before = first.inputs ?? {};
  const now = (await resolveInputs(state, before)).inputs;
  if (sameValues(before, now)) return run.functions;
  return [{ fn: first.fn, inputs: first.inputs, ...(first.dependencies ? { dependencies: first.dependencies } : {}) }];
}

/**
 * Releases speak through intent: a planned or retried run says first that it should be there, a teardown that nothing
 * should. What users asked for stands in intent already.
 */
async function writeIntent(
  draft: WorldDraft,
  deployments: Deployments,
  { run, environment }: Attempt,
  paused: boolean,
  request: Request,
): Promise<void> {
  const intent = currentRef(deployments.package, "deploy", environment);
  const reason = reasonOf(run);
  if (run.type === "down") await draft.intent.delete(intent);
  else if (!paused && (reason === "planned" || reason === "retry")) {
    const document = { release: run.release, input: run.functions[0]?.inputs ?? {} };
    const { by, time } = request;
    await draft.intent.set(intent, deployIntentDocument, document, by === undefined ? undefined : { by, at: time });
  }
}

/** Starting a release somewhere cancels what waits there for older ones (W23). */
async function supersede(
  state: Draft,
  deployments: Deployments,
  { releaseId, environment, ref }: Attempt,
  request: Request,
): Promise<void> {
  for (const attempt of deployments.waiting(environment)) {
    if (attempt.ref === ref || compareNatural(attempt.releaseId, releaseId) >= 0) continue;
    await cancel(state, attempt, `superseded by ${releaseId}`, request);
  }
}

/** What a commit says of the runs that were claimed in it. */
export function startMessage(claimed: readonly Claimed[]): string {
  const [first, ...others] = claimed;
  return first === undefined
    ? "take over"
    : `start ${first.ref}${others.length === 0 ? "" : ` and ${others.length} more`}`;
}
