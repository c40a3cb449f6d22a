import type { Environment } from "../documents/environment.js";
import { environmentDocument } from "../documents/environment.js";
import { equalJson, type Json } from "../documents/json.js";
import { type PackageDocument, releaseDocument } from "../documents/release.js";
import { markerDocument } from "../documents/run.js";
import { OcurootError } from "../errors.js";
import { isPlain } from "../refs/format.js";
import { commitRef, labelOf, releaseRef, splitRelease } from "../refs/names.js";
import { compareBytes } from "../refs/order.js";
import type { Snapshot, WorldDraft } from "../store/store.js";
import { addRun, firstRun } from "./add-run.js";
import { nextReleaseId, releasesAtCommit } from "./ids.js";
import { itemsOf, phasesOf } from "./items.js";
import { type Request, takeOver } from "./take-over.js";

/** What a release is made of, and what its evaluation assumed. */
export interface ReleasePlan {
  /** `REPO/-/FILE`. */
  readonly package: string;
  /** The id that the file was evaluated for. */
  readonly id: string;
  readonly commit: string;
  readonly subject?: string;
  readonly plan: PackageDocument;
  /** The environments that the evaluation saw. */
  readonly environments: readonly Environment[];
  /** Make another release although the commit has one. */
  readonly force: boolean;
}

/** Why a release could not be created as planned: evaluate again, for the world of now. */
export type Outdated = "outdated";

/** The environments in state, in the order of their refs. */
export async function environmentsOf(snapshot: Snapshot): Promise<readonly Environment[]> {
  const found = await snapshot.getAll(await environmentRefs(snapshot), environmentDocument);
  return found.filter((environment) => environment !== undefined);
}

/** Names are enough where all are plain: what stands there is read anyway, so nobody need look whether it does. */
async function environmentRefs(snapshot: Snapshot): Promise<readonly string[]> {
  const refs = (await snapshot.names("@/environment")).map((name) => `@/environment/${name}`);
  return refs.every(isPlain) ? refs.sort(compareBytes) : snapshot.match("@/environment/*");
}

/**
 * Creates a release: its document, its commit's marker and one pending run for each item, all at once.
 *
 * @returns the release's ref, or `outdated` when the id is taken or the environments are others than the plan saw.
 * @throws `release-exists` when the commit has a release already and `force` is not set.
 */
export async function createRelease(
  draft: WorldDraft,
  plan: ReleasePlan,
  { owner, time }: Request,
): Promise<string | Outdated> {
  const state = draft.state;
  // What users asked for until now is older than this release; what they ask for from now on is newer.
  await takeOver(draft, plan.package, { owner, time });
  const existing = await releasesAtCommit(state, plan.package, plan.commit);
  if (existing.length > 0 && !plan.force) throw releaseExists(existing);
  if ((await nextReleaseId(state, plan.package)) !== plan.id) return "outdated";
  if (!equalJson((await environmentsOf(state)) as Json, plan.environments as Json)) return "outdated";
  const ref = releaseRef(plan.package, plan.id);
  const document = {
    commit: plan.commit,
    package: plan.plan,
    ...(plan.subject === undefined ? {} : { subject: plan.subject }),
    created: time,
  };
  await state.set(ref, releaseDocument, document);
  await state.set(commitRef(ref, plan.commit), markerDocument, { time });
  const phases = phasesOf(itemsOf(ref, document));
  for (const [index, phase] of phases.entries()) {
    const dependencies = (phases[index - 1]?.items ?? []).map((item) => `${item.ref}/*/status/complete`);
    for (const item of phase.items) await addRun(state, item, firstRun(ref, item, dependencies), time);
  }
  return ref;
}

/** The error for a commit that has releases; the caller lists them. */
export function releaseExists(releases: readonly string[]): OcurootError {
  const newest = releases.at(-1) ?? "";
  const { package: pkg = "", id = "" } = splitRelease(newest) ?? {};
  return new OcurootError({
    code: "release-exists",
    message: `${labelOf(pkg)} has a release of this commit: ${id}`,
    ref: newest,
    fix: `ocuroot release continue ${newest}, or make another one: --force`,
  });
}
