import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { capMemory } from "../src/instantiate.js";
import { maxDepth, protocolVersion } from "../src/protocol.js";
import { evaluate, failureOf, testEngine } from "./support.js";

const root = fileURLToPath(new URL("..", import.meta.url));

test("wasm/ is what go/ builds to, byte for byte", () => {
  // Without Go the script says so and succeeds: users need no Go.
  execFileSync(process.execPath, [join(root, "build.mjs"), "--check"], { stdio: ["ignore", "inherit", "pipe"] });
});

test("the twin protocol files agree", () => {
  const go = readFileSync(join(root, "go/protocol.go"), "utf8");
  expect(go).toContain(`const protocolVersion = ${protocolVersion}\n`);
  expect(go).toContain(`const maxDepth = ${maxDepth}\n`);
  const engine = readFileSync(join(root, "go/main.go"), "utf8");
  const typescript = readFileSync(join(root, "src/protocol.ts"), "utf8");
  for (const [, message] of engine.matchAll(/case "([a-z]+)":/g)) expect(typescript).toContain(`type: "${message}"`);
});

test("an engine of another protocol version is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "starlark-version-"));
  try {
    const script = readFileSync(join(root, "wasm/wasm_exec.js"), "utf8");
    // The loader runs the script before the program: here it stands in for a program that reports version 99.
    const impostor = `${script};globalThis.Go = class extends globalThis.Go {
      async run() { globalThis.starlarkHost.ready(99, () => undefined); }
    };`;
    writeFileSync(join(folder, "wasm_exec.js"), impostor);
    writeFileSync(join(folder, "starlark.wasm"), readFileSync(join(root, "wasm/starlark.wasm")));
    const engine = testEngine({ assets: pathToFileURL(folder) });
    const error = await failureOf(evaluate(engine, "x = 1"));
    expect(error.kind).toBe("crashed");
    expect(error.message).toContain("speaks protocol 99");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a binary's memory gets a maximum, never below what it starts with", async () => {
  const binary = readFileSync(join(root, "wasm/starlark.wasm"));
  const capped = capMemory(binary, 8192);
  expect(Buffer.compare(capped, binary)).not.toBe(0);
  expect(Buffer.compare(capMemory(capped, 8192), capped)).toBe(0);
  const scope = globalThis as unknown as { WebAssembly: { validate(bytes: Uint8Array): boolean } };
  expect(scope.WebAssembly.validate(capped)).toBe(true);
  expect(scope.WebAssembly.validate(capMemory(binary, 1))).toBe(true);
  expect(() => capMemory(binary.subarray(0, 8), 1)).toThrow("no memory section");
});
