import { OcurootError } from "../errors.js";

/**
 * The error for a text that is no ref or glob.
 *
 * @param index offset of the offending character, in UTF-16 units; shown as a 1-based column of code points.
 */
export function syntaxError(text: string, index: number, why: string, fix?: string, what = "ref"): OcurootError {
  return new OcurootError({
    code: "ref-syntax",
    message: `"${text}" is not a ${what}: ${why}`,
    ...(fix === undefined ? {} : { fix }),
    excerpt: { text, column: [...text.slice(0, index)].length + 1 },
  });
}
