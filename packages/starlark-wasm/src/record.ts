/** Runs the Go program up to a point and writes the file that goes on from there. For builds: users start such files. */
import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { type GoRuntime, type GoScope, loadGo } from "./go-runtime.js";
import { Instance } from "./instance.js";
import { capMemory } from "./instantiate.js";
import { EngineProgram, type ModuleSource, type RunOptions } from "./program.js";
import { protocolVersion } from "./protocol.js";
import { firstReference, type Reference, type Snapshot, snapshotSection, valueAt } from "./snapshot.js";
import {
  concat,
  number,
  readNumber,
  readSections,
  type Section,
  sectionIn,
  sectionOf,
  signed,
  writeSections,
} from "./wasm-file.js";
import { type WasmGlobal, type WasmInstance, webAssembly } from "./webassembly.js";

export type { ModuleSource } from "./program.js";

/** What is run before the snapshot is taken. */
export interface Recording {
  /** `file:` address of the folder with starlark.wasm and wasm_exec.js, ending in a slash. */
  readonly assets: URL;
  /** Largest memory in pages of 64 KiB. */
  readonly memoryPages: number;
  /** Evaluated and forgotten: what stays is that its internal modules are compiled. */
  readonly source: ModuleSource;
  readonly run?: RunOptions;
}

/** A global of the file: its type as in the file, and its number for the export that reveals it. */
interface Global {
  readonly head: readonly number[];
  readonly export: string;
}

/**
 * Makes the file. The same input gives the same bytes: the program sees a clock that only counts, and no chance.
 *
 * @throws StarlarkError when the source fails.
 */
export async function record({ assets, memoryPages, source, run }: Recording): Promise<Uint8Array> {
  const sections = readSections(capMemory(readFileSync(new URL("starlark.wasm", assets)), memoryPages));
  const globals = globalsOf(sectionIn(sections, "global"));
  const scope = loadGo(assets.href);
  const go = new scope.Go();
  go.argv = ["starlark", String(memoryPages * 64 * 1024)];
  makeRepeatable(go);
  const callbacks = numberCallbacks(go);
  const thread = new ThisThread(scope);
  const module = new webAssembly.Module(writeSections(sections.map((each) => withExports(each, globals))));
  const instance = await webAssembly.instantiate(module, go.importObject);
  void go.run(instance);
  const running = new Instance({ assets: assets.href, memoryPages, worker: thread, ...unlimited });
  const program = new EngineProgram(() => running, unloadable);
  await program.exec(source, run);
  program.dispose();
  if (go._scheduledTimeouts.size > 0) throw new Error("the program waits for a timer: it cannot be recorded");
  const receive = callbacks.get(thread.receive) ?? 0;
  const snapshot = { version: protocolVersion, memoryPages, receive, ...referencesOf(go, callbacks) };
  return writeSections([...sections.map((each) => asLeft(each, instance, globals)), custom(snapshot)]);
}

/** What an instance needs of a worker, for a program that runs here. */
class ThisThread extends EventEmitter {
  receive: (message: string) => void = () => {};

  constructor(scope: GoScope) {
    super();
    const send = (message: string): void => void this.emit("message", message);
    const ready = (_version: number, receive: (message: string) => void): void => {
      this.receive = receive;
    };
    scope.starlarkHost = { send, ready };
  }

  postMessage(message: string): void {
    this.receive(message);
  }

  ref(): void {}

  unref(): void {}

  async terminate(): Promise<number> {
    return 0;
  }
}

const unlimited = { stackSizeMb: 0, graceMs: 0, flags: [], onDeath: () => {}, onCompiled: () => {} };

const unloadable = ({ path }: { path: string }): Promise<ModuleSource> =>
  Promise.reject(new Error(`${path}: nothing can be loaded while recording`));

/** Go's clock counts its readings, a microsecond each, and its random numbers are the same each time. */
function makeRepeatable(go: GoRuntime): void {
  const runtime = go.importObject.gojs as Record<string, (sp: number) => void>;
  let readings = 0;
  let state = 1;
  runtime["runtime.nanotime1"] = (sp) => go.mem.setBigInt64((sp >>> 0) + 8, BigInt(++readings) * 1000n, true);
  runtime["runtime.walltime"] = (sp) => {
    go.mem.setBigInt64((sp >>> 0) + 8, 0n, true);
    go.mem.setInt32((sp >>> 0) + 16, 0, true);
  };
  runtime["runtime.getRandomData"] = (sp) => {
    const start = Number(go.mem.getBigInt64((sp >>> 0) + 8, true));
    const length = Number(go.mem.getBigInt64((sp >>> 0) + 16, true));
    for (let at = start; at < start + length; at++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0; // the example generator of ISO C
      go.mem.setUint8(at, state >>> 16);
    }
  };
}

