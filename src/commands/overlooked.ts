import { type Problem, problemsOf } from "../errors.js";
import { parseRef } from "../refs/parse.js";
import { commandText } from "../report/hints.js";
import type { Intended, LeftBehind } from "../work/left-behind.js";
import type { SourceSession } from "./session.js";

/**
 * Names what people forgot about the checkout at hand and nobody would miss otherwise: in a source repository, what is
 * deployed from files that its commit no longer has; in a checkout of the intent branch, changes that are not on the
 * remote. Costs a look at one file for each package while nothing is missing, and nothing in jobs for one run.
 */
export async function overlooked(session: SourceSession, intended: Intended): Promise<readonly Problem[]> {
  if (session.runner?.assignment !== undefined) return [];
  return session.store === undefined ? leftBehindBy(session, intended) : unpublished(session.store);
}

async function leftBehindBy(session: SourceSession, intended: Intended): Promise<readonly Problem[]> {
  const packages = await withoutFile(session, intended);
  if (packages.length === 0) return [];
  try {
    const { leftBehind } = await import("../work/left-behind.js");
    const found = await leftBehind(await session.world.snapshot(), session.repo, packages, session.source);
    return found.map((each) => problemOf(session, each));
  } catch (error) {
    return problemsOf(error);
  }
}

async function withoutFile({ repo, source }: SourceSession, intended: Intended): Promise<readonly string[]> {
  const own = [...intended.keys()].filter((pkg) => pkg.startsWith(`${repo}/-/`));
  const files = own.map((pkg) => parseRef(pkg).path);
  const lacking = new Set(await source.lacking(files));
  return own.filter((_, index) => lacking.has(files[index] ?? ""));
}

function problemOf({ commit, program, short }: SourceSession, { file, deployments }: LeftBehind): Problem {
  const at = /^[0-9a-f]{40,}$/.test(commit) ? ` at ${commit.slice(0, 7)}` : "";
  const where = deployments.map(({ environment, release }) => `${environment} (${release})`);
  const remove = deployments.map(({ ref }) => commandText(program, ["state", "delete", short(ref), "--cascade"]));
  return {
    code: "file-not-found",
    message: `${file} is gone${at}, but deployments of it are left in ${where.join(", ")}`,
    fix: `bring the file back, or remove what is left: ${remove.join("; ")}`,
    ...(deployments[0] === undefined ? {} : { ref: deployments[0].ref }),
  };
}

async function unpublished({ unpublished }: NonNullable<SourceSession["store"]>): Promise<readonly Problem[]> {
  const { files, commits } = (await unpublished?.()) ?? { files: [], commits: [] };
  const problems: Problem[] = [];
  if (files.length > 0) {
    problems.push({
      code: "uncommitted",
      message: `nobody sees what is changed in this checkout and in no commit: ${listed(files)}`,
      fix: "commit it and git push, or take it back with git restore",
    });
  }
  if (commits.length > 0) {
    const [are, they] =
      commits.length === 1 ? ["1 commit that is", "it"] : [`${commits.length} commits that are`, "them"];
    problems.push({
      code: "uncommitted",
      message: `this checkout has ${are} not on its remote, so nobody sees ${they}: ${listed(commits)}`,
      fix: "git pull --rebase && git push, and then the same command again",
    });
  }
  return problems;
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
}
