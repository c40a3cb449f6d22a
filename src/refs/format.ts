import { encodeKeys, encodeName, encodePlace } from "./escape.js";
import { parseRef } from "./parse.js";
import type { Ref } from "./ref.js";

/** The normalised text of a ref, the one that documents and stores use. */
export function formatRef(ref: Ref): string {
  const parts: string[] = [];
  if (!ref.global) {
    if (ref.repo !== "") parts.push(encodePlace(ref.repo), "-");
    if (ref.path !== "") parts.push(encodePlace(ref.path));
  }
  if (ref.release !== undefined) parts.push(`@${ref.release}`);
  if (ref.kind !== "") parts.push(ref.kind, encodeName(ref.subpath));
  const text = parts.join("/");
  return ref.fragment === "" ? text : `${text}#${encodeKeys(ref.fragment)}`;
}

/** The normalised form of a text. @throws OcurootError `ref-syntax` when it is no ref. */
export function normalizeRef(text: string): string {
  return isPlain(text) ? text : formatRef(parseRef(text));
}

/** Whether a text is certainly a normalised ref without a fragment; of others it says nothing. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

const segment = "(?!(?:\\.{1,2}|-)(?:/|$))[\\w.:~-]+";
const segments = `${segment}(?:/${segment})*`;

/** Most refs by far: absolute, with a release and without anything to clean. Saves nine tenths of the time. */
const plain = new RegExp(
  `^(?:${segments}/-/${segments}/)?@[\\w.-]*(?:/(?:task|deploy|custom|environment|commit|push|op)/${segments})?$`,
);
