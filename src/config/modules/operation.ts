import type { Value } from "@ocuroot/starlark-wasm";
import type { Environment } from "../../documents/environment.js";
import type { Frame, Problem } from "../../errors.js";
import type { Masks } from "../../masks.js";
import { describe, isDict } from "../values.js";

/** A call of the host by Starlark code. */
export interface OperationCall {
  readonly args: readonly Value[];
  readonly kwargs: Readonly<Record<string, Value>>;
  /** The innermost place in the user's code. */
  readonly place: Frame | undefined;
  readonly signal: AbortSignal;
}

/** The way to GitHub that config files have. */
export interface GithubAccess {
  readonly token: string;
  /** @returns the status, and the body as JSON text. @throws HostFailure with what GitHub said. */
  request(method: string, path: string, body: unknown): Promise<{ readonly status: number; readonly body: string }>;
  /** Starts a run. `ref`: `undefined` for what is running, else the default branch. @returns its address, if known. */
  dispatch(
    repository: string,
    workflow: string,
    ref: string | undefined,
    inputs: Readonly<Record<string, string>>,
  ): Promise<{ readonly url?: string }>;
}

/** What an evaluation, a running task or a trigger lets its code do. */
export interface OperationContext {
  /** `settings`: `repo.ocu.star`, where environments and refs are not there yet; `trigger` the same. */
  readonly mode: "settings" | "release" | "task" | "trigger";
  /** Absolute path of the checkout; the working folder where there is none. */
  readonly root: string;
  /** Absolute path of the folder that paths are taken from. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly masks: Masks;
  /** `REPO/-/FILE[/@rN]`; refs are taken from it. */
  readonly base: string;
  readonly environments: readonly Environment[];
  /** Adds a line to the log. `stream`: 0 a print, 1 stdout, 2 stderr of a command. */
  readonly log: (stream: 0 | 1 | 2, text: string, place: Frame | undefined) => void;
  readonly warn: (problem: Problem) => void;
  /** Takes a workflow command of GitHub Actions; absent elsewhere. */
  readonly command?: ((line: string) => void) | undefined;
  /** Why files outside the checkout are out of reach; absent: they are not. */
  readonly forbidden?: string | undefined;
  /** Absent where there is no token. */
  readonly github?: GithubAccess | undefined;
}

/** What Starlark's `host(name, …)` does under one name. */
type Operation = (call: OperationCall, context: OperationContext) => Value | Promise<Value>;
export type Operations = Readonly<Record<string, Operation>>;

/** A failure that belongs to the code that called: shown with its place. Anything else thrown is a defect of ours. */
export class HostFailure extends Error {}

/** @throws HostFailure when the value is no text. `what` is the subject of its sentence: `the command of shell()`. */
export function text(value: Value | undefined, what: string): string {
  if (typeof value === "string") return value;
  throw new HostFailure(`${what} must be text, not ${describe(value)}`);
}

/** @throws HostFailure when the value is no dict of texts */
export function texts(value: Value | undefined, what: string): Record<string, string> {
  if (!isDict(value)) throw new HostFailure(`${what} must be a dict, not ${describe(value)}`);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, text(each, `${key} in ${what}`)]));
}

/** Seconds as milliseconds; `undefined` for None. @throws HostFailure for anything but a positive number */
export function duration(value: Value | undefined, what: string): number | undefined {
  if (value === null || value === undefined) return undefined;
  const seconds = Number(value);
  if (typeof value !== "boolean" && typeof value !== "string" && seconds > 0) return seconds * 1000;
  throw new HostFailure(`${what} must be a number of seconds above 0, not ${describe(value)}`);
}
