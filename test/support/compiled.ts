import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Compiles folders of `src` to JavaScript that plain Node can run, for tests that start processes of their own. Done
 * once for each state of the sources; lies in `node_modules`, so that imports of libraries are found.
 *
 * @param parts folders and files below `src`, closed under their imports.
 * @returns the absolute folder that stands for `src`.
 */
export function compiledSources(parts: readonly string[]): string {
  const files = parts.flatMap(sourcesOf);
  const hash = createHash("sha256");
  const sources = files.map((file) => ({ file, text: readFileSync(join(repository, "src", file), "utf8") }));
  for (const { file, text } of sources) hash.update(`${file}\0${text}\0`);
  const cache = join(repository, "node_modules", ".cache");
  const target = join(cache, `ocuroot-test-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, "ocuroot-making-"));
  writeFileSync(join(temporary, "package.json"), '{"type":"module"}');
  for (const { file, text } of sources) compile(join(temporary, file), text);
  settle(temporary, target);
  return target;
}

function sourcesOf(part: string): string[] {
  if (part.endsWith(".ts")) return [part];
  const found = readdirSync(join(repository, "src", part), { recursive: true, encoding: "utf8" });
  return found.filter((name) => name.endsWith(".ts")).map((name) => join(part, name));
}

function compile(path: string, text: string): void {
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path.replace(/\.ts$/, ".js"), ts.transpileModule(text, { compilerOptions }).outputText);
}

/** Several test files may compile at once: the first one in place counts. */
function settle(temporary: string, target: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}
