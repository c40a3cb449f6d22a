import path from "node:path";
import type { RepoSettings } from "../config/setting-values.js";
import type { StoreDescriptor } from "../config/store-descriptor.js";
import { type RepoConfig, repoConfigDocument } from "../documents/repo-config.js";
import { fail, problemsOf } from "../errors.js";
import { parseRemote } from "../store/git/remote.js";
import type { Snapshot } from "../store/store.js";
import { refuseStore, type SourceTree } from "../work/source-tree.js";
import { storedSources } from "./origin.js";

/** A folder with one half of a store: a checkout of its branch, or the folder of a store in files. */
export interface StorePlace {
  readonly path: string;
  readonly tag: "state" | "intent";
}

const settingsGlob = "**/-/repo.ocu.star/@";

/**
 * The settings that say where state and intent are, of a repository that is on record in the store at hand. What the
 * checkout holds is only asked for this: everything else comes from the stores themselves, since a checkout may be old.
 *
 * @param read evaluates settings as they were stored
 * @throws OcurootError `root-not-found` when no repository is on record; `store-config` when those that are keep their
 *   stores in different places
 */
export async function recordedSettings<T extends RepoSettings>(
  documents: Snapshot,
  place: StorePlace,
  read: (text: string, sources: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const found = new Map<string, { readonly repo: string; readonly settings: T }>();
  const failures: unknown[] = [];
  for (const ref of await documents.match(settingsGlob)) {
    try {
      const recorded = await documents.get(ref, repoConfigDocument);
      if (recorded === undefined) continue;
      const settings = await read(sourceOf(recorded), storedSources(recorded));
      const where = JSON.stringify([settings.state, settings.intent].map((each) => placeKey(each, place.path)));
      if (!found.has(where)) found.set(where, { repo: ref.slice(0, ref.indexOf("/-/")), settings });
    } catch (error) {
      failures.push(error);
    }
  }
  const [first, second] = found.values();
  if (first === undefined) return nothingRecorded(place, failures);
  if (second === undefined) return first.settings;
  return fail("store-config", `${first.repo} and ${second.repo} share ${place.path}, but not all of their stores.`, {
    fix: "Run the command in a checkout of one of these repositories.",
  });
}

/**
 * The folder that relative paths in the settings start in. For a store in files it follows from where the folder at hand
 * is (W37, B25); for one in git it is the checkout itself.
 *
 * @throws OcurootError `store-config` when the settings name another place than the folder at hand
 */
export function baseOf(place: StorePlace, settings: RepoSettings): string {
  const { state, intent } = settings;
  const [own, other] = place.tag === "intent" && intent !== undefined ? [intent, state] : [state, intent];
  const base = ownBase(place, own, intent === undefined);
  if (other !== undefined && "fs" in other && !isKnown(base, other.fs.path)) {
    fail(
      "store-config",
      `From ${place.path} it cannot be told where its repository keeps the rest, ${other.fs.path}.`,
      {
        fix: "Run the command in a checkout of the repository.",
      },
    );
  }
  return base ?? place.path;
}

function isKnown(base: string | undefined, folder: string): boolean {
  if (path.isAbsolute(folder)) return true;
  return base !== undefined && !path.resolve(base, folder).includes(unknownFolder);
}

/** @returns undefined where the folder at hand does not tell. */
function ownBase(place: StorePlace, own: StoreDescriptor | undefined, shared: boolean): string | undefined {
  if (own !== undefined && "git" in own) return undefined;
  const given = own === undefined ? ".ocuroot" : own.fs.path;
  const folder = path.normalize(shared ? path.join(given, place.tag) : given).replace(/\/+$/, "");
  if (path.isAbsolute(folder)) return folder === place.path ? undefined : elsewhere(place, given);
  const [up = ""] = /^(?:\.\.\/)*/.exec(folder) ?? [];
  const below = folder.slice(up.length);
  if (!place.path.endsWith(`/${below}`)) return elsewhere(place, given);
  // The name of the repository's own folder is not known, and no path that leads out of it asks for it.
  return path.join(place.path.slice(0, -below.length), up.replaceAll("..", unknownFolder));
}

/** A name that no folder has. */
const unknownFolder = "<repository>";

function elsewhere(place: StorePlace, given: string): never {
  fail("store-config", `${place.path} is not where its repository keeps ${place.tag}, which is ${given}.`, {
    fix: "Run the command in a checkout of the repository.",
  });
}

/** Stands for the files of a repository where there are none. */
export function noSource(place: string): SourceTree {
  const refuse = async (): Promise<never> => refuseStore(place);
  return {
    ignore: [],
    uncommitted: refuse,
    configFiles: refuse,
    changedSince: refuse,
    compare: refuse,
    lacking: refuse,
    contains: refuse,
  };
}

function sourceOf({ source }: RepoConfig): string {
  return Buffer.from(source, "base64").toString("utf8");
}

/** The same for every spelling of one place: credentials are no part of it. */
function placeKey(store: StoreDescriptor | undefined, folder: string): string {
  if (store === undefined) return "";
  if ("fs" in store) return `folder ${path.normalize(store.fs.path)}`;
  const { remote_url, branch, path_prefix } = store.git;
  return `git ${parseRemote(remote_url, folder).key} ${branch ?? ""} ${path_prefix ?? ""}`;
}

function nothingRecorded(place: StorePlace, failures: readonly unknown[]): never {
  const why = failures.flatMap(problemsOf).map(({ message }) => message);
  const reason = why.length === 0 ? "no repository is on record in it" : `no settings on record can be used: ${why[0]}`;
  fail("root-not-found", `${place.path} is a checkout of a store, and ${reason}`, {
    fix: "run a command that writes, such as release new, in the source repository first",
  });
}
