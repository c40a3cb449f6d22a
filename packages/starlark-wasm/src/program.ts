/** A program: modules that share a load graph, and the functions they made. */
import type { Frame, Position } from "./errors.js";
import type { Instance, JobHandler, JobRequest } from "./instance.js";
import type { Wire, WireModule, WireSource } from "./protocol.js";
import { decode, decodeGlobal, encode, FunctionTable, type FunctionValue, type Opaque, type Value } from "./values.js";

/** What a source may be given by name beside the universal names. */
export type Privileged =
  | "host"
  | "host_once"
  | "emit"
  | "position"
  | "struct"
  | "module"
  | "json"
  | "record"
  | "signature";

/** A part of the language that is off unless a source asks for it. */
export type DialectOption = "set" | "while" | "topLevelControl" | "globalReassign" | "loadBindsGlobally" | "recursion";

/** A module's text and how to evaluate it. */
export interface ModuleSource {
  /** Its identity inside the program: evaluated once per key. Text that comes later with the same key is not read. */
  readonly key: string;
  /** File name used in positions. */
  readonly file: string;
  readonly source: string;
  readonly predeclared?: Predeclared;
  /** Code of a library: its frames are marked, and positions reported for calls skip them. */
  readonly internal?: boolean;
  /** Whether its globals are frozen after evaluation; default: yes for loaded modules, no for the main file. */
  readonly freeze?: boolean;
  /** Default: none, the strict language. */
  readonly dialect?: readonly DialectOption[];
}

/** Names a module sees beside its own and the universal ones. */
export interface Predeclared {
  readonly builtins?: readonly Privileged[];
  /** Names of other modules, local name to exported name; `"public"` is every name that does not start with `_`. */
  readonly modules?: readonly {
    readonly source: ModuleSource;
    readonly names: Readonly<Record<string, string>> | "public";
  }[];
}

/** A `load` statement that needs its module. */
export interface LoadRequest {
  readonly path: string;
  /** Key of the loading module. */
  readonly from: string;
  readonly at: Position;
  readonly signal: AbortSignal;
}

/** A call of `host(name, ...)`. */
export interface HostCall {
  readonly name: string;
  readonly args: Value[];
  readonly kwargs: Record<string, Value>;
  /** The innermost frame outside internal modules. */
  readonly at: Position | undefined;
  readonly frames: readonly Frame[];
  /** Aborted when the run ends before the answer. */
  readonly signal: AbortSignal;
}

/** Something a run told by `emit(kind, value)`; `index` counts from 1 per run. */
export interface EmitEvent {
  readonly kind: string;
  readonly value: Value;
  readonly index: number;
  readonly at: Position | undefined;
  readonly frames: readonly Frame[];
}

/** A line of `print`. */
export interface PrintEvent {
  readonly text: string;
  readonly at: Position | undefined;
  /** Name of the function that printed, `<toplevel>` for a module's own code. */
  readonly function: string;
}

/** Where one evaluation or call reports to, and what it may use up. */
export interface RunOptions {
  readonly host?: (call: HostCall) => Promise<Value>;
  /** Called in order, all of them before the run's promise settles. What it throws ends the run. */
  readonly onEmit?: (event: EmitEvent) => void;
  readonly onPrint?: (event: PrintEvent) => void;
  readonly signal?: AbortSignal;
  /** Abstract steps of computation; default: no limit. */
  readonly maxSteps?: number | bigint;
}

/** An evaluated module; its globals as they were when it was asked for. */
export interface Module {
  readonly key: string;
  readonly file: string;
  readonly internal: boolean;
  readonly globals: ReadonlyMap<string, Value | Opaque>;
}

/** Modules that share a load graph. After a crash it starts empty: files are evaluated again, old functions are void. */
export interface Program {
  /** Evaluates a main file. @throws StarlarkError */
  exec(source: ModuleSource, run?: RunOptions): Promise<Module>;
  /** Calls a function of this program. @throws StarlarkError */
  call(
    fn: FunctionValue,
    args?: readonly Value[],
    kwargs?: Readonly<Record<string, Value>>,
    run?: RunOptions,
  ): Promise<Value>;
  /**
   * Every module that was evaluated without error, in the order they were finished; of internal ones those with the given
   * keys.
   */
  modules(internal?: readonly string[]): Promise<Module[]>;
  /** Frees its modules and functions inside the engine; runs in progress are cancelled. */
  dispose(): void;
}

/** What a program lives on inside one instance. */
interface Link {
  readonly instance: Instance;
  readonly id: number;
  readonly table: FunctionTable;
  readonly sent: Set<string>;
  readonly causes: Map<number, unknown>;
}

