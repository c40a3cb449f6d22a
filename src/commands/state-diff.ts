import type { Json } from "../documents/json.js";
import { type Difference, diffIntent } from "../intent/diff.js";
import { type Outcome, resultOf, type Session } from "./session.js";

/** Refs where intent and state differ, one per line; `long` says how they differ. */
export async function stateDiff(session: Session, options: { long?: boolean }): Promise<Outcome> {
  const { differences, problems } = await diffIntent(await session.world.snapshot());
  const result = resultOf("state diff", [], problems);
  const width = Math.max(0, ...differences.map(({ ref }) => ref.length));
  const lines = differences.map((each) => (options.long ? longLine(each, width) : each.ref));
  return {
    result: { ...result, status: problems.length > 0 ? "failed" : "complete" },
    stdout: lines.map((line) => `${line}\n`).join(""),
    json: {
      schema: 1,
      differences: differences as unknown as Json,
      problems: JSON.parse(JSON.stringify(problems)) as Json,
    },
  };
}

const signs = { create: "+", update: "~", delete: "-" } as const;

function longLine({ ref, change, from, to }: Difference, width: number): string {
  const releases = from && to ? `${from} -> ${to}` : (to ?? from ?? "");
  return `${signs[change]} ${change}  ${releases === "" ? ref : `${ref.padEnd(width)}  ${releases}`}`;
}
