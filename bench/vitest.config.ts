import { mergeConfig } from "vitest/config";
import tests from "../vitest.config.js";

const merged = mergeConfig(tests, { test: { reporters: ["default"], silent: false } });
merged.test.include = ["bench/github.ts", "bench/fan-out.ts"];

export default merged;
