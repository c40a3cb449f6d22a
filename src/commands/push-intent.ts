import { pushIndexDocument } from "../documents/push-index.js";
import { fail } from "../errors.js";
import { diffIntent } from "../intent/diff.js";
import { targetsOf } from "../trigger/remember.js";
import { seenSince } from "./asking.js";
import { overlooked } from "./overlooked.js";
import { type Outcome, resultOf, type SourceSession } from "./session.js";
import { judgeWork, settleWithLost } from "./settle.js";
import { askOthers } from "./work-trigger.js";

const command = "push";
const indexRef = "@/push/intent_commit";

/**
 * What a push of the intent branch means: whatever users asked for is applied, and the work that follows is done, here
 * or by others. What differs is asked of the stores, not of the history: so nothing is left out when a push was lost,
 * and a branch that was rewritten is no special case (W35).
 */
export async function pushIntent(
  session: SourceSession & { readonly store: NonNullable<SourceSession["store"]> },
  options: { readonly dryrun?: boolean; readonly cascade?: boolean },
): Promise<Outcome> {
  if (session.store.tag === "state") {
    fail("usage", `${session.store.path} is a checkout of the state store; what is there is never pushed by hand`, {
      fix: "change the intent, in its own checkout or with ocuroot state set",
    });
  }
  if (options.dryrun) return dryRun(session);
  const everywhere = options.cascade ?? session.trigger === undefined;
  const worked = await settleWithLost(session, everywhere ? "cascade" : "any");
  const asked = await askOthers(session, worked.others);
  const { triggered } = asked;
  if (session.store.commit !== undefined) await note(session, session.store.commit);
  const problems = [...worked.problems, ...asked.problems, ...(await overlooked(session, worked.intended))];
  const elsewhere = targetsOf(worked.others);
  const result = resultOf(command, seenSince(worked.views, asked), problems, {
    ...(worked.applied.length === 0 ? {} : { applied: worked.applied }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(triggered.length === 0 ? {} : { triggered }),
  });
  return { result: { ...result, status: judgeWork(result.status, worked, problems) } };
}

/** Prints the refs that would be applied, one per line. */
async function dryRun(session: SourceSession): Promise<Outcome> {
  const { differences, problems } = await diffIntent(await session.world.snapshot());
  const refs = differences.map(({ ref }) => ref);
  return {
    result: resultOf(command, [], [...problems, ...(await overlooked(session, new Map()))]),
    stdout: refs.map((ref) => `${ref}\n`).join(""),
    json: { schema: 1, command, refs },
  };
}

/** Notes which commit of the intent store was handled, where other programs look for it. */
async function note(session: SourceSession, commit: string): Promise<void> {
  await session.world.transact("note the intent that was pushed", async ({ state }) => {
    const before = await state.get(indexRef, pushIndexDocument);
    if (before?.commit === commit) return;
    const previous_commit = before?.commit ?? "";
    await state.set(indexRef, pushIndexDocument, { ...before, commit, previous_commit, release_configs: null });
  });
}
