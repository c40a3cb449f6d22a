import { type Problem, problemsOf } from "../errors.js";
import { lostAmong, markLost } from "../release/lost.js";
import type { WorldDraft } from "../store/store.js";
import { openRuns } from "../work/identify.js";
import type { Session } from "./session.js";

/**
 * Looks at the world as the next command that writes will leave it: a run whose owner is certainly dead is lost, and no
 * reader says that it goes on by itself. Writes nothing (W39).
 *
 * @param look gets a draft that nobody keeps, and what is told of the runs that were found lost.
 */
export async function foresee<T>(
  session: Session,
  look: (draft: WorldDraft, lost: readonly Problem[]) => Promise<T>,
): Promise<T> {
  const { state } = await session.world.snapshot();
  const lost = await lostAmong(session, state, (await openRuns(state)).running);
  const time = session.clock.now();
  return session.world.preview(async (draft) => {
    const problems: Problem[] = [];
    for (const each of lost) {
      // What is broken around it is named by whoever reads on.
      const marked = await markLost(draft.state, each, time).catch((error: unknown) => ({
        problem: problemsOf(error)[0],
      }));
      if (marked?.problem) problems.push(marked.problem);
    }
    return look(draft, problems);
  });
}