/** The {@link Program} over whatever instance the engine has at the time. */
export class EngineProgram implements Program {
  readonly #instance: () => Instance;
  readonly #load: (request: LoadRequest) => Promise<ModuleSource>;
  #current: Link | undefined;

  constructor(instance: () => Instance, load: (request: LoadRequest) => Promise<ModuleSource>) {
    this.#instance = instance;
    this.#load = load;
  }

  async exec(source: ModuleSource, run: RunOptions = {}): Promise<Module> {
    const link = this.#link();
    const request = (): JobRequest => ({
      type: "exec",
      program: link.id,
      source: wireSource(source, link, false),
      maxSteps: String(run.maxSteps ?? 0),
    });
    const result = await link.instance.run(request, this.#handler(link, run), run.signal);
    return moduleOf(result as WireModule, link);
  }

  async call(
    fn: FunctionValue,
    args: readonly Value[] = [],
    kwargs: Readonly<Record<string, Value>> = {},
    run: RunOptions = {},
  ): Promise<Value> {
    const link = this.#link();
    const { table, id, instance } = link;
    const request = (): JobRequest => ({
      type: "call",
      program: id,
      fn: table.handle(fn, "call"),
      args: args.map((each, index) => encode(each, table, `argument ${index + 1}`)),
      kwargs: Object.entries(kwargs).map(([name, each]) => [name, encode(each, table, name)]),
      maxSteps: String(run.maxSteps ?? 0),
    });
    const result = await instance.run(request, this.#handler(link, run), run.signal);
    return decode(result as Wire, table);
  }

  async modules(internal: readonly string[] = []): Promise<Module[]> {
    const link = this.#link();
    const result = await link.instance.run(() => ({ type: "modules", program: link.id, internal }));
    return (result as WireModule[]).map((each) => moduleOf(each, link));
  }

  dispose(): void {
    this.#current?.instance.forget(this.#current.id);
    this.#current = undefined;
  }

  #link(): Link {
    const instance = this.#instance();
    if (this.#current?.instance !== instance) {
      const table = new FunctionTable();
      this.#current = { instance, id: instance.newProgram(), table, sent: new Set(), causes: new Map() };
    }
    return this.#current;
  }

  #handler(link: Link, run: RunOptions): JobHandler {
    const told = new Map<number, Value>();
    return {
      causes: link.causes,
      async host({ name, args, kwargs, at, frames }, signal) {
        const call: HostCall = {
          name,
          args: args.map((each) => decode(each, link.table)),
          kwargs: Object.fromEntries(kwargs.map(([key, each]) => [key, decode(each, link.table)])),
          at: at ?? undefined,
          frames,
          signal,
        };
        if (run.host === undefined) throw new Error(`${name} is not available here`);
        const value = encode(await run.host(call), link.table, `answer of ${name}`);
        return () => ({ value });
      },
      load: async ({ path, from, at }, signal) => {
        const source = await this.#load({ path, from, at, signal });
        return () => ({ program: link.id, module: wireSource(source, link, true) });
      },
      emit({ events }) {
        let at: Position | undefined;
        let frames: readonly Frame[] = [];
        for (const event of events) {
          if (event.frames !== undefined) {
            frames = event.frames;
            at = event.at ?? undefined;
          }
          // Decoded even if nobody listens: it may describe a function that comes as its number from then on.
          const value = decode(event.value, link.table, told);
          if (typeof value === "object") told.set(event.index, value);
          run.onEmit?.({ kind: event.kind, value, index: event.index, at, frames });
        }
      },
      print({ text, at, function: name }) {
        run.onPrint?.({ text, at: at ?? undefined, function: name });
      },
    };
  }
}

/** Sends a text once per program, one of an internal module once per engine; afterwards its key or number is enough. */
function wireSource(source: ModuleSource, link: Link, freeze: boolean): WireSource {
  if (link.sent.has(source.key)) return { key: source.key, known: true };
  link.sent.add(source.key);
  const { number: shared, isNew } =
    source.internal && freeze ? link.instance.share(source) : { number: 0, isNew: true };
  if (!isNew) return { key: source.key, shared };
  return {
    ...(shared === 0 ? {} : { shared }),
    key: source.key,
    file: source.file,
    text: source.source,
    internal: source.internal ?? false,
    freeze: source.freeze ?? freeze,
    builtins: source.predeclared?.builtins ?? [],
    modules: (source.predeclared?.modules ?? []).map((each) => ({
      source: wireSource(each.source, link, true),
      names: each.names === "public" ? null : { ...each.names },
    })),
    dialect: source.dialect ?? [],
  };
}

function moduleOf(wire: WireModule, link: Link): Module {
  const globals = new Map(wire.globals.map(([name, value]) => [name, decodeGlobal(value, link.table)]));
  return { key: wire.key, file: wire.file, internal: wire.internal, globals };
}
