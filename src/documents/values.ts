import * as z from "zod/mini";
import type { Json } from "./json.js";
import type { DocumentKind } from "./kind.js";

/** Any JSON value: what it holds is the user's business. */
export const jsonSchema = z.custom<Json>((value) => value !== undefined);

/** A map of JSON values. */
export const jsonMapSchema = z.record(z.string(), jsonSchema);

/** Custom values, `@/custom/NAME` and `PACKAGE/@REL/custom/NAME`: free JSON. */
export const customDocument: DocumentKind<Json> = { name: "custom value", bodyType: goTypeOf, schema: jsonSchema };

/** The name Go gives to the type of a decoded JSON value. */
function goTypeOf(value: Json): string {
  if (value === null) return "";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (Array.isArray(value)) return "[]interface {}";
  return typeof value === "object" ? "map[string]interface {}" : "float64";
}
