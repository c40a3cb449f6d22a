import { createEngine, type Engine } from "@ocuroot/starlark-wasm";
import { newestSdk, sdkOf } from "./config/sdk.js";

const here = import.meta.url;
/** Bundled, the engine lies beside the folder of the bundle; compiled only, in its own package. */
const bundled = !here.endsWith("/engine.js");

/**
 * Starts what evaluates config files, in a thread of its own: it stands when the rest of the program is loaded here. What
 * goes wrong is told by its first use.
 */
export function startEngine(): Engine {
  const engine = openEngine();
  engine.start();
  warm(engine).catch(() => {});
  return engine;
}

/**
 * Evaluates an empty file as users' files are: V8 compiles a function of the engine when it is called first, and does so
 * here while the rest of the program is loaded.
 */
async function warm(engine: Engine): Promise<void> {
  const { predeclared } = sdkOf(new URL("../sdk/", here), newestSdk);
  const program = engine.program({ load: async ({ path }) => ({ key: path, file: path, source: "" }) });
  try {
    await program.exec({ key: "empty", file: "empty", source: "", predeclared }, { host: async () => ({}) });
  } finally {
    program.dispose();
  }
}

/**
 * The wasm comes with the program: what of it is used is checked when it is used, which saves half of the compilation.
 * And it is compiled once, quickly: to compile it well after that costs more than configs ever gain.
 */
const wasmFlags = ["--wasm-lazy-validation", "--liftoff-only"];

/**
 * How V8 runs a program that is over in a second, by the major version of Node: V8 calls what it does not know an error,
 * so versions that this was not tried with get none.
 */
const flags: Readonly<Record<string, readonly string[]>> = {
  // Code is optimised by other threads when it has run for a while. Commands are over before the first of that pays, so
  // that while is made four times as long.
  20: [...wasmFlags, "--interrupt-budget=270000"],
  22: wasmFlags,
  // What is young in memory would grow to three times as much, for no gain here.
  24: [...wasmFlags, "--semi-space-growth-factor=1"],
};

function openEngine(): Engine {
  return createEngine({
    flags: flags[process.versions.node.split(".")[0] ?? ""] ?? [],
    ...(bundled ? { assets: new URL("../engine/", here), worker: new URL("../engine/index.js", here) } : {}),
  });
}
