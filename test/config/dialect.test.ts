import { describe, expect, test } from "vitest";
import { evaluate, problemOf, problemsOf, repository } from "./support.js";

describe("the dialect", () => {
  test.each([
    ["if True:\n  x = 1", "if statement not within a function"],
    ["for x in []:\n  pass", "for loop not within a function"],
    ["def f():\n  while True:\n    pass", "does not support while loops"],
    ["set([1])", "set"],
    ["x = 1\nx = 2", "cannot reassign global x"],
    ["x = 1\nx += 1", "cannot reassign"],
    ["def f():\n  f()\nf()", "called recursively"],
    ["try:\n  pass", "got"],
    ["class A:\n  pass", "got"],
    ['x = f"a"', "got string literal"],
    ['x = "a" "b"', "got string literal"],
    ["x = 1_000", "got"],
    ["x = [c for c in 'abc']", "string value is not iterable"],
  ])("has no %j", async (source, message) => {
    const problem = await problemOf(evaluate(source));
    expect(`${problem.message} ${problem.fix ?? ""}`).toContain(message);
    expect(problem).toMatchObject({ file: "f.ocu.star", line: expect.any(Number), column: expect.any(Number) });
  });

  test.each([
    "(lambda x: x)(1)",
    "def f():\n  def g():\n    return 1\n  return g()\nf()",
    "def f(*args, k, **kwargs):\n  return k\nf(1, k = 2, z = 3)",
    "[x for x in range(3) if x]",
    "1 if True else 2",
    "2.5 / 2 + 10 // 3",
    "1 << 100",
    'b"x"',
    "~1 | 2 & 3 ^ 4",
    '{"a": 1} | {"b": 2}',
    '"abc"[::-1]',
    '"%s %d" % ("a", 1)',
    "len = 3",
    'shell = "x"',
  ])("has %j", async (source) => {
    await expect(evaluate(source)).resolves.toBeDefined();
  });

  test.each(["after", "do_work", "time", "math", "re", "render_function", "backend"])(
    "knows nothing called %s",
    async (name) => {
      const problem = await problemOf(evaluate(`x = ${name}`));
      expect(problem).toMatchObject({ code: "undefined-name", message: `f.ocu.star:1:5: undefined name "${name}"` });
      expect(problem.fix).toBeDefined();
    },
  );

  test("has all names of both generations", async () => {
    const names = `ocuroot struct json repo_alias trigger store phase call deploy next done input ref environment
      environments register_environment environment_from_dict environment_from_json host http secret outputs unwrap
      normalizeHeaders debug_break vars_from_json secrets task remotes map_from_json os arch env shell pwd read write
      read_dir is_dir github`;
    const repo = repository({
      "f.ocu.star": `ocuroot("0.3.0")\nprint(type([${names.replace("ocuroot", "").trim().split(/\s+/).join(", ")}]))`,
    });
    await repo.evaluate();
    expect(repo.prints).toEqual(["list"]);
  });

  test("lists all unknown names with suggestions", async () => {
    const problems = await problemsOf(evaluate("def build():\n  pass\nenviroments()\nbiuld()\nqqqqqqqq()"));
    expect(problems.map(({ message, fix }) => [message, fix])).toEqual([
      ['f.ocu.star:3:1: undefined name "enviroments"', "did you mean environments?"],
      ['f.ocu.star:4:1: undefined name "biuld"', "did you mean build?"],
      ['f.ocu.star:5:1: undefined name "qqqqqqqq"', undefined],
    ]);
  });

  test("shows a syntax error with the line and the column", async () => {
    const problem = await problemOf(repository({ "a/f.ocu.star": "x = 1\ny = = 2\n" }).evaluate("a/f.ocu.star"));
    expect(problem).toMatchObject({
      code: "config-syntax",
      file: "a/f.ocu.star",
      line: 2,
      excerpt: { line: 2, text: "y = = 2", column: 5 },
      fix: "correct it, then: ocuroot release lint a/f.ocu.star",
    });
    expect(problem.message).toMatch(/^a\/f\.ocu\.star:2:5: /);
  });

  test("B12.10: a mistake in the arguments of the SDK is shown at the user's call, without frames of the SDK", async () => {
    const problem = await problemOf(evaluate("def f():\n  return input()\nx = f()"));
    expect(problem.message).toBe("f.ocu.star:2:15: input() needs a ref, a default or both");
    expect(problem.frames?.map((frame) => [frame.file, frame.line, frame.function])).toEqual([
      ["f.ocu.star", 2, "f"],
      ["f.ocu.star", 3, "<toplevel>"],
    ]);
  });

  test("counts columns in characters, not in bytes", async () => {
    const problem = await problemOf(evaluate('x = "äöü" + 1'));
    expect(problem).toMatchObject({ line: 1, column: 11 });
  });
});
