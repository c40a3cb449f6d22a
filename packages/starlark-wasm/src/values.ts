/** Values on both sides of the boundary, and their tagged JSON (see go/values.go). */
import { type Position, StarlarkError } from "./errors.js";
import { maxDepth, type Wire, type WireFunction } from "./protocol.js";

/** One parameter of a Starlark function. `optional` has a default. */
export interface Parameter {
  readonly name: string;
  readonly kind: "required" | "optional" | "args" | "kwargs";
  readonly keywordOnly: boolean;
}

/** A live Starlark function. The same function is the same object as long as its program lives. */
export class FunctionValue {
  /** `lambda` for lambdas. */
  readonly name: string;
  /** Of its `def` or `lambda` keyword. */
  readonly position: Position;
  readonly moduleKey: string;
  readonly params: readonly Parameter[];
  /** Made by a `def` at column 1 of a module. */
  readonly topLevel: boolean;
  readonly doc?: string;
  /** Meaningful to the engine only; void once the engine that made it crashed or its program was disposed. */
  readonly handle: FunctionHandle;

  constructor(owner: object, wire: WireFunction) {
    this.name = wire.name;
    this.position = wire.position;
    this.moduleKey = wire.moduleKey;
    this.params = wire.params;
    this.topLevel = wire.topLevel;
    if (wire.doc !== "") this.doc = wire.doc;
    this.handle = new FunctionHandle(owner, wire.handle);
  }
}

/** Names a function inside the engine. */
export class FunctionHandle {
  readonly #owner: object;
  readonly #id: number;

  constructor(owner: object, id: number) {
    this.#owner = owner;
    this.#id = id;
  }

  /** Its number, or undefined when it was made by another program or an engine that is gone. */
  idFor(owner: object): number | undefined {
    return owner === this.#owner ? this.#id : undefined;
  }
}

/** A global that cannot cross: a builtin, a module, bytes, something that contains one. */
export class Opaque {
  /** Its Starlark type, as `type(x)` says it. */
  readonly type: string;

  constructor(type: string) {
    this.type = type;
  }
}

/**
 * What crosses. Ints are numbers up to 2^53-1 and bigints beyond; floats are numbers, and a JavaScript number without a
 * fraction goes in as an int (beyond 2^53-1 as a float). Tuples and ranges come out as arrays, structs as objects.
 * Going in, dicts get their keys sorted; coming out, order is kept (but objects put integer-like keys first).
 */
export type Value = null | boolean | number | bigint | string | FunctionValue | readonly Value[] | ValueObject;

/** An object with string keys. */
export interface ValueObject {
  readonly [key: string]: Value;
}

/** The functions of one program in one engine. */
export class FunctionTable {
  readonly #functions = new Map<number, FunctionValue>();

  /** The function of a wire description or, when that came before, of its number; the same object each time. */
  intern(wire: WireFunction | number): FunctionValue {
    const found = this.#functions.get(typeof wire === "number" ? wire : wire.handle);
    if (found !== undefined) return found;
    if (typeof wire === "number") throw new Error(`function ${wire} was not described`);
    const made = new FunctionValue(this, wire);
    this.#functions.set(wire.handle, made);
    return made;
  }

  /** The number of a function. @throws StarlarkError `crashed` when it is not of this table; `path` names it there. */
  handle(fn: FunctionValue, path: string): number {
    const id = fn.handle.idFor(this);
    if (id !== undefined) return id;
    const why = `${path}: function ${fn.name} belongs to another program or to an engine that is gone`;
    throw new StarlarkError("crashed", why);
  }
}

/**
 * A value as tagged JSON.
 *
 * @param root what to call the value in errors.
 * @throws StarlarkError `encode` with the path of what cannot cross, `crashed` for a function of an engine that is gone.
 */
export function encode(value: Value, table: FunctionTable, root: string): Wire {
  return isWire(value, 0) ? value : encodeAt(value, table, root, 0);
}

