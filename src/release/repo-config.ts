import { type RepoConfig, repoConfigDocument } from "../documents/repo-config.js";
import { repoConfigRef } from "../refs/names.js";
import type { Draft, World, WorldDraft } from "../store/store.js";

/** A repository as it is at the commit that is worked on. */
export interface CurrentConfig {
  readonly repo: string;
  readonly commit: string;
  readonly config: RepoConfig;
  /** Whether this commit comes after another one in the history; false when that is not known. */
  isAfter(commit: string): Promise<boolean>;
}

/**
 * A world whose first transaction that writes anything also saves the repository's config at this commit, in both
 * stores. Reads save nothing (W39). The link to the newest config moves only forward along history (W38).
 */
export async function savingRepoConfig(world: World, current: CurrentConfig): Promise<World> {
  const link = repoConfigRef(current.repo, "");
  const { state } = await world.snapshot();
  const before = await state.linkAt(link);
  const commit = before === undefined ? undefined : before.slice(link.length);
  const movable = commit === undefined || commit === current.commit || (await current.isAfter(commit));
  let saved = false;
  return {
    description: world.description,
    snapshot: () => world.snapshot(),
    close: () => world.close(),
    transact: async (message, change) => {
      const result = await world.transact(message, async (draft) => {
        if (saved) return change(draft);
        const watched = watch(draft);
        const value = await change(watched.draft);
        if (watched.written()) {
          for (const store of [draft.intent, draft.state]) await save(store, current, link, movable ? before : "unmoved");
        }
        return value;
      });
      // A change that wrote nothing leaves the config to the next one; looking again costs one read.
      return result;
    },
  };
}

/** @param before where the link stood when history was asked; it is moved only from there. */
async function save(store: Draft, current: CurrentConfig, link: string, before: string | undefined): Promise<void> {
  const ref = repoConfigRef(current.repo, current.commit);
  if (await store.has(ref)) return;
  await store.set(ref, repoConfigDocument, current.config);
  const standing = await store.linkAt(link);
  if (standing === undefined || standing === before) await store.link(link, ref);
}

/** A draft that remembers whether anything was written through it. */
function watch(draft: WorldDraft): { draft: WorldDraft; written: () => boolean } {
  let written = false;
  const watched = (store: Draft): Draft => {
    const noting =
      <A extends readonly unknown[], R>(act: (...args: A) => R) =>
      (...args: A): R => {
        written = true;
        return act(...args);
      };
    return {
      revision: store.revision,
      get: (ref, kind) => store.get(ref, kind),
      body: (ref) => store.body(ref),
      has: (ref) => store.has(ref),
      match: (...globs) => store.match(...globs),
      children: (ref) => store.children(ref),
      resolve: (ref) => store.resolve(ref),
      linkAt: (ref) => store.linkAt(ref),
      set: async (ref, kind, body) => noting(() => store.set(ref, kind, body))(),
      delete: noting((ref: string) => store.delete(ref)),
      link: noting((ref: string, target: string) => store.link(ref, target)),
      unlink: noting((ref: string) => store.unlink(ref)),
    };
  };
  return { draft: { state: watched(draft.state), intent: watched(draft.intent) }, written: () => written };
}
