import { type Envelope, readEnvelope, storePath } from "../documents/envelope.js";
import type { DocumentKind } from "../documents/kind.js";
import "../documents/wording.js";
import { isPlainly } from "../documents/plainly.js";
import { fail } from "../errors.js";
import { formatRef, isPlain } from "../refs/format.js";
import { parseRef } from "../refs/parse.js";
import { BoundedMap } from "./bounded-map.js";

/** A ref as given, taken apart: the normalised document part and the fragment. */
export interface Address {
  readonly ref: string;
  readonly fragment: string;
}

/** A text of the store, and what was made of it. */
export interface Entry {
  readonly text: string;
  /** Shared: nobody may change it. */
  readonly envelope: Envelope;
  /** Its body as the schema has it that checked it last; hardly any document is read as two kinds. */
  checked: { readonly schema: object; readonly body: unknown } | undefined;
}

/** What one half of the cache may hold, in characters of text; parsed it takes some five times as much. */
const limit = 3_000_000;

/** How many documents are checked before schemas are compiled for it. */
const fewDocuments = 60;

/** Keeps what was parsed, since a command asks for the same documents again and again. Shared by all snapshots of a store. */
export class DocumentCache {
  readonly #entries = new BoundedMap<Entry>(limit, (entry) => entry.text.length + 200);
  readonly #addresses = new BoundedMap<Address>(20_000, () => 1);
  #checked = 0;

  /** @throws OcurootError `ref-syntax` for what is no ref, or no place in a store. */
  address(text: string): Address {
    if (isPlain(text) && !text.includes("@object.json")) return { ref: text, fragment: "" };
    let address = this.#addresses.get(text);
    if (address === undefined) {
      const parsed = parseRef(text);
      address = { ref: formatRef({ ...parsed, fragment: "" }), fragment: parsed.fragment };
      // Refuses what would leave the store; paths made from accepted refs need no second look.
      storePath(address.ref);
      this.#addresses.set(text, address);
    }
    return address;
  }

  /** What a text holds. @throws OcurootError `document-broken`. */
  entry(path: string, text: string, ref: string): Entry {
    const known = this.#entries.get(path);
    if (known?.text === text) return known;
    const entry = { text, envelope: readEnvelope(text, ref), checked: undefined };
    this.#entries.set(path, entry);
    return entry;
  }

  /** The body in it, checked and frozen. @throws OcurootError `document-broken`. */
  body<T>(entry: Entry, ref: string, kind: DocumentKind<T>): T {
    if (entry.checked?.schema !== kind.schema) {
      this.#checked += 1;
      const body = freeze(check(entry.envelope, ref, kind, this.#checked > fewDocuments));
      entry.checked = { schema: kind.schema, body };
    }
    return entry.checked.body as T;
  }
}

/** @param compiled whether the schema is to be made into code first: that takes as long as a few hundred checks do without */
function check<T>(envelope: Envelope, ref: string, kind: DocumentKind<T>, compiled: boolean): T {
  // The types of bodies are those of their schemas, which have nothing to add to what they accept.
  if (isPlainly(kind.schema, envelope.body)) return envelope.body as T;
  const result = kind.schema.safeParse(envelope.body, compiled ? undefined : { jitless: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? "its body" : issue.path.map(String).join("/");
  return fail("document-broken", `document ${ref} is no ${kind.name}: ${place}: ${issue?.message ?? "invalid"}`, {
    ref,
    fix: `ocuroot state get ${ref}`,
  });
}

/** Freezes a value of plain objects and lists, all the way down. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
