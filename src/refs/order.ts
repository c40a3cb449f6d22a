/** Orders texts as people count: runs of digits by their value, all else by code points; `r2` before `r10`. */
export function compareNatural(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareRuns(left[index] as string, right[index] as string);
    if (order !== 0) return order;
  }
  // Equal but for leading zeros: any fixed order will do, so that sorting is stable between machines.
  return left.length - right.length || compareBytes(a, b);
}

function compareRuns(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return compareBytes(a, b);
  const left = a.replace(/^0+/, "");
  const right = b.replace(/^0+/, "");
  return left.length - right.length || compareBytes(left, right);
}

/** Orders texts as their UTF-8 bytes are ordered, which is what stores and Go programs do. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  // UTF-16 differs from UTF-8 only where surrogates are involved.
  if (surrogates.test(a) || surrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

const surrogates = /[\ud800-\udfff]/;

/** Sorts texts by {@link compareBytes}, where most lists can be left to the built-in order. */
export function sortedByBytes(texts: Iterable<string>): readonly string[] {
  const list = [...texts];
  return list.some((text) => surrogates.test(text)) ? list.sort(compareBytes) : list.sort();
}