/** Whether a value is its own tagged JSON, as most are: then it needs neither a copy nor paths for errors. */
function isWire(value: Value, depth: number): value is Wire {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isSafeInteger(value) || (Number.isFinite(value) && value % 1 !== 0);
  if (typeof value !== "object" || depth === maxDepth || value instanceof FunctionValue) return false;
  if (isArray(value)) {
    for (let index = 0; index < value.length; index++) if (!isWire(value[index] as Value, depth + 1)) return false;
    return true;
  }
  if (!isPlain(value)) return false;
  for (const key of Object.keys(value)) {
    if (key.startsWith("$") || !isWire(value[key] as Value, depth + 1)) return false;
  }
  return true;
}

function encodeAt(value: Value, table: FunctionTable, path: string, depth: number): Wire {
  if (depth > maxDepth) refuse(path.slice(0, 80), `nested deeper than ${maxDepth}`);
  switch (typeof value) {
    case "boolean":
    case "string":
      return value;
    case "bigint":
      return { $int: value.toString() };
    case "number":
      return encodeNumber(value, path);
    case "object":
      break;
    default:
      refuse(path, `cannot encode ${typeof value}`);
  }
  if (value === null) return null;
  if (value instanceof FunctionValue) return { $fn: table.handle(value, path) };
  if (isArray(value)) {
    return Array.from(value, (each, index) => encodeAt(each, table, `${path}[${index}]`, depth + 1));
  }
  if (!isPlain(value)) refuse(path, "cannot encode an object of a class");
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.startsWith("$") ? `$${key}` : key,
      encodeAt(each, table, `${path}[${JSON.stringify(key)}]`, depth + 1),
    ]),
  );
}

function encodeNumber(value: number, path: string): Wire {
  if (!Number.isFinite(value)) refuse(path, `cannot encode non-finite float ${value}`);
  // JSON would print a large float like an int.
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? { $float: String(value) } : value;
}

function isArray(value: object): value is readonly Value[] {
  return Array.isArray(value);
}

function isPlain(value: object): value is ValueObject {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function refuse(path: string, why: string): never {
  throw new StarlarkError("encode", `${path}: ${why}`);
}

/** Values that were told before in a run, by their numbers. */
export type Told = ReadonlyMap<number, Value>;

const nothing: Told = new Map();

/**
 * The value of tagged JSON. What cannot cross became its type, which only globals may hold.
 *
 * @param wire is used up: the value is made of its arrays and objects.
 * @param told what values of emits may refer to.
 */
export function decode(wire: Wire, table: FunctionTable, told: Told = nothing): Value {
  if (wire === null || typeof wire !== "object") return wire;
  if (Array.isArray(wire)) {
    for (let index = 0; index < wire.length; index++) wire[index] = decode(wire[index] as Wire, table, told) as Wire;
    return wire as readonly Value[];
  }
  if (typeof wire.$int === "string") return BigInt(wire.$int);
  if (wire.$fn !== undefined) return table.intern(wire.$fn as unknown as WireFunction | number);
  if (typeof wire.$told === "number") return told.get(wire.$told) as Value;
  for (const key in wire) if (key.startsWith("$")) return decodeRenamed(wire, table, told);
  for (const key in wire) {
    const part = wire[key];
    if (part !== null && typeof part === "object") wire[key] = decode(part, table, told) as Wire;
  }
  return wire as ValueObject;
}

/** An object of which keys begin with the sign of tags, in the same order. */
function decodeRenamed(wire: { [key: string]: Wire }, table: FunctionTable, told: Told): ValueObject {
  return Object.fromEntries(
    Object.entries(wire).map(([key, each]) => [key.startsWith("$") ? key.slice(1) : key, decode(each, table, told)]),
  );
}

/** The value of a module's global. */
export function decodeGlobal(wire: Wire, table: FunctionTable): Value | Opaque {
  if (wire !== null && typeof wire === "object" && !Array.isArray(wire) && typeof wire.$opaque === "string") {
    return new Opaque(wire.$opaque);
  }
  return decode(wire, table);
}
