import path from "node:path";
import type { FunctionValue, Module } from "@ocuroot/starlark-wasm";
import type { FunctionReference } from "../documents/run.js";
import { fail } from "../errors.js";
import { isFunction } from "./values.js";

/** A function and where it can be found again. */
interface Entry {
  readonly fn: FunctionValue;
  /** `MODULE` and `GLOBAL` of each top-level name it is bound to. */
  readonly bindings: { readonly module: string; readonly global: string }[];
  /** As other programs may have written it; the first is what we write. */
  readonly positions: readonly string[];
  /** How it is stored, once that was asked. */
  reference?: FunctionReference;
}

/** Which file was evaluated, and how `load()` statements spelled the others. */
export interface Origins {
  readonly mainKey: string;
  /** Path from the root. */
  readonly mainFile: string;
  /** Keys of modules to the texts they were loaded by. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

/**
 * The functions of an evaluated file that another process can find again: those bound to a name at the top level of the
 * file or of a module it loads.
 */
export class FunctionIndex {
  readonly #entries = new Map<FunctionValue, Entry>();
  readonly #origins: Origins;

  constructor(modules: readonly Module[], origins: Origins) {
    this.#origins = origins;
    for (const module of modules) {
      if (module.internal) continue;
      for (const [global, value] of module.globals) {
        if (isFunctionGlobal(value)) this.#add(value, this.#fileOf(module.key), global);
      }
    }
  }

  /** How a function is stored; `undefined` when nobody could find it again. */
  reference(fn: FunctionValue): FunctionReference | undefined {
    const entry = this.#entries.get(fn);
    if (entry?.reference !== undefined) return entry.reference;
    const binding = entry?.bindings.find((each) => each.global === fn.name) ?? entry?.bindings[0];
    const pos = entry?.positions[0];
    if (entry === undefined || binding === undefined || pos === undefined) return undefined;
    entry.reference = { name: fn.name, pos, module: binding.module, global: binding.global };
    return entry.reference;
  }

  /**
   * Finds a stored function: by its position, among functions of one position (closures of one factory) by the global
   * it was bound to, after an edit by that global, and at last by its name if the module has it once.
   *
   * @throws OcurootError `function-missing`
   */
  find(reference: FunctionReference): FunctionValue {
    const entries = [...this.#entries.values()].filter((each) => each.fn.name === reference.name);
    const there = entries.filter((each) => each.positions.includes(reference.pos));
    const bound = (each: Entry) =>
      each.bindings.some(
        ({ module, global }) => global === reference.global && (reference.module ?? module) === module,
      );
    const exact = there.find(bound) ?? (there.length === 1 ? there[0] : undefined);
    if (exact !== undefined) return exact.fn;
    if (there.length > 1) return missing(reference, `the file has ${there.length} of that name there`);
    const moved = reference.global === undefined ? undefined : entries.find(bound);
    if (moved !== undefined) return moved.fn;
    const named = entries.filter((each) => each.positions.some((pos) => fileOf(pos) === fileOf(reference.pos)));
    if (named.length === 1 && named[0] !== undefined) return named[0].fn;
    return missing(
      reference,
      named.length === 0 ? "the file has none of that name" : "the file has several of that name",
    );
  }

  #fileOf(key: string): string {
    return key === this.#origins.mainKey ? this.#origins.mainFile : key;
  }

  #add(fn: FunctionValue, module: string, global: string): void {
    const entry = this.#entries.get(fn) ?? { fn, bindings: [], positions: this.#positionsOf(fn) };
    entry.bindings.push({ module, global });
    this.#entries.set(fn, entry);
  }

  /** The main file goes by its base name, a module by the text of the `load()`. */
  #positionsOf(fn: FunctionValue): string[] {
    const isMain = fn.moduleKey === this.#origins.mainKey;
    const files = isMain
      ? [path.posix.basename(this.#origins.mainFile)]
      : (this.#origins.spellings.get(fn.moduleKey) ?? [fn.moduleKey]);
    return files.map((file) => `${file}:${fn.position.line}:${fn.position.column}`);
  }
}

function isFunctionGlobal(value: unknown): value is FunctionValue {
  return isFunction(value as FunctionValue);
}

function fileOf(pos: string): string {
  return pos.replace(/:\d+:\d+$/, "");
}

function missing(reference: FunctionReference, why: string): never {
  const file = reference.module === undefined ? {} : { file: reference.module };
  return fail("function-missing", `the function ${reference.name} (${reference.pos}) is needed; ${why}`, {
    ...file,
    fix: "undo the edit, or commit it and make a new release",
  });
}
