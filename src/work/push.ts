import type { Evaluation } from "../config/host.js";
import type { Environment } from "../documents/environment.js";
import { type PushedConfig, type PushIndex, pushIndexDocument } from "../documents/push-index.js";
import { registerEnvironments } from "../intent/apply.js";
import { escapeGlob } from "../refs/glob.js";
import { packageRef, repoConfigRef } from "../refs/names.js";
import { releasesAtCommit } from "../release/ids.js";
import { createRelease, type Outdated } from "../release/plan.js";
import type { Request } from "../release/take-over.js";
import type { Draft, Snapshot, WorldDraft } from "../store/store.js";
import { watchedPaths } from "./push-files.js";

/** A file of a push, evaluated for the environments that there will be. */
export interface PushedFile {
  readonly file: string;
  /** The id it was evaluated for. */
  readonly id: string;
  readonly evaluation: Evaluation;
}

/** Everything that a push writes. */
export interface PushPlan {
  readonly repo: string;
  readonly commit: string;
  readonly subject?: string;
  readonly files: readonly PushedFile[];
  /** Files that are due, but not to be released by this push. */
  readonly left: readonly string[];
  /** All environments after this push, in the order of their refs. */
  readonly environments: readonly Environment[];
  /** The index that was found, by ref: when another stands there now, somebody else has pushed. */
  readonly before: string | undefined;
}

/** What a push made. */
export interface Pushed {
  readonly releases: readonly { readonly ref: string; readonly evaluation: Evaluation }[];
  readonly environments: readonly { readonly name: string; readonly change: "added" | "changed" | "unchanged" }[];
}

/** Ref of the link to the index of the last push of a repository. */
export function pushIndexLink(repo: string): string {
  return `${repoConfigRef(repo, "")}/push/index`;
}

/** The index of the last push, and the ref it stands at. */
export async function lastPush(
  state: Snapshot,
  repo: string,
): Promise<{ readonly ref?: string; readonly index?: PushIndex }> {
  const ref = await state.linkAt(pushIndexLink(repo));
  const index = ref === undefined ? undefined : await state.get(ref, pushIndexDocument);
  return { ...(ref === undefined ? {} : { ref }), ...(index === undefined ? {} : { index }) };
}

/** Thrown inside the change, so that nothing of it is written. */
class WorldMoved extends Error {}

/** Runs the change of a push. @returns `outdated` when it has to be planned anew; nothing is written then. */
export async function pushedOr(transact: () => Promise<Pushed>): Promise<Pushed | Outdated> {
  try {
    return await transact();
  } catch (error) {
    if (error instanceof WorldMoved) return "outdated";
    throw error;
  }
}

/**
 * The one change that a push is: environments first, then the releases, and the index. So a push is done or not done,
 * and of two that were made at one moment the second looks again at what the first one made.
 */
export async function recordPush(draft: WorldDraft, plan: PushPlan, request: Request): Promise<Pushed> {
  const { ref: before, index } = await lastPush(draft.state, plan.repo);
  if (before !== plan.before) throw new WorldMoved();
  const watched = await watchedPaths(draft.state, index);
  const environments = [];
  for (const { evaluation } of plan.files)
    environments.push(...(await registerEnvironments(draft, evaluation, request)));
  const releases = [];
  for (const file of plan.files) {
    const ref = await releaseFile(draft, plan, file, request);
    if (ref !== undefined) releases.push({ ref, evaluation: file.evaluation });
  }
  await moveIndex(draft.state, plan, index, configsAfter(plan, watched, releases));
  return { releases, environments };
}

/** @returns the release; undefined for a file that declares no work. */
async function releaseFile(
  draft: WorldDraft,
  { repo, commit, subject, environments }: PushPlan,
  { file, id, evaluation }: PushedFile,
  request: Request,
): Promise<string | undefined> {
  if (!evaluation.package) return undefined;
  const pkg = packageRef(repo, file);
  if ((await releasesAtCommit(draft.state, pkg, commit)).length > 0) throw new WorldMoved();
  const plan = { package: pkg, id, commit, plan: evaluation.package, environments, force: false };
  const made = await createRelease(draft, { ...plan, ...(subject === undefined ? {} : { subject }) }, request);
  if (made === "outdated") throw new WorldMoved();
  // The new release knows every environment: to plan an older one again for those would be work for nothing.
  for (const op of await draft.state.match(`${escapeGlob(pkg)}/@r*/op/check_envs`)) await draft.state.delete(op);
  return made;
}

function configsAfter(
  { repo, files, left }: PushPlan,
  watched: Readonly<Record<string, PushedConfig>>,
  releases: Pushed["releases"],
): Record<string, PushedConfig> {
  const configs: Record<string, PushedConfig> = { ...watched };
  for (const { file } of files) {
    const { due: _due, ...config } = configs[packageRef(repo, file)] ?? {};
    if (Object.keys(config).length > 0) configs[packageRef(repo, file)] = config;
    else delete configs[packageRef(repo, file)];
  }
  for (const { ref } of releases) {
    const pkg = ref.slice(0, ref.lastIndexOf("/@"));
    configs[pkg] = { watch_files: null, ...configs[pkg], release: ref };
  }
  for (const file of left) {
    const pkg = packageRef(repo, file);
    configs[pkg] = { watch_files: null, ...configs[pkg], due: true };
  }
  return configs;
}

async function moveIndex(
  state: Draft,
  { repo, commit }: PushPlan,
  index: PushIndex | undefined,
  release_configs: Record<string, PushedConfig>,
): Promise<void> {
  const ref = `${repoConfigRef(repo, commit)}/push/index`;
  const previous_commit = index?.commit === commit ? index.previous_commit : (index?.commit ?? "");
  await state.set(ref, pushIndexDocument, {
    ...(index?.commit === commit ? index : {}),
    commit,
    previous_commit,
    release_configs,
  });
  await state.link(pushIndexLink(repo), ref);
}

/** Writes down what ended runs watch, for programs that look at the index alone. */
export async function settleWatches(state: Draft, repo: string): Promise<void> {
  const { ref, index } = await lastPush(state, repo);
  if (ref === undefined || index === undefined) return;
  await state.set(ref, pushIndexDocument, { ...index, release_configs: { ...(await watchedPaths(state, index)) } });
}
