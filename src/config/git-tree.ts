import { existsSync } from "node:fs";
import path from "node:path";
import { fail } from "../errors.js";
import { compareBytes } from "../refs/order.js";
import type { ChangedPath, Order, SourceTree } from "../work/source-tree.js";
import { settingsFile } from "./setting-values.js";

/** Where the checkout is, and what is asked of it. */
export interface GitTreeOptions {
  /** Folder of the repository's configs. */
  readonly root: string;
  /** `""` where git was not asked for it yet: the one that is checked out. */
  readonly commit: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ignore: readonly string[];
  /** Absolute folders whose content is never a change: stores inside the checkout. */
  readonly stores: readonly string[];
}

/** What git says of a checkout for a push. @throws `root-not-found` from every question where there is no commit */
export function gitTree(given: GitTreeOptions): SourceTree {
  const options = { ...given, commit: given.commit || "HEAD" };
  const { root, commit } = options;
  const ask = (...args: readonly string[]): Promise<string> => answer(options, args);
  return {
    ignore: options.ignore,
    uncommitted: async () => {
      const top = path.resolve(root, (await ask("rev-parse", "--show-cdup")).trim());
      const status = await ask("status", "--porcelain", "-z", "--untracked-files=all", "--no-renames");
      const inStore = (file: string): boolean =>
        options.stores.some((store) => !path.relative(store, path.join(top, file)).startsWith(".."));
      return lines(status)
        .map((line) => line.slice(3))
        .filter((file) => !inStore(file))
        .sort(compareBytes);
    },
    configFiles: async () => withoutNested(lines(await ask("ls-tree", "-r", "-z", "--name-only", commit))),
    changedSince: async (earlier) => {
      const prefix = await prefixOf(options);
      const names = lines(await ask("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", earlier, commit));
      return names.map((name) => changedPath(name, prefix));
    },
    compare: (other) => compare(options, other),
    lacking: async (files) => {
      const absent = files.filter((file) => !existsSync(path.join(root, file)));
      if (absent.length === 0) return [];
      // What is only not checked out, or removed without a commit, is not gone.
      const listed = await git(options, ["ls-tree", "-r", "-z", "--name-only", commit]);
      const committed = new Set(lines(listed.stdout));
      return absent.filter((file) => !committed.has(file));
    },
    contains: async (other) => {
      if (other === commit || (await before(options, other, commit))) return true;
      await completeHistory(options, other);
      return before(options, other, commit);
    },
  };
}

/** Config files by their ending, but those below another `repo.ocu.star`: they belong to a repository of their own. */
function withoutNested(files: readonly string[]): readonly string[] {
  const nested = files
    .filter((file) => file !== settingsFile && path.posix.basename(file) === settingsFile)
    .map((file) => `${path.posix.dirname(file)}/`);
  return files.filter((file) => {
    const isConfig = file.endsWith(".ocu.star") && path.posix.basename(file) !== settingsFile;
    return isConfig && !nested.some((folder) => file.startsWith(folder));
  });
}

function changedPath(name: string, prefix: string): ChangedPath {
  return name.startsWith(prefix) ? { path: name, inRoot: name.slice(prefix.length) } : { path: name };
}

/** Where the root lies in the git checkout: `""` or a folder with a slash at its end. */
async function prefixOf(options: GitTreeOptions): Promise<string> {
  return (await answer(options, ["rev-parse", "--show-prefix"])).trim();
}

async function compare(options: GitTreeOptions, other: string): Promise<Order> {
  const { commit } = options;
  if (other === commit) return "same";
  if (await before(options, other, commit)) return "newer";
  if (await before(options, commit, other)) return "older";
  // A shallow checkout does not know what came before: it says no to everything.
  await completeHistory(options, other);
  if (!(await knows(options, other))) return "unknown";
  if (await before(options, other, commit)) return "newer";
  if (await before(options, commit, other)) return "older";
  const [mine, theirs] = await Promise.all([madeAt(options, commit), madeAt(options, other)]);
  return mine >= theirs ? "newer" : "older";
}

async function completeHistory(options: GitTreeOptions, other: string): Promise<void> {
  const shallow = await git(options, ["rev-parse", "--is-shallow-repository"]);
  if (shallow.stdout.trim() === "true") await git(options, ["fetch", "--quiet", "--no-tags", "--unshallow", "origin"]);
  if (!(await knows(options, other))) await git(options, ["fetch", "--quiet", "--no-tags", "origin", other]);
}

async function knows(options: GitTreeOptions, commit: string): Promise<boolean> {
  return (await git(options, ["cat-file", "-e", `${commit}^{commit}`])).exitCode === 0;
}

async function before(options: GitTreeOptions, earlier: string, later: string): Promise<boolean> {
  return (await git(options, ["merge-base", "--is-ancestor", earlier, later])).exitCode === 0;
}

/** Seconds since 1970, by whoever made the commit. */
async function madeAt(options: GitTreeOptions, commit: string): Promise<number> {
  return Number(await answer(options, ["log", "-1", "--format=%ct", commit, "--"]));
}

async function answer(options: GitTreeOptions, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await git(options, args);
  if (exitCode === 0) return stdout;
  return fail(
    "root-not-found",
    `git cannot tell what is in ${options.root}: ${stderr.trim().split("\n").at(-1) ?? ""}`,
    {
      fix: "run it in a git checkout that has a commit",
    },
  );
}

async function git({ root, env }: GitTreeOptions, args: readonly string[]) {
  const { run } = await import("../process.js");
  return run("git", ["-c", "core.quotePath=false", ...args], { cwd: root, env: { ...env, GIT_TERMINAL_PROMPT: "0" } });
}

function lines(text: string): readonly string[] {
  return text.split("\0").filter((line) => line !== "");
}
