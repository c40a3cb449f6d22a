import { fail } from "../errors.js";
import { environmentRef, splitRelease, splitRun } from "../refs/names.js";
import { Deployments, type Sources } from "../release/deployments.js";
import { Freezes } from "../release/freeze.js";
import { loadRelease, runsOf } from "../release/load.js";
import type { RunView } from "../report/reporter.js";
import type { Change } from "../store/store.js";
import { runViewAt } from "./standing.js";

/** What happened to something. */
export interface History {
  readonly ref: string;
  /** Newest first; what has not started yet comes before all that has. */
  readonly runs: readonly RunView[];
  /** Who set the intent at this ref last, and when; of a deployment: what should be there. */
  readonly set?: Change;
}

/**
 * The runs of a deployment over all releases (`PACKAGE/@/deploy/ENV`), of a release, or of one item of it; and who set
 * the intent at a ref.
 *
 * @throws `ref-not-found` when nothing is known of it.
 */
export async function historyOf(sources: Sources, ref: string, time: string): Promise<History> {
  const freezes = new Freezes(sources.intent, time);
  const runs: RunView[] = [];
  for (const run of await runRefs(sources, ref)) {
    const view = await runViewAt(sources, run, freezes);
    if (view) runs.push(view);
  }
  const set = await sources.intent.setBy(ref);
  if (runs.length > 0 || set || (await sources.intent.has(ref))) return { ref, runs, ...(set ? { set } : {}) };
  const environment = /\/@\/deploy\/([^/]+)$/.exec(ref)?.[1];
  const known = environment === undefined || (await sources.intent.has(environmentRef(environment)));
  return fail(
    "ref-not-found",
    `nothing ever happened at ${ref}${known ? "" : `; there is no environment ${environment}`}`,
    {
      ref,
    },
  );
}

async function runRefs(sources: Sources, ref: string): Promise<readonly string[]> {
  const deployment = /^(.+)\/@\/deploy\/([^/]+)$/.exec(ref);
  if (deployment?.[1] !== undefined && deployment[2] !== undefined) {
    const deployments = new Deployments(deployment[1], sources);
    await deployments.load(deployment[2]);
    const turnOf = (run: { turn?: number | undefined }): number => run.turn ?? Number.POSITIVE_INFINITY;
    return [...deployments.on(deployment[2])]
      .sort((a, b) => turnOf(b.run) - turnOf(a.run) || 0)
      .map((each) => each.ref);
  }
  const resolved = await sources.state.resolve(ref);
  if (splitRun(resolved)) return [resolved];
  if (/\/(task|deploy)\//.test(resolved)) return newestFirst(sources, [resolved]);
  if (!splitRelease(resolved) || !(await sources.state.has(resolved))) return [];
  const { items } = await loadRelease(sources.state, resolved);
  return newestFirst(
    sources,
    items.map((item) => item.ref),
  );
}

async function newestFirst({ state }: Sources, items: readonly string[]): Promise<readonly string[]> {
  const runs: string[] = [];
  for (const item of items) runs.push(...(await runsOf(state, item)).map((run) => run.ref));
  return runs.reverse();
}
