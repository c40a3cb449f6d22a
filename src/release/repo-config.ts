import { type RepoConfig, repoConfigDocument } from "../documents/repo-config.js";
import { repoConfigRef } from "../refs/names.js";
import { type Draft, ifReadable, type World } from "../store/store.js";
import { isOlder } from "./written-by.js";

/** A repository as it is at the commit that is worked on. */
export interface CurrentConfig {
  readonly repo: string;
  readonly commit: string;
  readonly config: RepoConfig;
  /** Version of this program, `1.2.3`. */
  readonly version: string;
  /** Called before the first transaction when a newer version of it worked at the newest commit on record. */
  readonly onNewer?: (version: string) => void;
  /** Whether this commit comes after another one in the history; false when that is not known. */
  isAfter(commit: string): Promise<boolean>;
}

interface Prepared {
  /** Where the link may be moved from: `undefined` stands for no link yet. */
  readonly movableFrom: readonly (string | undefined)[];
  /** The config of this commit is on record without the remotes that its checkout has got since. */
  readonly lacksRemotes: boolean;
}

/**
 * A world whose first transaction that writes anything also saves the repository's config at this commit, in both
 * stores; so does the first one of a checkout that has got its first remote. Reads save nothing (W39). The link to the
 * newest config moves only forward along history (W38).
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
        const written = draft.state.wrote || draft.intent.wrote || prepared.lacksRemotes;
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
  if (before !== undefined && current.onNewer !== undefined) {
    const writer = (await state.get(before, repoConfigDocument))?.written_by;
    if (writer !== undefined && isOlder(current.version, writer)) current.onNewer(writer);
  }
  const movable = commit === undefined || commit === current.commit || (await current.isAfter(commit));
  const recorded = await ifReadable(() => state.get(repoConfigRef(current.repo, current.commit), repoConfigDocument));
  return {
    movableFrom: movable ? [undefined, before] : [undefined],
    lacksRemotes: recorded !== undefined && gained(recorded, current.config),
  };
}

/** Other remotes change nothing: checkouts of one commit may each have their own. */
function gained(recorded: RepoConfig, { Remotes }: RepoConfig): boolean {
  return (recorded.Remotes ?? []).length === 0 && (Remotes ?? []).length > 0;
}

async function save(store: Draft, current: CurrentConfig, { movableFrom, lacksRemotes }: Prepared): Promise<void> {
  const { repo, commit, config, version } = current;
  const ref = repoConfigRef(repo, commit);
  if (!lacksRemotes && (await store.has(ref))) return sign(store, ref, version);
  await store.set(ref, repoConfigDocument, { ...config, written_by: version });
  const link = repoConfigRef(repo, "");
  if (movableFrom.includes(await store.linkAt(link))) await store.link(link, ref);
}

/** Notes that this version worked at a commit that an older one has saved already. */
async function sign(store: Draft, ref: string, version: string): Promise<void> {
  const saved = await store.get(ref, repoConfigDocument);
  if (saved === undefined || !isOlder(saved.written_by ?? "0.0.0", version)) return;
  await store.set(ref, repoConfigDocument, { ...saved, written_by: version });
}
