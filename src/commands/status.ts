import type { Json } from "../documents/json.js";
import { freezeWait } from "../release/freeze.js";
import type { Wait } from "../report/reporter.js";
import { statusLines } from "../report/status.js";
import type { Style } from "../report/words.js";
import { type Standing, standingOf } from "../work/standing.js";
import { foresee } from "./foresee.js";
import { overlooked } from "./overlooked.js";
import { type Outcome, placeOf, resultOf, type SourceSession } from "./session.js";

/** Says what is deployed where, what is frozen, and what failed or waits for somebody. Writes nothing. */
export async function status(session: SourceSession, style: Style): Promise<Outcome> {
  const time = session.clock.now();
  const standing = await foresee(session, (sources) => standingOf(sources, time));
  const { environments, packages, attention } = standing;
  const problems = [...standing.problems, ...(await overlooked(session, standing.intended))];
  const freezes = [
    ...standing.freezes.map(({ name, hold }) => ({ name, ...freezeWait(hold) })),
    ...windowsOf(standing),
  ];
  const view = { environments, packages, attention, freezes };
  const lines = statusLines(view, { ...style, program: session.program }, placeOf(session), Date.parse(time));
  return {
    result: { ...resultOf("status", [], problems), status: problems.length > 0 ? "failed" : "complete" },
    stdout: `${lines.join("\n")}\n`,
    json: { schema: 1, ...view, problems } as unknown as Json,
  };
}

/** What the files of packages hold, which is written nowhere but in what waits. */
function windowsOf({ packages, freezes }: Standing): readonly (Wait & { readonly name: string })[] {
  const shown = new Set(freezes.map(({ hold }) => freezeWait(hold).text));
  const found = new Map<string, Wait & { readonly name: string; readonly environments: readonly string[] }>();
  for (const { label, cells } of packages) {
    for (const [environment, { next }] of Object.entries(cells)) {
      for (const wait of next?.waits.filter(({ kind, text }) => kind === "freeze" && !shown.has(text)) ?? []) {
        const environments = [...(found.get(`${label} ${wait.text}`)?.environments ?? []), environment];
        const name = `${label} in ${environments.join(", ")}`;
        found.set(`${label} ${wait.text}`, { ...wait, name, environments });
      }
    }
  }
  return [...found.values()].map(({ environments: _environments, ...held }) => held);
}
