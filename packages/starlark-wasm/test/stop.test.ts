import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { callF, evaluate, failureOf, file, frameLines, functionIn, programOf, testEngine } from "./support.js";

const engine = testEngine();
const endless = `def f():\n  for _ in range(1 << 60): pass`;

test("an abort stops a busy loop and says why", async () => {
  const reason = new Error("the user pressed Ctrl-C");
  const controller = new AbortController();
  const source = `def f():\n  emit("started")\n  for _ in range(1 << 60): pass`;
  const onEmit = () => controller.abort(reason);
  const error = await failureOf(callF(engine, source, { signal: controller.signal, onEmit }));
  expect(error).toMatchObject({ kind: "cancelled", message: reason.message });
  expect(error.cause).toBe(reason);
  expect(frameLines(error)[0]).toMatch(/^f main\.star:3:/);
});

test("an abort wakes a thread that waits for the host, and the host hears of it", async () => {
  const controller = new AbortController();
  let heard: unknown;
  const error = await failureOf(
    callF(engine, `def f(): host("x")`, {
      signal: controller.signal,
      host: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => {
            heard = signal.reason;
            reject(signal.reason);
          });
          controller.abort("stop");
        }),
    }),
  );
  expect([error.kind, error.message, heard]).toEqual(["cancelled", "stop", "stop"]);
});

test("an abort ends a load, and the loader hears of it", async () => {
  const controller = new AbortController();
  let heard = false;
  const program = engine.program({
    load: ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          heard = true;
          reject(signal.reason);
        });
        controller.abort();
      }),
  });
  const run = { signal: controller.signal };
  expect((await failureOf(program.exec(file("m", `load("x", "y")`), run))).kind).toBe("cancelled");
  expect(heard).toBe(true);
});

test("a run whose signal was aborted before does not start", async () => {
  const onEmit = () => expect.unreachable();
  const signal = AbortSignal.abort(new Error("too late"));
  const error = await failureOf(evaluate(engine, `emit("x", 1)`, { signal, onEmit }));
  expect(error).toMatchObject({ kind: "cancelled", message: "too late" });
});

test("an abort after the end changes nothing", async () => {
  const controller = new AbortController();
  expect(await callF(engine, "def f(): return 1", { signal: controller.signal })).toBe(1);
  controller.abort();
  expect(await callF(engine, "def f(): return 2")).toBe(2);
});

test("a step budget ends a loop, in modules too, and a sufficient one does not", async () => {
  const error = await failureOf(callF(engine, endless, { maxSteps: 100_000 }));
  expect(error).toMatchObject({ kind: "steps", message: "more than 100000 steps" });
  const module = programOf(engine, { m: "def f():\n  for _ in range(10000): pass\nf()\nx = 1" });
  const load = file("main", `load("m", "x")`);
  expect((await failureOf(module.exec(load, { maxSteps: 500 }))).kind).toBe("steps");
  expect((await module.exec(load, { maxSteps: 10n ** 15n })).key).toBe("main");
  expect((await failureOf(callF(engine, endless, { maxSteps: 7 }))).message).toBe("more than 7 steps");
});

test("a builtin that cannot be interrupted costs the worker, and the next use starts a new one", async () => {
  const own = testEngine({ graceMs: 50 });
  const program = programOf(own);
  const module = await program.exec(
    file("m", `def stuck():\n  emit("started")\n  sorted(range(30000000), key = str)\ndef wait(): host("x")`),
  );
  const controller = new AbortController();
  let hostAborted = false;
  const other = failureOf(
    program.call(
      functionIn(module, "wait"),
      [],
      {},
      {
        host: ({ signal }) =>
          new Promise(() => {
            signal.addEventListener("abort", () => {
              hostAborted = true;
            });
          }),
      },
    ),
  );
  const stuck = program.call(
    functionIn(module, "stuck"),
    [],
    {},
    {
      signal: controller.signal,
      onEmit: () => controller.abort(new Error("enough")),
    },
  );
  expect(await failureOf(stuck)).toMatchObject({ kind: "cancelled", message: "enough" });
  expect((await other).kind).toBe("crashed");
  expect(hostAborted).toBe(true);
  const old = await failureOf(program.call(functionIn(module, "wait")));
  expect(old).toMatchObject({ kind: "crashed", message: expect.stringContaining("function wait belongs to") });
  const again = await program.exec(file("m", "def wait(): return 5"));
  expect(await program.call(functionIn(again, "wait"))).toBe(5);
});

test("code that eats memory bit by bit fails alone", async () => {
  const own = testEngine({ memoryPages: 1024 });
  const eater = failureOf(callF(own, `def f():\n  x = []\n  for i in range(1 << 60): x.append(str(i) * 100)`));
  const neighbour = callF(own, `def f():\n  return host("x")`, { host: async () => (await eater).message });
  expect(await eater).toMatchObject({ kind: "runtime", message: "out of memory" });
  expect(await neighbour).toBe("out of memory");
});

test("memory gone at once is a crash with the engine's last words, and the next use starts a new one", async () => {
  const own = testEngine({ memoryPages: 1024 });
  const error = await failureOf(callF(own, `def f(): return len("x" * (1 << 29))`));
  expect(error.kind).toBe("crashed");
  expect(error.message).toBe("the engine ran out of memory: it may use 64 MiB");
  expect(String(error.cause)).toContain("out of memory");
  expect(await callF(own, "def f(): return 1")).toBe(1);
});

test("a stack used up is a crash, and the next use starts a new one", async () => {
  const own = testEngine({ stackSizeMb: 1 });
  const source = `def f():\n  x = []\n  for _ in range(20000): x = [x]\n  return str(x)`;
  expect((await failureOf(callF(own, source))).kind).toBe("crashed");
  expect(await callF(own, "def f(): return 1")).toBe(1);
});

test("missing files of the engine are a crash that names them", async () => {
  const own = testEngine({ assets: new URL("./nowhere", import.meta.url) });
  const error = await failureOf(evaluate(own, "x = 1"));
  expect(error.kind).toBe("crashed");
  expect(error.message).toMatch(/did not start.*nowhere/);
});

test("closing rejects what runs; a later use starts again", async () => {
  const own = testEngine();
  const waiting = failureOf(callF(own, `def f(): host("x")`, { host: () => own.close().then(() => null) }));
  expect(await waiting).toMatchObject({ kind: "crashed", message: "the engine was closed" });
  expect(await callF(own, "def f(): return 1")).toBe(1);
});

test("disposing a program cancels its runs and voids its functions", async () => {
  const program = programOf(engine);
  const module = await program.exec(file("m", `def f(): return host("x")`));
  const f = functionIn(module, "f");
  const run = {
    host: async () => {
      program.dispose();
      return null;
    },
  };
  expect(await failureOf(program.call(f, [], {}, run))).toMatchObject({ message: "the program was disposed" });
  expect((await failureOf(program.call(f))).kind).toBe("crashed");
});

test("an engine that was started and never used lets its process end", () => {
  const index = new URL("../build/index.js", import.meta.url).href;
  const program = `import { createEngine } from ${JSON.stringify(index)}; createEngine().start();`;
  const ended = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { timeout: 30_000 });
  expect(ended.status).toBe(0);
});
