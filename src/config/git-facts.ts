import path from "node:path";
import { fail } from "../errors.js";
import { run } from "../process.js";
import { looksRemote, normalizeRemote } from "../refs/remote.js";

/** A remote as the documents have it. */
export interface GitRemote {
  readonly Name: string;
  readonly URL: string;
  readonly PushURL: string;
}

/** What git says of a checkout. */
export interface GitFacts {
  /** Hash of the commit that is checked out; `null` as text when there is none. */
  readonly commit: string;
  /** First line of that commit's message. */
  readonly subject?: string;
  /** Address of the remote `origin`, or what stands in for it. */
  readonly origin?: string;
  /** All remotes, sorted by name, without user names and passwords (B14f). */
  readonly remotes: readonly GitRemote[];
  /** The user's name, as git has it. */
  readonly user?: string;
}

/**
 * Asks git about a checkout. `OCU_REPO_COMMIT_OVERRIDE` names another commit, `OCU_REPO_URL_OVERRIDE` another address; a
 * folder that is no git checkout has neither commit nor address of its own.
 */
export async function gitFacts(root: string, env: Readonly<Record<string, string>>): Promise<GitFacts> {
  const [shown, configured] = await Promise.all([
    ask(root, env, "log", "-1", "--format=%H%n%s", "HEAD", "--"),
    ask(root, env, "config", "--get-regexp", "^(remote\\..*\\.(url|pushurl)|user\\.name)$"),
  ]);
  const [head, subject] = shown?.split("\n") ?? [];
  const override = env.OCU_REPO_COMMIT_OVERRIDE;
  const addresses = remotesIn(configured ?? "");
  const user = configured
    ?.match(/^user\.name (.*)$/gm)
    ?.at(-1)
    ?.slice("user.name ".length);
  const origin = env.OCU_REPO_URL_OVERRIDE || addresses.find(({ Name }) => Name === "origin")?.URL;
  return {
    commit: override || head || "null",
    ...(subject && !override ? { subject } : {}),
    ...(origin === undefined ? {} : { origin }),
    ...(user ? { user } : {}),
    remotes: addresses.map(({ Name, URL, PushURL }) => ({
      Name,
      URL: withoutUserInfo(URL),
      PushURL: withoutUserInfo(PushURL),
    })),
  };
}

/** Started at once: git answers while whatever comes next is loaded. */
function git(root: string, env: Readonly<Record<string, string>>, args: readonly string[]) {
  return run("git", args, { cwd: root, env }).catch(() => undefined);
}

async function ask(
  root: string,
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<string | undefined> {
  const answer = await git(root, env, args);
  const text = answer?.exitCode === 0 ? answer.stdout.trim() : "";
  return text === "" ? undefined : text;
}

/** `remote.NAME.url ADDRESS` lines; a name may have dots. The first address of a remote is the one git reads from. */
function remotesIn(text: string): GitRemote[] {
  const remotes = new Map<string, { URL?: string; PushURL?: string }>();
  for (const line of text.split("\n")) {
    const [, name, key, value] = /^remote\.(.*)\.(url|pushurl) (.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const field = key === "url" ? "URL" : "PushURL";
    remotes.set(name, { [field]: value, ...remotes.get(name) });
  }
  return [...remotes]
    .map(([Name, { URL = "", PushURL = URL }]) => ({ Name, URL, PushURL }))
    .sort((a, b) => (a.Name < b.Name ? -1 : 1));
}

function withoutUserInfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, "$1");
}

/** The name of a repository in refs: its alias, else from the address it was overridden with, else from its origin's, else its folder. */
export function repoName(
  root: string,
  alias: string | undefined,
  facts: Pick<GitFacts, "origin">,
  env: Readonly<Record<string, string>>,
): string {
  if (alias !== undefined) return checkedName(alias, "repo_alias");
  const override = env.OCU_REPO_URL_OVERRIDE;
  if (override && !looksRemote(override)) return checkedName(override, "OCU_REPO_URL_OVERRIDE");
  const name = facts.origin === undefined ? "" : normalizeRemote(facts.origin);
  return name === "" ? path.basename(root) : name;
}

/** @throws `store-config` for a name that no ref can begin with. */
function checkedName(name: string, setting: string): string {
  const parts = name.split("/");
  const bad = parts.some(
    (part) => part === "" || part === "." || part === ".." || part === "-" || /^[@+]|[#=]/.test(part),
  );
  if (!bad) return name;
  return fail("store-config", `${setting} is ${JSON.stringify(name)}, which cannot be the name of a repository`, {
    fix: "use words between slashes, such as octo-org/shop",
  });
}

/** Whether a commit comes before another one; false when git does not know. */
export async function isAncestor(
  root: string,
  earlier: string,
  later: string,
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const args = ["merge-base", "--is-ancestor", earlier, later, "--"];
  const answer = await git(root, env, args);
  return answer?.exitCode === 0;
}
