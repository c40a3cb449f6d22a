import { syntaxError } from "./syntax-error.js";

/** Characters that mean something in a glob. `}`, `]` and `,` only do inside braces and classes. */
const special = /[\\*?[\]{},]/g;

/** A glob that matches only this text. */
export function escapeGlob(text: string): string {
  return text.replace(special, "\\$&");
}

/**
 * Translates a glob to a regular expression for whole texts; the dialect is described at `compileGlob`.
 *
 * @param crossing whether `*` and `?` also match `/`.
 * @throws OcurootError `ref-syntax` with the place of what is wrong.
 */
export function translateGlob(pattern: string, crossing: boolean): RegExp {
  const one = crossing ? "." : "[^/]";
  const braces: number[] = [];
  let source = "";
  let index = 0;
  while (index < pattern.length) {
    const character = String.fromCodePoint(pattern.codePointAt(index) ?? 0);
    if (character === "*") {
      const stars = /^\*+/.exec(pattern.slice(index))?.[0].length ?? 1;
      source += stars > 1 ? ".*" : `${one}*`;
      index += stars;
      continue;
    }
    if (character === "[") {
      const set = translateClass(pattern, index);
      source += set.source;
      index = set.end;
      continue;
    }
    if (character === "\\") {
      const next = pattern.codePointAt(index + 1);
      if (next === undefined) throw syntaxError(pattern, index, '"\\" has nothing to escape', undefined, "glob");
      const escaped = String.fromCodePoint(next);
      source += quote(escaped);
      index += 1 + escaped.length;
      continue;
    }
    source += translateOne(character, one, braces, index);
    index += character.length;
  }
  const open = braces.at(-1);
  if (open !== undefined) throw syntaxError(pattern, open, '"{" is not closed', undefined, "glob");
  return new RegExp(`^(?:${source})$`, "su");
}

/** One character that is no star, class or escape. `braces` holds the places of the open ones. */
function translateOne(character: string, one: string, braces: number[], index: number): string {
  if (character === "?") return one;
  if (character === "{") {
    braces.push(index);
    return "(?:";
  }
  if (braces.length > 0 && character === "}") {
    braces.pop();
    return ")";
  }
  return braces.length > 0 && character === "," ? "|" : quote(character);
}

/** A class from its `[` on. It never matches `/`, so that a glob can be cut into names of folders. */
function translateClass(pattern: string, open: number): { source: string; end: number } {
  const found = /^\[(?!!\])(!?)((?:\\.|[^\]\\])+)\]/su.exec(pattern.slice(open));
  if (!found) {
    const why = /^\[!?\]/.test(pattern.slice(open)) ? "the class is empty" : '"[" is not closed';
    throw syntaxError(pattern, open, why, undefined, "glob");
  }
  const [whole, negated, body] = found as unknown as [string, string, string];
  const items = body.matchAll(/(\\.|.)(?:-(\\.|.))?/gsu);
  const ranges = [...items].map(([text, low, high]) => {
    if (high === undefined) return quote(bare(low));
    if ((bare(low).codePointAt(0) ?? 0) <= (bare(high).codePointAt(0) ?? 0))
      return `${quote(bare(low))}-${quote(bare(high))}`;
    throw syntaxError(pattern, open, `the range ${text} runs backwards`, undefined, "glob");
  });
  return { source: `(?!/)[${negated ? "^" : ""}${ranges.join("")}]`, end: open + whole.length };
}

function bare(item: string | undefined): string {
  const text = item ?? "";
  return text.length > 1 && text.startsWith("\\") ? text.slice(1) : text;
}

/** A character as a regular expression, inside a class or outside. */
function quote(character: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
}
