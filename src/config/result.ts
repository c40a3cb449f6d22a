import type { Value, ValueObject } from "@ocuroot/starlark-wasm";
import { isObject, type Json, type JsonObject } from "../documents/json.js";
import { type Frame, OcurootError, type Problem } from "../errors.js";
import type { Masks } from "../masks.js";
import { checkName } from "../refs/validate.js";
import type { TaskResult } from "./host.js";
import type { FunctionIndex } from "./identity.js";
import { checkInputs } from "./inputs.js";
import { checkParameters } from "./parameters.js";
import { placeOf } from "./positions.js";
import { describe, isDict, isFunction, toJson, ValueProblem } from "./values.js";

/** What a returned value is judged by. */
export interface ResultContext {
  /** `build (api.ocu.star:18:1)`. */
  readonly label: string;
  /** Where `done()` or `next()` was called last. */
  readonly place: Frame | undefined;
  readonly index: FunctionIndex;
  readonly base: string;
  readonly masks: Masks;
  /** Told about results that say nothing. */
  readonly note: (text: string) => void;
}

/**
 * Reads what a task's function returned. Nothing, or a dict that says neither, is success without results, as the Go
 * client has it; the latter is noted.
 *
 * @throws OcurootError `bad-result`, `value-invalid`, `secret-in-output`, and for `next()` what is wrong with its inputs
 */
export function toTaskResult(value: Value, context: ResultContext): TaskResult {
  if (value === null) return { kind: "done", outputs: null, tags: [], watch: [] };
  if (!isDict(value)) {
    refuse(context, `${context.label} returned ${describe(value)}, not done() or next()`, "return done(outputs={…})");
  }
  if (isDict(value.next)) return nextOf(value.next, context);
  if (isDict(value.done)) return doneOf(value.done, context);
  const outputs = value.outputs;
  if (isDict(outputs)) return doneOf({ outputs }, context);
  context.note(`${context.label} returned a dict that is neither done() nor next(); taken as done()`);
  return { kind: "done", outputs: null, tags: [], watch: [] };
}

function doneOf(value: ValueObject, context: ResultContext): TaskResult {
  const outputs = outputsOf(value.outputs ?? {}, context);
  const tags = textsOf(value.tags ?? [], "tags", context);
  const watch = textsOf(value.watch ?? [], "watch", context);
  for (const tag of tags) {
    const why = checkName("tag", tag);
    if (why !== undefined) refuse(context, `${context.label}: ${why}`, "return another tag");
  }
  refuseSecrets([...tags, ...watch], "its tags or watched paths hold a secret", context);
  return { kind: "done", outputs, tags, watch, ...annotationOf(value) };
}

function outputsOf(value: Value, context: ResultContext): JsonObject {
  const outputs = encoded(value, "outputs", context);
  if (!isObject(outputs)) {
    refuse(
      context,
      `${context.label}: the outputs of done() must be a dict, not ${describe(value)}`,
      "return done(outputs={…})",
    );
  }
  for (const [name, each] of Object.entries(outputs)) {
    refuseSecrets({ [name]: each }, `its output ${JSON.stringify(context.masks.mask(name))} holds a secret`, context);
  }
  return outputs;
}

function nextOf(value: ValueObject, context: ResultContext): TaskResult {
  const { fn } = value;
  if (!isFunction(fn))
    refuse(context, `${context.label}: next() needs a function, not ${describe(fn)}`, "return next(FUNCTION)");
  const named = `${fn.name} (${placeOf(fn.position)})`;
  const reference = context.index.reference(fn);
  if (reference === undefined) {
    const message = `${named} could not be found again by another run; no top-level name is bound to it`;
    throw problem(context, { code: "function-missing", message, fix: "define it with def at the top level of a file" });
  }
  const { inputs, faults } = checkInputs(value.inputs, context.base, `next() of ${context.label}`);
  const mismatch = checkParameters(fn, Object.keys(inputs));
  const problems: Problem[] = [...faults];
  if (mismatch !== undefined) {
    problems.push({ code: "parameter-mismatch", message: `${named} ${mismatch.message}`, fix: mismatch.fix });
  }
  if (problems.length > 0) throw new OcurootError(problems.map((each) => ({ ...placeFields(context), ...each })));
  refuseSecrets(inputs as unknown as Json, "the inputs of its next() hold a secret", context);
  return { kind: "next", fn: reference, inputs, ...annotationOf(value) };
}

function encoded(value: Value, path: string, context: ResultContext): Json {
  try {
    return toJson(value, path);
  } catch (error) {
    if (!(error instanceof ValueProblem)) throw error;
    throw problem(context, { code: "value-invalid", message: `${context.label}: ${error.message}` });
  }
}

function textsOf(value: Value, name: string, context: ResultContext): string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value as string[];
  return refuse(
    context,
    `${context.label}: ${name} of done() must be a list of texts, not ${describe(value)}`,
    `write ${name} = ["…"]`,
  );
}

function refuseSecrets(value: Json, sentence: string, context: ResultContext): void {
  if (context.masks.findSecret(value) === undefined) return;
  throw problem(context, {
    code: "secret-in-output",
    message: `${sentence}; nothing of it was stored`,
    fix: "put out the name of the secret, not its value",
  });
}

function annotationOf({ annotation }: ValueObject): { annotation?: string } {
  return typeof annotation === "string" && annotation !== "" ? { annotation } : {};
}

function refuse(context: ResultContext, message: string, fix: string): never {
  throw problem(context, { code: "bad-result", message, fix });
}

function problem(context: ResultContext, what: Problem): OcurootError {
  return new OcurootError({ ...placeFields(context), ...what });
}

function placeFields({ place }: ResultContext): Partial<Problem> {
  if (place === undefined) return {};
  return { file: place.file, line: place.line, column: place.column };
}
