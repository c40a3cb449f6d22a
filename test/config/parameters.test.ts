import { describe, expect, test } from "vitest";
import type { Json } from "../../src/documents/json.js";
import { call, evaluate, problemOf } from "./support.js";

const literal = (names: readonly string[]) => `{${names.map((name) => `"${name}": 1`).join(", ")}}`;
const taskOf = (signature: string, inputs: readonly string[]) =>
  `def t(${signature}):\n  return done()\ntask(t, name = "t", inputs = ${literal(inputs)})`;
const deployOf = (up: string, down: string, inputs: readonly string[]) =>
  `def up(${up}):\n  return done()\ndef down(${down}):\n  return done()\n` +
  `deploy(environment = environment("staging"), up = up, down = down, inputs = ${literal(inputs)})`;

describe("the parameters of a task fit its inputs", () => {
  test.each([
    ["", []],
    ["ctx", []],
    ["ctx", ["a", "b"]],
    ["ctx, x = 1", ["x", "y"]],
    ["a", ["a"]],
    ["a, b = 0", ["a"]],
    ["a, b = 0", ["a", "b"]],
    ["a = 1, b = 0", []],
    ["**kwargs", ["a", "b"]],
    ["a, **rest", ["a", "b"]],
    ["*args", []],
    ["a, *args", ["a"]],
    ["*, a", ["a"]],
    ["c", []],
    ["c", ["a"]],
  ])("def t(%s) with %j", async (signature, inputs) => {
    await expect(evaluate(taskOf(signature, inputs))).resolves.toBeDefined();
  });

  test.each([
    ["", ["a"], 'has no parameter for the input "a"'],
    ["a", ["a", "b"], 'has no parameter for the input "b"'],
    ["a, b", ["a"], 'needs the parameter "b"'],
    ["ctx, a", [], 'needs the parameter "ctx"'],
    ["*args", ["a"], 'has no parameter for the input "a"'],
  ])("or not: def t(%s) with %j", async (signature, inputs, message) => {
    const problem = await problemOf(evaluate(taskOf(signature, inputs)));
    expect(problem.code).toBe("parameter-mismatch");
    expect(problem.message).toContain(`f.ocu.star:3:5: t (f.ocu.star:1:1) ${message}`);
    expect(problem.fix).toBeDefined();
  });

  test("with a warning when an old file calls its ctx otherwise", async () => {
    const { warnings } = await evaluate(taskOf("c", ["a"]));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ fix: "call the parameter ctx", line: 3 });
    expect((await evaluate(taskOf("ctx", ["a"]))).warnings).toEqual([]);
  });
});

describe("the functions of a deployment fit its inputs", () => {
  test.each([
    ["environment", "environment", []],
    ["environment, a", "environment, a", ["a"]],
    ["environment, a", "environment", ["a"]],
    ["environment, a", "environment, a = 1", ["a"]],
    ["environment, a", "", ["a"]],
    ["ctx", "ctx", ["a"]],
    ["**kwargs", "**kwargs", ["a"]],
  ])("up(%s), down(%s) with %j", async (up, down, inputs) => {
    await expect(evaluate(deployOf(up, down, inputs))).resolves.toBeDefined();
  });

  test.each([
    ["a", "environment", ["a"], 'has no parameter for the input "environment"'],
    ["environment", "environment", ["a"], 'has no parameter for the input "a"'],
    ["environment", "environment, b, c", [], 'needs the parameter "b"'],
  ])("or not: up(%s), down(%s) with %j", async (up, down, inputs, message) => {
    const problem = await problemOf(evaluate(deployOf(up, down, inputs)));
    expect(problem).toMatchObject({ code: "parameter-mismatch", line: 5 });
    expect(problem.message).toContain(message);
  });

  test("and the input environment is reserved", async () => {
    const problem = await problemOf(evaluate(deployOf("environment", "environment", ["environment"])));
    expect(problem.message).toContain('the input "environment" is given to it by itself');
  });
});

describe("a function is called", () => {
  const seen = (signature: string, expression: string, inputs: readonly string[]) =>
    `def t(${signature}):\n  return done(outputs = {"seen": ${expression}})\n` +
    `task(t, name = "t", inputs = ${literal(inputs)})`;

  test.each<[string, string, Record<string, Json>, Json]>([
    ["ctx", "ctx.inputs.a", { a: 5 }, 5],
    ["ctx", 'hasattr(ctx, "inputs")', {}, true],
    ["ctx", "dir(ctx.inputs)", {}, []],
    ["ctx", "ctx.work_id", {}, "0"],
    ["ctx", 'ctx.inputs.environment["name"]', { environment: { name: "staging" } }, "staging"],
    ["c", "c.inputs.a", { a: 5 }, 5],
    ["ctx, x = 1", "[x, ctx.inputs.x]", { x: 7 }, [7, 7]],
    ["ctx, x = 1", "x", {}, 1],
    ["a, b = 0", "[a, b]", { a: 3 }, [3, 0]],
    ["a = 1", "a", {}, 1],
    ["**kwargs", "sorted(kwargs.keys())", { b: 1, a: 2 }, ["a", "b"]],
    ["", "1", {}, 1],
    ["*args", "len(args)", {}, 0],
  ])("def t(%s): %s of %j", async (signature, expression, inputs, result) => {
    const evaluation = await evaluate(seen(signature, expression, Object.keys(inputs)));
    expect((await call(evaluation, inputs)).result).toMatchObject({ outputs: { seen: result } });
  });

  test("with inputs it may change", async () => {
    const source =
      'def t(a):\n  a["x"] = 1\n  return done(outputs = a)\ntask(t, name = "t", inputs = {"a": {"y": 2, "z": 3}})';
    expect((await call(await evaluate(source), { a: { y: 2 } })).result).toMatchObject({ outputs: { x: 1, y: 2 } });
  });

  test("without inputs that only up has", async () => {
    const evaluation = await evaluate(deployOf("environment, a", "environment", ["a"]));
    const down = evaluation.package?.phases[0]?.tasks?.[0]?.deploy?.down;
    const called = call(evaluation, { environment: { name: "staging" }, a: 1 }, { ...(down ? { fn: down } : {}) });
    expect((await called).result.kind).toBe("done");
  });

  test("and a mistyped input of ctx is suggested", async () => {
    const evaluation = await evaluate(seen("ctx", "ctx.inputs.imag", ["image"]));
    const problem = await problemOf(call(evaluation, { image: 1 }));
    expect(problem.message).toContain("did you mean .image?");
  });

  test("many at once, each with its own log", async () => {
    const evaluation = await evaluate(
      'def t(n):\n  shell("echo %d" % n)\n  print(n)\n  return done(outputs = {"n": n})\ntask(t, "t", inputs = {"n": 0})',
    );
    const calls = await Promise.all(Array.from({ length: 8 }, (_, n) => call(evaluation, { n })));
    for (const [n, { result, lines }] of calls.entries()) {
      expect(result).toMatchObject({ outputs: { n } });
      expect(lines).toEqual([String(n), String(n)]);
    }
  });
});
