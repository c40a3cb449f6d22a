import { isObject, type Json } from "./json.js";

/**
 * The value at a slash path inside a body, through objects only; `""` is the body itself. A `null` counts as nothing, so
 * whoever reads it goes on waiting; `0`, `false` and `""` are values.
 */
export function valueAt(body: Json, fragment: string): Json | undefined {
  let value: Json | undefined = body;
  for (const key of fragment === "" ? [] : fragment.split("/")) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return fragment !== "" && value === null ? undefined : value;
}
