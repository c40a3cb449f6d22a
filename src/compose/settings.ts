import type { Config } from "../config/config.js";
import type { GitFacts } from "../config/git-facts.js";
import { overrideSettings, type RepoSettings, settingsFile } from "../config/setting-values.js";
import type { StoreDescriptor } from "../config/store-descriptor.js";
import type { RepoConfig } from "../documents/repo-config.js";
import { masks } from "../masks.js";
import { Remembered } from "../remembered.js";
import { homeOf, type SessionOptions } from "./options.js";

/** Settings with what they were read from. */
export type ReadSettings = RepoSettings & {
  readonly sources: Readonly<Record<string, string>>;
  /** The same, where they come from what is on record and not from files. */
  readonly recorded?: Readonly<Record<string, string>>;
};

/**
 * The settings of the repository. They are remembered by the text of `repo.ocu.star`, so that most commands need no
 * engine for them; not where it loads other files, asks the machine for anything or has credentials in addresses. These
 * are used as long as the process lives, and kept out of what is stored of the file.
 */
export async function settingsOf(
  { env, reporter, signal, version }: SessionOptions,
  text: string | undefined,
  config: Config,
  recorded?: Readonly<Record<string, string>>,
): Promise<ReadSettings> {
  const none: ReadSettings = { release_ignore: [], has_trigger: false, sources: {} };
  if (text === undefined) return overrideSettings(none, env);
  const from = recorded === undefined ? {} : { recorded };
  const remembered = new Remembered(homeOf(env));
  const made = ["settings", version, text];
  const known = remembered.recall(made) as ReadSettings | undefined;
  if (known) return overrideSettings({ ...known, ...from, sources: { [settingsFile]: text } }, env);
  const onPrint = (line: string): void => reporter.report({ type: "config-print", file: settingsFile, text: line });
  const given = recorded === undefined ? {} : { sources: recorded };
  const { AddressSecrets } = await import("../config/address-secrets.js");
  // What is wrong with a file is shown with its lines.
  const written = AddressSecrets.inText(text);
  for (const secret of written.values()) masks.add(secret);
  const settings = await config.settings({ onPrint, signal, ...given });
  const used = AddressSecrets.inSettings(settings);
  for (const secret of used.values()) masks.add(secret);
  for (const problem of settings.warnings) reporter.report({ type: "warning", problem });
  const { sources, pure, warnings, trigger: _trigger, dispose, ...plain } = settings;
  dispose();
  const isSmall = pure && warnings.length === 0 && Object.keys(sources).length === 1;
  if (isSmall && written.isEmpty && used.isEmpty) remembered.keep(made, plain);
  const stored = Object.entries(sources).map(([file, source]) => [file, used.removedFrom(source)] as const);
  return overrideSettings({ ...plain, ...from, sources: Object.fromEntries(stored) }, env);
}

/**
 * In a job on GitHub state has to outlive the runner: without `store.set()` it is kept on two branches of the same
 * repository.
 */
export function withDefaultStores<T extends RepoSettings>(settings: T, env: SessionOptions["env"]): T {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  if (settings.state !== undefined || GITHUB_ACTIONS !== "true" || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY)
    return settings;
  const remote_url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
  const on = (branch: string): StoreDescriptor => ({ git: { remote_url, branch, create_branch: true } });
  return { ...settings, state: on("ocuroot-state"), intent: settings.intent ?? on("ocuroot-intent") };
}

/** What is put on record of a repository at a commit. */
export function repoConfig({ sources }: ReadSettings, { remotes }: GitFacts): RepoConfig {
  const { [settingsFile]: source = "", ...loaded } = sources;
  return {
    Remotes: remotes.map((remote) => ({ ...remote })),
    source: Buffer.from(source).toString("base64"),
    ...(Object.keys(loaded).length === 0 ? {} : { loaded }),
  };
}
