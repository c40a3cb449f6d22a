/** Loading the Go program into this thread, with its memory capped and its last words kept. */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInThisContext } from "node:vm";
import type { WorkerSettings } from "./protocol.js";
import { type WasmImports, type WasmModule, webAssembly } from "./webassembly.js";

/** The class that wasm_exec.js of the Go toolchain defines, as far as it is used here. */
interface GoRuntime {
  argv: string[];
  importObject: WasmImports;
  exit: (code: number) => void;
  run(instance: object): Promise<void>;
  _resume(): void;
}

interface GoScope {
  Go: new () => GoRuntime;
  fs: { writeSync(fd: number, bytes: Uint8Array): number };
  starlarkHost: { send(message: string): void; ready(version: number, receive: (message: string) => void): void };
}

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
  runInThisContext(readFileSync(new URL("wasm_exec.js", settings.assets), "utf8"), { filename: "wasm_exec.js" });
  const scope = globalThis as unknown as GoScope;
  const written = captureOutput(scope);
  let over = false;
  const die = (why: string): void => {
    if (over) return;
    over = true;
    const trace = written();
    const full = /out of memory|cannot allocate memory/.test(trace);
    listener.dead(full ? `the engine ran out of memory: it may use ${settings.memoryPages / 16} MiB` : why, trace);
  };

  const go = new scope.Go();
  go.argv = ["starlark", String(settings.memoryPages * 64 * 1024)];
  go.exit = (code) => die(`the engine exited with code ${code}`);
  // A trap can surface in a timer of wasm_exec.js, where no caller of ours could catch it.
  const resume = go._resume.bind(go);
  go._resume = () => {
    if (over) return;
    try {
      resume();
    } catch (error) {
      die(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
  };
  scope.starlarkHost = {
    send: (message) => listener.send(message),
    ready: (version, receive) => listener.ready(version, receive, module),
  };
  const instance = await webAssembly.instantiate(module, go.importObject);
  go.run(instance).catch((error: unknown) => die(String(error)));
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
 */
export function capMemory(binary: Uint8Array, pages: number): Uint8Array<ArrayBuffer> {
  const memorySection = 5;
  for (let at = 8; at < binary.length; ) {
    const [size, body] = readNumber(binary, at + 1);
    if (binary[at] === memorySection) {
      const [initial] = readNumber(binary, body + 2); // body: count, flags, initial pages
      const limits = [1, 1, ...number(initial), ...number(Math.max(pages, initial))];
      const section = [memorySection, ...number(limits.length), ...limits];
      const out = new Uint8Array(at + section.length + binary.length - body - size);
      out.set(binary.subarray(0, at));
      out.set(section, at);
      out.set(binary.subarray(body + size), at + section.length);
      return out;
    }
    at = body + size;
  }
  throw new Error("starlark.wasm has no memory section");
}

/** Reads an unsigned LEB128 number: its value and the index behind it. */
function readNumber(bytes: Uint8Array, at: number): [number, number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

function number(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >>> 7)];
}
