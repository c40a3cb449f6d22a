/** The engine: at most one running instance at a time, started when it is first needed and again after a crash. */
import type { Position } from "./errors.js";
import { Instance } from "./instance.js";
import { EngineProgram, type LoadRequest, type ModuleSource, type Program } from "./program.js";
import type { WireOutline } from "./protocol.js";
import { decode, FunctionTable } from "./values.js";
import type { WasmModule } from "./webassembly.js";

/** How to run the engine; every field has a default. */
export interface EngineOptions {
  /** Folder with starlark.wasm and wasm_exec.js. Default: this package's own. */
  readonly assets?: URL;
  /** The worker's script. Default: worker.js beside this module. */
  readonly worker?: URL;
  /** How long a cancelled job may take to stop before the worker is ended, in ms. Default 2000. */
  readonly graceMs?: number;
  /** Largest memory in pages of 64 KiB. Default 8192, which is 512 MiB. */
  readonly memoryPages?: number;
  /** Stack of the worker in MiB. Default 64. */
  readonly stackSizeMb?: number;
  /**
   * V8's flags for the program, which hold in the whole process. They are set once the worker stands: what Node is made
   * of was compiled under the flags that Node started with, and is compiled again under any others.
   */
  readonly flags?: readonly string[];
}

/** A top-level statement that calls a plain name. */
export interface TopLevelCall {
  readonly name: string;
  /** Positional arguments: literal strings and ints, undefined for anything else. */
  readonly args: readonly (string | number | bigint | undefined)[];
  /** Names of keyword arguments. */
  readonly keywords: readonly string[];
  readonly position: Position;
}

/** What stands in a file, found without running it. */
export interface Outline {
  readonly calls: readonly TopLevelCall[];
  /** `names` are those in the loaded module. */
  readonly loads: readonly { readonly path: string; readonly names: readonly string[]; readonly position: Position }[];
  /** First place of every identifier; names of keyword arguments do not count. */
  readonly uses: ReadonlyMap<string, Position>;
  /** Top-level functions; the position is that of `def`. */
  readonly functions: readonly { readonly name: string; readonly position: Position }[];
}

/** Starlark in a worker thread. Nothing starts before it is used; an idle engine does not keep the process alive. */
export interface Engine {
  /** Begins to start it, for whoever knows that it will be used. What goes wrong is told by its first use. */
  start(): void;
  /** Parses a file. @throws StarlarkError `syntax`, or `resolve` for what the dialect does not allow. */
  outline(file: string, source: string): Promise<Outline>;
  /** Makes an empty program; `load` answers its load statements. */
  program(options: { load(request: LoadRequest): Promise<ModuleSource> }): Program;
  /** Ends the worker. Jobs that run are rejected; a later use starts a new worker. */
  close(): Promise<void>;
}

/** Makes an engine; costs nothing until it is used. */
export function createEngine(options: EngineOptions = {}): Engine {
  // A variable keeps bundlers from taking these addresses for assets of their own.
  const here = import.meta.url;
  const settings = {
    assets: folder(options.assets ?? new URL("../wasm/", here)).href,
    worker: options.worker ?? new URL("./worker.js", here),
    graceMs: options.graceMs ?? 2000,
    memoryPages: options.memoryPages ?? 8192,
    stackSizeMb: options.stackSizeMb ?? 64,
    flags: options.flags ?? [],
  };
  let running: Instance | undefined;
  let compiled: WasmModule | undefined;
  const instance = (): Instance => {
    running ??= new Instance({
      ...settings,
      ...(compiled === undefined ? {} : { module: compiled }),
      onCompiled: (module) => {
        compiled = module;
      },
      onDeath: (dead) => {
        if (running === dead) running = undefined;
      },
    });
    return running;
  };
  return {
    start: () => void instance(),
    outline: async (file, text) =>
      outlineOf((await instance().run(() => ({ type: "outline", file, text }))) as WireOutline),
    program: ({ load }) => new EngineProgram(instance, load),
    close: async () => running?.close(),
  };
}

/** A folder's address ends in a slash, or names inside it would replace its last part. */
function folder(address: URL): URL {
  return address.pathname.endsWith("/") ? address : new URL(`${address.href}/`);
}

function outlineOf(wire: WireOutline): Outline {
  const literals = new FunctionTable();
  return {
    ...wire,
    calls: wire.calls.map((call) => ({
      ...call,
      args: call.args.map((each) => (decode(each, literals) ?? undefined) as string | number | bigint | undefined),
    })),
    uses: new Map(wire.uses.map(({ name, position }) => [name, position])),
  };
}
