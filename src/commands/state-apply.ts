import { type Applied, applyIntent } from "../intent/apply.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { resolveArgument } from "./target.js";
import { workContinue } from "./work-continue.js";

/** Brings state in line with the intent at a ref; with `cascade`, does the work that follows at this commit. */
export async function stateApply(session: Session, argument: string, options: { cascade?: boolean }): Promise<Outcome> {
  const ref = resolveArgument(session, argument);
  const request = { owner: session.owner.id, time: session.clock.now() };
  const applied = await session.world.transact(`apply ${ref}`, (draft) => applyIntent(draft, ref, request));
  session.reporter.report({ type: "note", text: noteOf(ref, applied) });
  const result = resultOf("state apply", [], [], { applied: applied === "unchanged" ? [] : [ref] });
  if (!options.cascade) return { result };
  const { result: work } = await workContinue(session, {});
  return { result: { ...work, command: "state apply", applied: result.applied ?? [] } };
}

function noteOf(ref: string, applied: Applied): string {
  return applied === "unchanged" ? `${ref} was applied already` : `Applied: ${ref} ${applied}`;
}
