import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { fail } from "../errors.js";
import { type CommandResult, run } from "../process.js";

/** Which folder is worked in, and how git reaches GitHub. */
export interface Workspace {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly serverUrl: string;
  readonly token: string | undefined;
}

/** The folder to work in. @throws `root-not-found` when there is no checkout, or no such folder. */
export function workingFolder(workspace: string, directory: string): string {
  const folder = path.resolve(workspace, directory);
  if (!existsSync(folder)) {
    const empty = !existsSync(path.join(workspace, ".git"));
    fail("root-not-found", empty ? "the workspace is empty" : `there is no folder ${directory} in the workspace`, {
      fix: empty ? checkoutStep : "correct the input working-directory",
    });
  }
  const root = realpathSync(workspace);
  if (!existsSync(path.join(root, ".git")) && !existsSync(path.join(folder, ".git"))) {
    fail("root-not-found", "the workspace holds no checkout", { fix: checkoutStep });
  }
  return realpathSync(folder);
}

const checkoutStep = "add a step before this one:\n- uses: actions/checkout@v6";

/**
 * Settings for git's environment that let it reach a private repository where the step that checked it out left no
 * credentials; two of them at once are refused by GitHub.
 */
export async function gitAccess({ folder, env, serverUrl, token }: Workspace): Promise<Record<string, string>> {
  if (token === undefined) return {};
  const key = `http.${serverUrl}/.extraheader`;
  const known = await git(folder, env, ["config", "--get-all", key]);
  if (known.exitCode === 0 && known.stdout.trim() !== "") return {};
  const count = Number(env.GIT_CONFIG_COUNT ?? "0");
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${basic}`,
  };
}

/**
 * Checks a commit out where another one is; it is fetched first where the checkout does not have it.
 *
 * @throws `ref-not-found` when the repository has no such commit.
 */
export async function checkOut(workspace: Workspace, commit: string): Promise<void> {
  const { folder } = workspace;
  const env = { ...workspace.env, GIT_TERMINAL_PROMPT: "0" };
  const head = await git(folder, env, ["rev-parse", "HEAD"]);
  if (head.stdout.trim() === commit) return;
  if ((await git(folder, env, ["cat-file", "-e", `${commit}^{commit}`])).exitCode !== 0) {
    const fetched = await fetchOne(workspace, commit);
    if (fetched.exitCode !== 0) {
      fail("ref-not-found", `the commit ${commit.slice(0, 7)} cannot be fetched: ${lastLine(fetched)}`, {
        fix: "name a commit that is on a branch of this repository",
      });
    }
  }
  const checkedOut = await git(folder, env, ["checkout", "--quiet", "--detach", commit]);
  if (checkedOut.exitCode === 0) return;
  fail("uncommitted", `${commit.slice(0, 7)} cannot be checked out: ${lastLine(checkedOut)}`, {
    fix: "leave the checkout as it is before this step",
  });
}

/** Fetches one commit, or the newest of a ref, without its history. */
export async function fetchOne(workspace: Workspace, wanted: string): Promise<CommandResult> {
  const env = { ...workspace.env, ...(await gitAccess(workspace)), GIT_TERMINAL_PROMPT: "0" };
  return git(workspace.folder, env, ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", wanted]);
}

/** Runs git in a folder. */
export function git(
  cwd: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<CommandResult> {
  return run("git", args, { cwd, env });
}

/** What git said last: why it failed. */
export function lastLine({ stderr }: CommandResult): string {
  return stderr.trim().split("\n").at(-1) ?? "";
}
