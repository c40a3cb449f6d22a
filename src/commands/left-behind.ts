import { type Problem, problemsOf } from "../errors.js";
import { parseRef } from "../refs/parse.js";
import { commandText } from "../report/hints.js";
import type { Intended, LeftBehind } from "../work/left-behind.js";
import type { SourceSession } from "./session.js";

/**
 * Names what is deployed from files that the commit at hand no longer has: nobody would miss them otherwise. Costs a look
 * at one file for each package while nothing is missing; nothing where there is no source, and in jobs for one run.
 */
export async function problemsLeftBehind(session: SourceSession, intended: Intended): Promise<readonly Problem[]> {
  if (session.store !== undefined || session.runner?.assignment !== undefined) return [];
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
