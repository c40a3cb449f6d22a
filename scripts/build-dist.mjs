// Builds dist/ from source: the CLI bundle, the Starlark engine beside it, the SDK and the licences of what is bundled.
// The result depends on the sources and the lock file alone: the same input gives the same bytes on every machine.

import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { minify } from "terser";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const target = check ? await mkdtemp(join(tmpdir(), "ocuroot-dist-")) : join(root, "dist");

execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b"], { cwd: root, stdio: "inherit" });
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
// Node starts a program that is no ECMAScript module sooner, and a thread too.
await writeFile(join(target, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
const licences = new Set();
await bundle(join(root, "build/cli/index.js"), join(target, "cli"));
await bundle(join(root, "build/action/index.js"), join(target, "action"));
// The step after the step is the same program: it sees from what the first one kept that it comes second.
await mkdir(join(target, "post"), { recursive: true });
await writeFile(join(target, "post/index.js"), 'require("../action/index.js");\n');
await bundle(join(root, "packages/starlark-wasm/build/worker.js"), join(target, "engine"));
for (const name of await readdir(join(root, "packages/starlark-wasm/wasm"))) {
  await cp(join(root, "packages/starlark-wasm/wasm", name), join(target, "engine", name));
}
// The engine of the package has compiled nothing yet; in the program it knows the SDK from the start.
execFileSync(process.execPath, [join(root, "scripts/record-engine.mjs"), join(target, "engine/starlark.wasm")]);
await cp(join(root, "sdk"), join(target, "sdk"), { recursive: true });
// Bundled too, though ncc does not tell of it.
for (const name of ["commander"]) {
  const text = await readFile(join(root, "node_modules", name, "LICENSE"), "utf8");
  const { license } = JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8"));
  licences.add(`${name}\n${license}\n${text.trim()}`);
}
await writeFile(join(target, "licenses.txt"), [...licences].sort().join("\n\n"));
if (check) await compare(join(root, "dist"), target);

/** One entry and everything it imports, in one folder. */
async function bundle(entry, folder) {
  const { code, assets } = await ncc(entry, {
    cache: false,
    license: "licenses.txt",
    quiet: true,
    target: "es2022",
    esm: false,
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.js"), await lean(code));
  for (const [asset, { source }] of Object.entries(assets)) {
    if (asset === "package.json") continue;
    if (asset === "licenses.txt")
      for (const part of String(source).split(/\n\n(?=\S+\n[A-Z])/)) licences.add(part.trim());
    else await writeFile(join(folder, asset), asset.endsWith(".js") ? await lean(String(source)) : source);
  }
}

/**
 * Leaves out comments and what of libraries nobody calls: every start of the program reads the rest. Names and lines stay,
 * so that a stack trace can be read and a change of the sources is a change of a few lines here.
 */
async function lean(code) {
  const { code: text } = await minify(lateStart(code), {
    ecma: 2022,
    compress: { sequences: false, conditionals: false, if_return: false, join_vars: false, inline: false, passes: 2 },
    mangle: false,
    keep_classnames: true,
    keep_fnames: true,
    format: { comments: false, beautify: true, indent_level: 1 },
  });
  return `${text}\n`;
}

/**
 * Loads Node's module for processes when it is first used. The parser of command lines asks for it at the start and needs
 * it for commands that are programs of their own, of which there are none; it takes 5 ms.
 */
function lateStart(code) {
  const names = ["ChildProcess", "exec", "execFile", "execFileSync", "execSync", "fork", "spawn", "spawnSync"];
  const getters = names.map((name) => `get ${name}() { return require("node:child_process").${name}; }`);
  return code.replaceAll(
    'module.exports = require("node:child_process");',
    `module.exports = { ${getters.join(", ")} };`,
  );
}

/** Fails when the committed files are not the ones that the sources give. */
async function compare(committed, built) {
  const names = async (folder) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  const [before, after] = [await names(committed), await names(built)];
  const differing = new Set([
    ...before.filter((name) => !after.includes(name)),
    ...after.filter((name) => !before.includes(name)),
  ]);
  for (const name of before.filter((each) => after.includes(each))) {
    const [a, b] = await Promise.all([readFile(join(committed, name)), readFile(join(built, name))]);
    if (!a.equals(b)) differing.add(name);
  }
  await rm(built, { recursive: true, force: true });
  if (differing.size === 0) {
    console.log(`dist is what the sources give: ${after.length} files`);
    return;
  }
  console.error(
    `dist differs from what the sources give: ${[...differing].join(", ")}\nFix: npm run dist, and commit the result`,
  );
  process.exitCode = 1;
}
