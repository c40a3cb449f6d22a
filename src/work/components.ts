/** What each thing reads; things that are only read need no entry. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Groups of things that read each other in a circle; whatever is in none is a group of its own. A group comes after
 * all groups that it reads from (Tarjan's algorithm, without recursion: chains may be long).
 */
export function componentsOf(graph: Graph): readonly (readonly string[])[] {
  const search = new Search(graph);
  for (const name of graph.keys()) search.from(name);
  return search.components;
}

/** The same graph from the other end: by whom each thing is read. */
export function reversed(graph: Graph): Graph {
  const result = new Map<string, Set<string>>();
  for (const [name, read] of graph) {
    if (!result.has(name)) result.set(name, new Set());
    for (const other of read) {
      const readers = result.get(other) ?? new Set();
      result.set(other, readers.add(name));
    }
  }
  return result;
}

/** A thing that is being looked at, and what of it is left to look at. */
interface Frame {
  readonly name: string;
  readonly index: number;
  readonly rest: Iterator<string>;
  lowest: number;
}

class Search {
  readonly components: string[][] = [];
  readonly #graph: Graph;
  readonly #index = new Map<string, number>();
  /** Things seen whose group is not complete. */
  readonly #open: string[] = [];
  readonly #isOpen = new Set<string>();
  readonly #frames: Frame[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  from(name: string): void {
    if (this.#index.has(name)) return;
    this.#enter(name);
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) this.#step(frame);
  }

  #enter(name: string): void {
    const index = this.#index.size;
    this.#index.set(name, index);
    this.#open.push(name);
    this.#isOpen.add(name);
    const rest = (this.#graph.get(name) ?? new Set<string>()).values();
    this.#frames.push({ name, index, rest, lowest: index });
  }

  #step(frame: Frame): void {
    const next = frame.rest.next();
    const seen = next.done ? undefined : this.#index.get(next.value);
    if (next.done) this.#leave(frame);
    else if (seen === undefined) this.#enter(next.value);
    else if (this.#isOpen.has(next.value)) frame.lowest = Math.min(frame.lowest, seen);
  }

  #leave(frame: Frame): void {
    this.#frames.pop();
    const reader = this.#frames.at(-1);
    if (reader) reader.lowest = Math.min(reader.lowest, frame.lowest);
    if (frame.lowest !== frame.index) return;
    const component = this.#open.splice(this.#open.lastIndexOf(frame.name));
    for (const name of component) this.#isOpen.delete(name);
    this.components.push(component);
  }
}
