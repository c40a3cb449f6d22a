import fc from "fast-check";
import { expect, test } from "vitest";
import type { FunctionValue, Module, Value } from "../src/index.js";
import { evaluate, failureOf, file, functionIn, programOf, testEngine } from "./support.js";

const engine = testEngine();
const program = programOf(engine);
const tools: Promise<Module> = program.exec(
  file(
    "tools.star",
    `
def same(x): return x
def text(x): return str(x)
def kind(x): return type(x)
def plus(a, b): return a + b
def asked(x): return host("x", x, k = x)
`,
  ),
);

async function call(name: string, ...args: Value[]): Promise<Value> {
  return program.call(functionIn(await tools, name), args);
}

const values = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.string({ unit: "binary" }),
    fc.maxSafeInteger(),
    fc.bigInt().filter((n) => !Number.isSafeInteger(Number(n))),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
    fc.array(tie("value")),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("$int", "$fn", "$$", "__proto__", "$float")), tie("value")),
  ),
})).value;

test("every value comes back as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      expect(await call("same", value)).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

test("ints are exact both ways, whatever their size", async () => {
  await fc.assert(
    fc.asyncProperty(fc.bigInt(), fc.bigInt(), async (a, b) => {
      expect(BigInt((await call("plus", a, b)) as bigint | number)).toBe(a + b);
      expect(await call("text", a)).toBe(a.toString());
    }),
  );
  expect(await call("same", 9007199254740991n)).toBe(9007199254740991);
  expect(await call("plus", 9007199254740991, 1)).toBe(9007199254740992n);
});

test("numbers without a fraction are ints in Starlark, others floats", async () => {
  expect(await call("kind", 3)).toBe("int");
  expect(await call("kind", 5.5)).toBe("float");
  expect(await call("kind", 1e30)).toBe("float");
  expect(await call("kind", 2 ** 53)).toBe("float");
  expect(await call("kind", -7n)).toBe("int");
});

test("dicts are made with sorted keys and come out in their own order", async () => {
  expect(await call("text", { b: 1, a: { d: 1, c: 2 } })).toBe('{"a": {"c": 2, "d": 1}, "b": 1}');
  const { globals } = await evaluate(engine, `x = {"b": 1, "a": 2}`);
  expect(JSON.stringify(globals.get("x"))).toBe('{"b":1,"a":2}');
});

test("text that is no UTF-8 gets replacement characters", async () => {
  const { globals } = await evaluate(engine, `x = "é"[:1] + "b"`);
  expect(globals.get("x")).toBe("\ufffdb");
  expect(await call("same", "\ud800")).toBe("\ufffd");
});

test.each([
  [`{1: 2}`, "result: dict has int key, want string"],
  [`{"a": [{"b": {None: 1}}]}`, 'result["a"][0]["b"]: dict has NoneType key, want string'],
  [`struct(a = struct(b = float("nan")))`, "result.a.b: cannot encode non-finite float nan"],
  [`[float("-inf")]`, "result[0]: cannot encode non-finite float -inf"],
  [`(1, b"x")`, "result[1]: cannot encode bytes"],
  [`{"f": len}`, 'result["f"]: cannot encode the builtin function len'],
  [`module("m")`, "result: cannot encode module"],
])("a result %s that cannot cross fails with the path of the culprit", async (expression, message) => {
  const own = programOf(engine);
  const error = await failureOf(
    own.exec(file("m", `def f(): return ${expression}`)).then((m) => own.call(functionIn(m, "f"))),
  );
  expect([error.kind, error.message]).toEqual(["encode", message]);
});

test("what cannot cross to the host fails at the call that sent it", async () => {
  for (const [source, message] of [
    [`def f(): host("op", 1, [len])`, "argument 2[0]: cannot encode the builtin function len"],
    [`def f(): host("op", where = {1: 1})`, "where: dict has int key, want string"],
    [`def f(): emit("op", b"")`, "value: cannot encode bytes"],
  ] as const) {
    const own = programOf(engine);
    const module = await own.exec(file("m.star", source));
    const error = await failureOf(own.call(functionIn(module, "f")));
    expect(error).toMatchObject({ kind: "encode", message, problems: [{ position: { line: 1, column: 14 } }] });
  }
});

test("endless and very deep values are refused on the way out", async () => {
  const source = `
def endless():
  x = []
  x.append({"x": x})
  return x
def deep(n):
  x = []
  for _ in range(n): x = [x]
  return x
`;
  const module = await program.exec(file("deep.star", source));
  const endless = await failureOf(program.call(functionIn(module, "endless")));
  expect(endless.message).toBe('result[0]["x"]: contains itself');
  const deep = functionIn(module, "deep");
  expect(JSON.stringify(await program.call(deep, [900]))).toBe("[".repeat(901) + "]".repeat(901));
  expect((await failureOf(program.call(deep, [100_000]))).message).toBe("result[0][0][0]: nested deeper than 1000");
});

test("values that are no Starlark data are refused on the way in", async () => {
  let deep: Value = [];
  for (let i = 0; i < 5000; i++) deep = [deep];
  const sparse: Value[] = [];
  sparse[1] = 1;
  const cases: [unknown, string][] = [
    [Number.NaN, "argument 1: cannot encode non-finite float NaN"],
    [{ a: [Number.POSITIVE_INFINITY] }, 'argument 1["a"][0]: cannot encode non-finite float Infinity'],
    [undefined, "argument 1: cannot encode undefined"],
    [sparse, "argument 1[0]: cannot encode undefined"],
    [() => 1, "argument 1: cannot encode function"],
    [{ a: new Date(0) }, 'argument 1["a"]: cannot encode an object of a class'],
  ];
  for (const [value, message] of cases) {
    expect(await failureOf(call("same", value as Value))).toMatchObject({ kind: "encode", message });
  }
  expect((await failureOf(call("same", deep))).message).toMatch(/nested deeper than 1000$/);
});

test("an answer of the host that is no Starlark data fails the call", async () => {
  const module = await tools;
  const host = async (): Promise<Value> => [Number.NaN];
  const error = await failureOf(program.call(functionIn(module, "asked"), [1], {}, { host }));
  expect(error.kind).toBe("host");
  expect(error.message).toBe("answer of x[0]: cannot encode non-finite float NaN");
  expect(error.frames[0]).toMatchObject({ function: "asked" });
});

test("a function of another program is refused", async () => {
  const other = programOf(engine);
  const stranger = (await other.exec(file("o", "def f(): pass"))).globals.get("f") as FunctionValue;
  const message = "function f belongs to another program or to an engine that is gone";
  expect((await failureOf(call("same", [stranger]))).message).toBe(`argument 1[0]: ${message}`);
  expect((await failureOf(program.call(stranger))).message).toBe(`call: ${message}`);
});

test("user data that looks like the protocol's own marks stays data", async () => {
  const { globals } = await evaluate(engine, `x = {"$fn": 0, "$int": "1", "$opaque": "dict", "$$": {"$float": "2"}}`);
  const expected = { $fn: 0, $int: "1", $opaque: "dict", $$: { $float: "2" } };
  expect(globals.get("x")).toEqual(expected);
  expect(await call("same", expected)).toEqual(expected);
});
