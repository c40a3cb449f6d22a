import { FunctionValue, type Value, type ValueObject } from "@ocuroot/starlark-wasm";
import type { Json } from "../documents/json.js";

/** Says that a value cannot be written as JSON, and where in it the fault is: `outputs["image"][0]`. */
export class ValueProblem extends Error {
  constructor(
    readonly path: string,
    readonly what: string,
  ) {
    super(`${path}: cannot encode ${what} as JSON`);
  }
}

export function isFunction(value: Value | undefined): value is FunctionValue {
  return value instanceof FunctionValue;
}

export function isDict(value: Value | undefined): value is ValueObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isFunction(value);
}

/**
 * A Starlark value as it is stored. Keys of dicts are sorted, so that equal values have equal documents.
 *
 * @param path what the value is called in errors
 * @throws ValueProblem for functions
 */
export function toJson(value: Value, path: string): Json {
  if (isFunction(value)) throw new ValueProblem(path, `the function ${value.name}`);
  if (Array.isArray(value)) return value.map((each, index) => toJson(each, `${path}[${index}]`));
  if (!isDict(value)) return value as Json;
  const entries = Object.keys(value).sort();
  return Object.fromEntries(
    entries.map((key) => [key, toJson(value[key] as Value, `${path}[${JSON.stringify(key)}]`)]),
  );
}

/** How a value is named in a sentence: what fits as it is written, else its type. */
export function describe(value: Value | undefined): string {
  if (value === null || value === undefined) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
  if (isFunction(value)) return `the function ${value.name}`;
  return Array.isArray(value) ? "a list" : "a dict";
}
