import { StarlarkError, type StarlarkProblem } from "@ocuroot/starlark-wasm";
import { type ErrorCode, type Frame, OcurootError, type Position, type Problem } from "../errors.js";
import type { Masks } from "../masks.js";
import { HostFailure } from "./modules/operation.js";
import { placeOf, userFrames } from "./positions.js";
import { nearest, retiredHint } from "./suggestions.js";

/** What is needed to show a failure of Starlark code in the user's terms. */
export interface ErrorContext {
  /** Whether a file was being evaluated, or one of its functions was running. */
  readonly phase: "evaluate" | "call";
  /** Texts of the files by path from the root. */
  readonly sources: ReadonlyMap<string, string>;
  readonly masks: Masks;
  /** Names that files find predeclared. */
  readonly names: readonly string[];
}

/**
 * Turns what an evaluation or a call threw into problems with place, excerpt and the user's call chain; frames of the SDK
 * are left out. What is no failure of Starlark code is returned as it is.
 */
export function translate(error: unknown, context: ErrorContext): unknown {
  if (error instanceof OcurootError) return decorated(error.problems, context, error);
  if (!(error instanceof StarlarkError)) return error;
  return decorated(problemsOf(error, context), context, error);
}

/** Adds the source lines to problems that have a place, and masks what is shown of them. */
export function decorated(problems: readonly Problem[], context: ErrorContext, cause?: unknown): OcurootError {
  const shown = problems.map((problem) => {
    const excerpt = problem.excerpt ?? excerptOf(problem, context.sources);
    const { mask } = { mask: (text: string) => context.masks.mask(text) };
    return {
      ...problem,
      message: mask(problem.message),
      ...(problem.tail === undefined ? {} : { tail: problem.tail.map(mask) }),
      ...(excerpt === undefined ? {} : { excerpt: { ...excerpt, text: mask(excerpt.text) } }),
    };
  });
  return new OcurootError(shown, { cause });
}

function excerptOf(problem: Problem, sources: ReadonlyMap<string, string>): Problem["excerpt"] {
  const { file, line, column } = problem;
  if (file === undefined || line === undefined || column === undefined) return undefined;
  const text = sources.get(file)?.split("\n")[line - 1];
  return text === undefined ? undefined : { line, text: text.replace(/\r$/, ""), column };
}

function problemsOf(error: StarlarkError, context: ErrorContext): Problem[] {
  switch (error.kind) {
    case "syntax":
    case "resolve":
      return error.problems.map((each) => textProblem(each, context));
    case "cancelled":
      return [placed(error, "cancelled", "the evaluation was cancelled", context)];
    case "crashed":
      return [{ code: "engine-crashed", message: error.message, fix: fixOfCrash(error.message) }];
    case "host":
    case "load":
      return causedProblems(error, context);
    default:
      return [placed(error, codeOf(error, context), messageOf(error), context)];
  }
}

function fixOfCrash(message: string): string {
  return /out of memory/.test(message)
    ? "let the file build smaller values; large ones can stay in files that a command reads"
    : "run the command again";
}

function codeOf(error: StarlarkError, { phase }: ErrorContext): ErrorCode {
  if (error.kind === "encode") return "value-invalid";
  return phase === "evaluate" ? "config-failed" : "task-failed";
}

/** A call of `fail()` inside the SDK is the SDK speaking, one in the user's code is quoted. */
function messageOf(error: StarlarkError): string {
  const bySdk = error.frames[0]?.internal === true;
  if (error.kind === "encode")
    return error.message.replace(/^(?:value|result)(?:\["(?:done|next)"\])?(?:\["(\w+)"\])?/, "$1");
  return bySdk ? error.message.replace(/^fail: /, "") : error.message;
}

/** What the host threw, with the place of the call that made it throw. */
function causedProblems(error: StarlarkError, context: ErrorContext): Problem[] {
  const { cause } = error;
  if (cause instanceof OcurootError) {
    return cause.problems.map((each) =>
      each.file === undefined ? { ...placed(error, each.code, each.message, context), ...withoutMessage(each) } : each,
    );
  }
  const known = cause === undefined || cause instanceof HostFailure;
  const code = context.phase === "evaluate" ? "config-failed" : "task-failed";
  return [placed(error, known ? code : "internal", cause instanceof Error ? cause.message : error.message, context)];
}

function withoutMessage({ message: _, ...rest }: Problem): Omit<Problem, "message"> {
  return rest;
}

/** A problem at the innermost place of the user's code. A message about a whole file says where in it. */
function placed(error: StarlarkError, code: ErrorCode, message: string, context: ErrorContext): Problem {
  const frames = userFrames(error.frames);
  const at: Position | Frame | undefined = frames[0] ?? error.problems[0]?.position;
  if (at === undefined) return { code, message };
  const { file, line, column } = at;
  const sentence = context.phase === "evaluate" ? `${placeOf(at)}: ${message}` : message;
  return { code, message: sentence, file, line, column, ...(frames.length > 0 ? { frames } : {}) };
}

/** What is wrong with the text of a file. */
function textProblem({ message, position }: StarlarkProblem, context: ErrorContext): Problem {
  const at = position === undefined ? "" : `${placeOf(position)}: `;
  const place = position === undefined ? {} : { file: position.file, line: position.line, column: position.column };
  const [, name, suggested] = /^undefined: (\S+?)(?: \(did you mean (\w+)\?\))?$/.exec(message) ?? [];
  if (name === undefined) {
    const lint = position === undefined ? {} : { fix: `correct it, then: ocuroot release lint ${position.file}` };
    return { code: "config-syntax", message: `${at}${message}`, ...place, ...lint };
  }
  const better = suggested ?? nearest(name, [...context.names, ...definedIn(position, context)]);
  const fix = retiredHint(name) ?? (better === undefined ? undefined : `did you mean ${better}?`);
  return {
    code: "undefined-name",
    message: `${at}undefined name ${JSON.stringify(name)}`,
    ...place,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Names that a file binds at its top level, read off its text. */
function definedIn(position: Position | undefined, { sources }: ErrorContext): string[] {
  const text = position === undefined ? undefined : sources.get(position.file);
  if (text === undefined) return [];
  return [...text.matchAll(/^(?:def (\w+)|(\w+)\s*=)/gm)].map((match) => match[1] ?? match[2] ?? "");
}
