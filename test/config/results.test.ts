import { describe, expect, test } from "vitest";
import { call, evaluate, problemOf, problemsOf, repository, runTask } from "./support.js";

const returning = (expression: string) =>
  `def other(a):\n  return done()\ndef t():\n  return ${expression}\ntask(t, name = "t")`;

describe("a task returns", () => {
  test.each([
    ["done()", { kind: "done", outputs: {}, tags: [], watch: [] }],
    ["None", { kind: "done", outputs: null, tags: [], watch: [] }],
    ['done(outputs = {"a": 1})', { outputs: { a: 1 } }],
    ['done(output = {"a": 1})', { outputs: { a: 1 } }],
    [
      'done("shipped", {"a": 1}, ["v1.2"], ["src"])',
      { outputs: { a: 1 }, tags: ["v1.2"], watch: ["src"], annotation: "shipped" },
    ],
    ["outputs(a = 1)", { kind: "done", outputs: { a: 1 } }],
    ["done(outputs = struct(a = 1))", { outputs: { a: 1 } }],
    ['done(tags = ("a", "b"))', { tags: ["a", "b"] }],
    [
      'next(other, inputs = {"a": input(ref = "./custom/ok", doc = "ok?")})',
      {
        kind: "next",
        fn: { name: "other", pos: "f.ocu.star:1:1", module: "f.ocu.star", global: "other" },
        inputs: { a: { ref: "R/-/f.ocu.star/@r1/custom/ok", doc: "ok?" } },
      },
    ],
  ])("%s", async (expression, result) => {
    expect((await runTask(returning(expression))).result).toMatchObject(result);
  });

  test.each(['{"a": 1}', 'task(other, name = "x", inputs = {"a": 1})'])(
    "B12.16: the unrelated dict %s, with a warning",
    async (expression) => {
      const { result, lines } = await runTask(returning(expression));
      expect(result).toEqual({ kind: "done", outputs: null, tags: [], watch: [] });
      expect(lines).toEqual([
        "warning: t (f.ocu.star:3:1) returned a dict that is neither done() nor next(); taken as done()",
      ]);
    },
  );

  test.each([
    ["42", "t (f.ocu.star:3:1) returned 42, not done() or next()"],
    ['"x"', 't (f.ocu.star:3:1) returned "x", not done() or next()'],
    ["[1]", "t (f.ocu.star:3:1) returned a list, not done() or next()"],
    ["done", "t (f.ocu.star:3:1) returned the function done, not done() or next()"],
    ["done(outputs = [1])", "the outputs of done() must be a dict, not a list"],
    ['done(tags = "v1")', 'tags of done() must be a list of texts, not "v1"'],
    ["done(tags = [1])", "tags of done() must be a list of texts"],
    ["done(watch = {})", "watch of done() must be a list of texts"],
    ['done(tags = ["r7"])', '"r7" cannot be the name of a tag'],
    ['done(tags = ["a b"])', '"a b" cannot be the name of a tag'],
    ['next("x")', 'next() needs a function, not "x"'],
  ])("no %s", async (expression, message) => {
    const problem = await problemOf(runTask(returning(expression)));
    expect(problem.code).toBe("bad-result");
    expect(problem.message).toContain(message);
    expect(problem).toMatchObject({ file: "f.ocu.star", fix: expect.any(String), excerpt: expect.anything() });
  });

  test("no next() whose inputs do not fit", async () => {
    const problem = await problemOf(runTask(returning('next(other, inputs = {"a": 1, "b": 1})')));
    expect(problem).toMatchObject({ code: "parameter-mismatch", file: "f.ocu.star", line: 4, column: 14 });
    const names = await problemsOf(runTask(returning('next(other, inputs = {"a": 1, "b-c": 1})')));
    expect(names.map((each) => each.code)).toContain("input-invalid");
  });

  test("B12.6: no next() to a function that could not be found again", async () => {
    const problem = await problemOf(runTask(returning('next(lambda a: done(), inputs = {"a": 1})')));
    expect(problem).toMatchObject({ code: "function-missing", line: 4 });
    expect(problem.message).toContain("lambda (f.ocu.star:4:15) could not be found again");
  });

  test.each([
    ['fail("no luck")', "fail: no luck", 4],
    ["1 // 0", "division by zero", 4],
    ["{}[1]", "key 1 not in dict", 4],
  ])("nothing when it fails: %s", async (expression, message, line) => {
    const problem = await problemOf(runTask(returning(expression)));
    expect(problem).toMatchObject({ code: "task-failed", file: "f.ocu.star", line });
    expect(problem.message).toContain(message);
    expect(problem.frames?.map((frame) => frame.function)).toEqual(["t"]);
  });

  test("nothing of a registered secret in its outputs", async () => {
    const source =
      'def t():\n  s = secret("hunter22")\n  return done(outputs = {"ok": 1, "dsn": {"url": "https://x:" + s + "@host"}})\ntask(t, "t")';
    const problem = await problemOf(runTask(source));
    expect(problem).toMatchObject({
      code: "secret-in-output",
      message: 'its output "dsn" holds a secret; nothing of it was stored',
      fix: "put out the name of the secret, not its value",
    });
    expect(JSON.stringify(problem)).not.toContain("hunter22");
  });

  test("declares nothing by calling task(), phase() or register_environment() while it runs", async () => {
    const evaluation = await evaluate(
      'def t():\n  task(t, "again")\n  phase("p")\n  register_environment(environment("late"))\n  return done()\ntask(t, "t")',
    );
    expect((await call(evaluation)).result.kind).toBe("done");
    expect(evaluation.registered).toEqual([]);
  });
});

