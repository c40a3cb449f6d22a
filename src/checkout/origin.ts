import type { Config } from "../config/config.js";
import { settingsFile } from "../config/setting-values.js";
import { type RepoConfig, repoConfigDocument } from "../documents/repo-config.js";
import { escapeGlob } from "../refs/glob.js";
import { repoConfigRef } from "../refs/names.js";
import type { Snapshot } from "../store/store.js";
import type { Origin } from "./trees.js";

/**
 * Where a repository can be cloned from, by what is on record of it: the `remotes()` of its newest config, the remotes
 * that its checkout had then, and the same of the commit itself. Where these name none, those of any commit do: the
 * first remote is often recorded later than the first release.
 */
export async function originOf(state: Snapshot, config: Config, repo: string, commit: string): Promise<Origin> {
  const newest = await state.get(repoConfigRef(repo, ""), repoConfigDocument);
  const own = await state.get(repoConfigRef(repo, commit), repoConfigDocument);
  const known = await addressesOf(config, [newest, own]);
  const addresses = known.length > 0 ? known : await addressesOf(config, await allConfigs(state, repo));
  return { addresses, ...(own === undefined ? {} : { settings: settingsText(own) }) };
}

async function addressesOf(config: Config, configs: readonly (RepoConfig | undefined)[]): Promise<readonly string[]> {
  const addresses = new Set<string>();
  for (const recorded of configs) {
    if (recorded === undefined) continue;
    for (const address of await configuredRemotes(config, recorded)) addresses.add(address);
    for (const { URL } of recorded.Remotes ?? []) addresses.add(URL);
  }
  return [...addresses].filter((address) => address !== "");
}

async function allConfigs(state: Snapshot, repo: string): Promise<readonly (RepoConfig | undefined)[]> {
  const refs = await state.match(`${escapeGlob(repo)}/-/repo.ocu.star/@*`);
  return Promise.all(refs.map((ref) => state.get(ref, repoConfigDocument)));
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
