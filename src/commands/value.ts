import { type Json, parseJson } from "../documents/json.js";
import { fail } from "../errors.js";
import type { Session } from "./session.js";

/** A value of the command line: a text as it stands, JSON, or a Starlark expression. @throws `value-invalid`. */
export async function parseValue(
  session: Pick<Session, "starlarkValue">,
  text: string,
  format: "string" | "json" | "starlark",
): Promise<Json> {
  if (format === "string") return text;
  if (format === "starlark") return session.starlarkValue(text);
  try {
    return parseJson(text);
  } catch (error) {
    return fail("value-invalid", `the value is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      fix: 'quote it for the shell: \'{"key": "value"}\'; plain text needs no --format',
    });
  }
}
