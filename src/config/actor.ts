import { userInfo } from "node:os";

/**
 * Who gives the command, as people know them: on GitHub the login that started the run (`@octocat`), elsewhere the name
 * that commits of stores are by or that git has for the user, else the name of their account.
 *
 * @param configured the name that git has, where it was asked already
 */
export async function actorOf(
  root: string,
  env: Readonly<Record<string, string>>,
  configured?: string,
): Promise<string> {
  // GitHub documents GITHUB_TRIGGERING_ACTOR as who started this attempt, GITHUB_ACTOR as who started the first one.
  const login = env.GITHUB_ACTIONS === "true" ? env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR : undefined;
  if (login) return `@${login}`;
  const named = env.OCUROOT_GIT_USER_NAME || env.GIT_AUTHOR_NAME || configured;
  if (named) return named;
  // Loaded when it is first needed: commands that only read documents start no process.
  const { run } = await import("../process.js");
  const answer = await run("git", ["config", "user.name"], { cwd: root, env }).catch(() => undefined);
  const name = answer?.exitCode === 0 ? answer.stdout.trim() : "";
  return name || env.USER || accountName();
}

/** A process may run under a number that no account has. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}
