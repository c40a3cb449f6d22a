import { type Problem, problemsOf } from "../errors.js";
import { escapeGlob } from "../refs/glob.js";
import { compareNatural, splitRun } from "../refs/names.js";
import { type LoadedRelease, loadRelease, readRun } from "../release/load.js";
import { openPhases, waitsOf } from "../release/ready.js";
import type { Snapshot } from "../store/store.js";

/** Runs of a repository that have not ended. */
export interface OpenRuns {
  /** Pending or paused, in the order of their refs. */
  readonly waiting: readonly string[];
  readonly running: readonly string[];
}

/** All open runs of a repository. */
export function openRunsOfRepo(snapshot: Snapshot, repo: string): Promise<OpenRuns> {
  return openRuns(snapshot, `${escapeGlob(repo)}/-/**`);
}

/** All open runs of a package (`REPO/-/FILE`), over all its releases. */
export function openRunsOfPackage(snapshot: Snapshot, pkg: string): Promise<OpenRuns> {
  return openRuns(snapshot, escapeGlob(pkg));
}

async function openRuns(snapshot: Snapshot, packages: string): Promise<OpenRuns> {
  const markers = await snapshot.match(`${packages}/@r*/{task,deploy}/*/*/status/{pending,paused,running}`);
  const waiting: string[] = [];
  const running: string[] = [];
  for (const marker of markers) {
    const run = marker.slice(0, marker.lastIndexOf("/status/"));
    (marker.endsWith("/running") ? running : waiting).push(run);
  }
  return { waiting: waiting.sort(compareNatural), running };
}

/** One thing to do, as a dry run prints it. */
export interface WorkItem {
  readonly ref: string;
  readonly work_type: "run";
  readonly commit: string;
}

/** What is ready at a commit, which releases it belongs to, and what could not be read. */
export interface Identified {
  readonly items: readonly WorkItem[];
  /** Releases at this commit with anything that waits, ready or not. */
  readonly releases: readonly string[];
  readonly problems: readonly Problem[];
}

/** What could start now at a commit. A broken document is reported and keeps nothing else back (W19). */
export async function identifyReady(
  snapshot: Snapshot,
  waiting: readonly string[],
  commit: string,
): Promise<Identified> {
  const items: WorkItem[] = [];
  const releases = new Set<string>();
  const problems: Problem[] = [];
  const open = new Map<string, ReadonlySet<number>>();
  for (const ref of waiting) {
    try {
      const parts = splitRun(ref);
      if (!parts) continue;
      const release = await loadRelease(snapshot, parts.release);
      if (release.document.commit !== commit) continue;
      releases.add(release.ref);
      if (!open.has(release.ref)) open.set(release.ref, await openPhases(snapshot, release));
      if (await isReady(snapshot, release, ref, open.get(release.ref) ?? new Set())) {
        items.push({ ref, work_type: "run", commit });
      }
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return { items, releases: [...releases], problems };
}

async function isReady(
  snapshot: Snapshot,
  release: LoadedRelease,
  ref: string,
  open: ReadonlySet<number>,
): Promise<boolean> {
  const item = release.items.find((each) => ref.startsWith(`${each.ref}/`));
  if (!item) return false;
  return (await waitsOf(snapshot, release, item, await readRun(snapshot, ref), open)).length === 0;
}
