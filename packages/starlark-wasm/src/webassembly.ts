/** The part of the global `WebAssembly` used here: Node's types leave it to the DOM library, which Node is not. */

/** Compiled code; may be posted to other threads. */
export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

/** Functions a program imports, by module and name. */
export type WasmImports = Record<string, Record<string, unknown>>;

interface WebAssemblyScope {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  instantiate(module: WasmModule, imports: WasmImports): Promise<object>;
}

export const webAssembly = (globalThis as unknown as { WebAssembly: WebAssemblyScope }).WebAssembly;
