import { fail } from "../errors.js";
import { formatRef, normalizeRef } from "../refs/format.js";
import { compareBytes } from "../refs/order.js";
import { parseRef } from "../refs/parse.js";
import { formatJson, isObject, type Json, parseJson } from "./json.js";

/**
 * What a file of a store holds: a document (`ref`), or a link whose body is the ref it points to. Fields that are not
 * named here are kept.
 */
export interface Envelope {
  readonly kind: "ref" | "link";
  /** Name of the Go type of the body; informational. Links have none. */
  readonly body_type?: string | undefined;
  /** Refs of the links that point here. */
  readonly links?: readonly string[] | undefined;
  readonly body: Json;
  readonly [field: string]: Json | undefined;
}

/** The order in which the Go client writes the fields it knows. */
const order = ["kind", "body_type", "create_stack", "set_stack", "links", "body"];

/**
 * Reads the text of a stored file.
 *
 * @param ref whose file it is, for the message.
 * @throws OcurootError `document-broken` when the text is no envelope.
 */
export function readEnvelope(text: string, ref: string): Envelope {
  const envelope = parse(text, ref);
  if (!isObject(envelope)) return broken(ref, "it is no JSON object");
  const { kind, body_type: type, links, body } = envelope;
  if (kind !== "ref" && kind !== "link") return broken(ref, 'its "kind" is neither "ref" nor "link"');
  if (body === undefined) return broken(ref, 'it has no "body"');
  if (kind === "link" && (typeof body !== "string" || body === "")) return broken(ref, "it is a link without target");
  if (type !== undefined && type !== null && typeof type !== "string") return broken(ref, '"body_type" is no text');
  if (links !== undefined && links !== null && !isTexts(links)) return broken(ref, '"links" is no list of refs');
  if (type !== null && links === undefined) return envelope as Envelope;
  const { body_type: _type, links: _links, ...rest } = envelope;
  return {
    ...rest,
    kind,
    body,
    ...(typeof type === "string" ? { body_type: type } : {}),
    ...(isTexts(links) && links.length > 0 ? { links } : {}),
  };
}

/** The text of a stored file, in the byte form of the Go client; `links` are sorted, so that equal means equal text. */
export function writeEnvelope(envelope: Envelope): string {
  const fields = new Map<string, Json>();
  for (const name of [...order, ...Object.keys(envelope)]) {
    const value = name === "links" ? sortedLinks(envelope.links) : envelope[name];
    if (value !== undefined) fields.set(name, value);
  }
  return formatJson(Object.fromEntries(fields));
}

/**
 * Where a store keeps the document of a ref: `refs/<normalised ref>/@object.json`. The fragment does not count.
 *
 * @throws OcurootError `ref-syntax` for relative refs and for names that stores use themselves.
 */
export function storePath(ref: string): string {
  const text = documentOf(normalizeRef(ref));
  if (text === "") return fail("ref-syntax", "an empty ref names no document");
  if (/^\.\.?(?:\/|$)/.test(text)) {
    return fail("ref-syntax", `"${ref}" is relative and names no document of a store`, { ref });
  }
  if (/(?:^|\/)@object\.json(?:\/|$)/.test(text)) {
    return fail("ref-syntax", `"${ref}" cannot be stored: stores use the name @object.json themselves`, { ref });
  }
  return `${root}${text}${leaf}`;
}

/**
 * The folder of everything below a ref, without slash at the end: `refs/<ref>`. Takes texts that are only the beginning
 * of a ref too (`PACKAGE/@r1/task`); `""` is the root of all refs.
 *
 * @throws OcurootError `ref-syntax` when the text has empty, `.` or `..` segments.
 */
export function storeFolder(ref: string): string {
  if (ref === "") return "refs";
  if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(ref)) {
    return fail("ref-syntax", `"${ref}" is no folder of a store`, { ref });
  }
  return root + ref;
}

/** The ref whose document a path of a store holds; `undefined` for all other files. */
export function refOfPath(path: string): string | undefined {
  if (!path.startsWith(root) || !path.endsWith(leaf)) return undefined;
  return path.length > root.length + leaf.length ? path.slice(root.length, -leaf.length) : undefined;
}

const root = "refs/";
const leaf = "/@object.json";

function documentOf(normalised: string): string {
  if (!normalised.includes("#")) return normalised;
  return formatRef({ ...parseRef(normalised), fragment: "" });
}

function parse(text: string, ref: string): Json {
  try {
    return parseJson(text);
  } catch (error) {
    return broken(ref, `it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function broken(ref: string, why: string): never {
  return fail("document-broken", `document ${ref} cannot be read: ${why}`, {
    ref,
    fix: `mend ${root}${ref}${leaf} in the store, or bring its last version back`,
  });
}

function isTexts(value: Json | readonly string[] | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function sortedLinks(links: readonly string[] | undefined): string[] | undefined {
  return links && links.length > 0 ? [...links].sort(compareBytes) : undefined;
}
