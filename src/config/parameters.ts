import type { FunctionValue } from "@ocuroot/starlark-wasm";

/** How a function wants its inputs. */
export type CallStyle = "bare" | "ctx" | "keywords";

interface Shape {
  readonly required: readonly string[];
  readonly named: ReadonlySet<string>;
  readonly takesAll: boolean;
}

/** A function that does not fit its inputs: what is wrong, said of the function. */
export interface Mismatch {
  readonly message: string;
  readonly fix: string;
}

/**
 * How a function is called. With `ctx` it gets all inputs as `ctx.inputs`; that is the style of a function whose only
 * required parameter is called `ctx`, and of older files, whose only required parameter may be called anything that is
 * no input.
 */
export function styleOf(fn: FunctionValue, inputs: Iterable<string>): CallStyle {
  const { required } = shapeOf(fn);
  if (fn.params.length === 0) return "bare";
  const [only, ...others] = required;
  if (only === undefined || others.length > 0) return "keywords";
  return only === "ctx" || !includes(inputs, only) ? "ctx" : "keywords";
}

function includes(inputs: Iterable<string>, name: string): boolean {
  for (const each of inputs) if (each === name) return true;
  return false;
}

/** Whether a function gets `ctx` under another name, which is more often a slip than an old file. */
export function isOldStyle(fn: FunctionValue, inputs: Iterable<string>): boolean {
  return styleOf(fn, inputs) === "ctx" && shapeOf(fn).required[0] !== "ctx";
}

/**
 * Checks a function against the names of its inputs.
 *
 * @param lenient whether the function may leave out inputs, as `down` may
 */
export function checkParameters(fn: FunctionValue, inputs: readonly string[], lenient = false): Mismatch | undefined {
  if (styleOf(fn, inputs) === "ctx") return undefined;
  const { required, named, takesAll } = shapeOf(fn);
  const extra = inputs.find((name) => !named.has(name));
  if (extra !== undefined && !takesAll && !lenient) {
    return {
      message: `has no parameter for the input ${JSON.stringify(extra)}`,
      fix: "add the parameter, or remove the input",
    };
  }
  const missing = required.find((name) => !inputs.includes(name));
  if (missing === undefined) return undefined;
  return {
    message: `needs the parameter ${JSON.stringify(missing)}, which is no input and has no default`,
    fix: "add the input, or give the parameter a default",
  };
}

/** Which inputs are handed over by name: those the function has parameters for, all of them with `**kwargs`. */
export function namedArguments<T>(fn: FunctionValue, inputs: Readonly<Record<string, T>>): [string, T][] {
  const { named, takesAll, required } = shapeOf(fn);
  const first = styleOf(fn, Object.keys(inputs)) === "ctx" ? required[0] : undefined;
  return Object.entries(inputs).filter(([name]) => name !== first && (takesAll || named.has(name)));
}

/** Whether a function can be called with one positional argument, as a trigger is. */
export function takesOne(fn: FunctionValue): boolean {
  const positional = fn.params.filter(
    (each) => !each.keywordOnly && (each.kind === "required" || each.kind === "optional"),
  );
  const open = positional.length > 0 || fn.params.some((each) => each.kind === "args");
  const required = fn.params.filter((each) => each.kind === "required");
  return open && required.length <= 1 && required.every((each) => each === positional[0]);
}

/** Many deployments share their functions. */
const shapes = new WeakMap<FunctionValue, Shape>();

function shapeOf(fn: FunctionValue): Shape {
  const known = shapes.get(fn) ?? newShape(fn);
  shapes.set(fn, known);
  return known;
}

function newShape(fn: FunctionValue): Shape {
  const named = fn.params.filter((each) => each.kind === "required" || each.kind === "optional");
  return {
    required: named.filter((each) => each.kind === "required").map((each) => each.name),
    named: new Set(named.map((each) => each.name)),
    takesAll: fn.params.some((each) => each.kind === "kwargs"),
  };
}
