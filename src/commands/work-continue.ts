import { declareLost } from "../release/lost.js";
import type { ReleaseView, Result } from "../report/reporter.js";
import type { WorkItem } from "../work/outstanding.js";
import { identifyReady, openRunsOfRepo } from "../work/outstanding.js";
import { runReleases } from "./release.js";
import { type Outcome, resultOf, type Session } from "./session.js";

const command = "work continue";

/** Does all work of this repository that is ready at this commit. */
export async function workContinue(session: Session, options: { dryrun?: boolean }): Promise<Outcome> {
  const { state } = await session.world.snapshot();
  const { waiting, running } = await openRunsOfRepo(state, session.repo);
  const { items, releases, problems } = await identifyReady(state, waiting, session.commit);
  if (options.dryrun) {
    return { result: resultOf(command, [], problems), stdout: dryRunText(items) };
  }
  const lost = await declareLost(session, state, running);
  const done = await runReleases(session, releases, "continued");
  const all = [...problems, ...lost, ...done.problems];
  const result = resultOf(command, done.views, all);
  return { result: { ...result, status: judgeWork(result.status, done, all.length > 0) } };
}

/** Work fails by what was run here, not by what failed in these releases before. */
function judgeWork(
  status: Result["status"],
  { views, started }: { views: readonly ReleaseView[]; started: readonly string[] },
  hasProblems: boolean,
): Result["status"] {
  if (hasProblems) return "failed";
  const ended = views.flatMap(({ runs }) => runs).filter(({ ref }) => started.includes(ref));
  if (ended.some((run) => run.status === "failed" || run.status === "lost")) return "failed";
  if (ended.some((run) => run.status === "cancelled")) return "cancelled";
  if (status !== "failed" && status !== "cancelled") return status;
  return started.length > 0 ? "complete" : "nothing";
}

/** The dry-run format of the Go client: an indented array, `null` when there is nothing. */
function dryRunText(items: readonly WorkItem[]): string {
  return `${items.length === 0 ? "null" : JSON.stringify(items, undefined, 2)}\n`;
}
