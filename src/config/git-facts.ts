import path from "node:path";
import { run } from "../process.js";
import { normalizeRemote } from "../refs/remote.js";

/** What git says of a checkout. */
export interface GitFacts {
  /** Hash of the commit that is checked out; `null` as text when there is none. */
  readonly commit: string;
  /** First line of that commit's message. */
  readonly subject?: string;
  /** Address of the remote `origin`. */
  readonly origin?: string;
}

/**
 * Asks git about a checkout. `OCU_REPO_COMMIT_OVERRIDE` names another commit, `OCU_REPO_URL_OVERRIDE` another address; a
 * folder that is no git checkout has neither commit nor address of its own.
 */
export async function gitFacts(root: string, env: Readonly<Record<string, string>>): Promise<GitFacts> {
  const ask = async (...args: string[]): Promise<string | undefined> => {
    const answer = await run("git", args, { cwd: root, env }).catch(() => undefined);
    const text = answer?.exitCode === 0 ? answer.stdout.trim() : "";
    return text === "" ? undefined : text;
  };
  const override = env.OCU_REPO_COMMIT_OVERRIDE;
  const [shown, remote] = await Promise.all([
    ask("log", "-1", "--no-show-signature", "--format=%H%n%s", "HEAD", "--"),
    env.OCU_REPO_URL_OVERRIDE || ask("config", "--get", "remote.origin.url"),
  ]);
  const [head, subject] = shown?.split("\n") ?? [];
  return {
    commit: override || head || "null",
    ...(subject && !override ? { subject } : {}),
    ...(remote === undefined || remote === "" ? {} : { origin: remote }),
  };
}

/** The name of a repository in refs: its alias, else the address it was overridden with, else that of its origin, else its folder. */
export function repoName(
  root: string,
  alias: string | undefined,
  facts: GitFacts,
  env: Readonly<Record<string, string>>,
): string {
  if (alias !== undefined) return alias;
  const override = env.OCU_REPO_URL_OVERRIDE;
  if (override) return override;
  const name = facts.origin === undefined ? "" : normalizeRemote(facts.origin);
  return name === "" ? path.basename(root) : name;
}

/** The remotes of a checkout, sorted by name, without user names and passwords (B14f). */
export async function gitRemotes(
  root: string,
  env: Readonly<Record<string, string>>,
): Promise<{ Name: string; URL: string; PushURL: string }[]> {
  const answer = await run("git", ["remote", "--verbose"], { cwd: root, env }).catch(() => undefined);
  const remotes = new Map<string, { Name: string; URL: string; PushURL: string }>();
  for (const line of (answer?.exitCode === 0 ? answer.stdout : "").split("\n")) {
    const [, name = "", url = "", use] = /^(\S+)\t(.*) \((fetch|push)\)$/.exec(line) ?? [];
    if (name === "") continue;
    const known = remotes.get(name) ?? { Name: name, URL: "", PushURL: "" };
    remotes.set(name, { ...known, [use === "push" ? "PushURL" : "URL"]: withoutUserInfo(url) });
  }
  return [...remotes.values()].sort((a, b) => (a.Name < b.Name ? -1 : 1));
}

function withoutUserInfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}

/** Whether a commit comes before another one; false when git does not know. */
export async function isAncestor(
  root: string,
  earlier: string,
  later: string,
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const args = ["merge-base", "--is-ancestor", earlier, later, "--"];
  const answer = await run("git", args, { cwd: root, env }).catch(() => undefined);
  return answer?.exitCode === 0;
}
