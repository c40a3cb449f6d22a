import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fail } from "../errors.js";
import { settingsFile } from "./setting-values.js";

/** Where a command was started. */
export type Root =
  /** A checkout of a source repository; `settings`: it has a `repo.ocu.star`. */
  | { readonly kind: "source"; readonly path: string; readonly settings: boolean }
  /** A checkout of a store. */
  | { readonly kind: "store"; readonly path: string; readonly tag: "state" | "intent" };

const storeMarker = ".ocuroot-store";

/**
 * Finds what a folder belongs to: the nearest folder above with a `repo.ocu.star` or the marker of a store, the deeper of
 * both, the store when they are in one folder. Without either, the root of the git checkout.
 *
 * @throws OcurootError `root-not-found`; `store-broken` when the marker cannot be understood
 */
export async function findRoot(cwd: string): Promise<Root> {
  const [source, store] = await Promise.all([nearestWith(cwd, settingsFile), nearestWith(cwd, storeMarker)]);
  if (store !== undefined && (source === undefined || store.length >= source.length)) {
    return { kind: "store", path: store, tag: await tagOf(path.join(store, storeMarker)) };
  }
  if (source !== undefined) return { kind: "source", path: source, settings: true };
  const git = await nearestWith(cwd, ".git");
  if (git !== undefined) return { kind: "source", path: git, settings: false };
  return fail("root-not-found", `no ${settingsFile} here or in a folder above`, {
    fix: "go to a repository that has one, or run it inside a git checkout",
  });
}

async function nearestWith(from: string, name: string): Promise<string | undefined> {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const found = await stat(path.join(folder, name)).catch(() => undefined);
    if (found !== undefined) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

async function tagOf(file: string): Promise<"state" | "intent"> {
  const marker = await readMarker(file);
  const entries = typeof marker === "object" && marker !== null ? Object.entries(marker) : [];
  const tags = entries.find(([key]) => key.toLowerCase() === "tags")?.[1];
  const names = Array.isArray(tags) ? tags : Object.keys((tags as object | null) ?? {});
  if (names.includes("state")) return "state";
  if (names.includes("intent")) return "intent";
  return fail("store-broken", `${file} says neither that this is a state store nor that it is an intent store`);
}

/** Anything that is no JSON is no marker either. */
async function readMarker(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
