import { type RepoConfig, repoConfigDocument } from "../documents/repo-config.js";
import { repoConfigRef } from "../refs/names.js";
import type { Draft, World } from "../store/store.js";

/** A repository as it is at the commit that is worked on. */
export interface CurrentConfig {
  readonly repo: string;
  readonly commit: string;
  readonly config: RepoConfig;
  /** Whether this commit comes after another one in the history; false when that is not known. */
  isAfter(commit: string): Promise<boolean>;
}

/** Where the link may be moved from: `undefined` stands for no link yet. */
interface Prepared {
  readonly movableFrom: readonly (string | undefined)[];
}

/**
 * A world whose first transaction that writes anything also saves the repository's config at this commit, in both
 * stores. Reads save nothing (W39). The link to the newest config moves only forward along history (W38).
 */
export function savingRepoConfig(world: World, current: CurrentConfig): World {
  let preparing: Promise<Prepared> | undefined;
  let saved = false;
  return {
    description: world.description,
    snapshot: () => world.snapshot(),
    preview: (change) => world.preview(change),
    close: () => world.close(),
    transact: async (message, change) => {
      preparing ??= prepare(world, current);
      const prepared = await preparing;
      const { value, wrote } = await world.transact(message, async (draft) => {
        const result = await change(draft);
        const written = draft.state.wrote || draft.intent.wrote;
        if (written && !saved) {
          await save(draft.intent, current, prepared);
          await save(draft.state, current, prepared);
        }
        return { value: result, wrote: written };
      });
      saved ||= wrote;
      return value;
    },
  };
}

async function prepare(world: World, current: CurrentConfig): Promise<Prepared> {
  const link = repoConfigRef(current.repo, "");
  const { state } = await world.snapshot();
  const before = await state.linkAt(link);
  const commit = before?.slice(link.length);
  const movable = commit === undefined || commit === current.commit || (await current.isAfter(commit));
  return { movableFrom: movable ? [undefined, before] : [undefined] };
}

async function save(store: Draft, { repo, commit, config }: CurrentConfig, { movableFrom }: Prepared): Promise<void> {
  const ref = repoConfigRef(repo, commit);
  if (await store.has(ref)) return;
  await store.set(ref, repoConfigDocument, config);
  const link = repoConfigRef(repo, "");
  if (movableFrom.includes(await store.linkAt(link))) await store.link(link, ref);
}
