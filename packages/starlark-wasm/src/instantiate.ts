/** Loading the Go program into this thread, with its memory capped and its last words kept. */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { type GoRuntime, type GoScope, loadGo } from "./go-runtime.js";
import type { WorkerSettings } from "./protocol.js";
import { snapshotOf, wake } from "./snapshot.js";
import { number, readNumber, readSections, sectionIn, sectionOf, writeSections } from "./wasm-file.js";
import { type WasmModule, webAssembly } from "./webassembly.js";

/** How the embedding worker hears from the program. */
export interface Listener {
  /** A message of the protocol. */
  send(message: string): void;
  /** The program runs; `receive` takes messages of the protocol. */
  ready(version: number, receive: (message: string) => void, module: WasmModule): void;
  /** The program is gone; `trace` is what it wrote before. */
  dead(why: string, trace: string): void;
}

const lastWords = 64 * 1024;

/**
 * Starts the Go program.
 *
 * @throws what reading, compiling or instantiating throws.
 */
export async function instantiate(settings: WorkerSettings, listener: Listener): Promise<void> {
  const module = settings.module ?? compile(settings);
  const scope = loadGo(settings.assets);
  const written = captureOutput(scope);
  const go = new scope.Go();
  go.argv = ["starlark", String(settings.memoryPages * 64 * 1024)];
  let over = false;
  const die = (why: string): void => {
    if (over) return;
    over = true;
    const trace = written();
    const full = /out of memory|cannot allocate memory/.test(trace);
    listener.dead(full ? `the engine ran out of memory: it may use ${settings.memoryPages / 16} MiB` : why, trace);
  };
  surviveTraps(go, die, () => over);
  const ready = (version: number, receive: (message: string) => void): void => listener.ready(version, receive, module);
  scope.starlarkHost = { send: (message) => listener.send(message), ready };
  const instance = await webAssembly.instantiate(module, go.importObject);
  const snapshot = snapshotOf(module);
  if (snapshot === undefined) go.run(instance).catch((error: unknown) => die(String(error)));
  else if (snapshot.memoryPages === settings.memoryPages) ready(snapshot.version, wake(go, instance, snapshot));
  else throw new Error(`starlark.wasm was recorded for ${snapshot.memoryPages} pages of memory, no other number`);
}

/** A trap can surface in a timer of wasm_exec.js, where no caller of ours could catch it. */
function surviveTraps(go: GoRuntime, die: (why: string) => void, isOver: () => boolean): void {
  go.exit = (code) => die(`the engine exited with code ${code}`);
  const resume = go._resume.bind(go);
  go._resume = () => {
    if (isOver()) return;
    try {
      resume();
    } catch (error) {
      die(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
  };
}

/** Nothing else runs in this thread yet, so it may block; waiting for other threads would not keep it alive. */
function compile(settings: WorkerSettings): WasmModule {
  const binary = readFileSync(new URL("starlark.wasm", settings.assets));
  for (const flag of settings.flags) setFlagsFromString(flag);
  return new webAssembly.Module(capMemory(binary, settings.memoryPages));
}

/** Go writes panic traces through `fs.writeSync`; they belong to the error, not to the terminal. */
function captureOutput(scope: GoScope): () => string {
  const decoder = new TextDecoder();
  let output = "";
  scope.fs.writeSync = (_fd, bytes) => {
    if (output.length < lastWords) output += decoder.decode(bytes);
    return bytes.length;
  };
  return () => output;
}

/**
 * Gives the binary's memory a maximum, which Go's linker leaves out.
 *
 * @param pages of 64 KiB.
 * @returns the binary itself where it has that maximum.
 */
export function capMemory(binary: Uint8Array, pages: number): Uint8Array {
  const sections = readSections(binary);
  const limits = sectionIn(sections, "memory"); // count, whether there is a maximum, initial pages, maximum
  const [initial, end] = readNumber(limits, 2);
  const most = Math.max(pages, initial);
  if (limits[1] === 1 && readNumber(limits, end)[0] === most) return binary;
  const body = Uint8Array.from([1, 1, ...number(initial), ...number(most)]);
  return writeSections(sections.map((section) => (section.id === sectionOf.memory ? { ...section, body } : section)));
}
