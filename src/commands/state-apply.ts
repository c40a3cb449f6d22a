import { type Applied, applyIntent } from "../intent/apply.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { beginCascade, judgeWork, settle } from "./settle.js";
import { resolveArgument } from "./target.js";

const command = "state apply";

/** Brings state in line with the intent at a ref; with `cascade`, does the work that follows, wherever it is. */
export async function stateApply(session: Session, argument: string, options: { cascade?: boolean }): Promise<Outcome> {
  const ref = resolveArgument(session, argument);
  const following = options.cascade ? await beginCascade(session) : undefined;
  const request = { owner: session.owner.id, time: session.clock.now() };
  const applied = await session.world.transact(`apply ${ref}`, (draft) => applyIntent(draft, ref, request));
  session.reporter.report({ type: "note", text: noteOf(session.short(ref), applied) });
  const done = applied === "unchanged" || applied === "absent" ? [] : [ref];
  if (!following) return { result: resultOf(command, [], [], { applied: done }) };
  // Applied before or just now: what is asked for is that everything of it is done.
  following.changed([ref]);
  const worked = await settle(session, "follow", following);
  const result = resultOf(command, worked.views, worked.problems, { applied: done });
  return { result: { ...result, status: judgeWork(result.status, { ...worked, applied: done }, worked.problems) } };
}

function noteOf(ref: string, applied: Applied): string {
  if (applied === "absent") return `${ref} is neither in intent nor in state: there is nothing to apply`;
  return applied === "unchanged" ? `${ref} was applied already` : `Applied: ${ref} ${applied}`;
}
