import { setFlagsFromString } from "node:v8";
import { createEngine, type Engine } from "@ocuroot/starlark-wasm";

const here = import.meta.url;
/** Bundled, the engine lies beside the folder of the bundle; compiled only, in its own package. */
const bundled = !here.endsWith("/engine.js");

/** Makes the engine that evaluates config files, tuned for programs that run it for a second. Nothing starts yet. */
export function openEngine(): Engine {
  // Code is optimised by other threads when it has run for a while. Commands are over before the first of that pays, so
  // that while is made four times as long.
  setFlagsFromString("--interrupt-budget=270000");
  // The wasm comes with the program: what of it is used is checked when it is used, which saves half of the compilation.
  setFlagsFromString("--wasm-lazy-validation");
  // Node 20 compiles all of the wasm twice, quickly and then well, which costs more than configs ever gain. Later ones
  // compile what is used.
  if (Number(process.versions.node.split(".")[0]) < 22) setFlagsFromString("--liftoff-only");
  return createEngine(
    bundled ? { assets: new URL("../engine/", here), worker: new URL("../engine/index.js", here) } : {},
  );
}
