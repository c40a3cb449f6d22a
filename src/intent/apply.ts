import { type Environment, environmentDocument } from "../documents/environment.js";
import { type FreezeWindow, freezeWindowsDocument } from "../documents/freeze.js";
import { type DeployIntent, deployIntentDocument } from "../documents/intent.js";
import { equalJson, type Json } from "../documents/json.js";
import { markerDocument } from "../documents/run.js";
import { customDocument } from "../documents/values.js";
import { fail, OcurootError } from "../errors.js";
import { formatRef } from "../refs/format.js";
import { compareNatural, environmentRef, freezeWindowsRef, labelOf, splitRelease } from "../refs/names.js";
import { parseRef } from "../refs/parse.js";
import { checkName } from "../refs/validate.js";
import { Deployments, reasonOf } from "../release/deployments.js";
import { releaseIds } from "../release/ids.js";
import type { Item } from "../release/items.js";
import { loadRelease } from "../release/load.js";
import { cancel, intendedId, isTried, type Request, takeOver } from "../release/take-over.js";
import type { WorldDraft } from "../store/store.js";
import { packagesOf } from "./packages.js";

/** What applying one intent changed; `absent`: nothing, since it is in neither store. */
export type Applied = "created" | "updated" | "deleted" | "unchanged" | "absent";

/**
 * Brings state in line with the intent at one ref: a custom value, an environment, or a deployment, for which a run is
 * asked for. Applying twice is applying once.
 *
 * @throws `ref-not-found` for a deployment that there never was; `environment-invalid`, `value-invalid` before anything is
 * written.
 */
export async function applyIntent(draft: WorldDraft, ref: string, request: Request): Promise<Applied> {
  const { kind, subpath } = parseRef(ref);
  if (kind === "custom") return applyCustom(draft, ref);
  if (kind === "environment") return applyEnvironment(draft, ref, request);
  if (kind === "deploy") return applyDeployment(draft, ref, subpath, request);
  return fail("value-invalid", `${ref} is not something that can be applied`, {
    ref,
    fix: "apply a custom value, an environment or a deployment (PACKAGE/@/deploy/ENVIRONMENT)",
  });
}

async function applyDeployment(
  draft: WorldDraft,
  ref: string,
  environment: string,
  request: Request,
): Promise<Applied> {
  const pkg = ref.slice(0, -`/@/deploy/${environment}`.length);
  const intent = await draft.intent.get(ref, deployIntentDocument);
  const before = await Deployments.read(draft, pkg);
  if (!intent && before.on(environment).length === 0) {
    fail("ref-not-found", `${ref} is neither in intent nor in state`, { ref });
  }
  const should = await before.should(environment);
  // An environment that is being removed leaves the intent of its deployments behind until they are torn down.
  if (intent && (should || before.on(environment).length === 0)) await checkDeployment(draft, ref, intent);
  const tried = before.tried(environment);
  const resolved = should && { ...should, release: await draft.state.resolve(should.release) };
  const open = new Set(before.waiting(environment).map((attempt) => `${attempt.ref} ${reasonOf(attempt.run)}`));
  const after = await takeOver(draft, pkg, request);
  const asked = after.waiting(environment).some((attempt) => !open.has(`${attempt.ref} ${reasonOf(attempt.run)}`));
  if (isTried(resolved, tried) || !asked) return "unchanged";
  if (!should) return "deleted";
  return tried && tried.run.type !== "down" ? "updated" : "created";
}

/** @throws `ref-not-found`, `environment-unknown` or `value-invalid` when the intent names what is not there. */
export async function checkDeployment(draft: WorldDraft, ref: string, intent: DeployIntent): Promise<Item> {
  const { subpath: environment } = parseRef(ref);
  const pkg = ref.slice(0, -`/@/deploy/${environment}`.length);
  const release = await draft.state.resolve(intent.release);
  if (splitRelease(release)?.package !== pkg) {
    fail("value-invalid", `the intent ${ref} names "${intent.release}", which is no release of ${pkg}`, { ref });
  }
  const { items, id } = await loadRelease(draft.state, release);
  if (!(await draft.intent.has(environmentRef(environment)))) {
    const there = (await draft.intent.children("@/environment")).join(", ") || "none";
    const message = `the intent ${ref} is for the environment "${environment}", which does not exist; there are ${there}`;
    fail("environment-unknown", message, { ref });
  }
  const item = items.find((each) => each.kind === "deploy" && each.name === environment);
  if (!item) fail("value-invalid", `${labelOf(pkg)} ${id} has no deployment to ${environment}`, { ref });
  checkInputs(ref, intent, item);
  return item;
}

/** The function of a deployment is given what its release plans: nothing may be left out or added. */
function checkInputs(ref: string, { input }: DeployIntent, item: Item): void {
  if (!input) return;
  const planned = Object.keys(item.inputs);
  const left = planned.filter((name) => name !== "environment" && !(name in input));
  const added = Object.keys(input).filter((name) => !planned.includes(name));
  const fix = `its inputs are ${planned.join(", ")}`;
  if (left.length > 0) fail("input-invalid", `the intent ${ref} lacks the input ${left.join(", ")}`, { ref, fix });
  if (added.length > 0)
    fail("input-invalid", `the intent ${ref} has the unknown input ${added.join(", ")}`, { ref, fix });
}

