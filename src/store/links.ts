import type { Envelope } from "../documents/envelope.js";
import { fail } from "../errors.js";
import { type Awaitable, after } from "./store.js";

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

/** What was read at a ref. */
interface Found {
  readonly envelope: Envelope;
}

/** What stands exactly at a ref. */
type Read<F extends Found> = (ref: string) => Awaitable<F | undefined>;

const nowhere: readonly string[] = [];

/** Where a ref leads. */
export interface Resolved<F extends Found> {
  readonly ref: string;
  /** What stands there, where it was read on the way. */
  readonly found?: F | undefined;
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
 * @param read what stands exactly at a ref.
 * @param above is filled on the way; it holds as long as no link is written or removed.
 * @throws OcurootError `store-broken` when the links form a loop.
 */
export function followLinks<F extends Found>(ref: string, read: Read<F>, above: LinksAbove): Awaitable<Resolved<F>> {
  return numbered.test(ref) ? { ref, links: nowhere } : followAll(ref, read, above, [ref], []);
}

/** @param way where it led so far, `at` last; both lists are filled. */
function followAll<F extends Found>(
  at: string,
  read: Read<F>,
  above: LinksAbove,
  way: string[],
  links: string[],
): Awaitable<Resolved<F>> {
  return after(read(at), (found) =>
    after(found === undefined ? linkAbove(folderOf(at), read, above) : linkIn(at, found.envelope), (hop) => {
      if (hop === undefined) return { ref: at, found, links };
      if (hop.at === at) links.push(at);
      const to = hop.to + at.slice(hop.at.length);
      if (way.includes(to) || way.length > longestChain) loop([...way, to]);
      way.push(to);
      return followAll(to, read, above, way, links);
    }),
  );
}

function linkIn(at: string, envelope: Envelope): LinkAbove | undefined {
  return envelope.kind === "link" ? { at, to: targetOf(envelope) } : undefined;
}

function linkAbove(folder: string, read: Read<Found>, above: LinksAbove): Awaitable<LinkAbove | undefined> {
  if (folder === "" || above.has(folder)) return above.get(folder);
  return after(read(folder), (found) =>
    after((found && linkIn(folder, found.envelope)) ?? linkAbove(folderOf(folder), read, above), (link) => {
      above.set(folder, link);
      return link;
    }),
  );
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
