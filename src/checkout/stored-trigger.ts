import type { Config } from "../config/config.js";
import { settingsFile } from "../config/setting-values.js";
import { repoConfigDocument } from "../documents/repo-config.js";
import { repoConfigRef } from "../refs/names.js";
import type { Snapshot } from "../store/store.js";
import type { Trigger, Wanted } from "../trigger/trigger.js";
import { storedSources } from "./origin.js";

/**
 * The trigger of a repository whose files are not at hand: its config on record at that commit, else the newest one, is
 * evaluated again, top level included.
 *
 * @returns undefined where that has none, or nothing is on record.
 */
export async function storedTrigger(
  state: Snapshot,
  config: Config,
  { repo, commit }: Wanted,
  { signal, onPrint }: { readonly signal: AbortSignal; readonly onPrint: (file: string, text: string) => void },
): Promise<Trigger | undefined> {
  const own = await state.get(repoConfigRef(repo, commit), repoConfigDocument);
  const recorded = own ?? (await state.get(repoConfigRef(repo, ""), repoConfigDocument));
  if (recorded === undefined) return undefined;
  const say = (text: string): void => onPrint(settingsFile, text);
  const settings = await config.settings({ sources: storedSources(recorded), signal, onPrint: say });
  const { trigger } = settings;
  if (trigger === undefined) {
    settings.dispose();
    return undefined;
  }
  return {
    ask: async (wanted) => {
      await trigger(wanted.commit, { signal, log: ({ message }) => say(message) }).finally(() => settings.dispose());
      return {};
    },
  };
}
