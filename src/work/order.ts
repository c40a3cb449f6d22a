import { componentsOf, type Graph, reversed } from "./components.js";

/** Something that happens, or will, at a place: a deployment or a task, named by its ref below the current release. */
export interface Activity {
  readonly place: string;
  /** How it is called: `api r7 deploy eu`. */
  readonly label: string;
  readonly ref: string;
  /** Whether who asks will do it; otherwise somebody else does. */
  readonly own: boolean;
}

/** Where a piece of work stands among the others. */
export interface Rank {
  /** What has to end first; `own` ones are waited for only by what comes after them. */
  readonly after?: Activity;
  /** How many pieces of work come before it, one after the other. */
  readonly level: number;
}

/**
 * Order by what reads what: a place comes after everything active that it reads from, over any number of places that
 * do nothing themselves. Places that read each other in a circle have no order among themselves: they settle, or are
 * stopped.
 *
 * @returns the rank of a place.
 */
export function ranksOf(reads: Graph, active: readonly Activity[]): (place: string) => Rank {
  const activeAt = new Map<string, Activity>();
  for (const activity of active) {
    const known = activeAt.get(activity.place);
    if (!known || (known.own && !activity.own)) activeAt.set(activity.place, activity);
  }
  const components = componentsOf(reads);
  const componentAt = new Map<string, number>();
  for (const [index, places] of components.entries()) for (const place of places) componentAt.set(place, index);
  const ranks: Rank[] = [];
  for (const [index, places] of components.entries()) {
    let rank: Rank = { level: 0 };
    for (const place of places) {
      for (const other of reads.get(place) ?? []) {
        const above = componentAt.get(other) ?? index;
        if (above !== index) rank = later(rank, below(ranks[above] ?? rank, components[above] ?? [], activeAt));
      }
    }
    ranks.push(rank);
  }
  return (place) => ranks[componentAt.get(place) ?? -1] ?? { level: 0 };
}

/** The same for taking things away: what reads from a place comes before it. */
export function teardownRanksOf(reads: Graph, active: readonly Activity[]): (place: string) => Rank {
  return ranksOf(reversed(reads), active);
}

/** The rank of what reads from a component of this rank. */
function below(rank: Rank, places: readonly string[], activeAt: ReadonlyMap<string, Activity>): Rank {
  const inside = places.flatMap((place) => activeAt.get(place) ?? []);
  const after = inside.find(({ own }) => !own) ?? rank.after ?? inside[0];
  const level = rank.level + (inside.length > 0 ? 1 : 0);
  return after === undefined ? { level } : { level, after: rank.after?.own === false ? rank.after : after };
}

/** What others do decides over what is done here: it may take longer, or never come. */
function later(a: Rank, b: Rank): Rank {
  const level = Math.max(a.level, b.level);
  const after = [a.after, b.after].find((each) => each?.own === false) ?? a.after ?? b.after;
  return after === undefined ? { level } : { level, after };
}
