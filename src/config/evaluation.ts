import type { FunctionValue, Value } from "@ocuroot/starlark-wasm";
import type { Environment } from "../documents/environment.js";
import type { Json } from "../documents/json.js";
import type { PackageDocument } from "../documents/release.js";
import type { FunctionReference } from "../documents/run.js";
import { type Frame, fail, type Problem } from "../errors.js";
import { decorated } from "./errors.js";
import type { Evaluation, TaskHost, TaskResult } from "./host.js";
import type { OperationContext } from "./modules/operation.js";
import { checkParameters, namedArguments, styleOf } from "./parameters.js";
import type { Plan } from "./plan.js";
import { placeOf } from "./positions.js";
import { toTaskResult } from "./result.js";
import type { Run, Session } from "./session.js";

/** An evaluated release file, whose functions can be called any number of times, many at once. */
export class LoadedFile implements Evaluation {
  readonly registered: readonly Environment[];
  readonly freezes: NonNullable<Evaluation["freezes"]>;
  readonly package?: PackageDocument;
  readonly warnings: readonly Problem[];
  readonly #session: Session;
  readonly #context: OperationContext;
  readonly #now: () => string;

  constructor(session: Session, context: OperationContext, plan: Plan, now: () => string) {
    this.registered = plan.registered;
    this.freezes = plan.freezes;
    if (plan.package !== undefined) this.package = plan.package;
    this.warnings = plan.warnings;
    this.#session = session;
    this.#context = context;
    this.#now = now;
  }

  async call(
    reference: FunctionReference,
    inputs: Readonly<Record<string, Json>>,
    task: TaskHost,
  ): Promise<TaskResult> {
    const { index } = this.#session;
    const fn = index.find(reference);
    const label = `${fn.name} (${placeOf(fn.position)})`;
    const context = { ...this.#context, ...taskContext(this.#context, task, this.#now) };
    let place: Frame | undefined;
    const run: Run = {
      context,
      signal: task.signal,
      onRegistration: (each) => {
        if (each.kind === "result") place = each.place;
      },
    };
    const value = await this.#run(fn, label, inputs as Readonly<Record<string, Value>>, task.step ?? 0, run);
    try {
      const note = (text: string) => context.log(0, `warning: ${text}`, place);
      const at = place ?? { ...fn.position, function: fn.name };
      return toTaskResult(value, { label, place: at, index, base: context.base, masks: context.masks, note });
    } catch (error) {
      throw decoratedResult(error, this.#session, context);
    }
  }

  dispose(): void {
    this.#session.dispose();
  }

  #run(
    fn: FunctionValue,
    label: string,
    inputs: Readonly<Record<string, Value>>,
    step: number,
    run: Run,
  ): Promise<Value> {
    const names = Object.keys(inputs);
    const style = styleOf(fn, names);
    if (style === "bare") return this.#session.call(fn, [], {}, run);
    const named = Object.fromEntries(namedArguments(fn, inputs));
    if (style === "ctx") return this.#session.callWithContext(fn, inputs, step, named, run);
    const mismatch = checkParameters(fn, names, true);
    if (mismatch !== undefined) {
      fail("parameter-mismatch", `${label} ${mismatch.message}`, { ...fn.position, fix: mismatch.fix });
    }
    return this.#session.call(fn, [], named, run);
  }
}

/** A result is judged after its function ended, outside of what translates failures of Starlark code. */
function decoratedResult(error: unknown, session: Session, context: OperationContext): unknown {
  const problems = (error as { problems?: readonly Problem[] }).problems;
  return problems === undefined ? error : decorated(problems, session.errors("call", context), error);
}

/** The log of a task, in records as they are stored. */
export function taskContext(context: OperationContext, task: TaskHost, now: () => string): OperationContext {
  const log = (stream: 0 | 1 | 2, message: string, place: Frame | undefined) => {
    const attributes: Record<string, string> =
      place === undefined
        ? {}
        : { thread: place.function, filename: place.file, line: String(place.line), col: String(place.column) };
    task.log({ timestamp: now(), message, attributes, stream });
  };
  return { ...context, mode: "task", log, warn: (problem) => log(0, `warning: ${problem.message}`, undefined) };
}
