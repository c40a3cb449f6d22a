/**
 * Whether a name passes the lists of a trigger: a pattern that fits lets it in, a later `!pattern` takes it out again.
 *
 * Rules: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function passes(
  name: string,
  only: readonly string[] | undefined,
  without: readonly string[] | undefined,
): boolean {
  if (only !== undefined) return lastSays(name, only);
  return without === undefined || !lastSays(name, without);
}

function lastSays(name: string, patterns: readonly string[]): boolean {
  let inside = false;
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) inside = inside && !fits(name, pattern.slice(1));
    else inside = inside || fits(name, pattern);
  }
  return inside;
}

/** `*` stays within a part of a path, `**` does not, `?` and `+` repeat what is before them. */
function fits(name: string, pattern: string): boolean {
  const source = pattern.replace(/\*\*\/?|\*|[.(){}|^$\\]/g, (token) => {
    if (token === "**/") return "(?:.*/)?";
    if (token === "**") return ".*";
    return token === "*" ? "[^/]*" : `\\${token}`;
  });
  return new RegExp(`^${source}$`).test(name);
}
