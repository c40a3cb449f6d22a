import { formatJson, type Json } from "../documents/json.js";
import { OcurootError, type Problem, problemsOf } from "../errors.js";
import { declareLost } from "../release/lost.js";
import { environmentsOf } from "../release/plan.js";
import type { ReleaseView, Result } from "../report/reporter.js";
import { consumeRequest } from "../trigger/remember.js";
import { checkEnvironments } from "../work/check-environments.js";
import { workItems } from "../work/dry-run.js";
import { openRuns } from "../work/identify.js";
import type { OpItem } from "../work/ops.js";
import { type Prepared, prepareWork, type Scope } from "../work/prepare.js";
import { runReleases } from "./release.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { askOthers } from "./work-trigger.js";

/** Which of the work commands, and whether it is only to say what it would do. */
export interface WorkOptions {
  readonly kind: "continue" | "ops" | "any";
  readonly dryrun?: boolean;
}

/** What passes over the outstanding work came to. */
export interface Worked {
  readonly views: readonly ReleaseView[];
  readonly started: readonly string[];
  readonly applied: readonly string[];
  readonly problems: readonly Problem[];
  /** What the last pass left for others. */
  readonly others: Prepared["others"];
}

/** Does outstanding work at this commit until nothing is left that can start; `any` then asks others for the rest. */
export async function work(session: Session, { kind, dryrun }: WorkOptions): Promise<Outcome> {
  const command = `work ${kind}`;
  if (dryrun) return dryRun(session, command, kind);
  const { state } = await session.world.snapshot();
  const lost = await declareLost(session, state, (await openRuns(state)).running);
  const worked = await settle(session, kind);
  const asked = kind === "any" ? await askOthers(session, worked.others) : [];
  const problems = [...lost, ...worked.problems, ...asked];
  const result = resultOf(command, worked.views, problems, { applied: worked.applied });
  return { result: { ...result, status: judgeWork(result.status, worked, problems) } };
}

/** Passes over the outstanding work, until one finds nothing: a run may change what others need. */
export async function settle(session: Session, kind: Scope["kind"]): Promise<Worked> {
  const views = new Map<string, ReleaseView>();
  const started: string[] = [];
  const applied = new Set<string>();
  const problems = new Map<string, Problem>();
  const note = (found: readonly Problem[]): void => {
    for (const problem of found) problems.set(JSON.stringify([problem.code, problem.ref, problem.message]), problem);
  };
  let blocked: Prepared["blocked"] = [];
  let others: Prepared["others"] = [];
  for (let pass = 0; ; pass += 1) {
    const prepared = await prepare(session, kind);
    note(prepared.problems);
    ({ blocked, others } = prepared);
    for (const { ref } of prepared.applied) applied.add(ref);
    const { planned, problems: failed } = await doOps(session, kind === "continue" ? [] : prepared.ops);
    note(failed);
    const releases = [...new Set([...prepared.ready.map((item) => item.release), ...planned])];
    if (kind === "ops" || releases.length === 0) break;
    const ran = await runReleases(session, releases, pass === 0 ? "continued" : "changed");
    note(ran.problems);
    for (const view of ran.views) views.set(view.ref, view);
    started.push(...ran.started);
    if (ran.started.length === 0 || session.signal.aborted) break;
  }
  reportBlocked(session, blocked);
  return { views: [...views.values()], started, applied: [...applied], problems: [...problems.values()], others };
}

function reportBlocked(session: Session, blocked: Prepared["blocked"]): void {
  for (const { label, waits } of blocked) {
    const needs = waits.map(({ text }) => text).join(", ");
    session.reporter.report({ type: "note", text: `${label} stays as it is: ${needs}` });
  }
}

function prepare(session: Session, kind: Scope["kind"]): Promise<Prepared> {
  const scope = { repo: session.repo, commit: session.commit, kind };
  const request = { owner: session.owner.id, time: session.clock.now() };
  return session.world.transact(`work ${kind}`, async (draft) => {
    await consumeRequest(draft.state, session.repo, session.commit);
    return prepareWork(draft, scope, request);
  });
}

/** @returns releases that were planned again, and what could not be. */
async function doOps(
  session: Session,
  ops: readonly OpItem[],
): Promise<{ planned: readonly string[]; problems: readonly Problem[] }> {
  const planned: string[] = [];
  const problems: Problem[] = [];
  for (const op of ops) {
    try {
      await doOp(session, op);
      planned.push(op.release);
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return { planned, problems };
}

async function doOp(session: Session, { release, ref, name }: OpItem): Promise<void> {
  if (name !== "check_envs") {
    throw new OcurootError({
      code: "document-broken",
      message: `${ref} asks for something that this program cannot do`,
      ref,
    });
  }
  for (;;) {
    const environments = await environmentsOf((await session.world.snapshot()).state);
    const evaluation = await session.evaluate(release, environments);
    const request = { owner: session.owner.id, time: session.clock.now() };
    const added = await session.world.transact(`plan ${release} again`, (draft) =>
      checkEnvironments(draft, release, { evaluation, environments }, request),
    );
    if (added !== "outdated") return;
  }
}

/** Prints what would be done: the format of the Go client, `null` when there is nothing; `work any` then says nothing. */
async function dryRun(session: Session, command: string, kind: Scope["kind"]): Promise<Outcome> {
  const scope = { repo: session.repo, commit: session.commit, kind };
  const request = { owner: session.owner.id, time: session.clock.now() };
  const prepared = await session.world.preview((draft) => prepareWork(draft, scope, request));
  const items = workItems({
    ...prepared,
    ready: kind === "ops" ? [] : prepared.ready,
    ops: kind === "continue" ? [] : prepared.ops,
  });
  const nothing = kind === "any" ? "" : "null\n";
  const result = resultOf(command, [], prepared.problems);
  const json = {
    schema: 1,
    command,
    work: items,
    waiting: prepared.waiting,
    elsewhere: prepared.others,
    problems: prepared.problems,
  };
  return {
    result: { ...result, status: prepared.problems.length > 0 ? "failed" : "complete" },
    stdout: items.length === 0 ? nothing : `${formatJson(items as unknown as Json)}\n`,
    json: JSON.parse(JSON.stringify(json)) as Json,
  };
}

/** Work fails by what was run here, not by what failed in these releases before. */
export function judgeWork(
  status: Result["status"],
  { views, started, applied }: Worked,
  problems: readonly Problem[],
): Result["status"] {
  if (problems.length > 0) return "failed";
  const ended = views.flatMap(({ runs }) => runs).filter(({ ref }) => started.includes(ref));
  if (ended.some((run) => run.status === "failed" || run.status === "lost")) return "failed";
  if (ended.some((run) => run.status === "cancelled")) return "cancelled";
  if (status !== "failed" && status !== "cancelled") return status;
  return started.length > 0 || applied.length > 0 ? "complete" : "nothing";
}
