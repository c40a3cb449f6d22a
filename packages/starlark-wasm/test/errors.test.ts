import { expect, test } from "vitest";
import { callF, evaluate, failureOf, file, frameLines, functionIn, programOf, testEngine } from "./support.js";

const engine = testEngine();

test("syntax errors carry their place and no traceback", async () => {
  const error = await failureOf(evaluate(engine, "def f():\n  return (1"));
  expect(error).toMatchObject({ kind: "syntax", problems: [{ position: { file: "main.star", line: 2, column: 12 } }] });
  expect(error.message).not.toMatch(/main\.star|Traceback|\0/);
});

test("every unknown name is reported, in the order of the text", async () => {
  const error = await failureOf(evaluate(engine, "x = lenn([])\ny = 1\ndef f(): return nowhere + x.y"));
  expect(error.kind).toBe("resolve");
  expect(error.problems).toEqual([
    { message: "undefined: lenn", position: { file: "main.star", line: 1, column: 5 } },
    { message: "undefined: nowhere", position: { file: "main.star", line: 3, column: 17 } },
  ]);
});

test("columns count code points, and messages that quote places quote the file's own name", async () => {
  const error = await failureOf(evaluate(engine, `x = 1\ny = "äöü🎉" + x; x = 2`));
  expect(error.message).toBe("cannot reassign global x declared at main.star:1:1");
  expect(error.problems[0]?.position).toEqual({ file: "main.star", line: 2, column: 17 });
  const failing = await failureOf(evaluate(engine, `y = "äöü🎉" + 1`));
  expect(failing.problems[0]?.position).toMatchObject({ column: 12 });
});

test("a failing call names its whole chain, innermost first, without builtins", async () => {
  const source = `
def inner(x):
  fail("no", x)
def f():
  return sorted([1], key = inner)
`;
  const error = await failureOf(callF(engine, source));
  expect(error).toMatchObject({ kind: "runtime", message: "fail: no 1" });
  expect(frameLines(error)).toEqual(["inner main.star:3:7", "f main.star:5:16"]);
  expect(error.problems).toEqual([{ message: "fail: no 1", position: { file: "main.star", line: 3, column: 7 } }]);
});

test("an error inside a loaded module keeps its place, then comes the chain of loads", async () => {
  const program = programOf(engine, {
    "a.star": `x = 1\nload("b.star", "y")`,
    "b.star": `def helper():\n  return [][0]\ny = helper()`,
  });
  const error = await failureOf(program.exec(file("main.star", `load("a.star", "x")`)));
  expect(error).toMatchObject({ kind: "runtime", message: "index 0 out of range: empty list" });
  expect(frameLines(error)).toEqual([
    "helper b.star:2:12",
    "<toplevel> b.star:3:11",
    "<toplevel> a.star:2:1",
    "<toplevel> main.star:1:1",
  ]);
  const again = await failureOf(program.exec(file("other.star", `load("b.star", "y")`)));
  expect(frameLines(again).at(-1)).toBe("<toplevel> other.star:1:1");
});

test("syntax errors of modules keep their place and name who loads them", async () => {
  const program = programOf(engine, { "a.star": "x = (" });
  const error = await failureOf(program.exec(file("main.star", `load("a.star", "x")`)));
  expect(error).toMatchObject({ kind: "syntax", problems: [{ position: { file: "a.star", line: 1 } }] });
  expect(frameLines(error)).toEqual(["<toplevel> main.star:1:1"]);
});

test("a missing name and a missing module are load errors at the load statement", async () => {
  const program = programOf(engine, { "a.star": "name = 1" });
  const name = await failureOf(program.exec(file("1", `\nload("a.star", "nam")`)));
  expect(name).toMatchObject({
    kind: "load",
    message: "load: name nam not found in module a.star (did you mean name?)",
  });
  expect(frameLines(name)).toEqual(["<toplevel> 1:2:1"]);
  const missing = await failureOf(program.exec(file("2", `load("b.star", "x")`)));
  expect(missing).toMatchObject({ kind: "load", message: "no file is called b.star" });
  expect(missing.cause).toEqual(new Error("no file is called b.star"));
});

test("what the host throws is the cause, the very object, and no Starlark code can swallow it", async () => {
  class Refused extends Error {}
  const thrown = new Refused('refused by\nthe "host"');
  const host = async () => {
    throw thrown;
  };
  const error = await failureOf(callF(engine, `def f():\n  return [host("x") for _ in range(2)]`, { host }));
  expect(error).toMatchObject({ kind: "host", message: thrown.message });
  expect(error.cause).toBe(thrown);
  expect(frameLines(error)).toEqual(["f main.star:2:15"]);
});

test("the host's error is still the cause when a module failed with it before", async () => {
  const thrown = new Error("down");
  const program = programOf(engine, { "a.star": `x = host("x")` });
  const run = { host: () => Promise.reject(thrown) };
  const first = await failureOf(program.exec(file("1", `load("a.star", "x")`), run));
  const second = await failureOf(program.exec(file("2", `load("a.star", "x")`)));
  expect([first.cause, second.cause]).toEqual([thrown, thrown]);
});

test("host calls without a host, and hosts that throw no Error, fail in words", async () => {
  expect(await failureOf(callF(engine, `def f(): host("shell")`))).toMatchObject({
    kind: "host",
    message: "shell is not available here",
  });
  const error = await failureOf(callF(engine, `def f(): host("shell")`, { host: () => Promise.reject("just text") }));
  expect([error.message, error.cause]).toEqual(["just text", "just text"]);
  const thrown = await failureOf(
    callF(engine, `def f(): host("shell")`, {
      host: () => {
        throw new TypeError("at once");
      },
    }),
  );
  expect(thrown.message).toBe("at once");
});

test("a listener that throws ends its run with what it threw", async () => {
  const thrown = new Error("cannot store this");
  const onEmit = () => {
    throw thrown;
  };
  const outcome = evaluate(engine, `emit("a", 1)\ndef f():\n  for _ in range(1000000000): pass\nf()`, { onEmit });
  await expect(outcome).rejects.toBe(thrown);
});

test("wrong arguments are ordinary errors at the call", async () => {
  const program = programOf(engine);
  const module = await program.exec(file("m.star", "def f(a): pass\nx = 1"));
  const error = await failureOf(program.call(functionIn(module, "f"), [1, 2]));
  expect(error).toMatchObject({ kind: "runtime", message: "function f accepts 1 positional argument (2 given)" });
});

test("deep nesting in a file and recursion are ordinary errors", async () => {
  const nested = await failureOf(evaluate(engine, `x = ${"[".repeat(100_000)}${"]".repeat(100_000)}`));
  expect(nested.kind).toBe("syntax");
  const calls = await failureOf(callF(engine, "def g(): return f()\ndef f(): return g()"));
  expect(calls).toMatchObject({ kind: "runtime", message: "function f called recursively" });
  const decoded = `def f(): return str(json.decode("[" * 9000 + "]" * 9000))[:3]`;
  expect(await callF(engine, decoded)).toBe("[[[");
});