/** Keeps which number of a Go function each JavaScript function has. */
function numberCallbacks(go: GoRuntime): Map<unknown, number> {
  const callbacks = new Map<unknown, number>();
  const make = go._makeFuncWrapper.bind(go);
  go._makeFuncWrapper = (id) => {
    const callback = make(id);
    callbacks.set(callback, id);
    return callback;
  };
  return callbacks;
}

/** Values that Go keeps for as long as it runs; whatever else it refers to came and went with a message. */
const lasting = ["Object", "Array", "Uint8Array", "process", "path", "fs", "fs.constants", "starlarkHost"];

function referencesOf(go: GoRuntime, callbacks: ReadonlyMap<unknown, number>) {
  const references = go._values.slice(firstReference).map((value): Reference => {
    const callback = callbacks.get(value);
    if (callback !== undefined) return { callback };
    const global = [...lasting, "starlarkHost.send"].find((path) => value !== undefined && valueAt(path) === value);
    return global === undefined ? null : { global };
  });
  return { references, counts: go._goRefCounts.slice(firstReference), free: go._idPool };
}

/** @throws Error for a global that does not start as a plain number */
function globalsOf(section: Uint8Array): Global[] {
  const [count, first] = readNumber(section, 0);
  let at = first;
  return Array.from({ length: count }, (_, index) => {
    const head = [...section.subarray(at, at + 3)]; // type, whether it changes, the instruction that gives its start
    const [, end] = readNumber(section, at + 3);
    if (section[end] !== 0x0b) throw new Error("starlark.wasm has a global that is no plain number");
    at = end + 1;
    return { head, export: `global ${index}` };
  });
}

function withExports(section: Section, globals: readonly Global[]): Section {
  if (section.id !== sectionOf.export) return section;
  const [count, first] = readNumber(section.body, 0);
  const more = globals.map(({ export: name }, index) => [
    ...number(name.length),
    ...new TextEncoder().encode(name),
    3, // a global
    ...number(index),
  ]);
  return { ...section, body: concat([number(count + more.length), section.body.subarray(first), ...more]) };
}

/** A section with what the program has left: its globals, the size of its memory, and what is in it. */
function asLeft(section: Section, instance: WasmInstance, globals: readonly Global[]): Section {
  const exports = instance.exports as unknown as Record<string, WasmGlobal>;
  const memory = instance.exports.mem.buffer;
  switch (section.id) {
    case sectionOf.global: {
      const bodies = globals.map((each) => [...each.head, ...signed(BigInt(exports[each.export]?.value ?? 0)), 0x0b]);
      return { ...section, body: concat([number(globals.length), ...bodies]) };
    }
    case sectionOf.memory: {
      const [, end] = readNumber(section.body, 2);
      return { ...section, body: concat([[1, 1], number(memory.byteLength / 65_536), section.body.subarray(end)]) };
    }
    case sectionOf.data:
      return { ...section, body: dataOf(memory) };
    default:
      return section;
  }
}

/** So many words of zeros end a piece of data: to leave out fewer costs more than it saves. */
const gap = 8;

/** Everything in the memory that is not zero. */
function dataOf(memory: ArrayBuffer): Uint8Array {
  const words = new BigUint64Array(memory);
  const pieces: ArrayLike<number>[] = [];
  let start = 0; // of the piece
  let end = 0; // behind its last word that is not zero
  const close = (): void => {
    if (end === start) return;
    const place = signed(BigInt.asIntN(32, BigInt(start * 8)));
    const bytes = new Uint8Array(memory, start * 8, (end - start) * 8);
    pieces.push([0, 0x41, ...place, 0x0b, ...number(bytes.length)], bytes);
  };
  for (let at = 0; at < words.length; at++) {
    if (words[at] === 0n) continue;
    if (at - end > gap) {
      close();
      start = at;
    }
    end = at + 1;
  }
  close();
  return concat([number(pieces.length / 2), ...pieces]);
}

function custom(snapshot: Snapshot): Section {
  const name = new TextEncoder().encode(snapshotSection);
  return {
    id: sectionOf.custom,
    body: concat([number(name.length), name, new TextEncoder().encode(JSON.stringify(snapshot))]),
  };
}
