/**
 * Escapes for names that the grammar of refs has no room for: `%40` for "@", `%3D` for "=", `%23` for "#", `%2B` and
 * `%2D` for "+" and "-" where they would be read as markers. To programs that know no escapes they are plain
 * characters of a name.
 *
 * Only what has to be escaped is an escape; any other `%` stays as it is, so a stored name that happens to contain
 * `%40` keeps its place. `%25` counts as an escaped `%` only in front of what would else be read as an escape. This
 * makes encoding and decoding exact inverses of each other.
 */
interface Escapes {
  readonly encode: RegExp;
  readonly decode: RegExp;
}

/** Segments of repository names and paths: no "@" at all, no "+" first, not "-" alone. */
const inPlace: Escapes = {
  encode: /@|^\+|^-$|%(?=(?:25)*40)|^%(?=(?:25)*2B)|^%(?=(?:25)*2D$)/g,
  decode: /%40|^%2B|^%2D$|%25(?=(?:25)*40)|^%25(?=(?:25)*2B)|^%25(?=(?:25)*2D$)/g,
};
/** First segment of a subpath: no "=", no "#". */
const inFirstName: Escapes = {
  encode: /[=#]|%(?=(?:25)*(?:3D|23))/g,
  decode: /%3D|%23|%25(?=(?:25)*(?:3D|23))/g,
};
/** Later segments of a subpath: no "@" first either. */
const inLaterName: Escapes = {
  encode: /^@|[=#]|^%(?=(?:25)*40)|%(?=(?:25)*(?:3D|23))/g,
  decode: /^%40|%3D|%23|^%25(?=(?:25)*40)|%25(?=(?:25)*(?:3D|23))/g,
};
/** Segments of a fragment after the first: no "@" first. */
const inLaterKey: Escapes = { encode: /^@|^%(?=(?:25)*40)/g, decode: /^%40|^%25(?=(?:25)*40)/g };

/** Decodes one segment of a repository name or path. */
export function decodePlace(segment: string): string {
  return decode(segment, inPlace);
}

/** Decodes one segment of a subpath; `index` counts from 0. */
export function decodeName(segment: string, index: number): string {
  return decode(segment, index === 0 ? inFirstName : inLaterName);
}

/** Decodes one segment of a fragment; `index` counts from 0. */
export function decodeKey(segment: string, index: number): string {
  return index === 0 ? segment : decode(segment, inLaterKey);
}

/** The text of a repository name or path in a ref. */
export function encodePlace(path: string): string {
  if (!/[@%+]|(?:^|\/)-(?:\/|$)/.test(path)) return path;
  return mapSegments(path, (segment) => encode(segment, inPlace));
}

/** The text of a subpath in a ref. */
export function encodeName(subpath: string): string {
  if (!/[@%=#]/.test(subpath)) return subpath;
  return mapSegments(subpath, (segment, index) => encode(segment, index === 0 ? inFirstName : inLaterName));
}

/** The text of a fragment in a ref. */
export function encodeKeys(fragment: string): string {
  if (!/[@%]/.test(fragment)) return fragment;
  return mapSegments(fragment, (segment, index) => (index === 0 ? segment : encode(segment, inLaterKey)));
}

function decode(segment: string, escapes: Escapes): string {
  if (!segment.includes("%")) return segment;
  return segment.replace(escapes.decode, (found) => String.fromCharCode(Number.parseInt(found.slice(1), 16)));
}

function encode(segment: string, escapes: Escapes): string {
  return segment.replace(escapes.encode, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

function mapSegments(path: string, change: (segment: string, index: number) => string): string {
  return path.split("/").map(change).join("/");
}
