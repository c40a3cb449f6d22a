/** The loader that wasm_exec.js of the Go toolchain defines, as far as it is used here. */
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import type { WasmImports, WasmInstance } from "./webassembly.js";

/** One Go program. What starts with an underscore is the loader's own: a program that is woken needs it as it was. */
export interface GoRuntime {
  argv: string[];
  readonly importObject: WasmImports;
  exit: (code: number) => void;
  exited: boolean;
  mem: DataView;
  run(instance: WasmInstance): Promise<void>;
  _inst: WasmInstance;
  /** What Go refers to, by number; the first seven are the same for each program. */
  _values: unknown[];
  /** How often Go refers to it. */
  _goRefCounts: number[];
  _ids: Map<unknown, number>;
  /** Numbers that are free again. */
  _idPool: number[];
  readonly _scheduledTimeouts: ReadonlyMap<number, unknown>;
  _resume(): void;
  /** A function that calls the Go function of that number. */
  _makeFuncWrapper(id: number): (...args: unknown[]) => unknown;
}

/** What the Go program finds in the global scope. */
export interface GoScope {
  readonly Go: new () => GoRuntime;
  readonly fs: { writeSync(fd: number, bytes: Uint8Array): number };
  starlarkHost: {
    readonly send: (message: string) => void;
    readonly ready: (version: number, receive: (message: string) => void) => void;
  };
}

/** Loads wasm_exec.js into this thread. @param assets `file:` address of its folder */
export function loadGo(assets: string): GoScope {
  standIn("performance", { now: () => Number(process.hrtime.bigint()) / 1e6 });
  standIn("crypto", {
    getRandomValues: (bytes: Uint8Array) => process.getBuiltinModule("node:crypto").randomFillSync(bytes),
  });
  runInThisContext(readFileSync(new URL("wasm_exec.js", assets), "utf8"), { filename: "wasm_exec.js" });
  return globalThis as unknown as GoScope;
}

/** What the loader asks for under this name takes Node milliseconds to load, most of it for what the loader never uses. */
function standIn(name: "performance" | "crypto", value: object): void {
  const found = Object.getOwnPropertyDescriptor(globalThis, name);
  if (found?.configurable) Object.defineProperty(globalThis, name, { configurable: true, value });
}
