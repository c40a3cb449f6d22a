import type { Json } from "../documents/json.js";
import { historyLines } from "../report/history.js";
import type { Style } from "../report/words.js";
import { historyOf } from "../work/history.js";
import { foresee } from "./foresee.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { resolveArgument } from "./target.js";

/** Says what happened to a deployment, a release or a value, and on whose word. Writes nothing. */
export async function history(
  session: Session,
  argument: string,
  { style, all }: { readonly style: Style; readonly all: boolean },
): Promise<Outcome> {
  const time = session.clock.now();
  const ref = resolveArgument(session, argument);
  const found = await foresee(session, (sources) => historyOf(sources, ref, time));
  const lines = historyLines(found, all, style, Date.parse(time));
  return {
    result: { ...resultOf("history", [], []), status: "complete" },
    stdout: lines.map((line) => `${line}\n`).join(""),
    json: { schema: 1, ...found } as unknown as Json,
  };
}
