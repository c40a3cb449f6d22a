#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { main } from "./main.js";

// Compiling wasm twice, quickly and then well, costs more than configs ever gain from the second.
setFlagsFromString("--liftoff-only");
process.exitCode = await main(process.argv.slice(2));
