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
  let text = withoutFragment(ref);
  while (text !== "") {
    if (matches(text)) return text;
    const parsed = text.includes("@") ? tryParse(text) : undefined;
    if (parsed) {
      const normalised = formatRef(parsed);
      if (matches(normalised)) return normalised;
      const current = formatRef({ ...parsed, release: "" });
      if (matches(current)) return current;
    }
    // Each round is shorter than the one before, whatever the text is.
    text = text.slice(0, Math.max(0, text.lastIndexOf("/")));
  }
  return undefined;
}

function withoutFragment(ref: string): string {
  const fragment = tryParse(ref)?.fragment;
  return fragment === undefined || fragment === "" ? ref : ref.slice(0, ref.indexOf("#", ref.lastIndexOf("/@") + 1));
}

function tryParse(text: string): Ref | undefined {
  try {
    return parseRef(text);
  } catch (error) {
    if (error instanceof OcurootError) return undefined;
    throw error;
  }
}
