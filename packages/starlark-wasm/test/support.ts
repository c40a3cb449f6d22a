/** Engines over the built worker, and programs written as text. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import {
  createEngine,
  type Engine,
  type EngineOptions,
  FunctionValue,
  type Module,
  type ModuleSource,
  type Program,
  type RunOptions,
  StarlarkError,
} from "../src/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const worker = new URL("../build/worker.js", import.meta.url);

/** A worker is a file of its own, so what runs in it must have been compiled from the sources of now. */
function compileWorker(): void {
  const newest = Math.max(...readdirSync(`${root}src`).map((name) => statSync(`${root}src/${name}`).mtimeMs));
  if (existsSync(worker) && statSync(`${root}build/.tsbuildinfo`).mtimeMs >= newest) return;
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-b", root], { stdio: "inherit" });
}
compileWorker();

/** An engine that ends with the test file. */
export function testEngine(options: EngineOptions = {}): Engine {
  const engine = createEngine({ worker, ...options });
  afterAll(() => engine.close());
  return engine;
}

/** Every privileged builtin. */
const allBuiltins = [
  "host",
  "host_once",
  "emit",
  "position",
  "struct",
  "module",
  "json",
  "record",
  "signature",
] as const;

/** A main file that sees every builtin. */
export function file(name: string, source: string, more: Partial<ModuleSource> = {}): ModuleSource {
  return { key: name, file: name, source, predeclared: { builtins: allBuiltins }, ...more };
}

/** A program whose load statements find these files by their literal path. */
export function programOf(engine: Engine, files: Record<string, string | ModuleSource> = {}): Program {
  return engine.program({
    async load({ path }) {
      const found = files[path];
      if (found === undefined) throw new Error(`no file is called ${path}`);
      return typeof found === "string" ? file(path, found) : found;
    },
  });
}

/** Evaluates one text as `main.star` in a program of its own. */
export function evaluate(engine: Engine, source: string, run: RunOptions = {}): Promise<Module> {
  return programOf(engine).exec(file("main.star", source), run);
}

/** Evaluates a text and calls its function `f`. */
export async function callF(engine: Engine, source: string, run: RunOptions = {}, ...args: never[]): Promise<unknown> {
  const program = programOf(engine);
  const module = await program.exec(file("main.star", source), run);
  return program.call(functionIn(module, "f"), args, {}, run);
}

/** A function among a module's globals. */
export function functionIn(module: Module, name: string) {
  const found = module.globals.get(name);
  if (!(found instanceof FunctionValue)) throw new Error(`${name} is not a function of ${module.file}`);
  return found;
}

/** The error a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<StarlarkError> {
  const outcome = await promise.then(
    (value) => new Error(`it did not fail but gave ${String(value)}`),
    (error: unknown) => error,
  );
  if (outcome instanceof StarlarkError) return outcome;
  throw outcome;
}

/** `function file:line:column` of each frame, innermost first. */
export function frameLines(error: StarlarkError): string[] {
  return error.frames.map((each) => `${each.function} ${each.file}:${each.line}:${each.column}`);
}

/** One part of a chunked file: its text padded to its own line numbers, and the errors expected by line. */
export interface Chunk {
  readonly source: string;
  readonly expected: ReadonlyMap<number, RegExp>;
}

/**
 * Splits a program at its `---` lines; a line that must fail carries `### "pattern"` or a pattern in backquotes.
 *
 * @throws Error for a pattern that cannot be read.
 */
export function chunksOf(text: string): Chunk[] {
  let line = 1;
  return text.split("\n---\n").map((part) => {
    const source = "\n".repeat(line - 1) + part;
    const expected = new Map<number, RegExp>();
    for (const each of part.split("\n")) {
      const comment = each.split("###")[1]?.trim();
      if (comment !== undefined) expected.set(line, pattern(comment));
      line++;
    }
    line++;
    return { source, expected };
  });
}

function pattern(quoted: string): RegExp {
  if (quoted.startsWith("`")) return new RegExp(quoted.slice(1, -1));
  return new RegExp(JSON.parse(quoted) as string);
}
