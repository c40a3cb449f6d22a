import { expect, test } from "vitest";
import { type EmitEvent, FunctionValue, Opaque, type PrintEvent } from "../src/index.js";
import { callF, evaluate, failureOf, file, frameLines, functionIn, programOf, testEngine } from "./support.js";

const engine = testEngine();

test("a file's globals come out as values, and what cannot cross as its type", async () => {
  const { globals } = await evaluate(
    engine,
    `
number, text, nothing, flag = 3, "é", None, True
nested = {"b": [1, (2, 3.5)], "a": range(2)}
made = struct(x = 1, y = struct(z = [None]))
builtin = len
space = module("space", f = len)
raw = b"x"
mixed = struct(f = len)
_private = 1
`,
  );
  expect(Object.fromEntries(globals)).toEqual({
    number: 3,
    text: "é",
    nothing: null,
    flag: true,
    nested: { b: [1, [2, 3.5]], a: [0, 1] },
    made: { x: 1, y: { z: [null] } },
    builtin: new Opaque("builtin_function_or_method"),
    space: new Opaque("module"),
    raw: new Opaque("bytes"),
    mixed: new Opaque("struct"),
    _private: 1,
  });
});

test("a function value says its name, place, parameters and docstring", async () => {
  const { globals } = await evaluate(
    engine,
    `
def deploy(a, b = 1, *rest, c, d = 2, **more):
  "Deploys."
é = lambda x: x
def outer():
  def inner(): pass
  return inner
made = outer()
`,
  );
  const deploy = globals.get("deploy") as FunctionValue;
  expect(deploy).toBeInstanceOf(FunctionValue);
  expect(deploy).toMatchObject({
    name: "deploy",
    position: { file: "main.star", line: 2, column: 1 },
    moduleKey: "main.star",
    topLevel: true,
    doc: "Deploys.",
    params: [
      { name: "a", kind: "required", keywordOnly: false },
      { name: "b", kind: "optional", keywordOnly: false },
      { name: "c", kind: "required", keywordOnly: true },
      { name: "d", kind: "optional", keywordOnly: true },
      { name: "rest", kind: "args", keywordOnly: false },
      { name: "more", kind: "kwargs", keywordOnly: false },
    ],
  });
  expect(globals.get("é")).toMatchObject({ name: "lambda", topLevel: false, position: { line: 4, column: 5 } });
  expect(globals.get("made")).toMatchObject({ name: "inner", topLevel: false, position: { line: 6, column: 3 } });
});

test("the same function is the same object however it crosses", async () => {
  const seen: unknown[] = [];
  const { globals } = await evaluate(engine, `def f(): pass\nemit("fn", {"f": f})\nemit("fn", {"f": f})`, {
    onEmit: ({ value }) => seen.push((value as { f: FunctionValue }).f),
  });
  expect(seen).toEqual([globals.get("f"), globals.get("f")]);
  expect(seen[0]).toBe(globals.get("f"));
});

test("functions are called with positional and keyword arguments, functions among them", async () => {
  const program = programOf(engine);
  const module = await program.exec(
    file("main.star", `def apply(fn, *args, **kwargs): return fn(*args, **kwargs)\ndef pair(a, b): return (a, b)`),
  );
  const pair = functionIn(module, "pair");
  expect(await program.call(functionIn(module, "apply"), [pair, 1], { b: [true] })).toEqual([1, [true]]);
});

test("what is emitted and printed arrives in order, with the place of the user's call", async () => {
  const heard: (EmitEvent | PrintEvent)[] = [];
  const sdk = file("sdk.star", `def declare(x):\n  print("in", x)\n  return emit("declared", x)`, { internal: true });
  const program = programOf(engine);
  const main = {
    key: "main",
    file: "main.star",
    source: `def f():\n  return [declare("a"), declare("b")]\nnumbers = f()`,
    predeclared: { modules: [{ source: sdk, names: { declare: "declare" } }] },
  };
  const onEmit = (event: EmitEvent) => heard.push(event);
  const onPrint = (event: PrintEvent) => heard.push(event);
  const module = await program.exec(main, { onEmit, onPrint });
  expect(module.globals.get("numbers")).toEqual([1, 2]);
  const at = { file: "main.star", line: 2, column: 18 };
  expect(heard.slice(0, 2)).toEqual([
    { text: "in a", at, function: "f" },
    {
      kind: "declared",
      value: "a",
      index: 1,
      at,
      frames: [
        { function: "declare", file: "sdk.star", line: 3, column: 14, internal: true },
        { function: "f", ...at, internal: false },
        { function: "<toplevel>", file: "main.star", line: 3, column: 12, internal: false },
      ],
    },
  ]);
  expect(heard.length).toBe(4);
});

