/** The one error of this package. */

/** A place in a Starlark file: 1-based line and column; columns count code points. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One entry of a call chain. `internal` marks modules that were given as such. */
export interface Frame extends Position {
  readonly function: string;
  readonly internal: boolean;
}

/**
 * What kind of failure it was.
 *
 * - `syntax`, `resolve`: the text is no program of the dialect; resolve errors come all at once.
 * - `load`: a module could not be had, lacks a name, or is part of a cycle.
 * - `runtime`: Starlark code failed, or used up the memory.
 * - `host`: a host function threw; `cause` is what it threw.
 * - `encode`: a value cannot cross.
 * - `cancelled`, `steps`: stopped by its signal or its step budget.
 * - `crashed`: the engine is gone, or the function belongs to one that is; `cause` may hold its trace.
 */
export type StarlarkErrorKind =
  | "syntax"
  | "resolve"
  | "load"
  | "runtime"
  | "host"
  | "encode"
  | "cancelled"
  | "steps"
  | "crashed";

/** One finding; `position` is absent where no file is to blame. */
export interface StarlarkProblem {
  readonly message: string;
  readonly position?: Position;
}

/** A failure of Starlark code or of the engine. `message` is one sentence without a traceback. */
export class StarlarkError extends Error {
  override readonly name = "StarlarkError";
  readonly kind: StarlarkErrorKind;
  /** At least one. */
  readonly problems: readonly StarlarkProblem[];
  /** The call chain, innermost first; behind an error in a module, the load statements that led to it. */
  readonly frames: readonly Frame[];

  constructor(
    kind: StarlarkErrorKind,
    message: string,
    more: { problems?: readonly StarlarkProblem[]; frames?: readonly Frame[]; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.kind = kind;
    this.problems = more.problems ?? [{ message }];
    this.frames = more.frames ?? [];
  }
}
