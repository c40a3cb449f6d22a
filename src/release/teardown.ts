import { runDocument, taskDocument } from "../documents/run.js";
import { currentRef, splitRelease } from "../refs/names.js";
import type { WorldDraft } from "../store/store.js";
import { cancelRun } from "./claim.js";
import { resolveInputs } from "./inputs.js";
import { loadRelease, readRun, runsOf } from "./load.js";
import { addRun } from "./plan.js";
import { isOpen, isWaiting } from "./status.js";

/**
 * Asks for what a package has deployed in an environment to be removed: a pending `down` run of the deployed release,
 * with the inputs that the deployment had. Asking twice is asking once (W25). What waits there is cancelled.
 *
 * @returns the run's ref; undefined when nothing is deployed there or its removal is under way.
 */
export async function requestTeardown(
  draft: WorldDraft,
  pkg: string,
  environment: string,
  request: { owner: string; time: string },
): Promise<string | undefined> {
  const state = draft.state;
  const standing = await state.get(currentRef(pkg, "deploy", environment), taskDocument);
  const release = standing && (await loadRelease(state, standing.release));
  const item = release?.items.find((each) => each.kind === "deploy" && each.name === environment);
  if (!standing || !release || !item?.down) return undefined;
  const deployed = await readRun(state, standing.run_ref);
  for (const run of await runsOf(state, item.ref)) {
    const document = await state.get(run.ref, runDocument);
    if (document?.type === "down" && isOpen(run.status)) return undefined;
    if (document && isWaiting(run.status)) await cancelRun(state, run.ref, document, "to be removed", request);
  }
  const { inputs } = await resolveInputs(state, deployed.functions[0]?.inputs ?? {}, "keep");
  const run = {
    type: "down" as const,
    release: release.ref,
    functions: [{ fn: item.down, inputs }],
    output: null,
    watch_files: null,
    reason: "teardown" as const,
  };
  return addRun(state, item, run, request.time);
}

/** Packages that have something deployed in an environment. */
export async function deployedIn(draft: WorldDraft, environment: string): Promise<readonly string[]> {
  const links = await draft.state.match(`**/@/deploy/${environment}`);
  return links.flatMap((link) => {
    const pkg = link.slice(0, -`/@/deploy/${environment}`.length);
    return splitRelease(`${pkg}/@r1`) ? [pkg] : [];
  });
}
