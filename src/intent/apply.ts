import { type Environment, environmentDocument } from "../documents/environment.js";
import { equalJson, type Json } from "../documents/json.js";
import { markerDocument } from "../documents/run.js";
import { customDocument } from "../documents/values.js";
import { fail, OcurootError } from "../errors.js";
import { commitRef, compareNatural, environmentRef, splitRelease } from "../refs/names.js";
import { parseRef } from "../refs/parse.js";
import { checkName } from "../refs/validate.js";
import { deployedIn, requestTeardown } from "../release/teardown.js";
import type { WorldDraft } from "../store/store.js";

/** What applying one intent changed. */
export type Applied = "created" | "updated" | "deleted" | "unchanged";

/**
 * Brings state in line with the intent at one ref: a custom value or an environment. Applying twice is applying once.
 *
 * @throws `ref-not-found` when the ref is in neither store; `environment-invalid` before anything is written.
 */
export async function applyIntent(
  draft: WorldDraft,
  ref: string,
  request: { owner: string; time: string },
): Promise<Applied> {
  const kind = parseRef(ref).kind;
  if (kind === "custom") return applyCustom(draft, ref);
  if (kind === "environment") return applyEnvironment(draft, ref, request);
  return fail("value-invalid", `${ref} is not something that can be applied`, {
    ref,
    fix: "apply a custom value or an environment",
  });
}

async function applyCustom(draft: WorldDraft, ref: string): Promise<Applied> {
  const wanted = await draft.intent.get(ref, customDocument);
  const current = await draft.state.get(ref, customDocument);
  if (wanted === undefined && current === undefined) throw notThere(ref);
  if (wanted === undefined) {
    await draft.state.delete(ref);
    return "deleted";
  }
  if (current !== undefined && equalJson(current, wanted)) return "unchanged";
  await draft.state.set(ref, customDocument, wanted);
  return current === undefined ? "created" : "updated";
}

async function applyEnvironment(
  draft: WorldDraft,
  ref: string,
  request: { owner: string; time: string },
): Promise<Applied> {
  const wanted = await draft.intent.get(ref, environmentDocument);
  const current = await draft.state.get(ref, environmentDocument);
  if (!wanted && !current) throw notThere(ref);
  if (!wanted) return removeEnvironment(draft, ref, request);
  checkEnvironment(wanted, ref);
  if (current && equalJson(current as Json, wanted as Json)) return "unchanged";
  await draft.state.set(ref, environmentDocument, wanted);
  if (!current) await queueEnvironmentChecks(draft, request.time);
  return current ? "updated" : "created";
}

async function removeEnvironment(
  draft: WorldDraft,
  ref: string,
  request: { owner: string; time: string },
): Promise<Applied> {
  const name = parseRef(ref).subpath;
  for (const pkg of await deployedIn(draft, name)) await requestTeardown(draft, pkg, name, request);
  await draft.state.delete(ref);
  return "deleted";
}

/** @throws `environment-invalid` when the name is not legal or differs from its ref's. */
export function checkEnvironment(environment: Environment, ref: string): void {
  const why = checkName("environment", environment.name);
  if (why !== undefined) throw new OcurootError({ code: "environment-invalid", message: why, ref });
  if (environmentRef(environment.name) === ref) return;
  throw new OcurootError({
    code: "environment-invalid",
    message: `${ref} holds an environment named "${environment.name}"`,
    ref,
    fix: `set it at ${environmentRef(environment.name)}, or correct its name`,
  });
}

/** Writes an environment's intent and applies it at once: what a file that registers environments asks for. */
export async function registerEnvironment(
  draft: WorldDraft,
  environment: Environment,
  request: { owner: string; time: string },
): Promise<Applied> {
  const ref = environmentRef(environment.name);
  checkEnvironment(environment, ref);
  const intended = await draft.intent.get(ref, environmentDocument);
  if (!intended || !equalJson(intended as Json, environment as Json)) {
    await draft.intent.set(ref, environmentDocument, environment);
  }
  return applyEnvironment(draft, ref, request);
}

/** Asks for every package's newest release to be planned again, since there is an environment that it did not know. */
async function queueEnvironmentChecks(draft: WorldDraft, time: string): Promise<void> {
  const newest = new Map<string, string>();
  for (const marker of await draft.state.match("**/-/**/@r*/commit/*")) {
    const release = marker.slice(0, marker.lastIndexOf("/commit/"));
    const parts = splitRelease(release);
    if (!parts || marker !== commitRef(release, marker.slice(marker.lastIndexOf("/") + 1))) continue;
    const known = newest.get(parts.package);
    if (!known || compareNatural(parts.id, known) > 0) newest.set(parts.package, parts.id);
  }
  for (const [pkg, id] of newest) await draft.state.set(`${pkg}/@${id}/op/check_envs`, markerDocument, { time });
}

function notThere(ref: string): OcurootError {
  return new OcurootError({ code: "ref-not-found", message: `${ref} is neither in intent nor in state`, ref });
}
