import { fail } from "../../errors.js";
import { masks } from "../../masks.js";
import type { CommandResult } from "../../process.js";
import { type Git, reasonOf } from "./git.js";
import type { Remote } from "./remote.js";

/** What a remote has: ids of refs by their full names. */
export interface Listing {
  readonly refs: ReadonlyMap<string, string>;
  /** The branch its HEAD stands for. */
  readonly head: string | undefined;
}

/** Asks a remote what it has of `names`. @returns how git failed when there was no answer. */
export async function tryList(git: Git, remote: Remote, names: readonly string[]): Promise<Listing | CommandResult> {
  const result = await git.remote(["ls-remote", "--symref", remote.url, ...names]);
  if (result.exitCode !== 0) return result;
  const refs = new Map<string, string>();
  let head: string | undefined;
  for (const line of result.stdout.split("\n")) {
    const [, target] = /^ref: refs\/heads\/(.*)\tHEAD$/.exec(line) ?? [];
    const [id = "", name] = line.split("\t");
    if (target !== undefined) head = target;
    // Names are matched from their end: others may come along.
    else if (name !== undefined && names.includes(name)) refs.set(name, id);
  }
  return { refs, head };
}

/** Asks a remote what it has of `names`. @throws OcurootError `store-unreachable` */
export async function list(git: Git, remote: Remote, names: readonly string[]): Promise<Listing> {
  const answer = await tryList(git, remote, names);
  return "refs" in answer ? answer : unreachable(remote, answer);
}

/** Says that a remote gave no answer, with git's words: only here they are all there is. */
export function unreachable(remote: Remote, result: CommandResult, what = "cannot be reached"): never {
  const tail = wordsOf(result);
  const reason = result.exitCode === -1 ? reasonOf(result) : (tail[0] ?? `git ended with ${result.exitCode}`);
  fail("store-unreachable", `${remote.name} ${what}: ${reason.replace(/^(fatal|error|remote): |\.$/g, "")}.`, {
    fix: "Check the address, the network and the credentials, and run it again.",
    ...(tail.length > 1 ? { tail } : {}),
  });
}

/** What git wrote for people, without secrets. */
export function wordsOf({ stderr }: CommandResult): string[] {
  return masks
    .mask(stderr)
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}
