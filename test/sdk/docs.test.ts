import { readdirSync, readFileSync } from "node:fs";
import { createEngine } from "@ocuroot/starlark-wasm";
import { afterAll, describe, expect, test } from "vitest";

const folder = new URL("../../sdk/0.3.0/", import.meta.url);
const engine = createEngine();
afterAll(() => engine.close());

/** Functions of a file with their docstrings; those without are helpers and must be private. */
function functionsOf(file: string) {
  const text = readFileSync(new URL(file, folder), "utf8");
  return [...text.matchAll(/^def (\w+)\(([^)]*)\):\n(?: {4}"""([\s\S]*?)""")?/gm)].map(
    ([, name = "", params = "", doc]) => ({
      name,
      doc,
      params: params
        .split(",")
        .map((each) =>
          each
            .replace(/=.*/, "")
            .replace(/^\s*\*{0,2}/, "")
            .trim(),
        )
        .filter((each) => each !== ""),
    }),
  );
}

const exampleOf = (doc: string) =>
  (doc.split("Example:\n\n")[1] ?? "")
    .replace(/^ {8}/gm, "")
    .replaceAll(/^return /gm, "_ = ")
    .trimEnd();

describe.each(readdirSync(folder).filter((name) => name.endsWith(".star")))("sdk/0.3.0/%s", (file) => {
  const functions = functionsOf(file);
  const documented = functions.filter((each) => each.doc !== undefined);

  test("says what it is for and documents every public function", () => {
    expect(readFileSync(new URL(file, folder), "utf8")).toMatch(/^"""/);
    expect(functions.filter((each) => each.doc === undefined && !each.name.startsWith("_"))).toEqual([]);
    expect(documented.length).toBeGreaterThan(0);
  });

  test.each(documented)("$name has a sentence and an example that parses", async ({ doc = "" }) => {
    expect(doc.split("\n")[0]).toMatch(/[.:;]$/);
    await expect(engine.outline("example.star", exampleOf(doc))).resolves.toBeDefined();
    expect(exampleOf(doc)).not.toBe("");
  });

  test.each(documented.filter((each) => each.doc?.includes("Args:")))(
    "$name describes each of its parameters",
    ({ doc = "", params }) => {
      expect(params.filter((name) => !new RegExp(`^ {6}\\*{0,2}${name}: `, "m").test(doc))).toEqual([]);
    },
  );
});
