import { setFlagsFromString } from "node:v8";
import { createEngine, type Engine } from "@ocuroot/starlark-wasm";
import { newestSdk, readSdk } from "./config/sdk.js";

const here = import.meta.url;
/** Bundled, the engine lies beside the folder of the bundle; compiled only, in its own package. */
const bundled = !here.endsWith("/engine.js");

/**
 * Starts what evaluates config files, in a thread of its own: there the SDK is compiled while the rest of the program is
 * loaded here. What goes wrong is told by its first use.
 */
export function startEngine(): Engine {
  const engine = openEngine();
  engine.start();
  compileSdk(engine).catch(() => {});
  return engine;
}

/** Evaluates an empty file as users' files are: what is compiled for it is compiled once. */
async function compileSdk(engine: Engine): Promise<void> {
  const { predeclared } = await readSdk(new URL("../sdk/", here), newestSdk);
  const program = engine.program({ load: async ({ path }) => ({ key: path, file: path, source: "" }) });
  try {
    await program.exec({ key: "empty", file: "empty", source: "", predeclared });
  } finally {
    program.dispose();
  }
}

const major = Number(process.versions.node.split(".")[0]);

/** Tuned for programs that run it for a second. */
function openEngine(): Engine {
  // Code is optimised by other threads when it has run for a while. Commands are over before the first of that pays, so
  // that while is made four times as long.
  setFlagsFromString("--interrupt-budget=270000");
  // The wasm comes with the program: what of it is used is checked when it is used, which saves half of the compilation.
  setFlagsFromString("--wasm-lazy-validation");
  // Node 20 compiles all of the wasm twice, quickly and then well, which costs more than configs ever gain. Later ones
  // compile what is used.
  if (major < 22) setFlagsFromString("--liftoff-only");
  // Later ones let what is young in memory grow to three times as much, for no gain here.
  else setFlagsFromString("--semi-space-growth-factor=1");
  return createEngine(
    bundled ? { assets: new URL("../engine/", here), worker: new URL("../engine/index.js", here) } : {},
  );
}
