import { randomUUID } from "node:crypto";
import type { Problem } from "../errors.js";
import { splitRun } from "../refs/names.js";
import { Freezes } from "../release/freeze.js";
import { viewRelease } from "../release/view.js";
import type { ReleaseView, Triggered } from "../report/reporter.js";
import type { Fate, Trigger } from "../trigger/trigger.js";
import { consumeRequests, openRequests, type Placement, rememberWaves, type Wave } from "../trigger/waves.js";
import { type Asked, askingFailed, fateOf, mostAsked, noteOf } from "./asking.js";
import type { Session } from "./session.js";

/** Has jobs started for runs that need one of their own: as few requests as GitHub's limits allow, each run in one. */
export async function askForJobs(session: Session, placements: readonly Placement[]): Promise<Asked> {
  const problems: Problem[] = [];
  const triggered: Triggered[] = [];
  const releases = new Set<string>();
  for (const placement of placements) {
    if (session.signal.aborted) break;
    try {
      const trigger = await session.triggerFor({ ...placement, deployments: [] });
      if (trigger === undefined) {
        noteOf(session, placement, `${count(placement.runs)} left: no workflow is known that could run them`);
        continue;
      }
      const waves = await remember(session, placement, trigger, mostAsked - triggered.length);
      const asked = await ask(session, placement, trigger, waves);
      problems.push(...asked.problems);
      triggered.push(...asked.triggered);
      for (const { ref } of waves.flatMap(({ deployments }) => deployments)) releases.add(releaseOf(ref));
    } catch (error) {
      problems.push(...askingFailed(error, placement));
    }
  }
  return { problems, triggered, views: await show(session, releases) };
}

/** What waits for a job now was shown as waiting for one that nobody had asked for. */
async function show(session: Session, releases: ReadonlySet<string>): Promise<readonly ReleaseView[]> {
  if (releases.size === 0) return [];
  const { state, intent } = await session.world.snapshot();
  const freezes = new Freezes(intent, session.clock.now());
  const views = await Promise.all([...releases].map((ref) => viewRelease(state, ref, freezes)));
  for (const release of views) session.reporter.report({ type: "release", action: "changed", release });
  return views;
}

function releaseOf(run: string): string {
  return splitRun(run)?.release ?? run;
}

async function remember(
  session: Session,
  placement: Placement,
  trigger: Trigger,
  most: number,
): Promise<readonly Wave[]> {
  const { state } = await session.world.snapshot();
  const fates = new Map<string, Fate>();
  for (const id of await openRequests(state, placement)) {
    // Hundreds of jobs that all look for the others' requests would use up the calls that these need.
    const isJob = session.runner?.assignment !== undefined;
    fates.set(id, isJob ? "alive" : await fateOf(trigger, placement, id));
  }
  const request = { owner: session.owner.id, time: session.clock.now() };
  const asking = { id: randomUUID(), most, fates };
  const waves = await session.world.transact("ask for jobs", ({ state }) =>
    rememberWaves(state, placement, request, asking),
  );
  const asked = waves.reduce((sum, { deployments }) => sum + deployments.length, 0);
  const left = placement.runs.length - asked;
  if (left > 0 && session.runner?.assignment === undefined)
    noteOf(session, placement, `${left} of ${count(placement.runs)} asked for already`);
  return waves;
}

async function ask(
  session: Session,
  { repo, commit }: Placement,
  trigger: Trigger,
  waves: readonly Wave[],
): Promise<Omit<Asked, "views">> {
  const problems: Problem[] = [];
  const triggered: Triggered[] = [];
  for (const { id, deployments } of waves) {
    const wanted = { repo, commit, deployments };
    try {
      const { url } = await trigger.ask(wanted, id);
      triggered.push({ repo, commit, ...(url === undefined ? {} : { url }) });
      noteOf(session, wanted, `asked for ${count(deployments)}${url === undefined ? "" : `: ${url}`}`);
    } catch (error) {
      const refs = deployments.map(({ ref }) => ref);
      await session.world.transact("asking for jobs failed", ({ state }) => consumeRequests(state, refs));
      problems.push(...askingFailed(error, wanted));
    }
  }
  return { problems, triggered };
}

function count(list: readonly unknown[]): string {
  return list.length === 1 ? "1 job" : `${list.length} jobs`;
}
