import type { Json } from "../documents/json.js";
import { type Difference, diffIntent } from "../intent/diff.js";
import { ageText } from "../report/words.js";
import type { Snapshot } from "../store/store.js";
import { type Outcome, resultOf, type Session } from "./session.js";

/** A difference, and who set or deleted the intent last, where that is on record. */
interface Attributed extends Difference {
  readonly by?: string;
  /** RFC 3339. */
  readonly at?: string;
}

/**
 * Refs where intent and state differ, one per line; `long` and `json` say how they differ, and on whose word, which may
 * have to be looked up in the store's history.
 */
export async function stateDiff(session: Session, options: { long: boolean; json: boolean }): Promise<Outcome> {
  const sources = await session.world.snapshot();
  const { differences, problems } = await diffIntent(sources);
  const result = resultOf("state diff", [], problems);
  const attributed: Attributed[] = [];
  for (const each of differences) {
    attributed.push(options.long || options.json ? await attribute(sources.intent, each) : each);
  }
  const width = Math.max(0, ...differences.map(({ ref }) => ref.length));
  const now = Date.parse(session.clock.now());
  const lines = options.long ? attributed.map((each) => longLine(each, width, now)) : differences.map(({ ref }) => ref);
  return {
    result: { ...result, status: problems.length > 0 ? "failed" : "complete" },
    stdout: lines.map((line) => `${line}\n`).join(""),
    json: {
      schema: 1,
      differences: attributed as unknown as Json,
      problems: JSON.parse(JSON.stringify(problems)) as Json,
    },
  };
}

/** A history that cannot be read costs the name alone. */
async function attribute(intent: Snapshot, difference: Difference): Promise<Attributed> {
  const set = await intent.setBy(difference.ref).catch(() => undefined);
  return set === undefined ? difference : { ...difference, by: set.by, at: set.at };
}

const signs = { create: "+", update: "~", delete: "-" } as const;

function longLine({ ref, change, from, to, by, at }: Attributed, width: number, now: number): string {
  const releases = from && to ? `${from} -> ${to}` : (to ?? from ?? "");
  const who = by === undefined || at === undefined ? "" : `${by}, ${ageText(now - Date.parse(at))} ago`;
  return [`${signs[change]} ${change}`, ref.padEnd(width), releases, who]
    .filter((part) => part !== "")
    .join("  ")
    .trimEnd();
}
