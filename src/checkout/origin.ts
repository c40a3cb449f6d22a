import type { Config } from "../config/config.js";
import { settingsFile } from "../config/setting-values.js";
import { type RepoConfig, repoConfigDocument } from "../documents/repo-config.js";
import { repoConfigRef } from "../refs/names.js";
import type { Snapshot } from "../store/store.js";
import type { Origin } from "./trees.js";

/**
 * Where a repository can be cloned from, by what is on record of it: the `remotes()` of its newest config, the remotes
 * that its checkout had then, and the same of the commit itself.
 */
export async function originOf(state: Snapshot, config: Config, repo: string, commit: string): Promise<Origin> {
  const newest = await state.get(repoConfigRef(repo, ""), repoConfigDocument);
  const own = await state.get(repoConfigRef(repo, commit), repoConfigDocument);
  const addresses: string[] = [];
  for (const recorded of [newest, own]) {
    if (recorded === undefined) continue;
    addresses.push(...(await configuredRemotes(config, recorded)));
    addresses.push(...(recorded.Remotes ?? []).map(({ URL }) => URL));
  }
  const distinct = [...new Set(addresses)].filter((address) => address !== "");
  return { addresses: distinct, ...(own === undefined ? {} : { settings: settingsText(own) }) };
}

/** Texts of the settings as they were stored, by path from the root. */
export function storedSources(recorded: RepoConfig): Readonly<Record<string, string>> {
  const loaded = (recorded.loaded ?? {}) as Readonly<Record<string, string>>;
  return { ...loaded, [settingsFile]: settingsText(recorded) };
}

function settingsText({ source }: RepoConfig): string {
  return Buffer.from(source, "base64").toString("utf8");
}

/** A config that does not evaluate here, such as one that loads files, names none: then the recorded ones are tried. */
async function configuredRemotes(config: Config, recorded: RepoConfig): Promise<readonly string[]> {
  if (!/remotes/.test(settingsText(recorded))) return [];
  try {
    const settings = await config.settings({ sources: storedSources(recorded) });
    settings.dispose();
    return settings.remotes ?? [];
  } catch {
    return [];
  }
}
