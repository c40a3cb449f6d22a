import type { Runner } from "../release/runner.js";
import type { Consequences } from "./consequences.js";

/** Which work a command does. */
export interface Scope {
  readonly repo: string;
  readonly commit: string;
  /**
   * `continue`: what is ready, and what is to be done again since its inputs changed; `ops`: only ops; `any`: both,
   * after taking over whatever users asked for anywhere; `cascade`: the same at all commits and in all repositories;
   * `follow`: there too, but only what follows from one command.
   */
  readonly kind: "continue" | "ops" | "any" | "cascade" | "follow";
  /** What `follow` is limited to; without: nothing is left out. */
  readonly consequences?: Consequences;
  /** Releases whose file cannot be used: nothing of them is done, and nothing waits for them. */
  readonly unusable?: ReadonlySet<string>;
  /** The job that asks; absent away from GitHub. */
  readonly runner?: Runner;
}

/** Whether work of a commit is for whoever asks. */
export function isOwn(scope: Scope, repo: string, commit: string): boolean {
  return isEverywhere(scope) || (repo === scope.repo && commit === scope.commit);
}

/** Whether a scope knows no borders between commits and repositories. */
export function isEverywhere({ kind }: Scope): boolean {
  return kind === "cascade" || kind === "follow";
}
