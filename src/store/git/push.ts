import { fail } from "../../errors.js";
import type { CommandResult } from "../../process.js";
import type { Git } from "./git.js";
import { tryList, unreachable, wordsOf } from "./link.js";
import type { Remote } from "./remote.js";

/** What one branch is to become. `before` is what it must be when it does; undefined: not there. */
export interface RefUpdate {
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** How often the same commits are sent while it is not known whether they arrived, and how often a silent remote is asked. */
const tries = 3;

/**
 * Publishes commits of a repository, all or none.
 *
 * What happened is read from the lines about our refs, and where those are missing or ambiguous, from what the remote
 * has then: the words for people are the same on a plain conflict and on a broken connection.
 *
 * @returns `moved`: the branches are other than expected now. Ours may be among what they have, if an answer was lost.
 * @throws OcurootError `store-protected` when the remote refuses, `store-unreachable` when it cannot be told
 */
export async function push(
  git: Git,
  repository: string,
  remote: Remote,
  updates: readonly RefUpdate[],
): Promise<"done" | "conflict" | "moved"> {
  const args = [`--git-dir=${repository}`, "push", "--porcelain", "--atomic", "--no-verify", ...updates.map(lease)];
  const specs = updates.map(({ ref, after }) => `${after}:${ref}`);
  for (let attempt = 1; ; attempt++) {
    const result = await git.remote([...args, remote.url, ...specs]);
    const said = verdict(result, updates);
    if (said === "done") return "done";
    if (said === "rejected") return attempt === 1 ? "conflict" : "moved";
    if (said === "declined") refused(remote, updates, result);
    const found = await whatIs(git, remote, updates);
    if (found === undefined) return unreachable(remote, result, "broke off while a change was sent");
    if (found !== "before") return found;
    if (attempt < tries) await pause(attempt);
    else if (said === "failed") refused(remote, updates, result);
    else if (denied(result)) readOnly(remote, updates, result);
    else unreachable(remote, result, "takes no changes");
  }
}

function lease({ ref, before }: RefUpdate): string {
  return `--force-with-lease=${ref}:${before ?? ""}`;
}

/** `failed`: the remote says it did not do it, for a reason that may pass. `unclear`: it may have happened or not. */
type Verdict = "done" | "rejected" | "declined" | "failed" | "unclear";

function verdict({ exitCode, stdout }: CommandResult, updates: readonly RefUpdate[]): Verdict {
  const lines = new Map<string, { readonly flag: string; readonly summary: string }>();
  for (const line of stdout.split("\n")) {
    const [, flag = "", ref = "", summary = ""] = /^([ +*=!-])\t[^\t]*:([^:\t]+)\t(.*)$/.exec(line) ?? [];
    lines.set(ref, { flag, summary });
  }
  const ours = updates.flatMap(({ ref }) => lines.get(ref) ?? []);
  const refusals = ours.filter(({ flag }) => flag === "!").map(({ summary }) => summary);
  if (refusals.some((each) => /declined/.test(each))) return "declined";
  if (refusals.some((each) => each.startsWith("[remote rejected]"))) return "failed";
  if (refusals.some((each) => each.startsWith("[rejected]"))) return "rejected";
  return exitCode === 0 && refusals.length === 0 && ours.length === updates.length ? "done" : "unclear";
}

/** What the remote has now; undefined when it does not answer. */
async function whatIs(
  git: Git,
  remote: Remote,
  updates: readonly RefUpdate[],
): Promise<"before" | "done" | "moved" | undefined> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const refs = updates.map(({ ref }) => ref);
    const answer = await tryList(git, remote, refs);
    if ("refs" in answer) {
      if (updates.every(({ ref, after }) => answer.refs.get(ref) === after)) return "done";
      return updates.every(({ ref, before }) => answer.refs.get(ref) === before) ? "before" : "moved";
    }
    if (attempt < tries) await pause(attempt);
  }
  return undefined;
}

/** What servers answer whoever may read and not write; what failed is known by then, this is about the words for it. */
function denied({ stderr }: CommandResult): boolean {
  return /returned error: 40[13]|Authentication failed|denied|not (allowed|permitted|authorized)|read.only/i.test(
    stderr,
  );
}

function readOnly(remote: Remote, updates: readonly RefUpdate[], result: CommandResult): never {
  const tail = wordsOf(result);
  fail("store-protected", `${remote.name} can be read, but not written to: ${(tail[0] ?? "").replace(/^\w+: /, "")}`, {
    fix: `Use a token or key that may write to ${branchesOf(updates)}.`,
    ...(tail.length > 1 ? { tail } : {}),
  });
}

function branchesOf(updates: readonly RefUpdate[]): string {
  return updates.map(({ ref }) => ref.replace(/^refs\/heads\//, "")).join(" and ");
}

/** A rule or a hook said no: its words are the reason. */
function refused(remote: Remote, updates: readonly RefUpdate[], result: CommandResult): never {
  const words = wordsOf(result).filter((line) => line.startsWith("remote:"));
  const tail = words.map((line) => line.slice("remote:".length).trim()).filter((line) => line !== "");
  const [, summary = ""] = /^!\t[^\t]*\t(.*)$/m.exec(result.stdout) ?? [];
  fail("store-protected", `${remote.name} refuses changes to ${branchesOf(updates)}: ${tail[0] ?? summary}`, {
    fix: "Let this user write to the branch, or keep the store in another one.",
    ...(tail.length > 1 ? { tail } : {}),
  });
}

function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, (0.5 + Math.random()) * 250 * 3 ** (attempt - 1)));
}
