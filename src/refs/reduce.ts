import { OcurootError } from "../errors.js";
import { formatRef } from "./format.js";
import { compileGlob } from "./glob.js";
import { parseRef } from "./parse.js";
import type { Ref } from "./ref.js";

/**
 * Finds the document that a ref belongs to: shortens the ref, segment by segment and without its fragment, until the
 * glob matches. At each length the ref with its release, then with the current release (`@`) is tried.
 *
 * @returns the matching ref, or `undefined` when there is none.
 * @throws OcurootError `ref-syntax` for a broken glob; a text that is no ref is shortened all the same.
 */
export function reduceRef(ref: string, glob: string): string | undefined {
  const matches = compileGlob(glob);
  let text = ref;
  while (text !== "") {
    const parsed = tryParse(text);
    const whole = parsed ? formatRef({ ...parsed, fragment: "" }) : text;
    if (matches(whole)) return whole;
    if (parsed?.release) {
      const current = formatRef({ ...parsed, fragment: "", release: "" });
      if (matches(current)) return current;
    }
    // Each round is shorter than the one before, whatever the text is.
    text = text.slice(0, Math.max(0, text.lastIndexOf("/")));
  }
  return undefined;
}

function tryParse(text: string): Ref | undefined {
  try {
    return parseRef(text);
  } catch (error) {
    if (error instanceof OcurootError) return undefined;
    throw error;
  }
}
