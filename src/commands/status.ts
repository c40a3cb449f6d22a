import type { Json } from "../documents/json.js";
import { freezeWait } from "../release/freeze.js";
import { statusLines } from "../report/status.js";
import type { Style } from "../report/words.js";
import { standingOf } from "../work/standing.js";
import { foresee } from "./foresee.js";
import { overlooked } from "./overlooked.js";
import { type Outcome, placeOf, resultOf, type SourceSession } from "./session.js";

/** Says what is deployed where, what is frozen, and what failed or waits for somebody. Writes nothing. */
export async function status(session: SourceSession, style: Style): Promise<Outcome> {
  const time = session.clock.now();
  const standing = await foresee(session, (sources) => standingOf(sources, time));
  const { environments, packages, attention } = standing;
  const problems = [...standing.problems, ...(await overlooked(session, standing.intended))];
  const freezes = standing.freezes.map(({ name, hold }) => ({ name, ...freezeWait(hold) }));
  const view = { environments, packages, attention, freezes };
  const lines = statusLines(view, { ...style, program: session.program }, placeOf(session), Date.parse(time));
  return {
    result: { ...resultOf("status", [], problems), status: problems.length > 0 ? "failed" : "complete" },
    stdout: `${lines.join("\n")}\n`,
    json: { schema: 1, ...view, problems } as unknown as Json,
  };
}
