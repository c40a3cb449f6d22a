import type { Frame, Position, Problem } from "../errors.js";

/** `FILE:line:column`, as it stands in sentences. */
export function placeOf({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** A problem at a place: the sentence begins with it, since it is about what is written there. */
export function problemAt(
  at: Position | undefined,
  code: Problem["code"],
  message: string,
  more: Partial<Problem> = {},
): Problem {
  if (at === undefined) return { code, message, ...more };
  const { file, line, column } = at;
  return { code, message: `${placeOf(at)}: ${message}`, file, line, column, ...more };
}

/** A frame as the engine reports it. */
interface EngineFrame extends Frame {
  readonly internal?: boolean;
}

/** The user's part of a call chain. */
export function userFrames(frames: readonly EngineFrame[]): Frame[] {
  return frames
    .filter((frame) => frame.internal !== true)
    .map(({ function: name, file, line, column }) => ({ function: name, file, line, column }));
}

/** The word for module level in call chains, as Starlark has it. */
export const topLevel = "<toplevel>";
