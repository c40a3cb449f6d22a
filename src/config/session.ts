import type {
  Engine,
  FunctionValue,
  HostCall,
  Module,
  ModuleSource,
  Program,
  RunOptions,
  Value,
} from "@ocuroot/starlark-wasm";
import { type Frame, fail } from "../errors.js";
import { type ErrorContext, translate } from "./errors.js";
import { FunctionIndex } from "./identity.js";
import { Loader, type SourceTree } from "./loader.js";
import { operations } from "./modules/index.js";
import { HostFailure, type OperationContext } from "./modules/operation.js";
import { userFrames } from "./positions.js";
import { type Registration, registrationOf } from "./registrations.js";
import { callingKey, sdkNames, sdkOf } from "./sdk.js";
import { isFunction } from "./values.js";
import { sdkVersion } from "./versions.js";

/** What evaluating needs once per process. */
export interface Workshop {
  readonly engine: Engine;
  /** Folder that holds one folder per SDK version. */
  readonly sdkFolder: URL;
  /** Why code may not touch the machine: `the plan of a fork`; absent means that it may. */
  readonly forbidden?: string | undefined;
}

/** One run of Starlark code: an evaluation, or the call of a function. */
export interface Run {
  readonly context: OperationContext;
  readonly signal?: AbortSignal | undefined;
  readonly onRegistration: (registration: Registration) => void;
}

/** Operations that reach out of the files of the repository. */
const powerful = new Set([
  "shell",
  "http",
  "write",
  "env",
  "secret_from_env",
  "github_token",
  "github_api",
  "github_dispatch",
]);

/** A file with the modules it loads, evaluated in a program of its own, and the functions it left behind. */
export class Session {
  readonly loader: Loader;
  /** Whether code asked for anything that another moment or machine may answer differently. */
  usedHost = false;
  #index: FunctionIndex | undefined;
  #withContext: FunctionValue | undefined;
  #names: readonly string[] = [];
  /** Keys of the modules whose functions are called from here. */
  readonly #calling = new Set<string>();
  readonly #program: Program;
  readonly #workshop: Workshop;

  constructor(workshop: Workshop, tree: SourceTree) {
    this.#workshop = workshop;
    this.loader = new Loader(tree, (file, key, text) => this.#dress(file, key, text));
    this.#program = workshop.engine.program({ load: (request) => this.loader.load(request) });
  }

  /** Functions by how they are stored; there after {@link exec}. */
  get index(): FunctionIndex {
    return this.#index ?? fail("internal", "a file was used before it was evaluated");
  }

  /** @throws OcurootError with the place in the user's files */
  async exec(file: string, run: Run): Promise<Module> {
    return this.#translated("evaluate", run, async (options) => {
      const source = await this.loader.main(file);
      const module = await this.#program.exec(source, options);
      const modules = await this.#program.modules([...this.#calling]);
      this.#index = new FunctionIndex(modules, {
        mainKey: source.key,
        mainFile: file,
        spellings: this.loader.spellings,
      });
      const calling = modules.find(({ key }) => this.#calling.has(key));
      const found = calling?.globals.get("with_context") as Value | undefined;
      if (isFunction(found)) this.#withContext = found;
      return module;
    });
  }

  /** @throws OcurootError with the place in the user's files */
  async call(
    fn: FunctionValue,
    args: readonly Value[],
    kwargs: Readonly<Record<string, Value>>,
    run: Run,
  ): Promise<Value> {
    return this.#translated("call", run, (options) => this.#program.call(fn, args, kwargs, options));
  }

  /** Calls a function that takes its inputs as `ctx`. @throws OcurootError as {@link call} */
  async callWithContext(
    fn: FunctionValue,
    inputs: Readonly<Record<string, Value>>,
    step: number,
    named: Readonly<Record<string, Value>>,
    run: Run,
  ): Promise<Value> {
    const helper = this.#withContext ?? fail("internal", `the SDK lacks ${callingKey("")}`);
    return this.call(helper, [fn, inputs, String(step), named], {}, run);
  }

  /** What translates failures of this session. */
  errors(phase: "evaluate" | "call", context: OperationContext): ErrorContext {
    return { phase, sources: this.loader.sources, masks: context.masks, names: this.#names };
  }

  /** Frees what the engine holds of it. */
  dispose(): void {
    this.#program.dispose();
  }

  async #dress(file: string, key: string, source: string): Promise<ModuleSource> {
    const outline = await this.#workshop.engine.outline(file, source);
    const version = await sdkVersion(file, outline);
    const sdk = sdkOf(this.#workshop.sdkFolder, version);
    this.#calling.add(callingKey(version));
    this.#names = sdkNames(sdk);
    if (outline.uses.has("github")) this.usedHost = true;
    return { key, file, source, predeclared: sdk.predeclared };
  }

  /** Runs Starlark code to its end and to the end of every command it started, however it ended. */
  async #translated<T>(phase: "evaluate" | "call", run: Run, act: (options: RunOptions) => Promise<T>): Promise<T> {
    const pending = new Set<Promise<unknown>>();
    try {
      return await act(this.#options(run, pending));
    } catch (error) {
      throw translate(error, this.errors(phase, run.context));
    } finally {
      await Promise.allSettled(pending);
    }
  }

  #options({ context, signal, onRegistration }: Run, pending: Set<Promise<unknown>>): RunOptions {
    return {
      host: (call) => {
        const answer = this.#answer(call, context);
        pending.add(answer);
        const forget = () => pending.delete(answer);
        answer.then(forget, forget);
        return answer;
      },
      onEmit: (event) => onRegistration(registrationOf(event)),
      onPrint: ({ text, at, function: name }) => {
        const place: Frame | undefined = at === undefined ? undefined : { ...at, function: name };
        context.log(0, context.masks.mask(text), place);
      },
      ...(signal === undefined ? {} : { signal }),
    };
  }

  async #answer({ name, args, kwargs, frames, signal }: HostCall, context: OperationContext): Promise<Value> {
    const operation = operations[name];
    if (operation === undefined) return fail("internal", `the SDK asks for the unknown operation ${name}`);
    if (name !== "github_facts" && name !== "secret") this.usedHost = true;
    const { forbidden } = this.#workshop;
    if (forbidden !== undefined && powerful.has(name)) throw new HostFailure(`${name}() is off in ${forbidden}`);
    const limited = forbidden === undefined ? context : { ...context, forbidden };
    return operation({ args, kwargs, place: userFrames(frames)[0], signal }, limited);
  }
}
