import type { Envelope } from "../documents/envelope.js";
import { fail } from "../errors.js";

/** How many links may follow one another: no store means more, and one that grows at each hop would never end. */
const longestChain = 32;

/** Where a ref leads. */
export interface Resolved {
  readonly ref: string;
  /** Links that stood exactly where the way led, in order. */
  readonly links: readonly string[];
}

/**
 * Follows links until none is left: at each step the one at the ref itself counts, else the nearest above it.
 *
 * @param read the envelope exactly at a ref.
 * @throws OcurootError `store-broken` when the links form a loop.
 */
export async function followLinks(
  ref: string,
  read: (ref: string) => Promise<Envelope | undefined>,
): Promise<Resolved> {
  const way = [ref];
  const links: string[] = [];
  for (let at = ref; ; ) {
    const hop = await nextHop(at, read);
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
): Promise<{ to: string; exact: boolean } | undefined> {
  for (let end = ref.length; end > 0; end = ref.lastIndexOf("/", end - 1)) {
    const envelope = await read(ref.slice(0, end));
    const exact = end === ref.length;
    if (envelope?.kind === "link") return { to: targetOf(envelope) + ref.slice(end), exact };
    if (exact && envelope !== undefined) return undefined;
  }
  return undefined;
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
