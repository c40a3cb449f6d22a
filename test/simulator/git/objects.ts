import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateSync, inflateSync } from "node:zlib";
import { type Commit, parseCommit, parseTree, type TreeEntry } from "./formats.js";

/** The four kinds of objects git has. */
export type ObjectType = "blob" | "tree" | "commit" | "tag";

/** An object as git stores it, without its header. */
export interface GitObject {
  readonly type: ObjectType;
  readonly body: Buffer;
}

/**
 * The objects of a bare repository, read and written in this process.
 *
 * All of them are loose files: the repository is set up so that pushes are unpacked too, and nothing packs it again.
 * Trees and commits are kept in memory once read, since they can never change.
 */
export interface Objects {
  /** @returns the object's name, the same for the same content */
  write(type: ObjectType, body: Buffer): string;
  read(sha: string): GitObject | undefined;
  commit(sha: string): Commit | undefined;
  tree(sha: string): readonly TreeEntry[] | undefined;
  blob(sha: string): Buffer | undefined;
}

/** The name of the tree without entries. */
export const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** @param folder of the bare repository */
export function openObjects(folder: string): Objects {
  const commits = new Map<string, Commit>();
  const trees = new Map<string, readonly TreeEntry[]>();
  const read = (sha: string) => readLoose(folder, sha);
  const parsed = <T>(known: Map<string, T>, type: ObjectType, parse: (body: Buffer) => T) => {
    return (sha: string): T | undefined => {
      const before = known.get(sha);
      if (before !== undefined) return before;
      const found = read(sha);
      if (found?.type !== type) return undefined;
      const value = parse(found.body);
      known.set(sha, value);
      return value;
    };
  };
  const blob = (sha: string) => {
    const found = read(sha);
    return found?.type === "blob" ? found.body : undefined;
  };
  return {
    write: (type, body) => writeLoose(folder, type, body),
    read,
    commit: parsed(commits, "commit", parseCommit),
    tree: parsed(trees, "tree", parseTree),
    blob,
  };
}

function writeLoose(folder: string, type: ObjectType, body: Buffer): string {
  const data = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
  const sha = createHash("sha1").update(data).digest("hex");
  const path = pathOf(folder, sha);
  if (existsSync(path)) return sha;
  mkdirSync(join(folder, "objects", sha.slice(0, 2)), { recursive: true });
  const temporary = join(folder, "objects", `tmp_obj_${randomUUID()}`);
  writeFileSync(temporary, deflateSync(data, { level: constants.Z_BEST_SPEED }), { mode: 0o444 });
  renameSync(temporary, path);
  return sha;
}

function readLoose(folder: string, sha: string): GitObject | undefined {
  if (!/^[0-9a-f]{40}$/.test(sha)) return undefined;
  let compressed: Buffer;
  try {
    compressed = readFileSync(pathOf(folder, sha));
  } catch {
    // Git knows the empty tree without having it.
    return sha === emptyTree ? { type: "tree", body: Buffer.alloc(0) } : undefined;
  }
  const data = inflateSync(compressed);
  const end = data.indexOf(0);
  const type = data.subarray(0, data.indexOf(" ")).toString("latin1") as ObjectType;
  return { type, body: data.subarray(end + 1) };
}

function pathOf(folder: string, sha: string): string {
  return join(folder, "objects", sha.slice(0, 2), sha.slice(2));
}
