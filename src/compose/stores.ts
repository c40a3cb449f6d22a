import path from "node:path";
import { waitingTime } from "../clock.js";
import { type GitFacts, isAncestor } from "../config/git-facts.js";
import type { Root } from "../config/root.js";
import type { RepoSettings } from "../config/setting-values.js";
import type { StoreDescriptor } from "../config/store-descriptor.js";
import type { Problem } from "../errors.js";
import { openFsStore } from "../store/fs/fs-store.js";
import { openFsWorld } from "../store/fs/open.js";
import type { GitPlace } from "../store/git/git-store.js";
import { DocumentSnapshot } from "../store/snapshot.js";
import type { FileStore, Snapshot, World } from "../store/store.js";
import { pairWorld } from "../store/world.js";
import { homeOf, type SessionOptions } from "./options.js";
import { type ReadSettings, repoConfig } from "./settings.js";

/** Where the settings keep state and intent: in folders, in git, or one in each. */
export async function openWorld(
  root: string,
  { state, intent }: RepoSettings,
  { env, signal, reporter }: SessionOptions,
): Promise<World> {
  if (state === undefined) return openFsWorld({ root: path.join(root, ".ocuroot"), ignored: true });
  const folder = (store: Extract<StoreDescriptor, { fs: unknown }>): string => path.resolve(root, store.fs.path);
  if ("fs" in state && (intent === undefined || "fs" in intent)) {
    return openFsWorld({ root: folder(state), ...(intent === undefined ? {} : { intentRoot: folder(intent) }) });
  }
  const { openRemoteStore, openRemoteWorld } = await import("../store/remote.js");
  const surroundings = {
    ...{ home: homeOf(env), root, env, time: waitingTime(env), hurry: signal },
    warn: (problem: Problem) => reporter.report({ type: "warning", problem }),
    onWait: (text: string) => reporter.report({ type: "note", text }),
  };
  if ("git" in state && (intent === undefined || "git" in intent)) {
    return openRemoteWorld(placeOf(state.git), intent === undefined ? undefined : placeOf(intent.git), surroundings);
  }
  const open = (store: StoreDescriptor): FileStore | Promise<FileStore> =>
    "fs" in store ? openFsStore({ root: folder(store) }) : openRemoteStore(placeOf(store.git), surroundings);
  return pairWorld(await open(state), await open(intent ?? state));
}

function placeOf(git: Extract<StoreDescriptor, { git: unknown }>["git"]): GitPlace {
  return {
    url: git.remote_url,
    createBranch: git.create_branch,
    ...(git.branch ? { branch: git.branch } : {}),
    ...(git.path_prefix ? { pathPrefix: git.path_prefix } : {}),
    ...(git.support_files ? { supportFiles: git.support_files } : {}),
  };
}

/** What a folder holds as the documents of one store. */
export async function documentsOf(store: FileStore): Promise<Snapshot> {
  return new DocumentSnapshot(await store.snapshot());
}

/** A world that puts the config of this commit on record; commands that only read documents need none of it. */
export async function saving(
  world: World,
  options: SessionOptions,
  root: Extract<Root, { kind: "source" }>,
  { repo, settings, facts }: { repo: string; settings: ReadSettings; facts: GitFacts },
): Promise<World> {
  const { savingRepoConfig } = await import("../release/repo-config.js");
  if (facts.remotes.length === 0) {
    const { noteLocalSource } = await import("../checkout/local-sources.js");
    noteLocalSource(homeOf(options.env), repo, root.path);
  }
  return savingRepoConfig(world, {
    repo,
    commit: facts.commit,
    config: repoConfig(settings, facts),
    version: options.version,
    ...(options.versionCheck ? { onNewer: (newer: string) => warnOfNewer(options, newer) } : {}),
    isAfter: (other) => isAncestor(root.path, other, facts.commit, options.env),
  });
}

/** Says that the documents at hand were written by a newer version. */
export function warnOfNewer({ reporter, version }: SessionOptions, newer: string): void {
  const message = `This is ocuroot ${version}, and ocuroot ${newer} worked on the same documents before it.`;
  const fix = "Use one version in all workflow files, or set the input version-check to false.";
  reporter.report({ type: "warning", problem: { code: "store-version", message, fix } });
}
