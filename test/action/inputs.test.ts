import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputNames, readInputs, splitWords } from "../../src/action/inputs.js";
import type { OcurootError } from "../../src/errors.js";

const action = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")) as {
  inputs: Record<string, { default?: string; description: string }>;
};
const defaults = Object.fromEntries(
  Object.entries(action.inputs).map(([name, { default: value }]) => [`INPUT_${name.toUpperCase()}`, value ?? ""]),
);
const read = (more: Record<string, string> = {}) => readInputs({ ...defaults, INPUT_TOKEN: "t", ...more });
const messages = (more: Record<string, string>): string[] => {
  try {
    read(more);
    return [];
  } catch (error) {
    return (error as OcurootError).problems.map(({ message }) => message);
  }
};

describe("inputs", () => {
  test("are those that action.yml declares, and its defaults are what is read without it", () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
    const { token: _token, ...bare } = readInputs({ INPUT_TOKEN: "t" });
    const { token: _other, ...declared } = read();
    expect(declared).toEqual(bare);
  });

  test("are typed", () => {
    expect(
      read({
        INPUT_COMMAND: "ocuroot state set @/custom/x 'a b'",
        "INPUT_MAX-PARALLEL": "3",
        INPUT_SUMMARY: "False",
        INPUT_WORKFLOW: ".github/workflows/release.yml",
      }),
    ).toMatchObject({
      command: ["state", "set", "@/custom/x", "a b"],
      maxParallel: 3,
      summary: false,
      workflow: "release.yml",
    });
    expect(read({ INPUT_FILES: "a/*\n\n  b.ocu.star " }).files).toEqual(["a/*", "b.ocu.star"]);
  });

  test("that are wrong, unknown, missing or contradictory are named in one message", () => {
    const found = messages({
      INPUT_COMMIT: "abc",
      "INPUT_MAX-PARALLEL": "many",
      INPUT_CASCADE: "yes",
      INPUT_COMMAND: "work any",
      INPUT_FILES: "a",
      "INPUT_DRY-RUN": "true",
      INPUT_WORKFLOW: "a/b.txt",
      INPUT_TOKN: "x",
      INPUT_TOKEN: "",
    });
    for (const name of ["commit", "max-parallel", "cascade", "files", "dry-run", "workflow", "tokn", "token is empty"])
      expect(found.join("\n")).toContain(name);
  });

  test("never show a token", () => {
    expect(messages({ INPUT_TOKEN: "ghs_verysecret", INPUT_CASCADE: "x" }).join()).not.toContain("verysecret");
  });
});

test.each([
  ["a  b", ["a", "b"]],
  [`a "b c" 'd"e' f\\ g`, ["a", "b c", 'd"e', "f g"]],
  [`a"b"'c'`, ["abc"]],
  [`""`, [""]],
  [`"a\\"b"`, ['a"b']],
  [`'open`, undefined],
  ["", []],
])("the command line %j has the words %j", (line, words) => expect(splitWords(line)).toEqual(words));
