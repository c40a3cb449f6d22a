/** What a field that lists things is asked with. */
export interface Arguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

/**
 * A page of a list in the shape of the schema's connections. Cursors are positions.
 *
 * @throws Error when neither `first` nor `last` is given, or over 100, as GitHub refuses it
 */
export function connection<T, N>(all: readonly T[], { first, last, after }: Arguments, node: (item: T) => N) {
  const size = first ?? last;
  if (size == null) throw new Error("You must provide a `first` or `last` value to properly paginate the connection.");
  if (size < 1 || size > 100) throw new Error("Requesting a page of that size exceeds the limit of 100 records.");
  const from = after == null ? 0 : Number(Buffer.from(after, "base64").toString()) + 1;
  const start = first == null ? Math.max(from, all.length - size) : from;
  const items = all.slice(start, start + size);
  const cursor = (index: number) => Buffer.from(String(start + index)).toString("base64");
  return {
    totalCount: all.length,
    nodes: () => items.map(node),
    edges: () => items.map((item, index) => ({ cursor: cursor(index), node: node(item) })),
    pageInfo: {
      hasNextPage: start + items.length < all.length,
      hasPreviousPage: start > 0,
      startCursor: items.length === 0 ? null : cursor(0),
      endCursor: items.length === 0 ? null : cursor(items.length - 1),
    },
  };
}
