import { formatJson } from "../documents/json.js";
import { fail } from "../errors.js";
import { formatRef } from "../refs/format.js";
import { splitRelease } from "../refs/names.js";
import { releaseIds } from "../release/ids.js";
import type { Snapshot } from "../store/store.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { type TargetOptions, targetRef } from "./target.js";

/** The document at a ref, or the value at its fragment, as indented JSON. @throws `ref-not-found`. */
export async function stateGet(
  session: Session,
  argument: string | undefined,
  options: TargetOptions,
): Promise<Outcome> {
  const ref = formatRef(targetRef(session, argument, options, "state get REF"));
  const { state } = await session.world.snapshot();
  const body = await state.body(ref);
  const result = { ...resultOf("state get", [], []), status: "complete" as const };
  if (body !== undefined) return { result, stdout: `${formatJson(body)}\n`, json: body };
  return fail("ref-not-found", `nothing at ${ref}${await hint(state, ref)}`, {
    ref,
    fix: `${session.program} state match '**' lists what there is`,
  });
}

async function hint(state: Snapshot, ref: string): Promise<string> {
  const release = /^(.*\/@r[0-9]+)(\/|#|$)/.exec(ref)?.[1];
  const parts = release === undefined ? undefined : splitRelease(release);
  if (!parts || release === undefined || (await state.has(release))) return "";
  const newest = (await releaseIds(state, parts.package)).at(-1);
  return newest ? `; the newest release is ${newest}` : "";
}