test("what is asked once is asked once in each run, and not at all where nobody needs it", async () => {
  let asked = 0;
  const host = async () => [++asked];
  const source = `def f(): return [host_once("x") for _ in range(3)]\ndef g(): return 1`;
  const program = programOf(engine);
  const module = await program.exec(file("main.star", source), { host });
  expect(await program.call(functionIn(module, "f"), [], {}, { host })).toEqual([[1], [1], [1]]);
  expect(await program.call(functionIn(module, "f"), [], {}, { host })).toEqual([[2], [2], [2]]);
  expect(await program.call(functionIn(module, "g"), [], {}, { host })).toBe(1);
  expect(asked).toBe(2);
});

test("counting of what is emitted starts again with every run", async () => {
  expect(await callF(engine, `emit("x", 1)\ndef f(): return emit("x", 2)`)).toBe(1);
});

test("modules are evaluated once, frozen, and can be listed with the main file", async () => {
  const program = programOf(engine, {
    "a.star": `load("c.star", "c")\na = [c]`,
    "b.star": `load("c.star", "c")\nb = c`,
    "c.star": `print("once")\nc = {}`,
  });
  const lines: string[] = [];
  const source = `load("a.star", "a")\nload("b.star", alias = "b")\nmine = []\ndef f(): a.append(1)\ndef g(): mine.append(1)`;
  const module = await program.exec(file("main.star", source), { onPrint: ({ text }) => lines.push(text) });
  expect(lines).toEqual(["once"]);
  expect((await program.modules()).map(({ key, globals }) => [key, [...globals.keys()]])).toEqual([
    ["c.star", ["c"]],
    ["a.star", ["a"]],
    ["b.star", ["b"]],
    ["main.star", ["f", "g", "mine"]],
  ]);
  await program.call(functionIn(module, "g"));
  expect((await program.modules()).at(-1)?.globals.get("mine")).toEqual([1]);
  expect((await failureOf(program.call(functionIn(module, "f")))).message).toContain("frozen list");
});

test("a module says who loads it and from where", async () => {
  const asked: unknown[] = [];
  const program = engine.program({
    async load({ path, from, at }) {
      asked.push({ path, from, at });
      return file(`key of ${path}`, path === "./a" ? `load("../b", "x")` : "x = 1");
    },
  });
  await program
    .exec(file("dir/main.star", `"doc"\nload("./a", _x = "x")`, { key: "the main file" }))
    .catch(() => undefined);
  expect(asked).toEqual([
    { path: "./a", from: "the main file", at: { file: "dir/main.star", line: 2, column: 1 } },
    { path: "../b", from: "key of ./a", at: { file: "key of ./a", line: 1, column: 1 } },
  ]);
});

test("two modules of one file name keep their own identity", async () => {
  const program = programOf(engine, {
    one: { key: "one", file: "tasks.star", source: "def t(): fail('one')" },
    two: { key: "two", file: "tasks.star", source: "def t(): fail('two')", internal: true },
  });
  const module = await program.exec(file("m", `load("one", a = "t")\nload("two", b = "t")\nx = [a, b]\ndef f(): b()`));
  const [a, b] = module.globals.get("x") as FunctionValue[];
  expect([a?.moduleKey, b?.moduleKey]).toEqual(["one", "two"]);
  const error = await failureOf(program.call(functionIn(module, "f")));
  expect(error.frames[0]).toMatchObject({ file: "tasks.star", internal: true });
});

test("cycles of loads are found and named", async () => {
  const program = programOf(engine, {
    "a.star": `load("b.star", "x")`,
    "b.star": `x = 1\nload("a.star", "y")`,
    "main.star": `load("main.star", "x")`,
  });
  const error = await failureOf(program.exec(file("m", `load("a.star", "x")`)));
  expect(error.kind).toBe("load");
  expect(error.message).toBe("cycle in load graph: a.star -> b.star -> a.star");
  expect(frameLines(error)).toEqual(["<toplevel> b.star:2:1", "<toplevel> a.star:1:1", "<toplevel> m:1:1"]);
  const own = await failureOf(program.exec(file("main.star", `load("main.star", "x")`)));
  expect(own.message).toBe("cycle in load graph: main.star -> main.star");
});

