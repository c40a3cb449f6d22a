import { run } from "../process.js";

/** What a checkout of a branch holds that nobody else sees. */
export interface Unpublished {
  /** Documents with changes that are in no commit, from the checkout's root, in byte order. */
  readonly files: readonly string[];
  /** Commits that change documents and are on no branch of a remote, newest first: short hash and subject. */
  readonly commits: readonly string[];
}

/** Where documents are, below the folder of a store. */
const documents = "refs";

/**
 * Compares a checkout of a store with what it last knew of its remotes; asks no remote. Says nothing where git cannot
 * tell: without a branch of a remote, or without the history that leads to one.
 *
 * @param place absolute path of the store's folder in the checkout
 */
export async function unpublishedIn(place: string, env: Readonly<Record<string, string>>): Promise<Unpublished> {
  const ask = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { exitCode, stdout } = await run("git", ["-c", "core.quotePath=false", ...args], { cwd: place, env });
    return exitCode === 0 ? stdout.split(/[\n\0]/).filter((line) => line !== "") : [];
  };
  const status = ["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", documents];
  const files = (await ask(...status)).map((line) => line.slice(3)).sort();
  const remotes = await ask("for-each-ref", "--format=%(objectname)", "refs/remotes");
  if (remotes.length === 0) return { files, commits: [] };
  const commits = await ask("log", "--format=%h %s", "HEAD", "--not", "--remotes", "--", documents);
  return { files, commits: commits.length > 0 && (await isJoined(ask)) ? commits : [] };
}

/** Whether the commit that is checked out leads back to one of a remote: a shallow checkout may not know. */
async function isJoined(ask: (...args: readonly string[]) => Promise<readonly string[]>): Promise<boolean> {
  const [shallow] = await ask("rev-parse", "--is-shallow-repository");
  if (shallow !== "true") return true;
  const before = await ask("for-each-ref", "--merged=HEAD", "--format=%(objectname)", "refs/remotes");
  return before.length > 0;
}
