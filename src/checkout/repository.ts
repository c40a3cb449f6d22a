import type { CommandResult } from "../process.js";
import { gitEnvironment } from "../store/git/environment.js";
import { Git } from "../store/git/git.js";

/** A git repository on this machine, with its work tree or without. */
export interface Repository {
  /** Absolute path of what all its worktrees share. */
  readonly gitDir: string;
  readonly git: Git;
  /** Runs git on it. */
  run(args: readonly string[]): Promise<CommandResult>;
}

export interface GitSurroundings {
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * @param cwd where git is started
 * @param settings settings for this use alone, such as credentials
 */
export function repositoryAt(
  gitDir: string,
  cwd: string,
  { env, signal }: GitSurroundings,
  settings: readonly (readonly [string, string])[] = [],
): Repository {
  const git = new Git({ cwd, env: gitEnvironment(env, settings), signal });
  return { gitDir, git, run: (args) => git.local([`--git-dir=${gitDir}`, ...args]) };
}

/** Whether a commit is there with its files. */
export async function hasCommit({ run }: Repository, commit: string): Promise<boolean> {
  return (await run(["cat-file", "-e", `${commit}^{tree}`])).exitCode === 0;
}

/** What git says went wrong, on one line. */
export function lastWords({ stderr, exitCode }: CommandResult): string {
  if (exitCode === -1) return "git was ended before it was done";
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const fatal = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? `git ended with ${exitCode}`;
  return fatal.replace(/^(fatal|error): /, "").trim();
}

/** Whether the remote said that it has not what was asked for (upload-pack's `not our ref`); git runs in English. */
export function isUnknown({ exitCode, stderr }: CommandResult): boolean {
  return exitCode !== 0 && /not our ref|couldn't find remote ref/.test(stderr);
}

/** What is said then. */
export function noCommit(commit: string): string {
  return `it has no commit ${commit.slice(0, 7)} (any more)`;
}
