// Writes the engine of dist/ as it is once it has compiled the SDK: node scripts/record-engine.mjs FILE. A process of its
// own, since the program lives in the global scope.
import { writeFile } from "node:fs/promises";
import { record } from "@ocuroot/starlark-wasm/record";
import { newestSdk, sdkOf } from "../build/config/sdk.js";

const { predeclared } = sdkOf(new URL("../sdk/", import.meta.url), newestSdk);
const file = await record({
  assets: new URL("../packages/starlark-wasm/wasm/", import.meta.url),
  memoryPages: 8192,
  source: { key: "empty", file: "empty", source: "", predeclared },
  // What the SDK's modules ask while they are evaluated; their values are forgotten with the program.
  run: { host: async () => ({}) },
});
await writeFile(process.argv[2], file);
