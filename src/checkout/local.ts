import path from "node:path";
import type { Problem } from "../errors.js";
import {
  type GitSurroundings,
  hasCommit,
  isUnknown,
  lastWords,
  noCommit,
  type Repository,
  repositoryAt,
} from "./repository.js";

/** The repository that a command was started in. */
export interface LocalRepository {
  readonly repository: Repository;
  /** The folder that paths start in, from the root of the work tree. */
  readonly inside: string;
  /** Fetches a commit that is not there, from its remotes in turn. @returns why it could not be had. */
  require(commit: string): Promise<readonly Problem[] | undefined>;
}

/** @returns undefined for a folder that is no git checkout. */
export async function localRepository(
  root: string,
  surroundings: GitSurroundings,
): Promise<LocalRepository | undefined> {
  const { git } = repositoryAt("", root, surroundings);
  const facts = await git.local([
    "rev-parse",
    "--path-format=absolute",
    "--show-toplevel",
    "--git-common-dir",
    "--is-shallow-repository",
  ]);
  const [top, gitDir, shallow] = facts.stdout.split("\n");
  if (facts.exitCode !== 0 || !top || !gitDir) return undefined;
  const repository = repositoryAt(gitDir, root, surroundings);
  return {
    repository,
    inside: path.relative(top, root),
    require: (commit) => requireCommit(repository, commit, shallow === "true"),
  };
}

/** A shallow repository gets that commit alone; a whole one must not become shallow by it. */
async function requireCommit(
  repository: Repository,
  commit: string,
  shallow: boolean,
): Promise<readonly Problem[] | undefined> {
  if (await hasCommit(repository, commit)) return undefined;
  const remotes = (await repository.run(["remote"])).stdout.split("\n").filter((name) => name !== "");
  remotes.sort((a, b) => Number(b === "origin") - Number(a === "origin"));
  const problems: Problem[] = [];
  for (const remote of remotes) {
    const depth = shallow ? ["--depth=1"] : [];
    const common = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"];
    const args = [`--git-dir=${repository.gitDir}`, ...common, ...depth, remote, commit];
    const result = await repository.git.remote(args);
    if (await hasCommit(repository, commit)) return undefined;
    problems.push({
      code: "checkout-failed",
      message: `${remote}: ${isUnknown(result) ? noCommit(commit) : lastWords(result)}`,
    });
  }
  return problems;
}
