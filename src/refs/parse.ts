import { cleanSegments, escapes } from "./clean.js";
import { decodeKey, decodeName, decodePlace } from "./escape.js";
import { isKind, kinds, type Ref } from "./ref.js";
import { looksRemote, normalizeRemote } from "./remote.js";
import { syntaxError } from "./syntax-error.js";

type Place = Pick<Ref, "repo" | "path" | "global">;
type Released = Place & Pick<Ref, "release">;

/**
 * Reads a ref. Old spellings are understood: `+` for `@`, `call` for `task`, `//` for `./-/`; addresses of git remotes
 * stand for the name of their repository. Paths come out clean: no empty, `.` or `..` segments except leading `..` of a
 * path without a repository.
 *
 * @throws OcurootError `ref-syntax` with the place of the offending character. Never anything else.
 */
export function parseRef(text: string): Ref {
  const nul = text.indexOf("\0");
  if (nul >= 0) throw syntaxError(text, nul, "a NUL character cannot be part of a name");
  if (text.startsWith("//")) return parsePlace(text, 2, ".");
  // A leading slash comes from folders used as remotes; stores are relative to their root.
  const start = text.startsWith("/") ? 1 : 0;
  if (isMarker(text[start])) return parseRelease(text, start, { repo: "", path: "", global: true });
  if (text.startsWith("./", start)) {
    const inner = skipSlashes(text, start + 2);
    if (text[inner] === "#") throw bareFragment(text, inner);
    if (/^(?:call|task|deploy|custom|environment|commit|push|op)(?:[/#]|$)/.test(text.slice(inner, inner + 12))) {
      return parseKind(text, inner, { repo: "", path: ".", global: false, release: undefined });
    }
  }
  return parsePlace(text, start, "");
}

/** Repository and path, up to a segment that opens a release. */
function parsePlace(text: string, start: number, initialRepo: string): Ref {
  let { repo, index } = parseRemote(text, start) ?? { repo: initialRepo, index: start };
  let from = index;
  while (index < text.length) {
    const end = endOfSegment(text, index);
    const segment = text.slice(index, end);
    if (isMarker(segment[0])) {
      return parseRelease(text, index, { repo, path: pathOf(text, from, index, repo), global: false });
    }
    if (segment === "-") {
      repo = repoOf(text, from, index);
      from = end + 1;
    } else if (segment.includes("@")) throw strayMarker(text, index + segment.indexOf("@"));
    index = end + 1;
  }
  const path = pathOf(text, from, text.length, repo);
  return { repo, path, global: false, release: undefined, kind: "", subpath: "", fragment: "" };
}

/** The address of a remote in front of `/-`, and where the text goes on behind it. */
function parseRemote(text: string, start: number): { repo: string; index: number } | undefined {
  const rest = text.slice(start);
  const close = looksRemote(rest) ? rest.search(/\/-(?:\/|$)/) : -1;
  if (close < 0) return undefined;
  const repo = normalizeRemote(rest.slice(0, close));
  if (repo === "") throw noRepository(text, start + close + 1);
  return { repo, index: start + close + 3 };
}

function repoOf(text: string, from: number, end: number): string {
  const raw = text.slice(from, end).split("/");
  const segments = cleanSegments(raw, false);
  if (segments === escapes) throw syntaxError(text, from, 'the name of a repository cannot contain ".." in front');
  if (segments.length > 0) return segments.map(decodePlace).join("/");
  if (raw[0] === "." && raw.length === 2) return ".";
  throw noRepository(text, end);
}

function pathOf(text: string, from: number, end: number, repo: string): string {
  const raw = text.slice(from, end).split("/");
  const segments = cleanSegments(raw, repo === "");
  if (segments === escapes) {
    throw syntaxError(text, from + Math.max(0, text.slice(from, end).indexOf("..")), '".." leaves the repository');
  }
  if (segments.length > 0) return segments.map(decodePlace).join("/");
  return repo === "" && raw.some((segment) => segment !== "") ? "." : "";
}

function parseRelease(text: string, marker: number, place: Place): Ref {
  const end = endOfWord(text, marker + 1);
  const released = { ...place, release: text.slice(marker + 1, end) };
  const rest = skipSlashes(text, end);
  if (rest < text.length && text[rest] !== "#") return parseKind(text, rest, released);
  return { ...released, kind: "", subpath: "", fragment: parseFragment(text, rest) };
}

function parseKind(text: string, at: number, released: Released): Ref {
  const end = endOfWord(text, at);
  const word = text.slice(at, end);
  const kind = word === "call" ? "task" : word;
  if (!isKind(kind)) throw unknownKind(text, at, word);
  const start = skipSlashes(text, end);
  const hash = text.indexOf("#", start);
  const stop = hash < 0 ? text.length : hash;
  const subpath = parseSubpath(text, start, stop);
  if (subpath === "")
    throw syntaxError(text, end, `"${word}" needs a name`, `write ${text.slice(0, end)}/NAME${text.slice(stop)}`);
  return { ...released, kind, subpath, fragment: parseFragment(text, stop) };
}

function parseSubpath(text: string, start: number, stop: number): string {
  const raw = text.slice(start, stop);
  const marker = raw.indexOf("/@");
  if (marker >= 0) throw innerMarker(text, start + marker + 1);
  const equals = raw.indexOf("=");
  if (equals >= 0) {
    const fixed = text.slice(0, start) + raw.replaceAll("=", "%3D") + text.slice(stop);
    throw syntaxError(text, start + equals, '"=" cannot be part of a name', `write ${fixed}`);
  }
  const segments = cleanSegments(raw.split("/"), false);
  if (segments === escapes) throw syntaxError(text, start + raw.indexOf(".."), `".." leaves "${text.slice(0, start)}"`);
  return segments.map(decodeName).join("/");
}

/** The fragment that begins with the `#` at `hash`, if there is one. */
function parseFragment(text: string, hash: number): string {
  const raw = text.slice(hash + 1);
  const marker = raw.indexOf("/@");
  if (marker >= 0) throw innerMarker(text, hash + marker + 2);
  const keys = raw.split("/").filter((key) => key !== "");
  return keys.map(decodeKey).join("/");
}

function isMarker(character: string | undefined): boolean {
  return character === "@" || character === "+";
}

function endOfSegment(text: string, from: number): number {
  const slash = text.indexOf("/", from);
  return slash < 0 ? text.length : slash;
}

function endOfWord(text: string, from: number): number {
  let index = from;
  while (index < text.length && text[index] !== "/" && text[index] !== "#") index++;
  return index;
}

function skipSlashes(text: string, from: number): number {
  let index = from;
  while (text[index] === "/") index++;
  return index;
}

function strayMarker(text: string, at: number): Error {
  const fix = looksRemote(text)
    ? `write ${normalizeRemote(text)}/-/FILE, with "/-/" between repository and file`
    : `write ${text.slice(0, at)}/${text.slice(at)}`;
  return syntaxError(text, at, '"@" must start a segment', fix);
}

function innerMarker(text: string, at: number): Error {
  const fix = `name one release only; in a name write ${text.slice(0, at)}%40${text.slice(at + 1)}`;
  return syntaxError(text, at, '"@" opens a release, which is already behind', fix);
}

function noRepository(text: string, at: number): Error {
  return syntaxError(text, at, '"-" needs a repository in front', "write REPO/-/FILE, or //FILE for this repository");
}

function bareFragment(text: string, at: number): Error {
  const fix = `write ./task/NAME${text.slice(at)}`;
  return syntaxError(text, at, '"#" must follow a release or the name of a task, deployment or value', fix);
}

function unknownKind(text: string, at: number, word: string): Error {
  const lower = word.toLowerCase();
  const meant = kinds.find((kind) => lower.startsWith(kind) || (lower.length > 2 && kind.startsWith(lower)));
  const plus = /\/\+/.exec(text.slice(0, at));
  let fix = `use one of ${kinds.join(", ")}`;
  if (meant) fix = `write ${text.slice(0, at)}${meant}${text.slice(at + word.length)}`;
  else if (plus)
    fix = `write ${text.slice(0, plus.index)}/%2B${text.slice(plus.index + 2)} if the name begins with "+"`;
  return syntaxError(text, at, `"${word}" is no kind of document`, fix);
}
