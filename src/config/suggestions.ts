/** Names that every Starlark file knows. */
const universal = [
  "None",
  "True",
  "False",
  "abs",
  "all",
  "any",
  "bool",
  "bytes",
  "chr",
  "dict",
  "dir",
  "enumerate",
  "fail",
  "float",
  "getattr",
  "hasattr",
  "hash",
  "int",
  "len",
  "list",
  "max",
  "min",
  "ord",
  "print",
  "range",
  "repr",
  "reversed",
  "sorted",
  "str",
  "tuple",
  "type",
  "zip",
];

/** What early examples call by names that no SDK of this generation has. */
const retired: Readonly<Record<string, string>> = {
  package: "write phase(), task() and deploy() at the top level of the file",
  handoff: "return next(FUNCTION, inputs = {…})",
  approval: 'give the task an input: input(ref = "./custom/approved", doc = "…?")',
  delay: 'shell("sleep 10")',
  wait: 'give the task an input: input(ref = "./custom/NAME")',
  abort: 'fail("…")',
  inputs: "inputs arrive as parameters of the function",
  render_function: "hand over the function itself",
  backend: "use the functions of the SDK",
  after: "use the functions of the SDK",
  do_work: "use the functions of the SDK",
  set: "use a dict with values None, or a list",
  time: 'shell("date +%s").stdout',
  re: "use the methods of text, such as split() and startswith()",
  math: "use //, % and the functions min(), max(), abs()",
};

/** What to write instead of a name that was never part of this SDK, or is no longer. */
export function retiredHint(name: string): string | undefined {
  return Object.hasOwn(retired, name) ? retired[name] : undefined;
}

/** The known name that a mistyped one is most likely meant to be; `undefined` when none is close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const each of [...known, ...universal]) {
    const distance = editDistance(name.toLowerCase(), each.toLowerCase());
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, left] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, right] of [...b].entries()) {
      const replaced = (previous[column] ?? 0) + (left === right ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
