import { type Run, runDocument } from "../documents/run.js";
import { currentRef, labelOf, splitRun } from "../refs/names.js";
import type { Deployments } from "../release/deployments.js";
import { ifReadable, type Snapshot } from "../store/store.js";
import { Dependencies, placeOf, placesRead } from "./dependencies.js";
import type { RunItem } from "./identify.js";
import { type Activity, type Rank, ranksOf, teardownRanksOf } from "./order.js";

/** Everything that is about to happen, by whom it is done. */
export interface Outstanding {
  readonly packages: readonly Deployments[];
  /** Can start here. */
  readonly ready: readonly RunItem[];
  /** Can start at this commit, in jobs of their own. */
  readonly placed: readonly RunItem[];
  /** Waits for something here. */
  readonly waiting: readonly RunItem[];
  /** Refs of runs, or of deployments to be done again, at other commits or in other repositories. */
  readonly elsewhere: readonly { readonly ref: string; readonly commit: string }[];
  /** Refs of runs in progress. */
  readonly running: readonly string[];
}

/** What is ready, put in order. */
export interface Sequence {
  /** Nothing that it reads is about to change. */
  readonly ready: readonly RunItem[];
  /** The same, for jobs of their own. */
  readonly placed: readonly RunItem[];
  /** Comes after others of the same list, in this order. */
  readonly later: readonly RunItem[];
  /** Comes after something that is done elsewhere. */
  readonly heldBack: readonly RunItem[];
  /** Refs of runs that must not start yet, those included that wait for an earlier phase of their release as well. */
  readonly held: ReadonlySet<string>;
  /** Whether the end of a run may let something start that waits for it. */
  matters(run: string): boolean;
}

/** Puts work in order: first what others read, teardowns the other way round. */
export async function sequence(state: Snapshot, work: Outstanding): Promise<Sequence> {
  const candidates = [...work.ready, ...work.placed];
  if (candidates.length === 0) {
    return { ready: [], placed: [], later: [], heldBack: [], held: new Set(), matters: () => true };
  }
  const runs = await readRuns(state, work);
  const dependencies = new Dependencies();
  for (const deployments of work.packages) dependencies.add(deployments);
  for (const [ref, run] of runs) {
    const place = placeOf(ref);
    if (place !== undefined)
      dependencies.link(
        place,
        run.functions.flatMap(({ inputs }) => placesRead(inputs)),
      );
  }
  const isDown = (ref: string): boolean => runs.get(ref)?.type === "down";
  const next = nextPhases(work);
  const ups = [...comingUps(work, isDown), ...next];
  const readers = ranksOf(dependencies.reads, ups);
  linkPhases(work, dependencies, next);
  const upRank = ranksOf(dependencies.reads, ups);
  const downs = candidates.some(({ ref }) => isDown(ref)) ? await removals(work) : [];
  const downRank = teardownRanksOf(dependencies.reads, downs);
  const ranked = candidates.map((item) => {
    const place = placeOf(item.ref) ?? item.ref;
    return { item, rank: isDown(item.ref) ? downRank(place) : upRank(place) };
  });
  const { ready, later, heldBack } = split(ranked);
  const blocked = next.filter(({ place }) => readers(place).after !== undefined);
  const held = new Set([...later, ...heldBack, ...blocked].map(({ ref }) => ref));
  const elsewhere = new Set(work.placed.map(({ ref }) => ref));
  return {
    ready: ready.filter(({ ref }) => !elsewhere.has(ref)),
    placed: ready.filter(({ ref }) => elsewhere.has(ref)),
    ...{ later, heldBack, held, matters: mattering(dependencies) },
  };
}

function split(ranked: readonly { item: RunItem; rank: Rank }[]): Pick<Sequence, "ready" | "later" | "heldBack"> {
  const held = ({ item, rank: { after } }: { item: RunItem; rank: Rank }): RunItem => {
    if (!after) return item;
    return { ...item, waits: [{ kind: "run", act: false, text: `after ${after.label}`, ref: after.ref }] };
  };
  const later = ranked.filter(({ rank }) => rank.after?.own === true).sort((a, b) => a.rank.level - b.rank.level);
  return {
    ready: ranked.filter(({ rank }) => rank.after === undefined).map(held),
    later: later.map(held),
    heldBack: ranked.filter(({ rank }) => rank.after?.own === false).map(held),
  };
}

/** Documents of all runs that are ready or in progress; what cannot be read is reported elsewhere. */
async function readRuns(state: Snapshot, { ready, placed, running }: Outstanding): Promise<ReadonlyMap<string, Run>> {
  const runs = new Map<string, Run>();
  for (const ref of [...[...ready, ...placed].map((item) => item.ref), ...running]) {
    const run = await ifReadable(() => state.get(ref, runDocument));
    if (run) runs.set(ref, run);
  }
  return runs;
}

/** What is about to give results: what can start, what runs, and what is due elsewhere. */
function comingUps({ ready, placed, running, elsewhere }: Outstanding, isDown: (ref: string) => boolean): Activity[] {
  const activities: Activity[] = [];
  const add = (ref: string, own: boolean, suffix: string): void => {
    const place = placeOf(ref);
    if (place !== undefined && !isDown(ref)) activities.push({ place, label: labelOf(ref) + suffix, ref, own });
  };
  for (const { ref } of ready) add(ref, true, "");
  for (const { ref } of placed) add(ref, false, "");
  for (const ref of running) add(ref, false, ", which is running");
  for (const { ref, commit } of elsewhere) add(ref, false, `, at ${commit.slice(0, 7)}`);
  return activities;
}

/** What only waits for an earlier phase of a release that is about to do something: it will come when that has ended. */
function nextPhases({ ready, waiting }: Outstanding): readonly Activity[] {
  const busy = new Set(ready.map(({ release }) => release));
  return waiting.flatMap(({ ref, release, label, waits }) => {
    const place = placeOf(ref);
    if (place === undefined || !busy.has(release) || waits.some(({ kind }) => kind !== "phase")) return [];
    return [{ place, label, ref, own: true }];
  });
}

/** It comes after what its release is about to do. */
function linkPhases({ ready }: Outstanding, dependencies: Dependencies, next: readonly Activity[]): void {
  const busy = new Map<string, string[]>();
  for (const { release, ref } of ready) busy.set(release, [...(busy.get(release) ?? []), placeOf(ref) ?? ref]);
  for (const { place, ref } of next) {
    dependencies.link(place, busy.get(splitRun(ref)?.release ?? "") ?? []);
  }
}

/** Deployments that are to be removed and are not yet, also where their removal failed. */
async function removals({ packages, ready }: Outstanding): Promise<readonly Activity[]> {
  const own = new Set(ready.map(({ ref }) => placeOf(ref)));
  const found: Activity[] = [];
  for (const deployments of packages) {
    for (const environment of deployments.environments) {
      const tried = deployments.tried(environment);
      if (!tried || (tried.run.type === "down" && tried.status === "complete")) continue;
      if (await deployments.should(environment)) continue;
      const place = currentRef(deployments.package, "deploy", environment);
      const label = `the removal of ${labelOf(tried.ref)}`;
      found.push({ place, label, ref: tried.ref, own: own.has(place) });
    }
  }
  return found;
}

/** Only what somebody reads, or reads from somewhere (a teardown), can be waited for. */
function mattering({ reads }: Dependencies): (run: string) => boolean {
  const read = new Set([...reads.values()].flatMap((places) => [...places]));
  return (run) => {
    const place = placeOf(run);
    return place === undefined || read.has(place) || (reads.get(place)?.size ?? 0) > 0;
  };
}
