import type { Value, ValueObject } from "@ocuroot/starlark-wasm";
import type { Json } from "../documents/json.js";
import type { Input, InputMap } from "../documents/run.js";
import { OcurootError, type Problem } from "../errors.js";
import { formatRef } from "../refs/format.js";
import { parseRef } from "../refs/parse.js";
import { resolveInFile } from "../refs/resolve.js";
import { checkName } from "../refs/validate.js";
import { describe, isDict, toJson, ValueProblem } from "./values.js";

/**
 * Makes a ref of a config file absolute.
 *
 * @param base `REPO/-/FILE`, with `/@rN` while the file runs for a release
 * @throws OcurootError `ref-syntax`
 */
export function absoluteRef(text: string, base: string): string {
  return formatRef(resolveInFile(parseRef(text), parseRef(base)));
}

/** Faults of a dict of inputs, each without its place. */
type InputFault = Pick<Problem, "code" | "message"> & Partial<Problem>;

/** The inputs that are sound, and what is wrong with the others. */
export interface CheckedInputs {
  readonly inputs: InputMap;
  readonly faults: readonly InputFault[];
}

const descriptorKeys = new Set(["ref", "default", "value", "doc"]);

/**
 * Turns the `inputs` of a task, a deployment or a `next()` into what is stored. What `ref()` and `input()` returned is
 * known by its shape: a dict with nothing but `ref`, `default`, `value` and `doc`. Everything else is a plain value,
 * dicts that merely contain such a key included.
 *
 * @param owner how errors name the work, such as `task "build"`
 */
export function checkInputs(value: Value | undefined, base: string, owner: string): CheckedInputs {
  if (value === undefined || value === null) return { inputs: {}, faults: [] };
  if (!isDict(value)) {
    return { inputs: {}, faults: [invalid(`the inputs of ${owner} are ${describe(value)}, not a dict`)] };
  }
  const inputs: Record<string, Input> = {};
  const faults: InputFault[] = [];
  for (const [name, item] of Object.entries(value)) {
    const why = checkName("input", name);
    if (why !== undefined) faults.push(invalid(`${owner}: ${why}`));
    try {
      inputs[name] = inputOf(item, base, `the input ${JSON.stringify(name)} of ${owner}`);
    } catch (error) {
      faults.push(...faultsOf(error));
    }
  }
  return { inputs, faults };
}

function faultsOf(error: unknown): readonly InputFault[] {
  if (error instanceof OcurootError) return error.problems;
  if (error instanceof ValueProblem) return [{ code: "value-invalid", message: error.message }];
  throw error;
}

function invalid(message: string): InputFault {
  return { code: "input-invalid", message };
}

function inputOf(value: Value, base: string, path: string): Input {
  if (!isDescriptor(value)) return { value: toJson(value, path) };
  const ref = typeof value.ref === "string" ? absoluteRef(value.ref, base) : undefined;
  const given = (key: string): Json | undefined =>
    value[key] === undefined || value[key] === null ? undefined : toJson(value[key], path);
  const fallback = given("default");
  const doc = typeof value.doc === "string" && value.doc !== "" ? { doc: value.doc } : {};
  // An input that is read from nowhere is what it would be otherwise.
  if (ref === undefined) return { value: given("value") ?? fallback ?? null, ...doc };
  const current = given("value");
  return {
    ref,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(current === undefined ? {} : { value: current }),
    ...doc,
  };
}

function isDescriptor(value: Value): value is ValueObject {
  if (!isDict(value)) return false;
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key) => descriptorKeys.has(key))) return false;
  if (value.ref !== undefined && value.ref !== null && typeof value.ref !== "string") return false;
  return keys.some((key) => key !== "doc");
}
