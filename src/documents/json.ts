import { parse as parseLossless, stringify as stringifyLossless } from "lossless-json";
import { fail } from "../errors.js";
import { compareBytes } from "../refs/order.js";

/** Any JSON value; integers beyond 2^53 are `bigint`, so no digit is lost between a config and its documents. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * Reads JSON. Integers outside ±(2^53 − 1) become `bigint`; a key `__proto__` is a key like any other. Of a key that is
 * there twice the last one counts.
 *
 * @throws SyntaxError when the text is no JSON, or holds a number that no double can hold.
 */
export function parseJson(text: string): Json {
  const value = JSON.parse(text) as Json;
  if (!holdsInexact(value)) return value;
  const options = { parseNumber, onDuplicateKey: ({ newValue }: { newValue: unknown }) => newValue };
  return parseLossless(text, null, options) as Json;
}

/**
 * Writes JSON as documents have it, byte for byte what Go's encoder makes: two spaces of indent, no newline at the end,
 * `<`, `>`, `&` and U+2028/9 escaped. Keys keep their order; see {@link sortKeys}.
 *
 * @throws OcurootError `value-invalid` for NaN and infinite numbers.
 */
export function formatJson(value: Json): string {
  return escapeLikeGo(stringify(value, "  "));
}

/** Like {@link formatJson}, on one line and without spaces. */
export function compactJson(value: Json): string {
  return escapeLikeGo(stringify(value, ""));
}

/** Whether two values are the same; the order of keys does not count, and `1n` equals `1`. */
export function equalJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a === "bigint" || typeof b === "bigint") {
    // By digits: a large double that was written and read again is a bigint with the digits of its shortest form.
    return (typeof a === "number" || typeof b === "number") && String(a) === String(b);
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => equalJson(item, b[index] as Json));
  }
  const keys = definedKeys(a);
  if (keys.length !== definedKeys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && b[key] !== undefined && equalJson(a[key] as Json, b[key] as Json),
  );
}

/** The same value with the keys of all its objects in byte order, as Go writes maps. */
export function sortKeys(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isArray(value)) return value.map(sortKeys);
  const keys = definedKeys(value).sort(compareBytes);
  // fromEntries defines keys instead of assigning them, so `__proto__` stays a key.
  return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key] as Json)]));
}

/** Whether there is a number that may not be what was written: whatever loses a digit as a double is large itself. */
function holdsInexact(value: Json): boolean {
  if (typeof value === "number")
    return !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));
  if (typeof value !== "object" || value === null) return false;
  if (isArray(value)) return value.some(holdsInexact);
  for (const key in value) if (holdsInexact(value[key] as Json)) return true;
  return false;
}

function parseNumber(text: string): number | bigint {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new SyntaxError(`the number ${text} is too large`);
  return Number.isSafeInteger(value) || /[.eE]/.test(text) ? value : BigInt(text);
}

function stringify(value: Json, indent: string): string {
  // The library is many times slower, so it is used only where the built-in would throw.
  return holdsBigint(value) ? (stringifyLossless(value, null, indent) ?? "null") : JSON.stringify(value, null, indent);
}

/** These characters occur in JSON only inside strings, where the escape means the same. */
function escapeLikeGo(text: string): string {
  return text.replace(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function holdsBigint(value: Json): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value === "number" && !Number.isFinite(value))
    return fail("value-invalid", `${value} cannot be stored as JSON`);
  if (typeof value !== "object" || value === null) return false;
  let found = false;
  for (const item of isArray(value) ? value : Object.values(value)) found = holdsBigint(item) || found;
  return found;
}

/** Optional fields of types may be there as `undefined`; JSON has no such thing. */
function definedKeys(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value is an object and no array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
