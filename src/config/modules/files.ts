import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fail } from "../../errors.js";
import { type OperationContext, type Operations, text } from "./operation.js";

/** `read`, `write`, `read_dir`, `is_dir`. Relative paths start in the folder of the release file. */
export const fileOperations: Operations = {
  async read({ args }, context) {
    const name = text(args[0], "the path of read()");
    return readFile(locate(name, context), "utf8").catch((error) => failure("read", name, error));
  },

  async write({ args }, context) {
    const name = text(args[0], "the path of write()");
    const content = text(args[1], "the content of write()");
    const target = locate(name, context);
    try {
      await mkdir(path.dirname(target), { recursive: true, mode: 0o755 });
      await writeFile(target, content, { mode: 0o644 });
    } catch (error) {
      failure("write", name, error);
    }
    return null;
  },

  async read_dir({ args }, context) {
    const name = text(args[0], "the path of read_dir()");
    const names = await readdir(locate(name, context)).catch((error) => failure("read_dir", name, error));
    return names.sort();
  },

  async is_dir({ args }, context) {
    const name = text(args[0], "the path of is_dir()");
    const found = await stat(locate(name, context)).catch((error) => failure("is_dir", name, error));
    return found.isDirectory();
  },
};

function locate(name: string, context: OperationContext): string {
  return path.resolve(context.folder, name);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "it is no folder",
  EISDIR: "it is a folder",
  EACCES: "access is denied",
  EPERM: "access is denied",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};

function failure(operation: string, name: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown";
  const missing = code === "ENOENT";
  fail(missing ? "file-not-found" : "file-access", `${operation}(${JSON.stringify(name)}): ${reasons[code] ?? code}`);
}
