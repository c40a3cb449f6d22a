import { normalizeRef } from "../refs/format.js";
import { equalJson, type Json } from "./json.js";
import type { Input, InputMap } from "./run.js";

/** What should be, or was tried, on a deployment: the part of an intent that decides. */
export interface Intended {
  readonly release: string;
  readonly input?: InputMap | null | undefined;
}

/**
 * Whether two intents ask for the same. Of an input that is read from a ref only the ref and its default count: the
 * value beside it is a note of what was read last. Questions (`doc`) never count.
 */
export function sameIntent(a: Intended, b: Intended): boolean {
  return sameRef(a.release, b.release) && sameMaps(a.input, b.input, sameDescriptor);
}

/** Whether two maps of inputs give their function the same arguments. */
export function sameValues(a: InputMap | null | undefined, b: InputMap | null | undefined): boolean {
  return sameMaps(a, b, (one, other) => sameJson(argumentOf(one), argumentOf(other)));
}

/** What the function gets for an input: its value, else its default; `undefined` when it has neither. */
function argumentOf(input: Input): Json | undefined {
  return input.value ?? input.default ?? undefined;
}

function sameDescriptor(a: Input, b: Input): boolean {
  if (!sameJson(a.default, b.default)) return false;
  if (a.ref === undefined || b.ref === undefined) return a.ref === b.ref && sameJson(a.value, b.value);
  return sameRef(a.ref, b.ref);
}

type Compare = (a: Input, b: Input) => boolean;

function sameMaps(a: InputMap | null | undefined, b: InputMap | null | undefined, same: Compare): boolean {
  if (a === b) return true;
  const [left, right] = [a ?? {}, b ?? {}];
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => {
    const [one, other] = [left[name], Object.hasOwn(right, name) ? right[name] : undefined];
    return one !== undefined && other !== undefined && same(one, other);
  });
}

/** Values that are `null` are left out by programs that write Go's documents, so both mean none. */
function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return equalJson(a ?? null, b ?? null);
}

function sameRef(a: string, b: string): boolean {
  return a === b || normalise(a) === normalise(b);
}

/** Old documents may hold texts that are no refs; they are compared as they are. */
function normalise(ref: string): string {
  try {
    return normalizeRef(ref);
  } catch {
    return ref;
  }
}
