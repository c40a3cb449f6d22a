import { type Freeze, freezeDocument } from "../documents/freeze.js";
import { fail } from "../errors.js";
import { environmentRef, freezeRef, labelOf, splitRelease } from "../refs/names.js";
import type { WorldDraft } from "../store/store.js";

/** What is frozen or thawed: environments, packages, or packages in environments. */
export interface FreezeTarget {
  readonly environments: readonly string[];
  /** `REPO/-/FILE`. */
  readonly packages: readonly string[];
}

/** The document of each thing that is named, with its name for people. */
function documentsOf({ environments, packages }: FreezeTarget): readonly { ref: string; name: string }[] {
  if (packages.length === 0) return environments.map((name) => ({ ref: freezeRef(name), name }));
  const where = environments.length === 0 ? [""] : environments;
  return packages.flatMap((pkg) =>
    where.map((name) => ({
      ref: freezeRef(name, pkg),
      name: name === "" ? labelOf(pkg) : `${labelOf(pkg)} in ${name}`,
    })),
  );
}

/**
 * Writes that nothing is to be started there; what is running ends. Setting it again replaces what was said before.
 *
 * @returns what is frozen now, as people name it.
 * @throws `environment-unknown`, or `ref-not-found` for packages and releases that there are not: a freeze of a
 * misspelled name would hold nothing. What is exempt may be a package that has yet to be released.
 */
export async function setFreeze(draft: WorldDraft, target: FreezeTarget, freeze: Freeze): Promise<readonly string[]> {
  for (const name of target.environments) await checkEnvironment(draft, name);
  for (const pkg of target.packages) await checkPackage(draft, pkg);
  const exempt: string[] = [];
  for (const ref of freeze.exempt ?? []) exempt.push(await checkExempt(draft, ref));
  const documents = documentsOf(target);
  const { exempt: _exempt, ...rest } = freeze;
  for (const { ref } of documents) {
    await draft.intent.set(ref, freezeDocument, { ...rest, ...(exempt.length > 0 ? { exempt } : {}) });
  }
  return documents.map(({ name }) => name);
}

/** Takes freezes back. @returns what was frozen by a document of its own until now. */
export async function removeFreeze(draft: WorldDraft, target: FreezeTarget): Promise<readonly string[]> {
  const thawed: string[] = [];
  for (const { ref, name } of documentsOf(target)) if (await draft.intent.delete(ref)) thawed.push(name);
  return thawed;
}

async function checkEnvironment({ intent }: WorldDraft, name: string): Promise<void> {
  if (await intent.has(environmentRef(name))) return;
  const there = (await intent.children("@/environment")).join(", ") || "none";
  fail("environment-unknown", `environment "${name}" does not exist; there are ${there}`, {
    ref: environmentRef(name),
  });
}

async function checkPackage({ state, intent }: WorldDraft, pkg: string): Promise<void> {
  const known = (await state.children(pkg)).length > 0 || (await intent.children(pkg)).length > 0;
  if (!known) fail("ref-not-found", `${labelOf(pkg)} has no release and no intent`, { ref: pkg });
}

/** A tag stands for the release that has it now. */
async function checkExempt(draft: WorldDraft, text: string): Promise<string> {
  if (splitRelease(text) === undefined) return text;
  const ref = await draft.state.resolve(text);
  if (!(await draft.state.has(ref))) fail("ref-not-found", `there is no release ${text}`, { ref: text });
  return ref;
}
