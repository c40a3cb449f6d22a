import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runGit } from "./run-git.js";

/** A ref that is to move. `before` and `after` undefined: not there. */
export interface RefChange {
  /** The full name: `refs/heads/main`. */
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The refs of a repository as somebody sees them. */
export interface RefView {
  read(name: string): string | undefined;
  /** Names and values, sorted by name, of all refs whose full name begins so. */
  list(prefix: string): readonly (readonly [name: string, sha: string])[];
}

/** The refs of a bare repository, and what they were before. */
export interface Refs extends RefView {
  /**
   * Moves refs with git's own transaction, all or none.
   *
   * @returns whether all of them were what `before` says; undefined in it means that the ref must not exist
   */
  update(changes: readonly RefChange[]): Promise<boolean>;
  /** What a replica shows that has not heard of the last change of each ref. */
  stale(): RefView;
  /** Takes notice of what git itself did to the refs. @returns what moved since the last look */
  refresh(): readonly RefChange[];
}

const zeros = "0".repeat(40);

/** @param folder of the bare repository */
export function openRefs(folder: string): Refs {
  const known = new Map<string, string>();
  const previous = new Map<string, string | undefined>();
  const note = ({ name, before, after }: RefChange) => {
    previous.set(name, before);
    if (after === undefined) known.delete(name);
    else known.set(name, after);
  };
  const read = (name: string) => readRef(folder, name);
  const list = (prefix: string) => listRefs(folder).filter(([name]) => name.startsWith(prefix));
  return {
    read,
    list,
    async update(changes) {
      const moved = await transaction(folder, changes);
      if (moved) for (const change of changes) note(change);
      return moved;
    },
    stale: () => staleView(read, list, previous),
    refresh() {
      const now = new Map(listRefs(folder));
      const names = new Set([...known.keys(), ...now.keys()]);
      const moved = [...names]
        .map((name) => ({ name, before: known.get(name), after: now.get(name) }))
        .filter(({ before, after }) => before !== after);
      for (const change of moved) note(change);
      return moved;
    },
  };
}

async function transaction(folder: string, changes: readonly RefChange[]): Promise<boolean> {
  const lines = changes.map(({ name, before, after }) =>
    after === undefined ? `delete ${name} ${before ?? zeros}` : `update ${name} ${after} ${before ?? zeros}`,
  );
  const { code } = await runGit(["--git-dir", folder, "update-ref", "--stdin"], `${lines.join("\n")}\n`);
  return code === 0;
}

function staleView(
  read: RefView["read"],
  list: RefView["list"],
  previous: ReadonlyMap<string, string | undefined>,
): RefView {
  const behind = (name: string) => (previous.has(name) ? previous.get(name) : read(name));
  return {
    read: behind,
    list: (prefix) => {
      const names = new Set([...list(prefix).map(([name]) => name), ...previous.keys()]);
      const seen = [...names].filter((name) => name.startsWith(prefix)).sort();
      return seen.flatMap((name) => {
        const sha = behind(name);
        return sha === undefined ? [] : [[name, sha] as const];
      });
    },
  };
}

/** Only names that git would take are looked up, so that a name can never lead out of the folder. */
function readRef(folder: string, name: string): string | undefined {
  if (!isRefName(name)) return undefined;
  try {
    const text = readFileSync(join(folder, name), "utf8").trim();
    if (/^[0-9a-f]{40}$/.test(text)) return text;
  } catch {}
  return packed(folder).get(name);
}

function listRefs(folder: string): [string, string][] {
  const found = packed(folder);
  for (const entry of readdirSync(join(folder, "refs"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith(".lock")) continue;
    const name = join(entry.parentPath, entry.name).slice(folder.length + 1);
    const sha = readRef(folder, name);
    if (sha !== undefined) found.set(name, sha);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function packed(folder: string): Map<string, string> {
  const path = join(folder, "packed-refs");
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, "utf8").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, sha, name] = /^([0-9a-f]{40}) (refs\/.+)$/.exec(line) ?? [];
      return sha === undefined || name === undefined ? [] : [[name, sha] as const];
    }),
  );
}

/** The rules of git-check-ref-format, as far as they keep names apart from paths. */
export function isRefName(name: string): boolean {
  if (!name.startsWith("refs/") || name.split("/").length < 3) return false;
  if (/\.\.|@\{|\/\/|[~^:?*[\\]|\.$|\/$/.test(name) || [...name].some((one) => one <= " " || one === "\x7f"))
    return false;
  return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
