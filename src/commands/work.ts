import { formatJson, type Json } from "../documents/json.js";
import { targetsOf } from "../trigger/remember.js";
import { workItems } from "../work/dry-run.js";
import { prepareWork } from "../work/prepare.js";
import type { Scope } from "../work/scope.js";
import { seenSince } from "./asking.js";
import { checkAssignment, endAssignment, retryAssignment } from "./assignment.js";
import { foresee } from "./foresee.js";
import { overlooked } from "./overlooked.js";
import { distinct } from "./release.js";
import { type Outcome, resultOf, type SourceSession, scopeOf } from "./session.js";
import { judgeWork, settleWithLost } from "./settle.js";
import { askOthers } from "./work-trigger.js";

/** Which of the work commands, and whether it is only to say what it would do. */
export interface WorkOptions {
  readonly kind: "continue" | "ops" | "any" | "cascade";
  readonly dryrun?: boolean;
  /** In a job for one run: try it again if it failed. */
  readonly retry?: boolean;
}

/**
 * Does outstanding work until nothing is left that can start: at this commit, of which `any` then asks others for the
 * rest; or, as `cascade`, at all commits and in all repositories.
 */
export async function work(session: SourceSession, { kind, dryrun, retry }: WorkOptions): Promise<Outcome> {
  const command = `work ${kind}`;
  if (dryrun) return dryRun(session, command, kind);
  const assignment = session.runner?.assignment;
  if (assignment !== undefined) await checkAssignment(session, assignment);
  if (assignment !== undefined && retry) await retryAssignment(session, assignment);
  const worked = await settleWithLost(session, kind);
  if (assignment !== undefined) await endAssignment(session, assignment);
  const asked = await askOthers(
    session,
    kind === "any" ? worked.others : worked.others.filter(({ needs }) => needs !== undefined),
  );
  const { triggered } = asked;
  const left = await overlooked(session, worked.intended);
  const problems = distinct([...worked.problems, ...asked.problems, ...left]);
  const elsewhere = targetsOf(worked.others);
  const more = {
    applied: worked.applied,
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(triggered.length === 0 ? {} : { triggered }),
  };
  const result = resultOf(command, seenSince(worked.views, asked), problems, more);
  return { result: { ...result, status: judgeWork(result.status, worked, problems) } };
}

/** Prints what would be done: the format of the Go client, `null` when there is nothing; `work any` then says nothing. */
async function dryRun(session: SourceSession, command: string, kind: Scope["kind"]): Promise<Outcome> {
  const scope = { ...scopeOf(session), kind };
  const request = { owner: session.owner.id, time: session.clock.now() };
  const prepared = await foresee(session, (draft, lost) => {
    for (const problem of lost) session.reporter.report({ type: "warning", problem });
    return prepareWork(draft, scope, request);
  });
  const problems = [...prepared.problems, ...(await overlooked(session, prepared.intended))];
  const items = workItems({
    ...prepared,
    ready: kind === "ops" ? [] : prepared.ready,
    ops: kind === "continue" ? [] : prepared.ops,
  });
  const nothing = kind === "any" ? "" : "null\n";
  const result = resultOf(command, [], problems);
  const json = {
    schema: 1,
    command,
    work: items,
    waiting: prepared.waiting,
    elsewhere: prepared.others,
    problems,
  };
  return {
    result: { ...result, status: problems.length > 0 ? "failed" : "complete" },
    stdout: items.length === 0 ? nothing : `${formatJson(items as unknown as Json)}\n`,
    json: JSON.parse(JSON.stringify(json)) as Json,
  };
}
