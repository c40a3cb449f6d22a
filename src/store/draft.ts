import { type Envelope, writeEnvelope } from "../documents/envelope.js";
import { equalJson, type Json } from "../documents/json.js";
import type { DocumentKind } from "../documents/kind.js";
import { fail, OcurootError } from "../errors.js";
import { compareBytes } from "../refs/order.js";
import type { DocumentCache } from "./document-cache.js";
import { checkLinkPlace, targetOf } from "./links.js";
import { noteOf } from "./note.js";
import { DocumentSnapshot } from "./snapshot.js";
import type { Awaitable, Change, Draft, FilesDraft } from "./store.js";

/** Documents over the draft of a change. Both ends of a link are written in the same change. */
export class DocumentDraft extends DocumentSnapshot implements Draft {
  readonly #draft: FilesDraft;
  #wrote = false;

  /** @param prefix as for {@link DocumentSnapshot}. */
  constructor(draft: FilesDraft, prefix?: string, cache?: DocumentCache) {
    super(draft, prefix, cache);
    this.#draft = draft;
  }

  get foreign(): number {
    return this.#draft.foreign;
  }

  /** Whether anything was written or removed. */
  get wrote(): boolean {
    return this.#wrote;
  }

  async set<T>(ref: string, kind: DocumentKind<T>, body: T, by?: Change): Promise<void> {
    const { ref: target, links } = await this.follow(this.whole(ref));
    const existing = await this.#replaceable(target);
    const bodyType = typeof kind.bodyType === "string" ? kind.bodyType : kind.bodyType(body);
    // The types of bodies are those of their schemas; what JSON cannot hold is refused when it is written.
    const json = body as Json;
    const written = { ...existing, kind: "ref" as const, body_type: bodyType, body: json };
    const envelope = by === undefined || isSame(existing, written) ? written : { ...written, ...noteOf(json, by) };
    // A link that was made before its target is known to it from here on.
    const last = links.at(-1);
    this.#put(target, existing, last === undefined ? envelope : withLink(envelope, last));
  }

  async delete(ref: string): Promise<boolean> {
    const { ref: target, links } = await this.follow(this.whole(ref));
    const existing = await this.envelopeAt(target);
    if (existing === undefined) return false;
    const pointing = [...(existing.links ?? []), ...links];
    const leading: string[] = [];
    for (const link of pointing) if (await this.#leadsTo(link, target)) leading.push(link);
    this.#remove(target);
    for (const link of leading) await this.#removeLink(link);
    return true;
  }

  async link(ref: string, target: string): Promise<void> {
    const at = this.whole(ref);
    const to = this.whole(target);
    checkLinkPlace(at);
    const existing = await this.#replaceable(at);
    if (existing?.kind === "ref") {
      fail("store-broken", `A document stands at ${at}, where a link to ${to} should be.`, {
        ref: at,
        fix: `Look at it with ocuroot state get ${at}, and delete it if nobody needs it.`,
      });
    }
    if (existing !== undefined && targetOf(existing) !== to) await this.#forget(targetOf(existing), at);
    this.#put(at, existing, { ...existing, kind: "link", body: to });
    // Fails for a link that would close a circle, and with it the whole change.
    await this.follow(at);
    await this.#remember(to, at);
  }

  async unlink(ref: string): Promise<boolean> {
    const at = this.whole(ref);
    const existing = await this.envelopeAt(at);
    if (existing?.kind !== "link") return false;
    await this.#forget(targetOf(existing), at);
    this.#remove(at);
    return true;
  }

  /** Removes a link and those that point to it. */
  async #removeLink(ref: string): Promise<void> {
    const envelope = await this.envelopeAt(ref);
    if (envelope?.kind !== "link") return;
    this.#remove(ref);
    for (const link of envelope.links ?? []) {
      const pointing = await this.envelopeAt(link);
      if (pointing?.kind === "link" && targetOf(pointing) === ref) await this.#removeLink(link);
    }
  }

  async #leadsTo(link: string, target: string): Promise<boolean> {
    const envelope = await this.envelopeAt(link);
    return envelope?.kind === "link" && (await this.follow(link)).ref === target;
  }

  /** Enters a link into what it points to: what stands exactly there, else the document that its way leads to. */
  async #remember(target: string, link: string): Promise<void> {
    const at = (await this.envelopeAt(target)) === undefined ? (await this.follow(target)).ref : target;
    const envelope = await this.envelopeAt(at);
    if (envelope !== undefined) this.#put(at, envelope, withLink(envelope, link));
  }

  /** Takes a link out of everything that may hold it: the way may have led elsewhere when it was entered. */
  async #forget(target: string, link: string): Promise<void> {
    const end = await unlessBroken(() => this.follow(target));
    for (const at of new Set([target, end?.ref ?? target])) {
      const envelope = await this.#replaceable(at);
      if (envelope?.links?.includes(link) !== true) continue;
      this.#put(at, envelope, { ...envelope, links: envelope.links.filter((each) => each !== link) });
    }
  }

  /** What stands at a ref that is about to be written; what cannot be read is no reason to lose what is new. */
  #replaceable(ref: string): Promise<Envelope | undefined> {
    return unlessBroken(() => this.envelopeAt(ref));
  }

  #put(ref: string, existing: Envelope | undefined, envelope: Envelope): void {
    if (existing !== undefined && equalJson(existing as Json, envelope as Json)) return;
    if (existing?.kind === "link" || envelope.kind === "link") this.linksAbove.clear();
    this.#draft.write(this.pathOf(ref), writeEnvelope(envelope));
    this.#wrote = true;
  }

  #remove(ref: string): void {
    this.linksAbove.clear();
    this.#draft.remove(this.pathOf(ref));
    this.#wrote = true;
  }
}

/** Whoever sets what is set already has set nothing. */
function isSame(existing: Envelope | undefined, written: Envelope): boolean {
  return existing !== undefined && equalJson(existing.body, written.body);
}

function withLink(envelope: Envelope, link: string): Envelope {
  const links = new Set([...(envelope.links ?? []), link]);
  return { ...envelope, links: [...links].sort(compareBytes) };
}

/** Undefined in place of what somebody has damaged; any other failure stays one. */
async function unlessBroken<T>(read: () => Awaitable<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof OcurootError && (error.code === "document-broken" || error.code === "store-broken"))
      return undefined;
    throw error;
  }
}
