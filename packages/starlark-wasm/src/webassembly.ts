/** The part of the global `WebAssembly` used here: Node's types leave it to the DOM library, which Node is not. */

/** Compiled code; may be posted to other threads. */
export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

/** A running program, as Go builds it. */
export interface WasmInstance {
  readonly exports: { readonly mem: { readonly buffer: ArrayBuffer } };
}

/** A global that is exported. */
export interface WasmGlobal {
  readonly value: number | bigint;
}

/** Functions a program imports, by module and name. */
export type WasmImports = Record<string, Record<string, unknown>>;

interface WebAssemblyScope {
  readonly Module: {
    new (bytes: Uint8Array): WasmModule;
    customSections(module: WasmModule, name: string): ArrayBuffer[];
  };
  instantiate(module: WasmModule, imports: WasmImports): Promise<WasmInstance>;
}

export const webAssembly = (globalThis as unknown as { WebAssembly: WebAssemblyScope }).WebAssembly;
