import { taskDocument } from "../documents/run.js";
import { type Problem, problemsOf } from "../errors.js";
import { packagesOf } from "../intent/packages.js";
import { compareNatural, currentRef, labelOf, splitRelease, splitRun } from "../refs/names.js";
import { type Attempt, Deployments, type Sources } from "../release/deployments.js";
import { Freezes, type Held, heldNow } from "../release/freeze.js";
import { releaseIds } from "../release/ids.js";
import { loadRelease } from "../release/load.js";
import { openPhases } from "../release/ready.js";
import { isOpen, statusOf } from "../release/status.js";
import { isTried } from "../release/take-over.js";
import { viewRelease, viewRun } from "../release/view.js";
import type { RunView } from "../report/reporter.js";
import type { Intended } from "./left-behind.js";

/** One package in one environment. */
export interface Cell {
  /** The run that put there what is there, as far as is recorded. */
  readonly current?: RunView;
  /** What is under way there, waits, or ended without success since. */
  readonly next?: RunView;
  /** What intent asks for and nobody has taken over yet: the id of a release, `""` for nothing. */
  readonly wanted?: string;
}

/** One package and where it stands. */
export interface StandingPackage {
  /** `REPO/-/FILE`. */
  readonly package: string;
  readonly label: string;
  /** By the names of environments; only those where anything is, was tried or waits. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What is deployed where, what is on its way, and what needs a look. */
export interface Standing {
  /** In the order in which packages first deploy to them. */
  readonly environments: readonly string[];
  readonly packages: readonly StandingPackage[];
  /** Runs that failed, were lost, or wait for somebody; worst first. */
  readonly attention: readonly RunView[];
  /** What is frozen at that moment. */
  readonly freezes: readonly Held[];
  /** What should be deployed. */
  readonly intended: Intended;
  readonly problems: readonly Problem[];
}

/** How the packages of a world stand; a broken one is named and keeps nothing else back. Nothing is written. */
export async function standingOf(sources: Sources, time: string): Promise<Standing> {
  const freezes = new Freezes(sources.intent, time);
  const packages: StandingPackage[] = [];
  const problems: Problem[] = [];
  const open: RunView[] = [];
  const intended = new Map<string, readonly string[]>();
  const names = await packagesOf(sources);
  for (const pkg of names) {
    try {
      const { cells, tasks, broken, should } = await packageOf(sources, pkg, freezes);
      problems.push(...broken);
      if (should.length > 0) intended.set(pkg, should);
      packages.push({ package: pkg, label: labelOf(pkg), cells });
      open.push(...Object.values(cells).flatMap(({ next }) => next ?? []), ...tasks);
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return {
    environments: [...new Set(packages.flatMap(({ cells }) => Object.keys(cells)))],
    packages,
    attention: open.filter(({ status }) => worst.includes(status)).sort(byUrgency),
    freezes: await heldNow(sources.intent, names, time),
    intended,
    problems,
  };
}

const worst: readonly RunView["status"][] = ["failed", "lost", "waiting"];

function byUrgency(one: RunView, other: RunView): number {
  return worst.indexOf(one.status) - worst.indexOf(other.status);
}

async function packageOf(
  sources: Sources,
  pkg: string,
  freezes: Freezes,
): Promise<{
  cells: Record<string, Cell>;
  tasks: readonly RunView[];
  broken: readonly Problem[];
  should: readonly string[];
}> {
  const deployments = await Deployments.read(sources, pkg);
  const newest = (await releaseIds(sources.state, pkg)).at(-1);
  const release = newest === undefined ? undefined : await viewRelease(sources.state, `${pkg}/@${newest}`, freezes);
  const planned = release?.runs.filter(({ type }) => type !== "task").map(({ name }) => name) ?? [];
  const cells: Record<string, Cell> = {};
  for (const name of new Set([...planned, ...deployments.environments])) {
    const cell = await cellOf(sources, deployments, name, freezes);
    if (cell.current || cell.next || cell.wanted !== undefined) cells[name] = cell;
  }
  const tasks = release?.runs.filter(({ type }) => type === "task") ?? [];
  return { cells, tasks, broken: deployments.problems, should: await deployments.intended() };
}

/** How one deployment stands. */
export async function cellOf(
  sources: Sources,
  deployments: Deployments,
  environment: string,
  freezes: Freezes,
): Promise<Cell> {
  await deployments.load(environment);
  const link = currentRef(deployments.package, "deploy", environment);
  const standing = (await sources.state.get(link, taskDocument))?.run_ref;
  const next = nextOf(deployments, environment);
  const [current, coming] = await Promise.all([
    standing === undefined ? undefined : runViewAt(sources, standing, freezes),
    next === undefined ? undefined : runViewAt(sources, next.ref, freezes),
  ]);
  const wanted = coming && isOpen(next?.status) ? undefined : await wantedAt(sources, deployments, environment);
  return {
    ...(current ? { current } : {}),
    ...(coming ? { next: coming } : {}),
    ...(wanted === undefined ? {} : { wanted }),
  };
}

/** What intent asks for, unless that is what was tried last. */
async function wantedAt(
  { state }: Sources,
  deployments: Deployments,
  environment: string,
): Promise<string | undefined> {
  const should = await deployments.should(environment);
  const release = should && (await state.resolve(should.release));
  const wanted = should && release !== undefined ? { ...should, release } : undefined;
  if (isTried(wanted, deployments.tried(environment))) return undefined;
  return release === undefined ? "" : (splitRelease(release)?.id ?? release);
}

/** What runs, else what waits (of the newest release first), else what was tried last and did not end well. */
function nextOf(deployments: Deployments, environment: string): Attempt | undefined {
  const open = deployments.on(environment).filter(({ status }) => isOpen(status));
  const running = open.find(({ status }) => status === "running");
  const waiting = open.sort((a, b) => compareNatural(b.releaseId, a.releaseId) || b.number - a.number)[0];
  const tried = deployments.tried(environment);
  return running ?? waiting ?? (tried?.status === "failed" || tried?.status === "cancelled" ? tried : undefined);
}

/** A run as people see it; undefined where there is none. */
export async function runViewAt({ state }: Sources, ref: string, freezes: Freezes): Promise<RunView | undefined> {
  const parts = splitRun(ref);
  if (!parts) return undefined;
  const release = await loadRelease(state, parts.release);
  const item = release.items.find((each) => each.kind === parts.kind && each.name === parts.name);
  if (!item) return undefined;
  return viewRun(state, release, item, ref, await statusOf(state, ref), await openPhases(state, release), freezes);
}
