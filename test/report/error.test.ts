import { expect, test } from "vitest";
import { renderProblem, renderProblems } from "../../src/report/error.js";
import { rollout } from "./scene.js";

const style = { unicode: true, color: false, columns: 80 };

test("a bad ref is shown with a caret below its wrong character", () => {
  const lines = renderProblem(
    {
      code: "ref-syntax",
      message: '"api.ocu.star@r7/deploy/eu" is not a ref: "@" must start a segment',
      excerpt: { text: "api.ocu.star@r7/deploy/eu", column: 13 },
      fix: "write api.ocu.star/@r7/deploy/eu",
    },
    style,
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "Error: "api.ocu.star@r7/deploy/eu" is not a ref: "@" must start a segment
      api.ocu.star@r7/deploy/eu
                  ^
    Fix: write api.ocu.star/@r7/deploy/eu"
  `);
});

test("an error in a file begins with its place and shows the line, with tabs as wide as they look", () => {
  const lines = renderProblem(
    {
      code: "undefined-name",
      message: 'undefined name "enviroments"',
      file: "api.ocu.star",
      line: 9,
      column: 6,
      excerpt: { line: 9, text: "\t\tx = enviroments()", column: 7 },
      frames: [
        { file: "api.ocu.star", line: 9, column: 6, function: "plan" },
        { file: "api.ocu.star", line: 40, column: 1, function: "<toplevel>" },
      ],
      fix: "did you mean environments?",
    },
    style,
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "Error: api.ocu.star:9:6: undefined name "enviroments"
      9 |         x = enviroments()
        |             ^
      called from api.ocu.star:40:1 in <toplevel>
    Fix: did you mean environments?"
  `);
});

test("a failed run names itself first and its place on a line of its own", () => {
  const lines = renderProblem(rollout, style, { label: "api r7 deploy eu", outcome: "failed", lines: 1234 });
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "Error: api r7 deploy eu failed: the command exited with 1
      api.ocu.star:31:10 in up
        31 |     shell("kubectl rollout status deployment/api --timeout=60s")
           |          ^
      Last 2 of 1,234 lines:
        Waiting for deployment "api" rollout to finish: 1 of 3 updated...
        error: deployment "api" exceeded its progress deadline"
  `);
});

test("a very long line is cut on both sides of the place, and the caret stays below it", () => {
  const text = `${"a".repeat(300)}HERE${"b".repeat(300)}`;
  const [, source = "", caret = ""] = renderProblem(
    { code: "config-syntax", message: "no", excerpt: { line: 7, text, column: 301 } },
    style,
  );
  expect(source.length).toBeLessThanOrEqual(80);
  expect(source).toMatch(/^ {2}7 \| ….*HERE.*…$/);
  expect(source[caret.indexOf("^")]).toBe("H");
});

test("wide characters before the place move the caret by two cells", () => {
  const [, source = "", caret = ""] = renderProblem(
    { code: "config-syntax", message: "no", excerpt: { text: 'x = "環境" + y', column: 12 } },
    style,
  );
  expect(source).toBe('  x = "環境" + y');
  expect(caret.indexOf("^")).toBe(2 + 11 + 2);
});

test("a place behind the end of the line stands right behind it", () => {
  const lines = renderProblem({ code: "config-syntax", message: "no", excerpt: { text: "f(", column: 9 } }, style);
  expect(lines.slice(1)).toEqual(["  f(", "    ^"]);
});

test("control codes of foreign text do not reach the screen, and of foreign lines three are shown", () => {
  const message = "git failed\n\u001b[31mone\u001b[0m\ntwo\u0007\n\nthree\nfour";
  expect(renderProblem({ code: "store-unreachable", message }, style)).toEqual([
    "Error: git failed",
    "  one",
    "  two",
    "  three",
  ]);
});

test("further lines of a fix are indented, ready to paste", () => {
  const problem = { code: "usage", message: "no", fix: "in ocuroot.yml:\npermissions:\n  actions: write" } as const;
  expect(renderProblem(problem, style).slice(1)).toEqual([
    "Fix: in ocuroot.yml:",
    "  permissions:",
    "    actions: write",
  ]);
});

test("at most ten lines of a command are shown", () => {
  const tail = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  const lines = renderProblem({ code: "command-failed", message: "no", tail }, style);
  expect(lines.slice(1, 3)).toEqual(["  Last 10 lines:", "    line 20"]);
  expect(lines).toHaveLength(12);
});

test("problems found together are listed together", () => {
  const problems = ["a", "b", "c"].map((message) => ({ code: "usage" as const, message }));
  expect(renderProblems(problems, style)).toEqual(["3 problems:", "", "Error: a", "", "Error: b", "", "Error: c"]);
  expect(renderProblems(problems.slice(1, 2), style)).toEqual(["Error: b"]);
  expect(renderProblems([], style)).toEqual([]);
});
