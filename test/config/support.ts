import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createEngine } from "@ocuroot/starlark-wasm";
import { afterAll } from "vitest";
import { type Config, createConfigHost } from "../../src/config/config.js";
import type { EvaluateRequest, Evaluation, TaskResult } from "../../src/config/host.js";
import type { ConfigOptions } from "../../src/config/options.js";
import type { Environment } from "../../src/documents/environment.js";
import type { Json } from "../../src/documents/json.js";
import type { FunctionReference, LogRecord } from "../../src/documents/run.js";
import { OcurootError, type Problem } from "../../src/errors.js";
import { Masks } from "../../src/masks.js";

const sdk = new URL("../../sdk/", import.meta.url);
const engine = createEngine();
const folders: string[] = [];

afterAll(async () => {
  await engine.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with files in it, gone after the tests of the file. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "ocuroot-config-")));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

export interface Repository {
  readonly root: string;
  readonly config: Config;
  readonly masks: Masks;
  readonly prints: string[];
  evaluate(file?: string, request?: Partial<EvaluateRequest>): Promise<Evaluation>;
}

export const environment = (name: string, attributes: Record<string, string> = {}): Environment => ({
  name,
  attributes,
});

/** A repository of the given files; its SDK and engine are the real ones. */
export function repository(files: Readonly<Record<string, string>>, options: Partial<ConfigOptions> = {}): Repository {
  const root = temporaryFolder(files);
  const masks = new Masks();
  const prints: string[] = [];
  const env = { PATH: process.env.PATH ?? "", HOME: root };
  const config = createConfigHost({ root, sdk, env, masks, engine, ...options });
  return {
    root,
    config,
    masks,
    prints,
    evaluate: (file = "f.ocu.star", request = {}) =>
      config.evaluate({
        file,
        base: `R/-/${file}/@r1`,
        environments: [environment("staging"), environment("production")],
        onPrint: (text) => prints.push(text),
        ...request,
      }),
  };
}

/** Evaluates one file. */
export function evaluate(source: string, request: Partial<EvaluateRequest> = {}): Promise<Evaluation> {
  return repository({ "f.ocu.star": source }).evaluate("f.ocu.star", request);
}

/** The problems that something is refused with; fails when it is not. */
export async function problemsOf(promise: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof OcurootError) return error.problems;
    throw error;
  }
  throw new Error("it was not refused");
}

export async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const [first] = await problemsOf(promise);
  if (first === undefined) throw new Error("it was refused without a problem");
  return first;
}

/** The function of the only, or of the named, task of a plan. */
export function functionOf(evaluation: Evaluation, name?: string): FunctionReference {
  const items = (evaluation.package?.phases ?? []).flatMap((phase) => phase.tasks ?? []);
  const found = items.find((item) => name === undefined || item.task?.name === name);
  const fn = found?.task?.fn ?? found?.deploy?.up;
  if (fn === undefined) throw new Error("the plan has no such task");
  return fn;
}

export interface Called {
  readonly result: TaskResult;
  readonly logs: LogRecord[];
  readonly lines: string[];
}

/** Calls the function of a task. */
export async function call(
  evaluation: Evaluation,
  inputs: Readonly<Record<string, Json>> = {},
  more: {
    readonly task?: string;
    readonly fn?: FunctionReference;
    readonly signal?: AbortSignal;
    readonly logs?: LogRecord[];
  } = {},
): Promise<Called> {
  const logs: LogRecord[] = more.logs ?? [];
  const fn = more.fn ?? functionOf(evaluation, more.task);
  const result = await evaluation.call(fn, inputs, {
    log: (record) => logs.push(record),
    signal: more.signal ?? new AbortController().signal,
  });
  return { result, logs, lines: logs.map((each) => each.message) };
}

/** Evaluates a file with one task and calls it. */
export async function runTask(source: string, inputs: Readonly<Record<string, Json>> = {}): Promise<Called> {
  return call(await evaluate(source), inputs);
}
