import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import type { GoRuntime } from "../src/go-runtime.js";
import { type ModuleSource, record } from "../src/record.js";
import { wake } from "../src/snapshot.js";
import { callF, failureOf, file, frameLines, programOf, testEngine } from "./support.js";

const assets = new URL("../wasm/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "starlark-record-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const library: ModuleSource = {
  key: "<lib>/words.star",
  file: "lib/words.star",
  internal: true,
  source: `started = host("started")\ndef shout(text):\n    return text.upper() + "!"\ndef refuse():\n    fail("no")\n`,
  predeclared: { builtins: ["host"] },
};
const withLibrary = { modules: [{ source: library, names: "public" }] } as const;
const recording = {
  assets,
  memoryPages: 4096,
  source: { key: "empty", file: "empty", source: "", predeclared: withLibrary },
  run: { host: async () => "recorded" },
};

/** Records into a folder that an engine can be started from. */
async function recorded(): Promise<URL> {
  cpSync(fileURLToPath(assets), folder, { recursive: true });
  writeFileSync(join(folder, "starlark.wasm"), await record(recording));
  return pathToFileURL(folder);
}

test("a recorded engine does what one does that starts from nothing, and asks its host anew", async () => {
  const engine = testEngine({ assets: await recorded(), memoryPages: 4096 });
  const main = file("main.star", `def f():\n    return [started, shout("hi"), host("ask", 2)]\n`, {
    predeclared: { builtins: ["host"], ...withLibrary },
  });
  const program = programOf(engine);
  const run = { host: async ({ name }: { name: string }) => `${name} now` };
  const module = await program.exec(main, run);
  const f = module.globals.get("f");
  expect(await program.call(f as never, [], {}, run)).toEqual(["started now", "HI!", "ask now"]);
  const failing = file("bad.star", `def f():\n    refuse()\nf()\n`, { predeclared: withLibrary });
  const error = await failureOf(programOf(engine).exec(failing, run));
  expect(error.message).toContain("no");
  expect(frameLines(error)).toEqual(["refuse lib/words.star:5:9", "f bad.star:2:11", "<toplevel> bad.star:3:2"]);
});

test("a recorded engine lets timers through, collects garbage, dies and starts again", async () => {
  const engine = testEngine({ assets: await recorded(), memoryPages: 4096 });
  const busy = `def f():\n    kept = []\n    for i in range(300000):\n        kept = [i, str(i), {"i": i}]\n    return kept\n`;
  expect(await callF(engine, busy)).toEqual([299999, "299999", { i: 299999 }]);
  const endless = callF(engine, `def f():\n    for i in range(1 << 40):\n        pass\n`, {
    signal: AbortSignal.timeout(20),
  });
  expect((await failureOf(endless)).kind).toBe("cancelled");
  const greedy = "def f():\n    return len('x' * (1 << 29))\n";
  expect(await failureOf(callF(engine, greedy))).toMatchObject({
    kind: "crashed",
    message: "the engine ran out of memory: it may use 256 MiB",
  });
  expect(await callF(engine, "def f():\n    return 1\n")).toBe(1);
});

test("what Go lets go of after it was woken takes no value with it that it still has", () => {
  const go = { _makeFuncWrapper: () => () => undefined } as unknown as GoRuntime;
  const instance = { exports: { mem: { buffer: new ArrayBuffer(8) } } };
  const references = [{ global: "process" }, null, { callback: 1 }, null];
  wake(go, instance, { version: 1, memoryPages: 1, receive: 1, references, counts: [1, 1, 1, 1], free: [] });
  for (const id of [8, 10]) go._ids.delete(go._values[id]); // as finalizeRef of wasm_exec.js does
  expect(go._ids.get(null)).toBe(2);
  expect([process, go, globalThis, true].map((value) => go._ids.get(value))).toEqual([7, 6, 5, 3]);
});

test("the same recording gives the same bytes", async () => {
  const once = await record(recording);
  expect(Buffer.compare(once, await record(recording))).toBe(0);
  expect(Buffer.compare(once, readFileSync(new URL("starlark.wasm", assets)))).not.toBe(0);
});

test("a recorded engine is started with the memory it was told of", async () => {
  const engine = testEngine({ assets: await recorded(), memoryPages: 2048 });
  const error = await failureOf(callF(engine, "def f():\n    return 1\n"));
  expect(error).toMatchObject({
    kind: "crashed",
    message: expect.stringContaining("recorded for 4096 pages of memory"),
  });
});
