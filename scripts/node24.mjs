// Puts a Node 24 where tests find it: the program that actions run with. Nothing is done where it is there already, or
// where the running Node is one. It is no dependency: a package of that name would put its program before the system's.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../node_modules/.cache/node24", import.meta.url));
const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const program = `${folder}/node_modules/${name}/bin/node`;

if (!process.version.startsWith("v24.") && !existsSync(program)) {
  mkdirSync(folder, { recursive: true });
  const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder];
  execFileSync("npm", ["install", ...options, `${name}@24`], { stdio: "inherit" });
}
