import { type Applied, applyIntent } from "../intent/apply.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { resolveArgument } from "./target.js";
import { judgeWork, settle } from "./work.js";

const command = "state apply";

/** Brings state in line with the intent at a ref; with `cascade`, does the work that follows at this commit. */
export async function stateApply(session: Session, argument: string, options: { cascade?: boolean }): Promise<Outcome> {
  const ref = resolveArgument(session, argument);
  const request = { owner: session.owner.id, time: session.clock.now() };
  const applied = await session.world.transact(`apply ${ref}`, (draft) => applyIntent(draft, ref, request));
  session.reporter.report({ type: "note", text: noteOf(session.short(ref), applied) });
  const done = applied === "unchanged" || applied === "absent" ? [] : [ref];
  if (!options.cascade) return { result: resultOf(command, [], [], { applied: done }) };
  const worked = await settle(session, "follow");
  const result = resultOf(command, worked.views, worked.problems, { applied: done });
  return { result: { ...result, status: judgeWork(result.status, { ...worked, applied: done }, worked.problems) } };
}

function noteOf(ref: string, applied: Applied): string {
  if (applied === "absent") return `${ref} is neither in intent nor in state: there is nothing to apply`;
  return applied === "unchanged" ? `${ref} was applied already` : `Applied: ${ref} ${applied}`;
}
