/** A path that starts with more `..` than there are segments to leave. */
export const escapes = Symbol("escapes");

/**
 * Cleans segments: drops empty ones and `.`, lets `..` take back the one before. What `..` cannot take back stays in
 * front when `keepParents` says so.
 *
 * @returns {@link escapes} when the path leaves its root and `keepParents` is off.
 */
export function cleanSegments(segments: readonly string[], keepParents: boolean): string[] | typeof escapes {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === "" || segment === ".") continue;
    const last = kept.at(-1);
    if (segment !== ".." || ((last === undefined || last === "..") && keepParents)) kept.push(segment);
    else if (last === undefined) return escapes;
    else kept.pop();
  }
  return kept;
}
