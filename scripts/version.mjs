// Turns the files of .changeset/ into the next version: package.json, package-lock.json and CHANGELOG.md.
// Changesets leaves the root of a workspace alone, and here the root is what is released: it is shown as the only part of a workspace.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = `${root}package.json`;
const run = (program, ...args) => execFileSync(program, args, { cwd: root, stdio: "inherit" });
const before = readFileSync(file, "utf8");
// An own list, or it would look for one in the folders above.
const alone = { ...JSON.parse(before), workspaces: ["."] };

let version = alone.version;
try {
  writeFileSync(file, JSON.stringify(alone, undefined, 2));
  run("npx", "changeset", "version");
  ({ version } = JSON.parse(readFileSync(file, "utf8")));
} finally {
  writeFileSync(file, before.replace(/"version": "[^"]*"/, `"version": "${version}"`));
}
run("npm", "install", "--package-lock-only", "--ignore-scripts");
