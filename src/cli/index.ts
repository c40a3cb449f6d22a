#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { main } from "./main.js";

// Node 20 compiles all of the wasm twice, quickly and then well, which costs more than configs ever gain. Later ones
// compile what is used.
if (Number(process.versions.node.split(".")[0]) < 22) setFlagsFromString("--liftoff-only");
process.exitCode = await main(process.argv.slice(2));
