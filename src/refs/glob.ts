import { encodePlace } from "./escape.js";
import { escapeGlob, translateGlob } from "./glob-syntax.js";
import type { Ref } from "./ref.js";
import { refuseRelative } from "./resolve.js";

export { escapeGlob } from "./glob-syntax.js";

/**
 * One step of a walk through folders. `globstar` stands for one or more names; a literal is compared as it is.
 */
export type GlobSegment =
  | { readonly literal: string }
  | { readonly match: (name: string) => boolean }
  | { readonly globstar: true };

/** Compiled globs by text; emptied when full, so that patterns made at run time cannot pile up. */
const compiled = new Map<string, (text: string) => boolean>();
const compiledLimit = 512;

/**
 * Compiles a glob over refs: `*` is any run of characters but `/`, `**` any run at all, `?` one character but `/`,
 * `[a-z]` and `[!a-z]` one of (none of) these but `/`, `{a,b}` alternatives, which may be nested and empty; `\` takes
 * the next character as it is. The whole text has to match, with its case. An empty glob matches nothing.
 *
 * @throws OcurootError `ref-syntax` for an open bracket or brace, an empty or backward class, a `\` at the end.
 */
export function compileGlob(pattern: string): (text: string) => boolean {
  let matcher = compiled.get(pattern);
  if (matcher) return matcher;
  matcher = compile(pattern, false);
  if (compiled.size >= compiledLimit) compiled.clear();
  compiled.set(pattern, matcher);
  return matcher;
}

/**
 * The same dialect as {@link compileGlob}, except that `*` and `?` match `/` too: what the setting `release_ignore` has
 * always done with file paths.
 */
export function compileIgnoreGlob(pattern: string): (path: string) => boolean {
  return compile(pattern, true);
}

function compile(pattern: string, crossing: boolean): (text: string) => boolean {
  if (pattern === "") return () => false;
  const expression = translateGlob(pattern, crossing);
  return (text) => expression.test(text);
}

/**
 * Makes a glob from the command line absolute: in front, `//` and `./-/` stand for the repository, `./` for the folder.
 * Everything else is left alone, and nothing is read as a ref.
 *
 * @param folder `REPO/-/DIR`; `REPO/-` or `REPO/-/.` in the root of the repository.
 */
export function resolveGlob(pattern: string, folder: Ref): string {
  const root = /^(?:\.\/-\/|\/\/)/.exec(pattern)?.[0];
  if (folder.repo === "" && (root !== undefined || pattern.startsWith("./"))) refuseRelative(pattern);
  const repo = `${escapeGlob(encodePlace(folder.repo))}/-/`;
  if (root !== undefined) return repo + pattern.slice(root.length);
  if (!pattern.startsWith("./")) return pattern;
  const below = folder.path === "" || folder.path === "." ? "" : `${escapeGlob(encodePlace(folder.path))}/`;
  return repo + below + pattern.slice(2);
}

/** What every match begins with; for a walk, cut it behind its last `/`. The whole text when nothing is special in it. */
export function literalPrefix(pattern: string): string {
  const literal = /^(?:[^\\*?[{]|\\.)*/s.exec(pattern)?.[0] ?? "";
  return unescapeGlob(literal);
}

/**
 * Cuts a glob by `/` for a walk through folders.
 *
 * @returns `undefined` when it cannot be cut: a `/` inside braces, or `**` beside other characters. Then everything
 *   below {@link literalPrefix} has to be looked at.
 * @throws OcurootError as {@link compileGlob}.
 */
export function globSegments(pattern: string): readonly GlobSegment[] | undefined {
  compileGlob(pattern);
  const pieces = splitPieces(pattern);
  if (pieces === undefined) return undefined;
  const segments: GlobSegment[] = [];
  for (const piece of pieces) {
    const plain = piece.replace(/\\.|\[(?:\\.|[^\]\\])+\]/gs, "_");
    if (/^\*{2,}$/.test(piece)) segments.push({ globstar: true });
    else if (plain.includes("**")) return undefined;
    else if (piece !== "" && literalPrefix(piece) === unescapeGlob(piece))
      segments.push({ literal: unescapeGlob(piece) });
    else segments.push({ match: compileGlob(piece) });
  }
  return segments;
}

/** Pieces between the slashes outside braces and classes; `undefined` when braces hold a slash. */
function splitPieces(pattern: string): string[] | undefined {
  const pieces = [""];
  let depth = 0;
  for (const [token] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])+\]|./gs)) {
    if (token === "/" && depth > 0) return undefined;
    if (token === "/") {
      pieces.push("");
      continue;
    }
    if (token === "{") depth++;
    if (token === "}" && depth > 0) depth--;
    pieces[pieces.length - 1] += token;
  }
  return pieces;
}

function unescapeGlob(literal: string): string {
  return literal.replace(/\\(.)/gs, "$1");
}
