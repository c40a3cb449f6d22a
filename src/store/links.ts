import type { Envelope } from "../documents/envelope.js";
import { fail } from "../errors.js";

/** How many links may follow one another: no store means more, and one that grows at each hop would never end. */
const longestChain = 32;

/**
 * Below a release's own id there are no links: tags and what is current point there. Most refs are of this kind, and
 * need not be looked up segment by segment.
 */
const numbered = /\/@r[0-9]+(?:\/|$)/;

/** @throws OcurootError `store-broken` for a link where none can be. */
export function checkLinkPlace(ref: string): void {
  if (numbered.test(ref)) fail("store-broken", `${ref} belongs to a release; no link can stand there.`, { ref });
}

/** Where a ref leads. */
export interface Resolved {
  readonly ref: string;
  /** Links that stood exactly where the way led, in order. */
  readonly links: readonly string[];
}

/** The nearest link at or above a folder of refs. */
export interface LinkAbove {
  readonly at: string;
  readonly to: string;
}

/** What was found out about the links above refs, by folder: the many documents of one share them. */
export type LinksAbove = Map<string, LinkAbove | undefined>;

/**
 * Follows links until none is left: at each step the one at the ref itself counts, else the nearest above it.
 *
 * @param read the envelope exactly at a ref.
 * @param above is filled on the way; it holds as long as no link is written or removed.
 * @throws OcurootError `store-broken` when the links form a loop.
 */
export async function followLinks(
  ref: string,
  read: (ref: string) => Promise<Envelope | undefined>,
  above: LinksAbove,
): Promise<Resolved> {
  if (numbered.test(ref)) return { ref, links: [] };
  const way = [ref];
  const links: string[] = [];
  for (let at = ref; ; ) {
    const hop = await nextHop(at, read, above);
    if (hop === undefined) return { ref: at, links };
    if (hop.exact) links.push(at);
    if (way.includes(hop.to) || way.length > longestChain) loop([...way, hop.to]);
    way.push(hop.to);
    at = hop.to;
  }
}

async function nextHop(
  ref: string,
  read: (ref: string) => Promise<Envelope | undefined>,
  above: LinksAbove,
): Promise<{ to: string; exact: boolean } | undefined> {
  const envelope = await read(ref);
  if (envelope !== undefined) return envelope.kind === "link" ? { to: targetOf(envelope), exact: true } : undefined;
  const link = await linkAbove(folderOf(ref), read, above);
  return link && { to: link.to + ref.slice(link.at.length), exact: false };
}

async function linkAbove(
  folder: string,
  read: (ref: string) => Promise<Envelope | undefined>,
  above: LinksAbove,
): Promise<LinkAbove | undefined> {
  if (folder === "" || above.has(folder)) return above.get(folder);
  const envelope = await read(folder);
  const isLink = envelope?.kind === "link";
  const link = isLink ? { at: folder, to: targetOf(envelope) } : await linkAbove(folderOf(folder), read, above);
  above.set(folder, link);
  return link;
}

function folderOf(ref: string): string {
  return ref.slice(0, Math.max(0, ref.lastIndexOf("/")));
}

/** The ref a link points to. */
export function targetOf(link: Envelope): string {
  return String(link.body);
}

function loop(way: readonly string[]): never {
  const shown = way.slice(0, 5).join(" -> ") + (way.length > 5 ? " -> ..." : "");
  fail("store-broken", `The links at ${way[0]} lead round in a circle: ${shown}.`, {
    ref: way[0] ?? "",
    fix: "Remove one of these links.",
  });
}