/** @throws `ref-not-found` when a value is for a release or a tag that there is not: nothing would ever read it. */
export async function checkCustom({ state }: WorldDraft, ref: string): Promise<void> {
  const { global, release, ...rest } = parseRef(ref);
  if (global || !release) return;
  const base = formatRef({ ...rest, global, release, kind: "", subpath: "", fragment: "" });
  if (await state.has(await state.resolve(base))) return;
  const newest = (await releaseIds(state, formatRef({ ...parseRef(base), release: undefined }))).at(-1);
  const there = newest === undefined ? "its package has no release" : `the newest release is ${newest}`;
  fail("ref-not-found", `${ref} is for a release that does not exist; ${there}`, { ref });
}

async function applyCustom(draft: WorldDraft, ref: string): Promise<Applied> {
  const wanted = await draft.intent.get(ref, customDocument);
  const current = await draft.state.get(ref, customDocument);
  if (wanted === undefined) {
    // Whoever removed it before wanted the same: a removal is applied twice like anything else.
    if (current === undefined) return "absent";
    await draft.state.delete(ref);
    return "deleted";
  }
  if (current !== undefined && equalJson(current, wanted)) return "unchanged";
  await checkCustom(draft, ref);
  await draft.state.set(ref, customDocument, wanted);
  return current === undefined ? "created" : "updated";
}

async function applyEnvironment(draft: WorldDraft, ref: string, request: Request): Promise<Applied> {
  const wanted = await draft.intent.get(ref, environmentDocument);
  const current = await draft.state.get(ref, environmentDocument);
  if (!wanted && !current) return "absent";
  if (!wanted) return removeEnvironment(draft, ref, request);
  checkEnvironment(wanted, ref);
  if (current && equalJson(current as Json, wanted as Json)) return "unchanged";
  await draft.state.set(ref, environmentDocument, wanted);
  if (current) return "updated";
  for (const pkg of await packagesOf(draft)) await planEnvironment(draft, pkg, request);
  return "created";
}

/**
 * Asks for a package to be planned again, since there is an environment that it did not know: on the newest release that
 * is intended anywhere and was not taken back, else on the newest that was not.
 */
async function planEnvironment(draft: WorldDraft, pkg: string, request: Request): Promise<void> {
  const deployments = await takeOver(draft, pkg, request);
  const taken = await takenBack(deployments);
  const intended: string[] = [];
  for (const environment of deployments.environments) {
    const id = intendedId(deployments, await deployments.should(environment));
    if (id && !taken.has(id)) intended.push(id);
  }
  const all = (await releaseIds(draft.state, pkg)).filter((id) => !taken.has(id));
  const newest = intended.sort(compareNatural).at(-1) ?? all.at(-1);
  if (newest) await draft.state.set(`${pkg}/@${newest}/op/check_envs`, markerDocument, { time: request.time });
}

/** Releases that were started on a deployment where intent has gone back to an older one. */
async function takenBack(deployments: Deployments): Promise<ReadonlySet<string>> {
  const taken = new Set<string>();
  for (const environment of deployments.environments) {
    const id = intendedId(deployments, await deployments.should(environment));
    for (const { run, releaseId } of deployments.on(environment)) {
      const started = run.type !== "down" && run.turn !== undefined;
      if (id && started && compareNatural(releaseId, id) > 0) taken.add(releaseId);
    }
  }
  return taken;
}

/** Its document goes at once, as scripts expect; what is deployed there is shown by its teardowns until they are done. */
async function removeEnvironment(draft: WorldDraft, ref: string, request: Request): Promise<Applied> {
  const name = parseRef(ref).subpath;
  for (const pkg of await packagesOf(draft)) {
    const deployments = await takeOver(draft, pkg, request);
    for (const attempt of deployments.waiting(name)) {
      if (attempt.run.type !== "down") await cancel(draft.state, attempt, `${name} is removed`, request);
    }
  }
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

/** What a file that registers environments declares: these, and their freeze windows by name. */
export interface Registered {
  readonly registered: readonly Environment[];
  readonly freezes?: ReadonlyMap<string, readonly FreezeWindow[]>;
}

/** Registers what a file declares, in its order. @returns what that changed, by name. */
export async function registerEnvironments(
  draft: WorldDraft,
  { registered, freezes }: Registered,
  request: Request,
): Promise<readonly { readonly name: string; readonly change: "added" | "changed" | "unchanged" }[]> {
  const changes = [];
  for (const environment of registered) {
    const applied = await registerEnvironment(draft, environment, request, freezes?.get(environment.name) ?? []);
    const change = applied === "created" ? "added" : applied === "unchanged" ? "unchanged" : "changed";
    changes.push({ name: environment.name, change } as const);
  }
  return changes;
}

/**
 * Writes an environment's intent and applies it at once. Its freeze
 * windows are intent alone, and no part of what deployments are given: they are redeployed for nothing else.
 */
async function registerEnvironment(
  draft: WorldDraft,
  environment: Environment,
  request: Request,
  windows: readonly FreezeWindow[],
): Promise<Applied> {
  const ref = environmentRef(environment.name);
  checkEnvironment(environment, ref);
  const windowsRef = freezeWindowsRef(environment.name);
  if (windows.length > 0) await draft.intent.set(windowsRef, freezeWindowsDocument, { windows: [...windows] });
  else await draft.intent.delete(windowsRef);
  const intended = await draft.intent.get(ref, environmentDocument);
  if (!intended || !equalJson(intended as Json, environment as Json)) {
    const { by, time } = request;
    await draft.intent.set(ref, environmentDocument, environment, by === undefined ? undefined : { by, at: time });
  }
  return applyEnvironment(draft, ref, request);
}
