import type { Value } from "@ocuroot/starlark-wasm";
import { fail } from "../errors.js";
import type { StoreDescriptor } from "./store-descriptor.js";
import { describe } from "./values.js";

/** The file that holds the settings of a repository, in its root. */
export const settingsFile = "repo.ocu.star";

/** Settings of a repository; plain data that can be remembered as JSON. */
export interface RepoSettings {
  /** Name of the repository in refs. */
  readonly alias?: string;
  /** Addresses to clone it from, in the order they are tried. */
  readonly remotes?: readonly string[];
  readonly state?: StoreDescriptor;
  /** Absent: beside the state. */
  readonly intent?: StoreDescriptor;
  /** Globs of files that `push` leaves out; `*` crosses `/`. */
  readonly release_ignore: readonly string[];
  readonly has_trigger: boolean;
}

/** The globals and `OCU_CFG_` variables that settings are called by. */
export const settingNames = {
  alias: "repo_alias",
  remotes: "repo_remotes",
  state: "state_store",
  intent: "intent_store",
  ignore: "release_ignore",
} as const;

/** @throws OcurootError `store-config` for anything but a text that is not empty */
export function textOf(value: Value, name: string): string {
  if (typeof value === "string" && value !== "") return value;
  return fail("store-config", `${name} must be text, not ${describe(value)}`);
}

/** @throws OcurootError `store-config` for anything but a list of texts */
export function listOf(value: Value, name: string): string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return [...(value as string[])];
  return fail("store-config", `${name} must be a list of texts, not ${describe(value)}`);
}

/**
 * Lays the variables `OCU_CFG_repo_alias`, `OCU_CFG_repo_remotes` and `OCU_CFG_release_ignore` over settings. Lists are
 * JSON, or texts between commas.
 *
 * @throws OcurootError `store-config` naming the variable
 */
export function overrideSettings<T extends RepoSettings>(settings: T, env: Readonly<Record<string, string>>): T {
  const alias = env[`OCU_CFG_${settingNames.alias}`];
  const remotes = env[`OCU_CFG_${settingNames.remotes}`];
  const ignore = env[`OCU_CFG_${settingNames.ignore}`];
  return {
    ...settings,
    ...(alias ? { alias } : {}),
    ...(remotes === undefined ? {} : { remotes: listFrom(remotes, settingNames.remotes) }),
    ...(ignore === undefined ? {} : { release_ignore: listFrom(ignore, settingNames.ignore) }),
  };
}

function listFrom(text: string, name: string): string[] {
  if (!text.trimStart().startsWith("["))
    return text
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  try {
    return listOf(JSON.parse(text) as Value, `OCU_CFG_${name}`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail("store-config", `OCU_CFG_${name} is neither a JSON list nor texts between commas`);
  }
}
