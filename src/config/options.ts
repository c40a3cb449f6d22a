import type { Engine } from "@ocuroot/starlark-wasm";
import type { Masks } from "../masks.js";
import type { GithubAccess } from "./modules/operation.js";

/** What config files are evaluated with. */
export interface ConfigOptions {
  /** Absolute path of the checkout whose files are evaluated. */
  readonly root: string;
  /** Folder that holds one folder per SDK version; its address ends in `/`. */
  readonly sdk: URL;
  /** Variables that config files and their commands see. */
  readonly env: Readonly<Record<string, string>>;
  readonly masks: Masks;
  /** An engine that is somebody else's to close; otherwise one is made, and closed with the rest. */
  readonly engine?: Engine;
  /** Takes workflow commands of GitHub Actions. Without it annotations are lines of the log. */
  readonly command?: (line: string) => void;
  /** The way to GitHub; absent where there is no token. */
  readonly github?: GithubAccess | undefined;
  /** Why code may not touch the machine, such as `the plan of a fork`; absent: it may. */
  readonly forbidden?: string;
  /** The time of log records; default: the machine's. */
  readonly now?: () => string;
}
