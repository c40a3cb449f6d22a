import { existsSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Masks } from "../../src/masks.js";
import { call, evaluate, problemOf, repository, temporaryFolder } from "./support.js";

describe("masks", () => {
  test("hide the longest value first and leave no remainder", () => {
    const masks = new Masks();
    for (const value of ["abcd", "abcdefgh", "cdef"]) masks.add(value);
    expect(masks.mask("x abcdefgh y abcd cdef")).toBe("x <secret> y <secret> <secret>");
  });

  test("B12.4: ignore the empty secret", () => {
    const masks = new Masks();
    expect(masks.add("")).toBe(true);
    expect(masks.mask("abc")).toBe("abc");
  });

  test("hide values of several lines line by line", () => {
    const masks = new Masks();
    masks.add("first line\n  second line\r\n}\n");
    expect(masks.mask("a first line b")).toBe("a <secret> b");
    expect(masks.mask("second line }")).toBe("<secret> }");
  });

  test("do not take values for patterns", () => {
    const masks = new Masks();
    masks.add("a.*b(");
    expect(masks.mask("axxb( a.*b(")).toBe("axxb( <secret>");
  });

  test("find a secret in data, in keys too", () => {
    const masks = new Masks();
    masks.add("hunter22");
    expect(masks.findSecret({ a: [{ b: "my hunter22" }] })).toBe("a/0/b");
    expect(masks.findSecret({ "hunter22!": 1 })).toBe("<secret>!");
    expect(masks.findSecret({ a: 1, b: null, c: "x" })).toBeUndefined();
    expect(masks.findSecret("hunter22")).toBe("");
  });

  test("tell whoever must know, of values before and after", () => {
    const masks = new Masks();
    const seen: string[] = [];
    masks.add("before");
    masks.onAdd((value) => seen.push(value));
    masks.add("after");
    masks.add("after");
    expect(seen).toEqual(["before", "after"]);
  });

  test("let no registered value through", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.array(fc.string()), (secrets, parts) => {
        const masks = new Masks();
        for (const secret of secrets) masks.add(secret);
        const text = parts.flatMap((part, index) => [part, secrets[index % secrets.length]]).join("");
        const rest = masks.mask(text).split("<secret>");
        return rest.every((piece) => secrets.every((secret) => !piece.includes(secret)));
      }),
    );
  });
});

describe("secret()", () => {
  const source = (body: string) => `S = secret("hunter22")\ndef t():\n${body}\ntask(t, "t")`;

  test("returns the value and hides it in prints, output, errors and command lines", async () => {
    const evaluation = await evaluate(
      source(
        '  print("p", S)\n  shell("echo out " + S + "; echo err >&2 " + S)\n  shell("echo last " + S + "; exit 1")',
      ),
    );
    const logs: never[] = [];
    const problem = await problemOf(call(evaluation, {}, { logs }));
    const all = JSON.stringify([logs, problem]);
    expect(all).not.toContain("hunter22");
    expect(all).toContain("out <secret>");
    expect(problem.tail).toEqual(["last <secret>"]);
  });

  test("B12.4: hides it in the texts of errors and in the excerpt of the source", async () => {
    const problem = await problemOf(evaluate('s = secret("hunter22")\nfail("bad: hunter22")'));
    expect(problem.message).toBe("f.ocu.star:2:5: fail: bad: <secret>");
    expect(problem.excerpt?.text).toBe('fail("bad: <secret>")');
  });

  test("is text", async () => {
    expect((await problemOf(evaluate("secret(3)"))).message).toContain("secret() takes a text, got int");
    await expect(evaluate('secret("")')).resolves.toBeDefined();
  });

  test("warns below four characters", async () => {
    const { warnings } = await evaluate('secret("abc")');
    expect(warnings[0]).toMatchObject({ line: 1, column: 7 });
    expect(warnings[0]?.message).toContain("shorter than 4 characters");
  });

  test("secrets.get() reads a variable, hides it, and misses it by name", async () => {
    const env = { PATH: process.env.PATH ?? "", TOKEN: "tok-12345" };
    const repo = repository({ "f.ocu.star": 'print("x" + secrets.get("TOKEN"))' }, { env });
    await repo.evaluate();
    expect(repo.prints).toEqual(["x<secret>"]);
    const missing = repository({ "f.ocu.star": 'secrets.get("NOPE")' }, { env });
    expect((await problemOf(missing.evaluate())).message).toContain("the environment variable NOPE is not set");
  });
});

describe("what a plan of strangers may not do", () => {
  test.each(['shell("true")', 'write("x", "y")', 'http.get("http://localhost")', "env()", 'secrets.get("PATH")'])(
    "B12.15: %s",
    async (expression) => {
      const repo = repository({ "f.ocu.star": `x = ${expression}` }, { forbidden: "the plan of a fork" });
      expect((await problemOf(repo.evaluate())).message).toMatch(
        /^f\.ocu\.star:1:\d+: \w+\(\) is off in the plan of a fork$/,
      );
    },
  );

  test("reading outside of the repository", async () => {
    const repo = repository({ "f.ocu.star": 'read("../x")' }, { forbidden: "the plan of a fork" });
    expect((await problemOf(repo.evaluate())).message).toContain(
      "leaves the repository, which is off in the plan of a fork",
    );
  });

  test("outputs, the summary and annotations of the step: they are lines of the log", async () => {
    const folder = temporaryFolder();
    const commands: string[] = [];
    const env = {
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: path.join(folder, "output"),
      GITHUB_STEP_SUMMARY: path.join(folder, "summary"),
    };
    const source = 'github.output("status", "complete")\ngithub.summary("# done")\ngithub.error("broken")';
    const more = { env, forbidden: "the plan of a fork", command: (line: string) => commands.push(line) };
    const repo = repository({ "f.ocu.star": source }, more);
    await repo.evaluate();
    expect([existsSync(env.GITHUB_OUTPUT), existsSync(env.GITHUB_STEP_SUMMARY), commands]).toEqual([false, false, []]);
    expect(repo.prints).toEqual(["output status = complete", "summary: # done", "error: broken"]);
  });
});
