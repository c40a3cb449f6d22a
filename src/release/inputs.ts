import type { Json } from "../documents/json.js";
import type { Input, InputMap } from "../documents/run.js";
import type { Snapshot } from "../store/store.js";

/** Inputs with the values of now, and the names of those that have none. */
export interface ResolvedInputs {
  /** As they are recorded: descriptors with their `value` filled. */
  readonly inputs: InputMap;
  /** What the function is given. */
  readonly values: Readonly<Record<string, Json>>;
  readonly missing: readonly string[];
}

/**
 * Reads what inputs refer to. A ref without a value falls back to its default, never to a value it had before: what
 * is gone is gone (W28); only a teardown keeps it (`keep`), since it undoes what was done with it. `null` is a value where the user wrote it and no value where a ref leads to it.
 */
export async function resolveInputs(
  snapshot: Snapshot,
  inputs: InputMap,
  gone: "forget" | "keep" = "forget",
): Promise<ResolvedInputs> {
  const resolved: Record<string, Input> = {};
  const values: Record<string, Json> = {};
  const missing: string[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const value = (await readInput(snapshot, input)) ?? (gone === "keep" ? input.value : undefined);
    const { value: _previous, ...descriptor } = input;
    resolved[name] = value === undefined ? descriptor : { ...descriptor, value };
    const given = value ?? input.default ?? (input.ref === undefined ? null : undefined);
    if (given === undefined) missing.push(name);
    else values[name] = given;
  }
  return { inputs: resolved, values, missing };
}

async function readInput(snapshot: Snapshot, input: Input): Promise<Json | undefined> {
  if (input.ref === undefined) return input.value;
  return (await snapshot.body(input.ref)) ?? undefined;
}

/** Descriptors without what was read through them: what a later run starts from. */
export function unresolved(inputs: InputMap): InputMap {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      if (input.ref === undefined) return [name, input];
      const { value: _value, ...descriptor } = input;
      return [name, descriptor];
    }),
  );
}
