import type { EmitEvent, Value, ValueObject } from "@ocuroot/starlark-wasm";
import type { Frame } from "../errors.js";
import { topLevel, userFrames } from "./positions.js";

/** Something that evaluated code declared. */
export interface Registration {
  readonly kind: string;
  readonly value: Value;
  /** Counts from 1 over one evaluation; what `task()` and `deploy()` return carries it as `task_id`. */
  readonly index: number;
  /** The innermost place in the user's code. */
  readonly place: Frame | undefined;
  /** File whose top-level code led to it. */
  readonly origin: string | undefined;
}

/** What the engine reports of an `emit()`, in the user's terms. */
export function registrationOf(event: EmitEvent): Registration {
  const frames = userFrames(event.frames);
  const outermost = frames.at(-1);
  return {
    kind: event.kind,
    value: event.value,
    index: event.index,
    place: frames[0],
    origin: outermost?.function === topLevel ? outermost.file : undefined,
  };
}

/** The value of a registration whose SDK function always gives a dict. */
export function fieldsOf(registration: Registration): ValueObject {
  return registration.value as ValueObject;
}