test("concurrent users of one module evaluate it once and all get it", async () => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let evaluated = 0;
  let asked = 0;
  const program = engine.program({
    async load() {
      if (++asked === 3) release();
      return file("shared.star", `x = host("slow")`);
    },
  });
  const host = async (): Promise<number> => {
    evaluated++;
    await gate;
    return 7;
  };
  const users = ["1", "2", "3"].map((name) => program.exec(file(name, `load("shared", "x")\ny = x`), { host }));
  expect((await Promise.all(users)).map((each) => each.globals.get("y"))).toEqual([7, 7, 7]);
  expect(evaluated).toBe(1);
});

test("a module whose loader is cancelled is evaluated again for who else waits for it", async () => {
  const program = programOf(engine, { shared: `x = host("slow")` });
  const controller = new AbortController();
  let second: Promise<unknown> = Promise.resolve();
  const first = program.exec(file("1", `load("shared", "x")`), {
    signal: controller.signal,
    host: () => {
      second = program.exec(file("2", `load("shared", "x")\ny = x`), { host: async () => 8 });
      // The second job asks for its module before the cancelling message, which is sent later.
      setImmediate(() => controller.abort(new Error("enough")));
      return new Promise(() => undefined);
    },
  });
  expect((await failureOf(first)).kind).toBe("cancelled");
  expect(await second).toMatchObject({ globals: new Map([["y", 8]]) });
});

test("names of a module become predeclared: all public ones, or those asked for under other names", async () => {
  const sdk = file("sdk.star", `print("sdk")\ndef shown(): return 1\n_hidden = 2`);
  const lines: string[] = [];
  const program = programOf(engine);
  const more = (names: "public" | Record<string, string>) => ({ predeclared: { modules: [{ source: sdk, names }] } });
  const run = { onPrint: ({ text }: PrintEvent) => lines.push(text) };
  const all = await program.exec(file("all", "x = shown()", more("public")), run);
  const some = await program.exec(file("some", "x = other", more({ other: "_hidden" })), run);
  expect([all.globals.get("x"), some.globals.get("x"), lines]).toEqual([1, 2, ["sdk"]]);
  const hidden = await failureOf(program.exec(file("hidden", "x = _hidden", more("public"))));
  expect(hidden.message).toBe("undefined: _hidden");
  const missing = await failureOf(program.exec(file("missing", "", more({ x: "nowhere" }))));
  expect(missing.message).toBe("name nowhere not found in module sdk.star");
});

test("privileged builtins are there only where they are asked for", async () => {
  const error = await failureOf(
    engine.program({ load: async () => file("x", "") }).exec({ key: "m", file: "m", source: `host("x")` }),
  );
  expect(error).toMatchObject({ kind: "resolve", message: "undefined: host" });
});

test("an outline names calls, loads, functions and identifiers without running anything", async () => {
  const outline = await engine.outline(
    "dir/p.ocu.star",
    `"""Doc."""
load("./a.star", "b", c = "d")
ocuroot("0.3.0")
print(1, -1, x, 36893488147419103232, sep = keyword)
x = ocuroot("no")
space.call()
def f(arg): return unknown(arg)
`,
  );
  expect(outline.calls).toEqual([
    { name: "ocuroot", args: ["0.3.0"], keywords: [], position: { file: "dir/p.ocu.star", line: 3, column: 1 } },
    {
      name: "print",
      args: [1, undefined, undefined, 36893488147419103232n],
      keywords: ["sep"],
      position: { file: "dir/p.ocu.star", line: 4, column: 1 },
    },
  ]);
  expect(outline.loads).toEqual([
    { path: "./a.star", names: ["b", "d"], position: { file: "dir/p.ocu.star", line: 2, column: 1 } },
  ]);
  expect(outline.functions).toEqual([{ name: "f", position: { file: "dir/p.ocu.star", line: 7, column: 1 } }]);
  expect(outline.uses.get("unknown")).toEqual({ file: "dir/p.ocu.star", line: 7, column: 20 });
  expect(outline.uses.has("sep")).toBe(false);
  expect(outline.uses.has("keyword")).toBe(true);
});

test("an outline fails where the text is not of the dialect", async () => {
  expect(await failureOf(engine.outline("a", "x = = 1"))).toMatchObject({
    kind: "syntax",
    problems: [{ position: { file: "a", line: 1, column: 5 } }],
  });
  expect(await failureOf(engine.outline("a", "if 1: pass\nfor x in []: pass"))).toMatchObject({
    kind: "resolve",
    problems: [{ message: expect.stringContaining("if statement not within a function") }, { position: { line: 2 } }],
  });
});
