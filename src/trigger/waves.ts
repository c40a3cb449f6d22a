import type { Assignment } from "../documents/assignment.js";
import type { RunnerNeeds } from "../documents/release.js";
import { type Run, runDocument } from "../documents/run.js";
import { assignmentOf } from "../release/runner.js";
import { isWaiting, statusOf } from "../release/status.js";
import type { Request } from "../release/take-over.js";
import type { Draft, Snapshot } from "../store/store.js";
import type { Other } from "../work/prepare.js";
import { mayAskAgain } from "./remember.js";
import type { Fate } from "./trigger.js";

/**
 * Jobs that one request may ask for, and characters that its list may have. GitHub makes at most 256 jobs of a matrix, and
 * takes 65,535 characters of inputs, in which the list is a JSON text within JSON.
 *
 * @see https://docs.github.com/en/actions/reference/limits
 */
const mostJobs = 256;
const mostCharacters = 60_000;

/** A run that has to be done in a job of its own. */
export interface Placed {
  readonly ref: string;
  readonly needs: RunnerNeeds;
}

/** Runs of one commit that have to be done in jobs of their own. */
export interface Placement {
  readonly repo: string;
  readonly commit: string;
  readonly runs: readonly Placed[];
}

/** What one request asks for. */
export interface Wave {
  /** Names the request. */
  readonly id: string;
  readonly deployments: readonly Assignment[];
}

/** Work that needs jobs of its own, by commit. */
export function placementsOf(others: readonly Other[]): readonly Placement[] {
  const found = new Map<string, Placement & { runs: Placed[] }>();
  for (const { repo, commit, ref, needs } of others) {
    if (needs === undefined) continue;
    const key = `${repo} ${commit}`;
    const placement = found.get(key) ?? { repo, commit, runs: [] };
    placement.runs.push({ ref, needs });
    found.set(key, placement);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, placement]) => placement);
}

/** Names of the requests for these runs that may still be on their way. */
export async function openRequests(state: Snapshot, { runs }: Placement): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { ref } of runs) {
    const request = (await state.get(ref, runDocument))?.request;
    if (request?.id !== undefined && request.consumed !== true) ids.add(request.id);
  }
  return ids;
}

/**
 * Writes into each run that a job was asked for, before anybody is asked: a run is in one living request at most, and a
 * crash in between looks like a request that was lost.
 *
 * @param asking what the requests' names begin with, how many may be made, and what became of the open ones, by name
 * @returns the requests that are to be made, in order of the runs.
 */
export async function rememberWaves(
  state: Draft,
  { runs }: Placement,
  { owner, time }: Request,
  asking: { readonly id: string; readonly most: number; readonly fates: ReadonlyMap<string, Fate> },
): Promise<readonly Wave[]> {
  const due = new Map<string, Run>();
  const assignments: Assignment[] = [];
  for (const { ref, needs } of runs) {
    const run = await state.get(ref, runDocument);
    if (run === undefined || !isWaiting(await statusOf(state, ref))) continue;
    const { request } = run;
    // What became of a request for many does not matter to one that has arrived already.
    const fate = request?.consumed === true ? undefined : asking.fates.get(request?.id ?? "");
    if (request !== undefined && !mayAskAgain(request, time, fate)) continue;
    due.set(ref, run);
    assignments.push(assignmentOf(ref, needs));
  }
  const waves = split(assignments)
    .slice(0, asking.most)
    .map((deployments, index) => ({ id: `w${index + 1}-${asking.id}`, deployments }));
  for (const { id, deployments } of waves) {
    for (const { ref } of deployments) {
      const run = due.get(ref) as Run;
      const attempts = (run.request?.attempts ?? 0) + 1;
      await state.set(ref, runDocument, { ...run, request: { attempts, asked: time, by: owner, id } });
    }
  }
  return waves;
}

/** As few lists as fit the limits. */
function split(assignments: readonly Assignment[]): Assignment[][] {
  const lists: Assignment[][] = [];
  let room = 0;
  for (const assignment of assignments) {
    const length = JSON.stringify(JSON.stringify(assignment)).length + 1;
    const list = lists.at(-1);
    if (list === undefined || list.length === mostJobs || length > room) {
      lists.push([assignment]);
      room = mostCharacters - length;
    } else {
      list.push(assignment);
      room -= length;
    }
  }
  return lists;
}

/** Marks what was asked for runs as no longer on its way: asking failed, or their job came and could not start them. */
export async function consumeRequests(state: Draft, refs: readonly string[]): Promise<void> {
  for (const ref of refs) {
    const run = await state.get(ref, runDocument);
    if (run?.request === undefined || run.request.consumed === true) continue;
    if (isWaiting(await statusOf(state, ref)))
      await state.set(ref, runDocument, { ...run, request: { ...run.request, consumed: true } });
  }
}
