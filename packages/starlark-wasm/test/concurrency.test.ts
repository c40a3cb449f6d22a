import { expect, test } from "vitest";
import type { Value } from "../src/index.js";
import { callF, file, functionIn, programOf, testEngine } from "./support.js";

const engine = testEngine();

test("a hundred threads wait on the host at once", async () => {
  const program = programOf(engine);
  const module = await program.exec(file("m.star", `def f(i): return host("all", i) + 1`));
  const waiting: (() => void)[] = [];
  const host = ({ args }: { args: Value[] }): Promise<Value> =>
    new Promise((resolve) => {
      waiting.push(() => resolve(args[0] ?? null));
      // Nobody is answered before everybody has asked, so this ends only if all of them wait together.
      if (waiting.length === 100) for (const answer of waiting.reverse()) answer();
    });
  const calls = Array.from({ length: 100 }, (_, i) => program.call(functionIn(module, "f"), [i], {}, { host }));
  expect(await Promise.all(calls)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
});

test("a host function may call back into the engine", async () => {
  const program = programOf(engine);
  const module = await program.exec(file("m.star", `def f(n): return 0 if n == 0 else host("again", n - 1) + 1`));
  const host = ({ args }: { args: Value[] }): Promise<Value> =>
    program.call(functionIn(module, "f"), args, {}, { host });
  expect(await program.call(functionIn(module, "f"), [30], {}, { host })).toBe(30);
});

test("ten busy loops starve neither timers, nor host calls, nor each other", async () => {
  const controller = new AbortController();
  const program = programOf(engine);
  const source = `
def busy(name):
  for i in range(1 << 60):
    if i % 20000 == 0: emit("alive", name)
def ask(): return host("x")
`;
  const module = await program.exec(file("m.star", source));
  const alive = new Map<string, number>();
  const run = {
    signal: controller.signal,
    onEmit: ({ value }: { value: Value }) => void alive.set(String(value), (alive.get(String(value)) ?? 0) + 1),
  };
  const loops = Array.from({ length: 10 }, (_, i) => program.call(functionIn(module, "busy"), [`${i}`], {}, run));
  const ended = Promise.allSettled(loops);
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  // Each answer needs the worker's event loop, each tick the main one's; every loop must get on meanwhile.
  while (ticks < 20 || alive.size < 10 || [...alive.values()].some((count) => count < 3)) {
    await program.call(functionIn(module, "ask"), [], {}, { host: async () => 1 });
  }
  clearInterval(timer);
  controller.abort();
  for (const outcome of await ended) expect(outcome).toMatchObject({ reason: { kind: "cancelled" } });
});

test("runs of one program and of several go on side by side without mixing what they report", async () => {
  const texts = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const heard: Value[] = [];
      await callF(engine, `def f():\n  for n in range(5): emit("n", host("x") * 10 + n)`, {
        host: async () => i,
        onEmit: ({ value }) => heard.push(value),
      });
      return heard;
    }),
  );
  expect(texts).toEqual(Array.from({ length: 20 }, (_, i) => [0, 1, 2, 3, 4].map((n) => i * 10 + n)));
});
