import type { RunnerNeeds } from "../documents/release.js";
import { type Problem, problemsOf } from "../errors.js";
import { compareNatural, environmentRef, labelOf, splitRun } from "../refs/names.js";
import { refusalOf } from "../release/claim.js";
import { Deployments, reasonOf, type Sources } from "../release/deployments.js";
import { Freezes } from "../release/freeze.js";
import { type LoadedRelease, loadRelease, readRun, runNumbers } from "../release/load.js";
import { openPhases, waitsOf } from "../release/ready.js";
import { mayStart, type Runner } from "../release/runner.js";
import { isWaiting, statusOf } from "../release/status.js";
import type { Wait } from "../report/reporter.js";
import type { Snapshot } from "../store/store.js";
import { isOwn, type Scope } from "./scope.js";

/** A waiting run: why there is one, and what it waits for; nothing: it can start. */
export interface RunItem {
  readonly ref: string;
  readonly label: string;
  readonly release: string;
  readonly repo: string;
  readonly commit: string;
  readonly reason: string;
  readonly waits: readonly Wait[];
  /** Asked for in the same change, since an input has changed. */
  readonly requested: boolean;
  /** Set when it needs a job of its own that asks are to be made for; never away from GitHub. */
  readonly needs?: RunnerNeeds;
}

/** Open runs, sorted by what can be done about them. */
export interface Identified {
  /** Can start at this commit. */
  readonly ready: readonly RunItem[];
  /** Could start at this commit, but not in this job. */
  readonly placed: readonly RunItem[];
  /** Could start, but at another commit or in another repository. */
  readonly elsewhere: readonly RunItem[];
  /** Wait for something, at this commit. */
  readonly waiting: readonly RunItem[];
  /** Refs of runs in progress. */
  readonly running: readonly string[];
  /** Refs of waiting runs that the scope does not include. */
  readonly leftAlone: readonly string[];
  readonly problems: readonly Problem[];
}

/** What the runs of one package are judged with; read once. */
interface Context {
  readonly freezes: Freezes;
  readonly deployments: Deployments;
  readonly open: Map<string, ReadonlySet<number>>;
}

/**
 * Lists open runs with what each waits for; a pure function of the two stores, the scope and the moment. A run whose documents are
 * broken is reported, and keeps nothing else back.
 */
export async function identify(
  sources: Sources,
  scope: Scope,
  requested: ReadonlySet<string>,
  time: string,
): Promise<Identified> {
  const { waiting, running } = await openRuns(sources.state);
  const contexts = new Map<string, Context>();
  const freezes = new Freezes(sources.intent, time);
  const found: RunItem[] = [];
  const otherJobs = new Set<string>();
  const leftAlone: string[] = [];
  const problems: Problem[] = [];
  for (const ref of waiting) {
    try {
      const described = await describe(sources, contexts, freezes, ref, requested.has(ref), scope.runner);
      if (described === undefined) continue;
      const { item, startable } = described;
      if (!startable) otherJobs.add(ref);
      if (await isWanted(sources.state, scope, item)) found.push(item);
      else leftAlone.push(ref);
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  const here = ({ repo, commit }: RunItem): boolean => isOwn(scope, repo, commit);
  const free = found.filter((item) => here(item) && item.waits.length === 0);
  return {
    ready: free.filter(({ ref }) => !otherJobs.has(ref)),
    placed: free.filter(({ ref }) => otherJobs.has(ref)),
    elsewhere: found.filter((item) => !here(item) && item.waits.length === 0),
    waiting: found.filter((item) => here(item) && item.waits.length > 0),
    running,
    leftAlone,
    problems,
  };
}

/** Whether a scope that is limited to some work includes this; what its file cannot be used for is in none. */
async function isWanted(state: Snapshot, { consequences, unusable }: Scope, item: RunItem): Promise<boolean> {
  if (unusable?.has(item.release)) return false;
  if (!consequences || item.requested) return true;
  const run = await readRun(state, item.ref);
  return consequences.includes(
    state,
    item.ref,
    run.functions.map(({ inputs }) => inputs),
  );
}

/**
 * Refs of runs that have not ended, waiting ones in natural order.
 *
 * @param packages a glob; all of them when absent
 */
export async function openRuns(
  state: Snapshot,
  packages = "**/-/**",
): Promise<{ readonly waiting: readonly string[]; readonly running: readonly string[] }> {
  const waiting: string[] = [];
  const running: string[] = [];
  for (const kind of await state.folders(`${packages}/@r*/{task,deploy}`)) {
    for (const name of await state.names(kind)) {
      const item = `${kind}/${name}`;
      // Thousands of deployments whose runs are complete are the usual case: nothing is waited for that is at hand.
      const names = state.names(item);
      for (const number of runNumbers(names instanceof Promise ? await names : names)) {
        const run = `${item}/${number}`;
        const found = statusOf(state, run);
        const status = found instanceof Promise ? await found : found;
        if (status === "running") running.push(run);
        else if (isWaiting(status)) waiting.push(run);
      }
    }
  }
  return { waiting: waiting.sort(compareNatural), running };
}

/** @returns undefined for a run that would be closed instead of started. */
async function describe(
  sources: Sources,
  contexts: Map<string, Context>,
  freezes: Freezes,
  ref: string,
  requested: boolean,
  runner: Runner | undefined,
): Promise<{ readonly item: RunItem; readonly startable: boolean } | undefined> {
  const parts = splitRun(ref);
  if (!parts) return undefined;
  const release = await loadRelease(sources.state, parts.release);
  const context = contexts.get(release.package) ?? {
    deployments: await Deployments.read(sources, release.package),
    open: new Map(),
    freezes,
  };
  contexts.set(release.package, context);
  const broken = parts.kind === "deploy" ? context.deployments.broken(parts.name) : undefined;
  if (broken) throw broken;
  const run = await readRun(sources.state, ref);
  const attempt = context.deployments.on(parts.name).find((each) => each.ref === ref);
  if (parts.kind === "deploy" && attempt && (await refusalOf(sources.state, context.deployments, attempt)))
    return undefined;
  const planned = release.items.find((each) => ref.startsWith(`${each.ref}/`));
  const needs = runner === undefined ? undefined : planned?.needs;
  const item = {
    ref,
    label: labelOf(ref),
    release: release.ref,
    repo: release.package.slice(0, release.package.indexOf("/-/")),
    commit: release.document.commit,
    reason: reasonOf(run),
    waits: await waitsFor(sources, context, release, ref),
    requested,
    ...(needs === undefined ? {} : { needs }),
  };
  return { item, startable: planned === undefined || mayStart(runner, planned) };
}

async function waitsFor(
  sources: Sources,
  context: Context,
  release: LoadedRelease,
  ref: string,
): Promise<readonly Wait[]> {
  const item = release.items.find((each) => ref.startsWith(`${each.ref}/`));
  if (!item) return [];
  const open = context.open.get(release.ref) ?? (await openPhases(sources.state, release));
  context.open.set(release.ref, open);
  const run = await readRun(sources.state, ref);
  const waits = await waitsOf(sources.state, release, item, run, open, context.freezes);
  if (item.kind === "deploy" && run.type !== "down" && !(await sources.state.has(environmentRef(item.name)))) {
    return [...waits, { kind: "value", act: true, text: `needs the environment ${item.name}` }];
  }
  const busy = item.kind === "deploy" && context.deployments.on(item.name).find(({ status }) => status === "running");
  if (!busy) return waits;
  return [...waits, { kind: "claim", act: false, text: `after ${labelOf(busy.ref)}, which is running`, ref: busy.ref }];
}
