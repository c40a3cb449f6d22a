import { mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fail } from "../../errors.js";
import { HostFailure, type OperationContext, type Operations, text } from "./operation.js";

/** `read`, `write`, `read_dir`, `is_dir`. Relative paths start in the folder of the release file. */
export const fileOperations: Operations = {
  async read({ args }, context) {
    const name = text(args[0], "the path of read()");
    return readFile(await locate(name, context, "read"), "utf8").catch((error) => failure("read", name, error));
  },

  async write({ args }, context) {
    const name = text(args[0], "the path of write()");
    const content = text(args[1], "the content of write()");
    const target = await locate(name, context, "write");
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
    const names = await readdir(await locate(name, context, "read_dir")).catch((error) =>
      failure("read_dir", name, error),
    );
    return names.sort();
  },

  async is_dir({ args }, context) {
    const name = text(args[0], "the path of is_dir()");
    const found = await stat(await locate(name, context, "is_dir")).catch((error) => failure("is_dir", name, error));
    return found.isDirectory();
  },
};

/** Links count by where they lead, so that none leads out of a checkout that may not be left. */
async function locate(name: string, context: OperationContext, operation: string): Promise<string> {
  const target = path.resolve(context.folder, name);
  if (context.forbidden === undefined) return target;
  const [root, real] = await Promise.all([realpath(context.root), realpath(target).catch(() => target)]);
  const inside = path.relative(root, real);
  if (inside !== ".." && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside)) return target;
  throw new HostFailure(
    `${operation}(${JSON.stringify(name)}) leaves the repository, which is off in ${context.forbidden}`,
  );
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
