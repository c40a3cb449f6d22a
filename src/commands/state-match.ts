import { resolveGlob } from "../refs/glob.js";
import { type Outcome, resultOf, type Session } from "./session.js";

/** Stored refs that match a glob, one per line; links are left out on demand. A glob is a glob, not a ref (B9). */
export async function stateMatch(
  session: Session,
  glob: string | undefined,
  options: { links: boolean },
): Promise<Outcome> {
  const { state } = await session.world.snapshot();
  const found = glob === undefined ? [] : await state.match(resolveGlob(glob, session.folder));
  const resolved = options.links ? found : await Promise.all(found.map((ref) => state.resolve(ref)));
  const refs = found.filter((ref, index) => resolved[index] === ref);
  return {
    result: { ...resultOf("state match", [], []), status: "complete" },
    stdout: refs.map((ref) => `${ref}\n`).join(""),
    json: { schema: 1, refs },
  };
}
