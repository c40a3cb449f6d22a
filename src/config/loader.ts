import { readFile, realpath } from "node:fs/promises";
import path from "node:path";
import type { ModuleSource } from "@ocuroot/starlark-wasm";
import { fail, type Position } from "../errors.js";
import { placeOf } from "./positions.js";

/** Where files of a repository are read from: a checkout, or what was remembered of one. */
export interface SourceTree {
  /**
   * Reads a file by its path from the root.
   *
   * @param fix what to do when there is none
   * @returns its text and its path without symbolic links, which is what it is known by
   * @throws OcurootError `file-not-found`, `file-access`
   */
  read(file: string, fix?: string): Promise<{ readonly key: string; readonly text: string }>;
}

/** The files of a checkout. Symbolic links are followed as long as they stay inside. */
export function checkoutTree(root: string): SourceTree {
  return {
    async read(file, fix) {
      const top = await realpath(root);
      try {
        const real = await realpath(path.join(top, file));
        const key = path.relative(top, real);
        if (isOutside(key)) fail("file-access", `${file} leads out of the repository`);
        return { key: key.split(path.sep).join("/"), text: await readFile(real, "utf8") };
      } catch (error) {
        return readFailure(file, error, fix);
      }
    },
  };
}

/** Files that were remembered, by their path from the root. */
export function rememberedTree(files: Readonly<Record<string, string>>): SourceTree {
  return {
    async read(file) {
      const text = files[file];
      if (text === undefined) fail("file-not-found", `${file} was not stored with the configuration of its repository`);
      return { key: file, text };
    },
  };
}

function readFailure(
  file: string,
  error: unknown,
  fix = "check the path; it counts from the file that names it",
): never {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") {
    fail("file-not-found", `there is no file ${file}`, { fix });
  }
  if (code === "EISDIR") fail("file-access", `${file} is a folder`);
  if (code === "EACCES" || code === "ELOOP") fail("file-access", `${file} cannot be read (${code})`);
  throw error;
}

function isOutside(relative: string): boolean {
  return relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/** Turns a file's text into what the engine evaluates: with the SDK it asks for. */
export type Dress = (file: string, key: string, text: string) => Promise<ModuleSource>;

/**
 * The files of one evaluation. A module is known by its path, whatever it is loaded as, so two files of the same name
 * in different folders stay apart.
 */
export class Loader {
  /** Texts by path from the root. */
  readonly sources = new Map<string, string>();
  /** What each module was called in the `load()` statements that named it, by key. */
  readonly spellings = new Map<string, string[]>();
  readonly #tree: SourceTree;
  readonly #dress: Dress;

  constructor(tree: SourceTree, dress: Dress) {
    this.#tree = tree;
    this.#dress = dress;
  }

  /** The file to evaluate. @throws OcurootError when it cannot be read or asks for no SDK there is */
  async main(file: string): Promise<ModuleSource> {
    const fix = "check the path; it counts from the working directory, and //FILE from the root";
    const { text, key } = await this.#tree.read(file, fix);
    this.sources.set(file, text);
    return this.#dress(file, key, text);
  }

  /**
   * Answers a `load()`.
   *
   * @param from key of the file it stands in
   */
  async load(request: { readonly path: string; readonly from: string; readonly at: Position }): Promise<ModuleSource> {
    const file = this.#resolve(request);
    const { key, text } = await this.#tree.read(file);
    this.sources.set(key, text);
    const spellings = this.spellings.get(key) ?? [];
    if (!spellings.includes(request.path)) this.spellings.set(key, [...spellings, request.path]);
    return this.#dress(key, key, text);
  }

  #resolve({
    path: wanted,
    from,
    at,
  }: {
    readonly path: string;
    readonly from: string;
    readonly at: Position;
  }): string {
    const fromRoot = wanted.startsWith("//");
    const joined = fromRoot ? path.posix.normalize(wanted.slice(2)) : path.posix.join(path.posix.dirname(from), wanted);
    if (joined === ".." || joined.startsWith("../")) {
      fail("file-access", `${placeOf(at)}: load(${JSON.stringify(wanted)}) leads out of the repository`, {
        ...at,
        fix: "put the file into the repository",
      });
    }
    return joined.replace(/^\/+/, "");
  }
}
