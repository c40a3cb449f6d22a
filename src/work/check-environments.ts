import type { Evaluation } from "../config/host.js";
import type { Environment } from "../documents/environment.js";
import { equalJson, type Json } from "../documents/json.js";
import { releaseDocument } from "../documents/release.js";
import { addRun, firstRun } from "../release/add-run.js";
import { itemsOf, phasesOf } from "../release/items.js";
import { loadRelease } from "../release/load.js";
import { environmentsOf, type Outdated } from "../release/plan.js";
import { type Request, takeOver } from "../release/take-over.js";
import type { WorldDraft } from "../store/store.js";

/** A release's file evaluated again, and the environments it saw. */
export interface Replanned {
  readonly evaluation: Evaluation;
  readonly environments: readonly Environment[];
}

/**
 * Plans a release again for the environments of now: deployments where nothing should be and none waits get a run, also
 * where an earlier environment of that name had one (W31). The plan is stored and the op is done.
 *
 * @returns refs of the new runs, or `outdated` when the environments have changed since the file was evaluated.
 */
export async function checkEnvironments(
  draft: WorldDraft,
  releaseRef: string,
  { evaluation, environments }: Replanned,
  request: Request,
): Promise<readonly string[] | Outdated> {
  const { state } = draft;
  if (!equalJson((await environmentsOf(state)) as Json, environments as Json)) return "outdated";
  const release = await loadRelease(state, releaseRef);
  const deployments = await takeOver(draft, release.package, request);
  const added: string[] = [];
  if (evaluation.package) {
    const document = { ...release.document, package: evaluation.package };
    await state.set(releaseRef, releaseDocument, document);
    for (const { items } of phasesOf(itemsOf(releaseRef, document))) {
      for (const item of items) {
        if (item.kind !== "deploy" || deployments.waiting(item.name).length > 0) continue;
        if (await deployments.should(item.name)) continue;
        added.push(await addRun(state, item, firstRun(releaseRef, item, []), request.time));
      }
    }
  }
  await state.delete(`${releaseRef}/op/check_envs`);
  return added;
}
