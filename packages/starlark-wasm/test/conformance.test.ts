/**
 * go.starlark.net's own test programs, from the module the engine is built of, run through this package: the proof that
 * the language is unmodified. They need builtins of their own, so they run in a variant of the engine made for them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { DialectOption, EmitEvent, ModuleSource, Predeclared } from "../src/index.js";
import { chunksOf, failureOf, testEngine } from "./support.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Left out: proto.star needs protocol buffers, which the engine does not have; benchmark.star tests nothing. */
const suites = [
  "assign bool builtins bytes control dict float function function_param int json list math misc module paths",
  "recursion set string time tuple while",
].flatMap((line) => line.split(" "));

const options: readonly DialectOption[] = [
  "set",
  "while",
  "topLevelControl",
  "globalReassign",
  "loadBindsGlobally",
  "recursion",
];

const hasGo = spawnSync("go", ["version"]).status === 0;
const folder = hasGo ? mkdtempSync(join(tmpdir(), "starlark-conformance-")) : "";
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Folder of the module's sources, fetched when it is not there yet. */
function prepare(): string {
  execFileSync("go", ["mod", "download"], { cwd: join(root, "go") });
  execFileSync(process.execPath, [join(root, "build.mjs"), "--conformance", folder]);
  return execFileSync("go", ["list", "-m", "-f", "{{.Dir}}", "go.starlark.net"], {
    cwd: join(root, "go"),
    encoding: "utf8",
  }).trim();
}

/** Builtins of the variant are in no public type. */
const builtins = (...names: string[]): Predeclared => ({ builtins: names as unknown as Predeclared["builtins"] & [] });

describe.skipIf(!hasGo)(`go.starlark.net's own programs${hasGo ? "" : " (skipped: Go is not installed)"}`, () => {
  const module = hasGo ? prepare() : "";
  // recursion.star goes 100,000 calls deep, which takes more memory than the default.
  const engine = testEngine({ assets: pathToFileURL(`${folder}/`), memoryPages: 32_768 });
  const testdata = join(module, "starlark", "testdata");

  // assert.star reports with error(); here that is an event, and any such event fails the test.
  const reporter: ModuleSource = {
    key: "reporter",
    file: "reporter",
    source: `def error(message): emit("error", str(message))`,
    predeclared: builtins("emit"),
  };
  const provided = (path: string): ModuleSource | undefined => {
    if (path === "assert.star") {
      const needs = builtins("catch", "matches", "module", "_freeze", "_floateq");
      const source = hasGo ? readFileSync(join(module, "starlarktest", path), "utf8") : "";
      const predeclared = { ...needs, modules: [{ source: reporter, names: "public" as const }] };
      return { key: path, file: path, source, predeclared };
    }
    const name = path.replace(".star", "");
    if (!["json", "time", "math"].includes(name)) return undefined;
    // A global hides the builtin of its name, so the value goes through a module with another name.
    const value = { key: name, file: name, source: `value = ${name}`, predeclared: builtins(name) };
    const predeclared = { modules: [{ source: value, names: "public" as const }] };
    return { key: path, file: path, source: `${name} = value`, predeclared };
  };

  async function run(name: string, part: number, source: string, expected: ReadonlyMap<number, RegExp>): Promise<void> {
    const reported: EmitEvent[] = [];
    const program = engine.program({
      async load({ path }) {
        const found = provided(path);
        if (found !== undefined) return found;
        return { key: path, file: path, source: readFileSync(join(testdata, path), "utf8") };
      },
    });
    const main: ModuleSource = {
      key: `${name} ${part}`,
      file: name,
      source,
      freeze: true,
      predeclared: builtins("hasfields", "fibonacci", "struct"),
      dialect: options.filter((each) => source.includes(`option:${each.toLowerCase()}`)),
    };
    const outcome = await program.exec(main, { onEmit: (event) => reported.push(event) }).then(
      () => undefined,
      async (error) => failureOf(Promise.reject(error)),
    );
    const failedAt = outcome?.frames.find((each) => each.file === name)?.line ?? outcome?.problems[0]?.position?.line;
    if (outcome !== undefined) {
      expect(outcome.message, `line ${failedAt}`).toMatch(expected.get(failedAt ?? 0) ?? /^no error$/);
    }
    expect(reported.map((each) => [each.frames.at(-1)?.line, each.value])).toEqual([]);
    const missed = [...expected.keys()].filter((line) => line !== failedAt);
    expect(missed, "lines that should have failed").toEqual([]);
  }

  describe.each(suites.map((each) => `${each}.star`))("%s", (name) => {
    const path = join(testdata, name);
    test.runIf(!hasGo || existsSync(path))("passes", async () => {
      const chunks = chunksOf(readFileSync(path, "utf8"));
      for (const [part, { source, expected }] of chunks.entries()) await run(name, part, source, expected);
    });
  });

  test("a builtin that panics fails its own run and no other", async () => {
    const program = engine.program({ load: () => Promise.reject(new Error("nothing to load")) });
    const panics = program.exec({ key: "p", file: "p", source: "panic()", predeclared: builtins("panic") });
    const error = await failureOf(panics);
    expect(error).toMatchObject({ kind: "crashed", message: expect.stringContaining("a builtin with a defect") });
    expect(String(error.cause)).toContain("goroutine");
    expect((await program.exec({ key: "q", file: "q", source: "x = 1" })).globals.get("x")).toBe(1);
  });
});
