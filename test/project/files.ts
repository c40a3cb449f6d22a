import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of this project. */
export const project = fileURLToPath(new URL("../../", import.meta.url));

const read = (path: string) => readFileSync(`${project}${path}`, "utf8");
const real = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly workspaces: readonly string[];
};
const engine = { name: "@ocuroot/starlark-wasm", version: "1.0.0" };
const changesets = { name: "@changesets/cli", version: "2.31.1", bin: { changeset: "changeset.js" } };

/** Says which script ran, with which Node, and whether git still has the token of the checkout. */
const say = `
const { spawnSync } = require("node:child_process");
const kept = spawnSync("git", ["config", "--get-regexp", "extraheader"]).status === 0;
console.log("ran", process.argv[2], "with", process.version.split(".")[0], kept ? "and a token" : "and no token");
if (process.argv[2] === "test" && require("node:fs").existsSync("broken")) process.exit(1);
`;

/**
 * A project like this one that is quick to install and to test: the same workflows, release scripts, names of scripts
 * and shape, with nothing in it. Changesets is the real one.
 *
 * @param version that it has
 */
export function smallProject(version: string): Record<string, string> {
  const scripts = Object.fromEntries(Object.keys(real.scripts).map((name) => [name, `node say.cjs ${name}`]));
  const devDependencies = { [changesets.name]: "file:tools/changesets", [engine.name]: engine.version };
  const root = { name: "ocuroot", version, workspaces: real.workspaces, devDependencies };
  return {
    "package.json": json({ ...root, type: "module", scripts }),
    "package-lock.json": json({ name: root.name, version, lockfileVersion: 3, requires: true, packages: locked(root) }),
    "packages/starlark-wasm/package.json": json(engine),
    "packages/starlark-wasm/go/go.mod": read("packages/starlark-wasm/go/go.mod"),
    "tools/changesets/package.json": json(changesets),
    "tools/changesets/changeset.js": `#!/usr/bin/env node\nrequire("${project}node_modules/@changesets/cli/bin.js");\n`,
    "tools/changesets/changelog.js": `module.exports = require("${project}node_modules/@changesets/cli/changelog");\n`,
    "say.cjs": say,
    ...same(".changeset/config.json", ".changeset/README.md", "scripts/version.mjs", "scripts/move-major.mjs"),
    ...same(...["check", "release", "move-major"].map((name) => `.github/workflows/${name}.yml`)),
  };
}

/** A file that describes a change. */
export function changeset(kind: "major" | "minor" | "patch", text: string): string {
  return `---\n"ocuroot": ${kind}\n---\n\n${text}\n`;
}

function locked(root: object): object {
  return {
    "": root,
    [`node_modules/${changesets.name}`]: { resolved: "tools/changesets", link: true },
    [`node_modules/${engine.name}`]: { resolved: "packages/starlark-wasm", link: true },
    "packages/starlark-wasm": engine,
    "tools/changesets": { ...changesets, dev: true },
  };
}

function same(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
