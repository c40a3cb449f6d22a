/** Who commits are by. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** What of the user's git variables is about reaching a remote; all others would turn git to another repository. */
const transport = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_.*|SSL_.*|TRACE.*|CURL_.*|HTTP_USER_AGENT)$/;

/** Settings that keep the user's own from taking part, and git from work that nobody asked for. */
const settings: readonly (readonly [string, string])[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.autocrlf", "false"],
  ["core.fsmonitor", "false"],
  ["core.logAllRefUpdates", "false"],
  ["gc.auto", "0"],
  ["gc.writeCommitGraph", "false"],
  ["maintenance.auto", "false"],
  ["commit.gpgSign", "false"],
  ["push.gpgSign", "false"],
  ["push.followTags", "false"],
  ["push.recurseSubmodules", "no"],
  ["fetch.recurseSubmodules", "false"],
  ["fetch.prune", "false"],
  ["fetch.writeCommitGraph", "false"],
  ["fastimport.unpackLimit", "1"],
  ["protocol.version", "2"],
];

/**
 * The environment git runs in: what the user set for reaching remotes, English without prompts, and settings that lie
 * over those of the machine, which stay readable for proxies, credential helpers and the like.
 *
 * @param more settings that are added, such as credentials
 */
export function gitEnvironment(
  env: Readonly<Record<string, string>>,
  more: readonly (readonly [string, string])[],
): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || transport.test(name));
  const result: Record<string, string> = {
    GIT_ASKPASS: "true",
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    GIT_HTTP_LOW_SPEED_LIMIT: "100",
    GIT_HTTP_LOW_SPEED_TIME: "60",
  };
  const all = [...settings, ...more];
  result.GIT_CONFIG_COUNT = String(all.length);
  for (const [index, [key, value]] of all.entries()) {
    result[`GIT_CONFIG_KEY_${index}`] = key;
    result[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return result;
}

/** The environment with an ssh that asks nothing; `configured` is the command the user's settings name. */
export function quietSsh(env: Readonly<Record<string, string>>, configured: string): Record<string, string> {
  if (env.GIT_SSH !== undefined && env.GIT_SSH_COMMAND === undefined) return { ...env };
  return { ...env, GIT_SSH_COMMAND: `${env.GIT_SSH_COMMAND ?? (configured || "ssh")} -oBatchMode=yes` };
}

/** `OCUROOT_GIT_USER_NAME` and `OCUROOT_GIT_USER_EMAIL`, else ocuroot itself; without what git's format cannot hold. */
export function identityFrom(env: Readonly<Record<string, string>>): Identity {
  const clean = (text: string | undefined): string => (text ?? "").replace(/[<>\p{Cc}]/gu, "").trim();
  return {
    name: clean(env.OCUROOT_GIT_USER_NAME) || "Ocuroot",
    email: clean(env.OCUROOT_GIT_USER_EMAIL) || "contact@ocuroot.com",
  };
}
