import { expect, test } from "vitest";
import { type EmitEvent, FunctionValue, Opaque, type PrintEvent } from "../src/index.js";
import { callF, evaluate, failureOf, testEngine } from "./support.js";

const engine = testEngine();

test("thousands of things told in a row arrive one by one, in order", async () => {
  const heard: EmitEvent[] = [];
  const source = `numbers = [emit("n", {"is": [n]}) for n in range(5000)]\nlast = emit("end")`;
  await evaluate(engine, source, { onEmit: (event) => heard.push(event) });
  expect(heard.map(({ index }) => index)).toEqual(Array.from({ length: 5001 }, (_, at) => at + 1));
  expect(heard.slice(0, -1).map(({ value }) => value)).toEqual(Array.from({ length: 5000 }, (_, at) => ({ is: [at] })));
});

test("things told from several places carry each its own, however near each other they are told", async () => {
  const lines: (number | undefined)[] = [];
  const source = `def f():\n  for _ in range(3):\n    emit("a")\n    emit("b")\n    emit("c"); emit("d")`;
  await callF(engine, source, {
    onEmit: ({ at, frames }) => {
      lines.push(at?.line);
      expect(frames.map(({ line, column }) => ({ line, column }))).toEqual([{ line: at?.line, column: at?.column }]);
    },
  });
  expect(lines).toEqual([3, 4, 5, 5, 3, 4, 5, 5, 3, 4, 5, 5]);
});

test("what is told, printed and asked keeps its order", async () => {
  const heard: string[] = [];
  const source = `def f():
  for n in range(200):
    emit("n", n)
    emit("n", n + 1000)
    if n % 10 == 0: print(n)
    if n % 20 == 0: host("ask", n)`;
  await callF(engine, source, {
    onEmit: ({ value }) => heard.push(`told ${value}`),
    onPrint: ({ text }: PrintEvent) => heard.push(`printed ${text}`),
    host: async ({ args }) => {
      heard.push(`asked ${args[0]}`);
      return null;
    },
  });
  const wanted = Array.from({ length: 200 }, (_, n) => [
    `told ${n}`,
    `told ${n + 1000}`,
    ...(n % 10 === 0 ? [`printed ${n}`] : []),
    ...(n % 20 === 0 ? [`asked ${n}`] : []),
  ]);
  expect(heard).toEqual(wanted.flat());
});

test("what several runs tell at the same time reaches each its own listener", async () => {
  const run = async (name: string) => {
    const heard: unknown[] = [];
    const source = `def f():\n  for n in range(3000):\n    emit("n", "${name}%d" % n)`;
    await callF(engine, source, { onEmit: ({ value }) => heard.push(value) });
    return heard;
  };
  const [first, second] = await Promise.all([run("a"), run("b")]);
  expect(first).toEqual(Array.from({ length: 3000 }, (_, n) => `a${n}`));
  expect(second).toEqual(Array.from({ length: 3000 }, (_, n) => `b${n}`));
});

test("all that was told before a failure has arrived when the run fails", async () => {
  const heard: unknown[] = [];
  const source = `def f():\n  for n in range(100): emit("n", n)\n  emit("bad", {"a": b""})`;
  const error = await failureOf(callF(engine, source, { onEmit: ({ value }) => heard.push(value) }));
  expect(error.message).toContain('value["a"]: cannot encode bytes');
  expect(heard).toEqual(Array.from({ length: 100 }, (_, n) => n));
});

test("a listener that throws hears nothing more of what was told with it", async () => {
  const heard: unknown[] = [];
  const source = `def f():\n  for n in range(1000): emit("n", n)`;
  const onEmit = ({ value }: EmitEvent) => {
    heard.push(value);
    if (value === 500) throw new Error("enough");
  };
  await expect(callF(engine, source, { onEmit })).rejects.toThrow("enough");
  expect(heard.length).toBe(501);
});

test("a function is known by the result of a run whose emits nobody heard", async () => {
  const result = await callF(engine, `def g(a): pass\ndef f():\n  emit("fn", g)\n  return g`);
  expect(result).toBeInstanceOf(FunctionValue);
  expect(result).toMatchObject({ name: "g", params: [{ name: "a" }] });
});

test("a function is known by a later global when the first that holds it cannot cross", async () => {
  const { globals } = await evaluate(engine, `def g(a): pass\na = [g, b""]\nb = [g]`);
  expect(globals.get("a")).toBeInstanceOf(Opaque);
  expect(globals.get("b")).toMatchObject([{ name: "g", params: [{ name: "a" }] }]);
});

test("a dict that was told before is told again as it is now", async () => {
  const heard: unknown[] = [];
  const source = `def f():
  items = [{"n": n, "more": {"a": [n]}} for n in range(4)]
  for item in items: emit("item", item)
  items[1]["n"] = "other"
  items[2]["more"]["a"].append("deep")
  emit("all", {"items": items, "$told": 1})`;
  await callF(engine, source, { onEmit: ({ value }) => heard.push(value) });
  const told = Array.from({ length: 4 }, (_, n) => ({ n, more: { a: [n] } }));
  const [first, , , last] = told;
  const changed = [first, { n: "other", more: { a: [1] } }, { n: 2, more: { a: [2, "deep"] } }, last];
  expect(heard).toEqual([...told, { items: changed, $told: 1 }]);
});

test("a dict that is told by a host call or returned after an emit is whole there", async () => {
  const asked: unknown[] = [];
  const source = `def f():\n  item = {"a": 1}\n  emit("item", item)\n  host("x", item)\n  return item`;
  const host = async ({ args }: { args: unknown[] }) => {
    asked.push(...args);
    return null;
  };
  expect(await callF(engine, source, { host })).toEqual({ a: 1 });
  expect(asked).toEqual([{ a: 1 }]);
});
