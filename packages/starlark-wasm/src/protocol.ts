/**
 * What crosses between the engine (go/protocol.go, the twin of this file) and this package.
 *
 * Every message is one JSON object in one string; `type` says which. This side starts jobs (exec, call, outline,
 * modules), each ends with exactly one done or fail carrying the same job number. The engine asks with host and load,
 * each answered by exactly one settle carrying the same wait number, unless its job ended meanwhile. Emit (of one or more
 * events), print, cancel and forget have no answer. Values are tagged JSON (values.ts). A change on either side raises the version on both.
 */

import type { WasmModule } from "./webassembly.js";

/** Raised with every change of the protocol; an engine of another version is refused. */
export const protocolVersion = 3;

/** How deep a value that crosses may nest. */
export const maxDepth = 1000;

/** A value as tagged JSON. */
export type Wire = null | boolean | number | string | Wire[] | { [key: string]: Wire };

/** A place as it crosses; columns count code points from 1. */
interface WirePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface WireFrame extends WirePosition {
  readonly function: string;
  readonly internal: boolean;
}

/**
 * A module's text and how to evaluate it, or the key of one that was sent before. One with a number is shared by all
 * programs of the engine: the number is enough afterwards.
 */
export type WireSource =
  | { key: string; known: true }
  | { key: string; shared: number }
  | {
      key: string;
      file: string;
      text: string;
      internal: boolean;
      freeze: boolean;
      builtins: readonly string[];
      modules: { source: WireSource; names: Record<string, string> | null }[];
      dialect: readonly string[];
      shared?: number;
    };

/** Messages to the engine. */
export type Outbound =
  | { type: "exec"; job: number; program: number; source: WireSource; maxSteps: RawNumber }
  | {
      type: "call";
      job: number;
      program: number;
      fn: number;
      args: Wire[];
      kwargs: [string, Wire][];
      maxSteps: RawNumber;
    }
  | { type: "outline"; job: number; file: string; text: string }
  | { type: "modules"; job: number; program: number; internal: readonly string[] }
  | { type: "settle"; wait: number; value: Wire }
  | { type: "settle"; wait: number; program: number; module: WireSource }
  | { type: "settle"; wait: number; error: string }
  | { type: "cancel"; job: number; reason: string }
  | { type: "forget"; program: number };

/** Steps as digits: a budget may be larger than a JavaScript number. `"0"` is no limit. */
type RawNumber = string;

export interface WireFailure {
  readonly kind: string;
  readonly message: string;
  readonly frames: readonly WireFrame[];
  readonly problems: readonly { readonly message: string; readonly position?: WirePosition }[];
  /** The wait whose error on this side is the reason. */
  readonly wait?: number;
  readonly trace?: string;
}

export interface WireFunction {
  readonly handle: number;
  readonly name: string;
  readonly position: WirePosition;
  readonly moduleKey: string;
  readonly params: readonly { name: string; kind: "required" | "optional" | "args" | "kwargs"; keywordOnly: boolean }[];
  readonly topLevel: boolean;
  readonly doc: string;
}

export interface WireModule {
  readonly key: string;
  readonly file: string;
  readonly internal: boolean;
  readonly globals: readonly (readonly [string, Wire])[];
}

export interface WireOutline {
  readonly calls: readonly { name: string; args: Wire[]; keywords: string[]; position: WirePosition }[];
  readonly loads: readonly { path: string; names: string[]; position: WirePosition }[];
  readonly functions: readonly { name: string; position: WirePosition }[];
  readonly uses: readonly { name: string; position: WirePosition }[];
}

/** One thing that was told. Without `at` and `frames` it comes from the place of the event before it. */
interface WireEvent {
  readonly kind: string;
  readonly value: Wire;
  readonly index: number;
  readonly at?: WirePosition | null;
  readonly frames?: WireFrame[];
}

/** Messages from the engine. */
export type Inbound =
  | {
      type: "host";
      job: number;
      wait: number;
      name: string;
      args: Wire[];
      kwargs: [string, Wire][];
      at: WirePosition | null;
      frames: WireFrame[];
    }
  | { type: "load"; job: number; wait: number; path: string; from: string; at: WirePosition }
  | { type: "emit"; job: number; events: WireEvent[] }
  | { type: "print"; job: number; text: string; at: WirePosition | null; function: string }
  | { type: "done"; job: number; value: unknown }
  | { type: "fail"; job: number; error: WireFailure };

/** What the worker itself tells, beside the strings it passes on. */
export type WorkerMessage =
  | { type: "ready"; version: number; module: WasmModule }
  | { type: "dead"; why: string; trace: string };

/** What a worker is started with. */
export interface WorkerSettings {
  /** `file:` address of the folder with starlark.wasm and wasm_exec.js. */
  readonly assets: string;
  /** Largest memory in pages of 64 KiB. */
  readonly memoryPages: number;
  /** See `EngineOptions`. */
  readonly flags: readonly string[];
  /** The compiled program of an earlier worker. */
  readonly module?: WasmModule;
}
