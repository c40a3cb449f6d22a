// Turns the files of .changeset/ into the next version: package.json, package-lock.json and CHANGELOG.md.
// Changesets leaves the root of a workspace alone, and here the root is what is released: it is not shown the workspace.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = `${root}package.json`;
const run = (program, ...args) => execFileSync(program, args, { cwd: root, stdio: "inherit" });
const before = readFileSync(file, "utf8");
const { workspaces: _workspaces, ...alone } = JSON.parse(before);

let version = alone.version;
try {
  writeFileSync(file, JSON.stringify(alone, undefined, 2));
  run("npx", "changeset", "version");
  ({ version } = JSON.parse(readFileSync(file, "utf8")));
} finally {
  writeFileSync(file, before.replace(/"version": "[^"]*"/, `"version": "${version}"`));
}
run("npm", "install", "--package-lock-only", "--ignore-scripts");
