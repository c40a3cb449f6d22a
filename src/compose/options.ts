import path from "node:path";
import type { Engine } from "@ocuroot/starlark-wasm";
import type { Assignment } from "../documents/assignment.js";
import type { Reporter } from "../report/reporter.js";

/** `documents`: reading stores alone; `checkout`: also which commit it is; `engine`: config files are evaluated as well. */
export type Needs = "documents" | "checkout" | "engine";

/** What a session is opened with: everything that comes from the process it runs in. */
export interface SessionOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Variables that reach stores and remotes, but neither config files nor what they start: tokens. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** File name of the workflow that is started for work of other commits. */
  readonly workflow?: string;
  /** What the job was made for, where it is one for a single run. */
  readonly assignment?: Assignment;
  /** Takes workflow commands that config files give. */
  readonly command?: (line: string) => void;
  /** Why config files may not touch the machine; absent: they may. */
  readonly forbidden?: string;
  /**
   * Called with the settings before they are followed to any store: `root` is the folder they are in, `sources` the
   * texts they were read from, by path. @throws OcurootError when nothing is to be opened on their word.
   */
  readonly approve?: (root: string, sources: Readonly<Record<string, string>>) => Promise<void>;
  readonly program: string;
  readonly version: string;
  /** Warn when a newer version of the program worked on the same documents. */
  readonly versionCheck?: boolean;
  readonly maxParallel: number;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** What the command works with; nothing else is started or asked for. */
  readonly needs: Needs;
  /** The engine, where it was started already; otherwise one is made when it is needed. The session closes it. */
  readonly engine?: Engine;
}

/** What reaches stores and remotes. */
export function reachingEnv({
  env,
  credentials,
}: Pick<SessionOptions, "env" | "credentials">): Readonly<Record<string, string>> {
  return { ...env, ...credentials };
}

/** Absolute path of ocuroot's own folder. */
export function homeOf(env: Readonly<Record<string, string>>): string {
  return env.OCUROOT_HOME || path.join(env.HOME ?? env.USERPROFILE ?? "", ".ocuroot");
}
