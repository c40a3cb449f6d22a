import { environmentDocument } from "../documents/environment.js";
import { deployIntentDocument } from "../documents/intent.js";
import { isObject, type Json } from "../documents/json.js";
import { customDocument } from "../documents/values.js";
import { fail } from "../errors.js";
import { checkCustom, checkDeployment, checkEnvironment } from "../intent/apply.js";
import { formatRef } from "../refs/format.js";
import { parseRef } from "../refs/parse.js";
import { checkName } from "../refs/validate.js";
import type { Change, WorldDraft } from "../store/store.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { stateApply } from "./state-apply.js";
import { resolveArgument } from "./target.js";

/** Sets the intent at a ref; with `cascade`, applies it and does the work that follows. */
export async function stateSet(
  session: Session,
  argument: string,
  value: Json,
  options: { cascade?: boolean },
): Promise<Outcome> {
  const text = resolveArgument(session, argument);
  const change = { by: await session.actor(), at: session.clock.now() };
  const ref = await session.world.transact(`set ${text}`, (draft) => setIntent(draft, text, value, change));
  return changed(session, "state set", ref, "Set", options);
}

/** Removes the intent at a ref. @throws `ref-not-found`. */
export async function stateDelete(
  session: Session,
  argument: string,
  options: { cascade?: boolean },
): Promise<Outcome> {
  const text = resolveArgument(session, argument);
  const ref = await session.world.transact(`delete ${text}`, (draft) => deleteIntent(draft, text));
  return changed(session, "state delete", ref, "Deleted", options);
}

async function changed(
  session: Session,
  command: string,
  ref: string,
  verb: string,
  { cascade }: { cascade?: boolean },
): Promise<Outcome> {
  const short = session.short(ref);
  const hint = cascade ? "" : `. Take it over: ${session.program} state apply ${short}`;
  session.reporter.report({ type: "note", text: `${verb} the intent ${short}${hint}` });
  if (!cascade) return { result: { ...resultOf(command, [], []), status: "complete" } };
  const { result } = await stateApply(session, ref, { cascade });
  return { result: { ...result, command } };
}

/** Writes the intent at a ref: a custom value, an environment or a deployment. @throws before anything is written. */
async function setIntent(draft: WorldDraft, text: string, value: Json, change: Change): Promise<string> {
  const ref = await pinned(draft, text);
  const { kind, subpath, release } = parseRef(ref);
  if (kind === "custom") {
    const why = checkName("custom", subpath);
    if (why !== undefined) fail("value-invalid", why, { ref });
    await checkCustom(draft, ref);
    await draft.intent.set(ref, customDocument, value, change);
  } else if (kind === "environment") await setEnvironment(draft, ref, value, change);
  else if (kind === "deploy" && release === "") await setDeployment(draft, ref, value, change);
  else {
    fail("value-invalid", `${ref} cannot be set`, {
      ref,
      fix: "set a custom value, an environment (@/environment/NAME) or a deployment (PACKAGE/@/deploy/ENVIRONMENT)",
    });
  }
  return ref;
}

async function setEnvironment(draft: WorldDraft, ref: string, value: Json, change: Change): Promise<void> {
  const given = isObject(value) ? { attributes: {}, ...value } : value;
  const parsed = environmentDocument.schema.safeParse(given);
  if (!parsed.success) {
    fail("environment-invalid", `${ref} needs {"name": …, "attributes": {…}} with texts as attributes`, {
      ref,
      fix: "give it as JSON: --format json",
    });
  }
  checkEnvironment(parsed.data, ref);
  await draft.intent.set(ref, environmentDocument, parsed.data, change);
}

/** Without inputs, those that the release plans for the deployment are meant. */
async function setDeployment(draft: WorldDraft, ref: string, value: Json, change: Change): Promise<void> {
  const parsed = deployIntentDocument.schema.safeParse(value);
  if (!parsed.success) {
    fail("value-invalid", `${ref} needs {"release": …, "input": {…}}`, { ref, fix: "give it as JSON: --format json" });
  }
  const item = await checkDeployment(draft, ref, parsed.data);
  const { environment } = item.inputs;
  const given = parsed.data.input && { ...(environment ? { environment } : {}), ...parsed.data.input };
  const intent = { ...parsed.data, input: given ?? item.inputs };
  await draft.intent.set(ref, deployIntentDocument, intent, change);
}

/** Removes the intent at a ref. @throws `ref-not-found` when there is none. */
async function deleteIntent(draft: WorldDraft, text: string): Promise<string> {
  const ref = await pinned(draft, text);
  if (!(await draft.intent.delete(ref))) fail("ref-not-found", `there is no intent at ${ref}`, { ref });
  return ref;
}

/**
 * What is said of a tag is said of the release that has it now: an approval belongs to what its author saw, and does
 * not follow the tag when it moves.
 */
async function pinned(draft: WorldDraft, text: string): Promise<string> {
  const ref = parseRef(text);
  if (ref.fragment !== "")
    fail("value-invalid", `${text} names a part of a document; whole documents are set`, { ref: text });
  if (ref.global || !ref.release || /^r[0-9]+$/.test(ref.release)) return text;
  const tag = formatRef({ ...ref, kind: "", subpath: "" });
  const release = await draft.state.linkAt(tag);
  if (release === undefined) fail("ref-not-found", `no release has the tag ${ref.release}`, { ref: tag });
  return `${release}/${ref.kind}/${ref.subpath}`;
}
