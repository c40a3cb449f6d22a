import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { StarlarkError } from "../src/index.js";
import { chunksOf, evaluate, testEngine } from "./support.js";

const engine = testEngine();
const folder = new URL("../testdata/", import.meta.url);

/** Evaluates a chunk; what it claims must hold, what it expects to fail must fail on that very line. */
async function check(source: string, expected: ReadonlyMap<number, RegExp>): Promise<void> {
  const error: StarlarkError | undefined = await evaluate(engine, source).then(
    () => undefined,
    (reason) => reason,
  );
  const found = new Map(error?.problems.map((each) => [each.position?.line ?? 0, each.message]));
  for (const [line, message] of found) expect(message, `line ${line}`).toMatch(expected.get(line) ?? /^no error$/);
  expect(
    [...expected.keys()].filter((line) => !found.has(line)),
    "lines that should have failed",
  ).toEqual([]);
}

describe.each(readdirSync(folder).filter((name) => name.endsWith(".star")))("%s", (name) => {
  const chunks = chunksOf(readFileSync(new URL(name, folder), "utf8"));
  test.each(chunks.map((chunk, index) => ({ ...chunk, part: index + 1 })))("part $part", ({ source, expected }) =>
    check(source, expected),
  );
});
