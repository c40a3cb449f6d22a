import type { Json } from "../documents/json.js";
import { splitRelease } from "../refs/names.js";
import type { Sources } from "../release/deployments.js";
import { releaseIds } from "../release/ids.js";
import { stateText } from "../report/status.js";
import { whyLines } from "../report/why.js";
import type { Style } from "../report/words.js";
import { whyOf } from "../work/why.js";
import { foresee } from "./foresee.js";
import { type Outcome, placeOf, resultOf, type Session } from "./session.js";
import { resolveArgument } from "./target.js";

/** Says why a deployment, a release or a run is as it is, and what would move it. Writes nothing. */
export async function why(session: Session, argument: string, style: Style): Promise<Outcome> {
  const time = session.clock.now();
  const answer = await foresee(session, async (sources) =>
    whyOf(sources, await named(session, sources, argument), time),
  );
  const now = Date.parse(time);
  const lines = whyLines(answer, { ...style, program: session.program }, placeOf(session), now);
  const asked = answer.chain[0]?.run ?? answer.cell?.current;
  const json = {
    schema: 1,
    ref: answer.ref,
    status: asked?.status ?? "nothing",
    text: lines[0],
    chain: answer.chain.map(({ run }) => ({ ref: run.ref, kind: run.status, text: stateText(run, now) })),
    causes: answer.causes,
  };
  const result = { ...resultOf("why", [], []), status: "complete" as const };
  return { result, stdout: `${lines.join("\n")}\n`, json: json as unknown as Json };
}

/** A package stands for its newest release. */
async function named(session: Session, { state }: Sources, argument: string) {
  const ref = resolveArgument(session, argument);
  if (splitRelease(ref) || ref.includes("/@")) return ref;
  const newest = (await releaseIds(state, ref)).at(-1);
  return newest === undefined ? ref : `${ref}/@${newest}`;
}
