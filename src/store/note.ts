import { createHash } from "node:crypto";
import type { Envelope } from "../documents/envelope.js";
import { formatJson, isObject, type Json } from "../documents/json.js";
import type { Change } from "./store.js";

/**
 * Who set a document, as a field of its envelope that other programs ignore. It names the body it is about: whoever
 * edits the file by hand leaves the note behind, and it must not speak for their edit.
 */
export function noteOf(body: Json, { by, at }: Change): { readonly set: Json } {
  return { set: { by, at, body: digestOf(body) } };
}

/** The note of a document, when it is about the body that stands there. */
export function noted({ set, body }: Envelope): Change | undefined {
  if (!isObject(set) || typeof set.by !== "string" || typeof set.at !== "string") return undefined;
  return set.body === digestOf(body) ? { by: set.by, at: set.at } : undefined;
}

function digestOf(body: Json): string {
  return createHash("sha256").update(formatJson(body)).digest("hex").slice(0, 16);
}
