import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { project } from "./files.js";

const read = (path: string) => readFileSync(`${project}${path}`, "utf8");
const spaceless = (text: string) => text.replace(/\s+/g, " ").trim();

/** Packages of others that the sources import. */
function imported(): readonly string[] {
  const files = readdirSync(`${project}src`, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.ts$/.test(name),
  );
  const texts = files.map((name) => read(`src/${name}`)).join("\n");
  const names = [...texts.matchAll(/(?:from |import\()"((?:@[^/"]+\/)?[^./"@][^/":]*)(?:\/[^"]*)?"/g)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(names)].filter((name) => existsSync(`${project}node_modules/${name}/package.json`)).sort();
}

/** These, and all that they depend on. */
function withDependencies(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(read(`node_modules/${name}/package.json`)) as { dependencies?: object };
    withDependencies(Object.keys(dependencies), found);
  }
  return found;
}

/** Types alone: nothing of them is in a program. */
const withoutCode = new Set(["@octokit/types", "@octokit/openapi-types"]);

test("the licence of everything that is in the bundles lies beside them", () => {
  const licences = spaceless(read("dist/licenses.txt"));
  const bundled = [...withDependencies(imported())].filter((name) => !withoutCode.has(name));
  for (const name of ["@octokit/rest", "@octokit/request", "commander", "lossless-json", "semver", "zod"])
    expect(bundled).toContain(name);
  const missing = bundled.filter((name) => {
    const file = readdirSync(`${project}node_modules/${name}`).find((each) => /^licen[cs]e/i.test(each));
    return file !== undefined && !licences.includes(spaceless(read(`node_modules/${name}/${file}`)));
  });
  expect(missing).toEqual([]);
});

test("the engine comes with the licences of Go and of go.starlark.net", () => {
  expect(read("dist/engine/LICENSE.go")).toContain("The Go Authors");
  expect(read("dist/engine/LICENSE.starlark")).toContain("The Bazel Authors");
});

test("action.yml names programs that are there", () => {
  const { runs } = parse(read("action.yml")) as { runs: { using: string; main: string; post: string } };
  expect(runs.using).toBe("node24");
  for (const file of [runs.main, runs.post]) expect(existsSync(`${project}${file}`)).toBe(true);
});