describe("data", () => {
  const kept = async (expression: string) => {
    const { result } = await runTask(`def t():\n  return done(outputs = {"v": ${expression}})\ntask(t, name = "t")`);
    return result.kind === "done" ? result.outputs?.v : undefined;
  };

  test.each([
    ["1", 1],
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740993", -9007199254740993n],
    ["1 << 100", 1n << 100n],
    ["3.0", 3],
    ["5.5", 5.5],
    ["1e30", 1e30],
    ["True", true],
    ['"ä\\n"', "ä\n"],
    ["None", null],
    ["[1, None]", [1, null]],
    ["(1, 2)", [1, 2]],
    ["range(3)", [0, 1, 2]],
    ['{"b": 1, "a": 2}', { a: 2, b: 1 }],
    ["struct(x = 1)", { x: 1 }],
    ['environment("e", {"k": "v"})', { name: "e", attributes: { k: "v" } }],
    ['{"$int": "1", "$fn": 2}', { $int: "1", $fn: 2 }],
    ['""', ""],
    ["[]", []],
  ])("%s is kept", async (expression, value) => {
    expect(await kept(expression)).toEqual(value);
  });

  test("has its keys sorted", async () => {
    expect(JSON.stringify(await kept('{"b": 1, "a": {"d": 1, "c": 2}}'))).toBe('{"a":{"c":2,"d":1},"b":1}');
  });

  test.each([
    ["shell", /v.*shell/],
    ["[1, lambda: 1]", /v.*1.*lambda/],
    ['b"x"', /v.*bytes/],
    ['float("nan")', /v.*non-finite/],
    ["{1: 2}", /int key/],
  ])("%s is refused with its path", async (expression, message) => {
    const problem = await problemOf(kept(expression));
    expect(problem.code).toBe("value-invalid");
    expect(problem.message).toMatch(message);
  });

  test("goes into a function with every digit", async () => {
    const evaluation = await evaluate(
      'def t(n):\n  return done(outputs = {"n": n + 1, "type": type(n)})\ntask(t, "t", inputs = {"n": 0})',
    );
    const { result } = await call(evaluation, { n: 9007199254740993n });
    expect(result).toMatchObject({ outputs: { n: 9007199254740994n, type: "int" } });
  });

  test("prints a struct and an environment with sorted fields", async () => {
    const repo = repository({
      "f.ocu.star":
        'print(struct(b = 1, a = 2))\nprint(environment("e", {"k": "v"}).json())\nprint(environment("e").dict())\nprint(environment_from_json(environment("x").json()).name)',
    });
    await repo.evaluate();
    expect(repo.prints).toEqual([
      "struct(a = 2, b = 1)",
      '{"attributes":{"k":"v"},"name":"e"}',
      '{"name": "e", "attributes": {}}',
      "x",
    ]);
  });
});
