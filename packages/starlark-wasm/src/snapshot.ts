/**
 * A Go program that has run already. What it knows lies in its memory and its globals, and between two events nothing lies
 * anywhere else: a file with these for its first contents goes on where that program was. Of the JavaScript values that
 * it refers to the file says where they are found.
 */
import type { GoRuntime } from "./go-runtime.js";
import { type WasmInstance, type WasmModule, webAssembly } from "./webassembly.js";

/** Name of the section with a {@link Snapshot} in JSON. */
export const snapshotSection = "starlark.snapshot";

/** A value that Go refers to: a path from the global scope, a Go function's number, or null for what it uses no more. */
export type Reference = { readonly global: string } | { readonly callback: number } | null;

/** What a woken program needs beside memory and globals. */
export interface Snapshot {
  /** Of the protocol. */
  readonly version: number;
  /** Largest memory in pages of 64 KiB: the program was told of it. */
  readonly memoryPages: number;
  /** Number of the Go function that takes messages. */
  readonly receive: number;
  /** From number {@link firstReference} on. */
  readonly references: readonly Reference[];
  readonly counts: readonly number[];
  readonly free: readonly number[];
}

/** Numbers below are the same for each program: they are given by wasm_exec.js. */
export const firstReference = 7;

/** @returns undefined for a program that has not run yet */
export function snapshotOf(module: WasmModule): Snapshot | undefined {
  const [section] = webAssembly.Module.customSections(module, snapshotSection);
  return section === undefined ? undefined : (JSON.parse(new TextDecoder().decode(section)) as Snapshot);
}

/**
 * Lets the program go on, as `run` of wasm_exec.js starts one.
 *
 * @returns what takes messages of the protocol
 */
export function wake(go: GoRuntime, instance: WasmInstance, snapshot: Snapshot): (message: string) => void {
  const callbacks = new Map<number, (message: string) => void>();
  const referred = snapshot.references.map((reference): unknown => {
    // Go lets go of it some time, and the loader forgets what it held then: no value that is referred to elsewhere.
    if (reference === null) return {};
    if ("global" in reference) return valueAt(reference.global);
    callbacks.set(reference.callback, go._makeFuncWrapper(reference.callback));
    return callbacks.get(reference.callback);
  });
  const receive = callbacks.get(snapshot.receive);
  if (receive === undefined) throw new Error("starlark.wasm has lost the function that takes messages");
  const given = [Number.NaN, 0, null, true, false, globalThis, go];
  go._inst = instance;
  go.mem = new DataView(instance.exports.mem.buffer);
  go._values = [...given, ...referred];
  go._goRefCounts = [...given.map(() => Number.POSITIVE_INFINITY), ...snapshot.counts];
  go._ids = new Map(go._values.map((value, id): [unknown, number] => [value, id]).slice(1)); // NaN has no number
  go._idPool = [...snapshot.free];
  go.exited = false;
  return receive;
}

/** @param path names from the global scope on, `fs.constants` */
export function valueAt(path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], globalThis);
}
