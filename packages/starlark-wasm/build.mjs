// Builds wasm/ from go/: `node build.mjs` writes it, `node build.mjs --check` compares a fresh build with it byte for
// byte. `node build.mjs --conformance FOLDER` builds the variant that go.starlark.net's own test programs run in. Users
// need no Go: wasm/ is committed.
import { execFileSync, spawnSync } from "node:child_process";
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const committed = join(here, "wasm");

const go = (...args) =>
  execFileSync("go", args, {
    cwd: join(here, "go"),
    // Nothing of the builder's own settings may change the bytes.
    env: { ...process.env, GOTOOLCHAIN: "local", GOOS: "js", GOARCH: "wasm", GOWASM: "", GOFLAGS: "", GOWORK: "off" },
    encoding: "utf8",
  }).trim();

/** Builds into `folder`: the program, its loader of the same toolchain, and both licences. */
async function build(folder, tags = "") {
  await mkdir(folder, { recursive: true });
  go(
    "build",
    "-mod=readonly",
    "-trimpath",
    `-tags=${tags}`,
    "-buildvcs=false",
    "-ldflags=-s -w -buildid=",
    "-o",
    join(folder, "starlark.wasm"),
    ".",
  );
  const root = go("env", "GOROOT");
  const starlark = go("list", "-m", "-f", "{{.Dir}}", "go.starlark.net");
  await copyFile(join(root, "lib/wasm/wasm_exec.js"), join(folder, "wasm_exec.js"));
  await copyFile(join(root, "LICENSE"), join(folder, "LICENSE.go"));
  await copyFile(join(starlark, "LICENSE"), join(folder, "LICENSE.starlark"));
  for (const name of await readdir(folder)) await chmod(join(folder, name), 0o644); // the module cache is read-only
}

/** Names of the files that differ between two folders. */
async function differences(one, other) {
  const names = new Set([...(await readdir(one)), ...(await readdir(other).catch(() => []))]);
  const same = await Promise.all(
    [...names].map(async (name) => {
      const [a, b] = await Promise.all(
        [one, other].map((folder) => readFile(join(folder, name)).catch(() => undefined)),
      );
      return a !== undefined && b !== undefined && a.equals(b);
    }),
  );
  return [...names].filter((_, index) => !same[index]);
}

async function main() {
  const checking = process.argv.includes("--check");
  if (spawnSync("go", ["version"]).error) {
    console.error(`Go is not installed: ${checking ? "wasm/ was not checked" : "wasm/ cannot be built"}.`);
    return checking ? 0 : 1;
  }
  // Another compiler gives other bytes, so the one that go.mod names is the only one that can tell.
  const [, pinned] = /^toolchain (go\S+)$/m.exec(await readFile(join(here, "go/go.mod"), "utf8")) ?? [];
  const found = go("env", "GOVERSION");
  if (found !== pinned) {
    console.error(`wasm/ is built with ${pinned}; this is ${found}: ${checking ? "it was not checked" : "not built"}.`);
    return checking ? 0 : 1;
  }
  const variant = process.argv.indexOf("--conformance");
  if (variant > 0) {
    await build(resolve(process.argv[variant + 1] ?? "."), "conformance");
    return 0;
  }
  const fresh = await mkdtemp(join(tmpdir(), "starlark-wasm-"));
  try {
    await build(fresh);
    if (!checking) {
      await rm(committed, { recursive: true, force: true });
      await cp(fresh, committed, { recursive: true });
      return 0;
    }
    const changed = await differences(fresh, committed);
    if (changed.length === 0) return 0;
    console.error(`wasm/ is not what go/ builds to (${changed.join(", ")}): run node build.mjs and commit the result.`);
    return 1;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

process.exitCode = await main();
