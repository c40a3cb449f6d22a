import type { Failure } from "../documents/run.js";
import type { ErrorCode, Problem } from "../errors.js";

/** A problem as a run's document keeps it. Everything readable is masked. */
export function failureOf(problem: Problem, kind: Failure["kind"], mask: (text: string) => string): Failure {
  const { file, line, column, frames, excerpt, tail } = problem;
  return {
    text: clip(mask(problem.message)),
    kind,
    code: problem.code,
    ...(file === undefined ? {} : { position: `${file}:${line ?? 1}:${column ?? 1}` }),
    ...(frames === undefined ? {} : { frames: frames.map((frame) => ({ ...frame })) }),
    ...(excerpt === undefined ? {} : { excerpt: { ...excerpt, text: mask(excerpt.text) } }),
    ...(tail === undefined ? {} : { tail: tail.map(mask) }),
  };
}

/** Characters of a reason that are kept: whoever fails with a whole log has printed it before. */
const longestReason = 4000;

function clip(text: string): string {
  return text.length <= longestReason ? text : `${text.slice(0, longestReason)}… (${text.length} characters)`;
}

/** A stored failure as people and `--json` see it. */
export function problemOf(failure: Failure, ref: string): Problem {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(failure.position ?? "") ?? [];
  return {
    code: codeOf(failure),
    message: failure.text,
    ref,
    ...(file === undefined ? {} : { file, line: Number(line), column: Number(column) }),
    ...(failure.frames === undefined ? {} : { frames: failure.frames }),
    ...(failure.excerpt === undefined ? {} : { excerpt: failure.excerpt }),
    ...(failure.tail === undefined ? {} : { tail: failure.tail }),
  };
}

function codeOf(failure: Failure): ErrorCode {
  if (failure.kind === "lost") return "runner-lost";
  if (failure.kind === "cancelled") return "cancelled";
  return (failure.code as ErrorCode | undefined) ?? "task-failed";
}
