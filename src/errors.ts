/**
 * The one error class of ocuroot and its closed set of codes.
 *
 * A message is one sentence that names the thing and the place; `fix` is one step the reader can take. What is thrown
 * as anything else is a defect of ours and is shown as such.
 */

/** Every way a command can fail. Codes appear in `--json` and in the reference, never in sentences. */
export type ErrorCode =
  | "usage"
  | "ref-syntax"
  | "ref-not-found"
  | "config-syntax"
  | "config-failed"
  | "undefined-name"
  | "parameter-mismatch"
  | "package-invalid"
  | "environment-unknown"
  | "environment-invalid"
  | "input-impossible"
  | "input-invalid"
  | "function-missing"
  | "bad-result"
  | "secret-in-output"
  | "task-failed"
  | "command-failed"
  | "runner-lost"
  | "cancelled"
  | "claimed"
  | "root-not-found"
  | "file-not-found"
  | "file-access"
  | "release-exists"
  | "nothing-to-retry"
  | "other-commit"
  | "uncommitted"
  | "checkout-failed"
  | "superseded"
  | "cycle"
  | "trigger-failed"
  | "store-version"
  | "store-config"
  | "store-unreachable"
  | "store-conflict"
  | "store-protected"
  | "store-broken"
  | "document-broken"
  | "value-invalid"
  | "engine-crashed"
  | "internal";

/** A place in a file: path from the repository's root, 1-based line and column (columns count code points). */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One entry of a user's call chain, innermost first. */
export interface Frame extends Position {
  readonly function: string;
}

/** What went wrong, as it is shown, stored and printed by `--json`. Absent means not known. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly fix?: string;
  readonly ref?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The user's call chain, innermost first; positions inside the SDK are left out. */
  readonly frames?: readonly Frame[];
  /** Last lines of what the failing command printed. */
  readonly tail?: readonly string[];
  /** Lines shown below the sentence with a caret under the place: `{line, text, column}`. */
  readonly excerpt?: { readonly line?: number; readonly text: string; readonly column: number };
}

/** A failure that was foreseen. Carries one problem, or several that were found together. */
export class OcurootError extends Error {
  override readonly name = "OcurootError";
  readonly problems: readonly Problem[];

  constructor(problem: Problem | readonly Problem[], options?: ErrorOptions) {
    const problems = Array.isArray(problem) ? (problem as readonly Problem[]) : [problem as Problem];
    super(problems.map((each) => each.message).join("; "), options);
    this.problems = problems;
  }

  get code(): ErrorCode {
    return this.problems[0]?.code ?? "internal";
  }
}

/** Throws an {@link OcurootError} of one problem; reads well where an expression is wanted. */
export function fail(code: ErrorCode, message: string, more: Partial<Omit<Problem, "code" | "message">> = {}): never {
  throw new OcurootError({ code, message, ...more });
}

/** The problems of anything that was thrown; what is not an {@link OcurootError} becomes `internal`. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof OcurootError) return error.problems;
  return [{ code: "internal", message: error instanceof Error ? error.message : String(error) }];
}
