import { runDocument, type StoredStatus } from "../documents/run.js";
import type { Snapshot } from "../store/store.js";
import type { Item } from "./items.js";
import { type LoadedRelease, runsOf } from "./load.js";
import { releaseIds } from "./plan.js";

/** A run on the same deployment, under this release or another of the package; for a task, of this release. */
export interface SiblingRun {
  readonly ref: string;
  /** `rN`. */
  readonly release: string;
  readonly status: StoredStatus | undefined;
}

/** Everything that was ever to run where an item runs. A deployment is one place for all releases of its package. */
export async function siblingsOf(state: Snapshot, release: LoadedRelease, item: Item): Promise<readonly SiblingRun[]> {
  const ids = item.kind === "task" ? [release.id] : await releaseIds(state, release.package);
  const found = await Promise.all(
    ids.map(async (id) => {
      const runs = await runsOf(state, `${release.package}/@${id}/${item.kind}/${item.name}`);
      return runs.map(({ ref, status }) => ({ ref, status, release: id }));
    }),
  );
  return found.flat();
}

/** The highest turn taken on a deployment, 0 when nothing was started there. */
export async function highestTurn(state: Snapshot, siblings: readonly SiblingRun[]): Promise<number> {
  const turns = await Promise.all(siblings.map(async ({ ref }) => (await state.get(ref, runDocument))?.turn ?? 0));
  return Math.max(0, ...turns);
}
