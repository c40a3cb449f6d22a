import type { Environment } from "../documents/environment.js";
import { environmentDocument } from "../documents/environment.js";
import { equalJson, type Json } from "../documents/json.js";
import { type PackageDocument, releaseDocument } from "../documents/release.js";
import { markerDocument, type Run, runDocument } from "../documents/run.js";
import { OcurootError } from "../errors.js";
import { escapeGlob } from "../refs/glob.js";
import { commitRef, compareNatural, labelOf, releaseRef, splitRelease } from "../refs/names.js";
import type { Draft, Snapshot, WorldDraft } from "../store/store.js";
import { type Item, itemsOf, phasesOf } from "./items.js";
import { setStatus } from "./status.js";

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

/** The first free release id of a package: one counter per file, from `r1`. */
export async function nextReleaseId(snapshot: Snapshot, pkg: string): Promise<string> {
  const ids = (await releaseIds(snapshot, pkg)).map((id) => Number(id.slice(1)));
  return `r${Math.max(0, ...ids) + 1}`;
}

/** Release ids of a package, oldest first. Tags are none. */
export async function releaseIds(snapshot: Snapshot, pkg: string): Promise<readonly string[]> {
  const names = await snapshot.children(pkg);
  return names
    .filter((name) => /^@r[0-9]+$/.test(name))
    .map((name) => name.slice(1))
    .sort(compareNatural);
}

/** Releases of a package that were made from a commit, oldest first. */
export async function releasesAtCommit(snapshot: Snapshot, pkg: string, commit: string): Promise<readonly string[]> {
  const marked = await snapshot.match(`${escapeGlob(pkg)}/@*/commit/${escapeGlob(commit)}`);
  const releases = marked.map((ref) => ref.slice(0, ref.lastIndexOf("/commit/")));
  return releases.filter((ref) => /^r[0-9]+$/.test(splitRelease(ref)?.id ?? "")).sort(compareNatural);
}

/** The environments in state, in the order of their refs. */
export async function environmentsOf(snapshot: Snapshot): Promise<readonly Environment[]> {
  const refs = await snapshot.match("@/environment/*");
  const found = await Promise.all(refs.map((ref) => snapshot.get(ref, environmentDocument)));
  return found.filter((environment) => environment !== undefined);
}

/**
 * Creates a release: its document, its commit's marker and one pending run for each item, all at once.
 *
 * @returns the release's ref, or `outdated` when the id is taken or the environments are others than the plan saw.
 * @throws `release-exists` when the commit has a release already and `force` is not set.
 */
export async function createRelease(draft: WorldDraft, plan: ReleasePlan, time: string): Promise<string | Outdated> {
  const state = draft.state;
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

/** An item's run as the plan asks for it. `dependencies` are for the Go client; ours reads the phases. */
export function firstRun(release: string, item: Item, dependencies: readonly string[]): Run {
  return {
    type: item.kind === "deploy" ? "up" : "task",
    release,
    functions: [
      {
        fn: item.fn,
        ...(dependencies.length > 0 ? { dependencies: [...dependencies] } : {}),
        inputs: item.inputs,
      },
    ],
    output: null,
    watch_files: null,
    reason: "planned",
  };
}

/** Adds the next run of an item, pending. @returns its ref. */
export async function addRun(draft: Draft, item: Pick<Item, "ref">, run: Run, time: string): Promise<string> {
  const names = await draft.children(item.ref);
  const numbers = names.filter((name) => /^[0-9]+$/.test(name)).map(Number);
  const ref = `${item.ref}/${Math.max(0, ...numbers) + 1}`;
  await draft.set(ref, runDocument, run);
  await setStatus(draft, ref, "pending", time);
  return ref;
}
