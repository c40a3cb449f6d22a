import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EvaluateRequest } from "../../src/config/host.js";
import { call, evaluate, problemOf, problemsOf } from "./support.js";

async function inputsOf(inputs: string, request: Partial<EvaluateRequest> = {}) {
  const evaluation = await evaluate(
    `def t(**kwargs):\n  return done()\ntask(t, name = "t", inputs = ${inputs})`,
    request,
  );
  return evaluation.package?.phases[0]?.tasks?.[0]?.task?.inputs;
}

describe("a ref becomes absolute", () => {
  test.each([
    ["./task/build#output/x", "R/-/f.ocu.star/@r1/task/build#output/x"],
    ["./call/build#output/x", "R/-/f.ocu.star/@r1/task/build#output/x"],
    ["./task/build/#output/x", "R/-/f.ocu.star/@r1/task/build#output/x"],
    ["./custom/ok", "R/-/f.ocu.star/@r1/custom/ok"],
    ["./@/deploy/staging#output/x", "R/-/f.ocu.star/@/deploy/staging#output/x"],
    ["./+/custom/ok", "R/-/f.ocu.star/@/custom/ok"],
    ["./-/dir/g.ocu.star/@/task/t", "R/-/dir/g.ocu.star/@/task/t"],
    ["//dir/g.ocu.star/@/task/t", "R/-/dir/g.ocu.star/@/task/t"],
    ["@/custom/k", "@/custom/k"],
    ["host/o/r/-/p.ocu.star/@/deploy/e", "host/o/r/-/p.ocu.star/@/deploy/e"],
    ["task/build#output/x", "R/-/f.ocu.star/@r1/task/build#output/x"],
  ])("%s", async (written, absolute) => {
    expect(
      await inputsOf(`{"a": ref("${written}"), "b": input(ref = "${written}"), "c": {"ref": "${written}"}}`),
    ).toEqual({
      a: { ref: absolute },
      b: { ref: absolute },
      c: { ref: absolute },
    });
  });

  test("also without a release, as in lint", async () => {
    const inputs = await inputsOf('{"a": ref("./task/build#output/x")}', { base: "R/-/f.ocu.star" });
    expect(inputs).toEqual({ a: { ref: "R/-/f.ocu.star/task/build#output/x" } });
  });

  test("or is refused with the place of the call", async () => {
    const problem = await problemOf(inputsOf('{"a": ref("./bogus/x")}'));
    expect(problem).toMatchObject({ code: "ref-syntax", file: "f.ocu.star", line: 3 });
  });

  test("and can be read from what ref() returned", async () => {
    const evaluation = await evaluate(
      'def t():\n  return done(outputs = {"r": ref("./@/custom/ok")["ref"].replace("@", "+")})\ntask(t, "t")',
    );
    expect((await call(evaluation)).result).toMatchObject({ outputs: { r: "R/-/f.ocu.star/+/custom/ok" } });
  });
});

describe("an input", () => {
  test.each([
    ['"text"', { value: "text" }],
    ["0", { value: 0 }],
    ['""', { value: "" }],
    ["False", { value: false }],
    ["None", { value: null }],
    ["[1, (2, 3)]", { value: [1, [2, 3]] }],
    ['input(default = "d")', { value: "d" }],
    ["input(default = 0)", { value: 0 }],
    ['input(ref = "@/custom/k", default = 0)', { ref: "@/custom/k", default: 0 }],
    ['input(ref = ref("@/custom/k"))', { ref: "@/custom/k" }],
    ['input("@/custom/k", doc = "Ship it?")', { ref: "@/custom/k", doc: "Ship it?" }],
    ['input("@/custom/k", "d", "Ship it?")', { ref: "@/custom/k", default: "d", doc: "Ship it?" }],
    ['{"value": 3}', { value: 3 }],
    ['{"default": 3, "doc": "how many?"}', { value: 3, doc: "how many?" }],
  ])("%s is kept", async (written, kept) => {
    expect(await inputsOf(`{"a": ${written}}`)).toEqual({ a: kept });
  });

  test.each([
    '{"value": 3, "unit": "s"}',
    '{"ref": "main", "repo": "x"}',
    '{"default": "x", "name": "y"}',
    '{"doc": "x"}',
    "{}",
  ])("B12.7: the plain dict %s is no description of an input", async (written) => {
    const inputs = await inputsOf(`{"a": ${written}}`);
    expect(Object.keys(inputs?.a ?? {})).toEqual(["value"]);
    expect(inputs?.a?.value).toEqual(JSON.parse(written));
  });

  test("needs a ref or a default", async () => {
    expect((await problemOf(inputsOf('{"a": input()}'))).message).toContain("input() needs a ref, a default or both");
  });

  test("has a name that can be a parameter", async () => {
    const problems = await problemsOf(inputsOf('{"a-b": 1, "1x": 2, "": 3}'));
    expect(problems.map((each) => each.code)).toEqual(["input-invalid", "input-invalid", "input-invalid"]);
    expect(problems[0]).toMatchObject({ line: 3, column: 5 });
  });

  test("that is a function is refused where the task is declared", async () => {
    const problem = await problemOf(inputsOf('{"a": {"b": [shell]}}'));
    expect(problem.message).toMatch(/^f\.ocu\.star:3:5: .*a.*b.*shell/);
  });

  test("of any plain value comes back as it was written", async () => {
    // Whole numbers beyond 2^53 come back with all their digits, which JavaScript's own reading of the text loses.
    const value = fc.jsonValue({ maxDepth: 3 }).filter((each) => !/e-|\d{16}/.test(JSON.stringify(each)));
    await fc.assert(
      fc.asyncProperty(value, async (each) => {
        const plain = { plain: JSON.parse(JSON.stringify(each)), other: 1 };
        const inputs = await inputsOf(`{"a": json.decode(${JSON.stringify(JSON.stringify(plain))})}`);
        expect(inputs?.a?.value).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});
