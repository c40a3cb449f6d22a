import { describe, expect, test } from "vitest";
import { evaluate, problemOf, repository } from "./support.js";

describe("the version of the SDK", () => {
  test.each([
    '""  # no version',
    'ocuroot("0.3.0")',
    'ocuroot("0.3.14")',
    'ocuroot("0.3.999")',
    'ocuroot("0.3.x")',
    'ocuroot("0.3")',
    'ocuroot("~0.3")',
    'ocuroot("*")',
    'ocuroot(">=0.3")',
    'ocuroot("^0.3.0")',
    'ocuroot("=0.3.0")',
    'ocuroot("v0.3.0")',
    'ocuroot("0.3.0 || 0.4.0")',
    'ocuroot(">=0.3, <0.4")',
    'ocuroot("0.3.0")\nocuroot("0.3.0")',
  ])("is understood: %s", async (line) => {
    const evaluation = await evaluate(`environment("x")\n${line}\nhost.os()`);
    expect(evaluation.package).toBeUndefined();
  });

  test('B12.12: ">=0.3.14" finds the SDK that the Go client 0.3.14 had', async () => {
    await expect(evaluate('ocuroot(">=0.3.14")')).resolves.toBeDefined();
  });

  test.each([
    ['ocuroot("0.4.0")', 'there is no SDK "0.4.0"'],
    ['ocuroot("^0.2")', 'there is no SDK "^0.2"'],
    ['ocuroot("latest")', 'there is no SDK "latest"'],
    ['ocuroot("0.3.0")\nocuroot("0.3.1")', "asks for SDK 0.3.0 and for SDK 0.3.1"],
    ['x = ocuroot("0.3.0")', "must be a statement of its own"],
    ['def f():\n  ocuroot("0.3.0")', "must be a statement of its own"],
    ["ocuroot(3)", "takes one version, written as text"],
    ["ocuroot()", "takes one version"],
    ['ocuroot("0.3.0", "x")', "takes one version"],
    ['ocuroot(version = "0.3.0")', "takes one version"],
    ['ocuroot("0.3" + ".0")', "takes one version"],
  ])("is refused with its place: %s", async (line, message) => {
    const problem = await problemOf(evaluate(line));
    expect(problem.message).toContain(message);
    expect(problem).toMatchObject({ file: "f.ocu.star", line: expect.any(Number), column: expect.any(Number) });
    expect(problem.excerpt?.text).toContain("ocuroot");
    expect(problem.fix).toContain("ocuroot");
  });

  test("is chosen by each module for itself", async () => {
    const { evaluate: run } = repository({
      "f.ocu.star": 'ocuroot("0.3.0")\nload("m.star", "x")\nprint(x)',
      "m.star": 'ocuroot("0.9.0")\nx = 1',
    });
    const problem = await problemOf(run());
    expect(problem).toMatchObject({ file: "m.star", line: 1, column: 1 });
  });
});
