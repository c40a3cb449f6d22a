import type { RunnerNeeds } from "../documents/release.js";
import type { InputMap } from "../documents/run.js";
import { type Problem, problemsOf } from "../errors.js";
import { applyIntent } from "../intent/apply.js";
import { type Difference, diffIntent } from "../intent/diff.js";
import { packagesOf } from "../intent/packages.js";
import { labelOf } from "../refs/names.js";
import { parseRef } from "../refs/parse.js";
import { closeRefused } from "../release/claim.js";
import { type Deployments, reasonOf } from "../release/deployments.js";
import { readRun } from "../release/load.js";
import { type Blocked, requestRedeploys } from "../release/requests.js";
import { type Request, takeOver } from "../release/take-over.js";
import type { WorldDraft } from "../store/store.js";
import { placeOf } from "./dependencies.js";
import { type Identified, identify, openRuns, type RunItem } from "./identify.js";
import type { Intended } from "./left-behind.js";
import { type OpItem, opsOf } from "./ops.js";
import { isEverywhere, isOwn, type Scope } from "./scope.js";
import { sequence } from "./sequence.js";

/** One piece of work for somebody else. */
export interface Other {
  readonly ref: string;
  readonly repo: string;
  readonly commit: string;
  readonly work_type: "run" | "op";
  /** Where it has to run, in a job of its own; absent: whoever has that commit may do it. */
  readonly needs?: RunnerNeeds;
}

/** Everything there is to do, after whatever had to be recorded for it. */
export interface Prepared extends Identified {
  /** What can be done at other commits or in other repositories. */
  readonly others: readonly Other[];
  /** Of what waits: deployments that stay as they are, since an input has no value any more. */
  readonly blocked: readonly RunItem[];
  readonly applied: readonly Difference[];
  readonly ops: readonly OpItem[];
  /** Can start as soon as something else of what is ready has ended; in this order. */
  readonly later: readonly RunItem[];
  /** Could start, but reads what is about to change elsewhere. */
  readonly heldBack: readonly RunItem[];
  /** What should be deployed of the packages that were looked at. */
  readonly intended: Intended;
  /** Refs of runs that must not start yet. */
  readonly held: ReadonlySet<string>;
  /** Whether the end of a run may let others start. */
  matters(run: string): boolean;
}

/**
 * The change that every work command begins with: takes over what users asked for, asks for redeploys of what has
 * changed, and lists what can be done then. A dry run is this very change, thrown away. What is broken is named and
 * keeps nothing else back (W19).
 */
export async function prepareWork(draft: WorldDraft, scope: Scope, request: Request): Promise<Prepared> {
  const problems: Problem[] = [];
  const applied = scope.kind === "any" || scope.kind === "cascade" ? await applyAll(draft, request, problems) : [];
  const requested = new Set<string>();
  const blocked: RunItem[] = [];
  const others: Other[] = [];
  const packages: Deployments[] = [];
  const intended = new Map<string, readonly string[]>();
  for (const pkg of await packagesOf(draft)) {
    if (!pkg.startsWith(`${scope.repo}/-/`) && scope.kind !== "any" && !isEverywhere(scope)) continue;
    await isolated(problems, async () => {
      const deployments = await takeOver(draft, pkg, request);
      packages.push(deployments);
      intended.set(pkg, await deployments.intended());
      await closeRefused(draft.state, deployments, request);
      if (scope.kind === "ops") return;
      const limits = {
        isOwn: (commit: string) => isOwn(scope, repoOf(pkg), commit),
        isWanted: async (ref: string, release: string, inputs: InputMap) =>
          !scope.unusable?.has(release) && ((await scope.consequences?.includes(draft.state, ref, [inputs])) ?? true),
      };
      const redeploys = await requestRedeploys(draft, deployments, limits, request);
      for (const run of redeploys.runs) requested.add(run);
      problems.push(...redeploys.problems);
      blocked.push(...redeploys.blocked.map(blockedItem));
      for (const { ref, commit } of redeploys.elsewhere)
        others.push({ ref, commit, repo: repoOf(pkg), work_type: "run" });
    });
  }
  const { ops, problems: broken } = await opsOf(draft.state);
  problems.push(...broken);
  const follows = ops.filter(({ ref }) => scope.consequences?.includesOp(ref) ?? true);
  const own = follows.filter(
    ({ repo, commit, release }) => isOwn(scope, repo, commit) && !scope.unusable?.has(release),
  );
  for (const op of ops) if (!isOwn(scope, op.repo, op.commit)) others.push({ ...op, work_type: "op" });
  const identified = await identify(draft, scope, requested, request.time);
  others.push(...identified.elsewhere.map(otherOf));
  const elsewhere = others.filter(({ work_type }) => work_type === "run");
  const ordered = await sequence(draft.state, { ...identified, packages, elsewhere });
  others.push(...ordered.placed.map(otherOf));
  return {
    ...identified,
    ...ordered,
    held: new Set([...ordered.held, ...identified.leftAlone]),
    waiting: [...identified.waiting, ...ordered.heldBack, ...blocked],
    blocked,
    intended: new Map([...intended].filter(([, environments]) => environments.length > 0)),
    applied,
    ops: own,
    others,
    problems: [...problems, ...identified.problems],
  };
}

function otherOf({ ref, repo, commit, needs }: RunItem): Other {
  return { ref, repo, commit, work_type: "run", ...(needs === undefined ? {} : { needs }) };
}

/** What stays as it is has no run: it is named by its deployment. */
function blockedItem({ ref, release, waits }: Blocked): RunItem {
  return {
    ref,
    label: labelOf(ref),
    release: release.ref,
    repo: repoOf(release.package),
    commit: release.document.commit,
    reason: "redeploy",
    waits,
    requested: false,
  };
}

function repoOf(pkg: string): string {
  return pkg.slice(0, pkg.indexOf("/-/"));
}

/** Custom values and environments are copied; deployments are taken over with their packages, all of one at once. */
async function applyAll(draft: WorldDraft, request: Request, problems: Problem[]): Promise<readonly Difference[]> {
  const diff = await diffIntent(draft);
  problems.push(...diff.problems);
  if (diff.differences.length === 0) return [];
  const before = await askedFor(draft);
  const applied = new Set<string>();
  for (const { ref } of diff.differences) {
    await isolated(problems, async () => {
      await applyIntent(draft, ref, request);
      if (parseRef(ref).kind !== "deploy") applied.add(ref);
    });
  }
  for (const [run, place] of await askedFor(draft)) if (!before.has(run)) applied.add(place);
  return diff.differences.filter(({ ref }) => applied.has(ref));
}

/** Deployments that intent asks for and that have not started: by run and reason. */
async function askedFor({ state }: WorldDraft): Promise<ReadonlyMap<string, string>> {
  const asked = new Map<string, string>();
  for (const ref of (await openRuns(state)).waiting) {
    const place = placeOf(ref);
    const run = place === undefined ? undefined : await readRun(state, ref).catch(() => undefined);
    if (place !== undefined && run) asked.set(`${ref} ${reasonOf(run)}`, place);
  }
  return asked;
}

async function isolated(problems: Problem[], act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    problems.push(...problemsOf(error));
  }
}
