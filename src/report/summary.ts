import type { Problem } from "../errors.js";
import { endReason, listText } from "./entries.js";
import { renderProblem, renderProblems } from "./error.js";
import { commandText, packageRef, releaseRef, shortRef } from "./hints.js";
import { allRuns, type ReportState, type RunState } from "./model.js";
import type { FollowUp, Result, RunView } from "./reporter.js";
import { waitingPart } from "./waiting.js";
import { type Closing, countText, pluralText } from "./words.js";

/** Error blocks that are shown; of the others their number. */
const mostBlocks = 5;
/** Next steps after failures. */
const mostSteps = 3;

/** How it ended and what moves it on, as paragraphs with blank lines between them. Empty before the end. */
export function renderClosing(state: ReportState, closing: Closing): string[] {
  const { result } = state;
  if (result === undefined) return [];
  const paragraphs = [
    ...registeredPart(result),
    ...(result.status === "complete" || result.status === "nothing" ? donePart(state, result, closing) : []),
    ...waitingPart(state, result, closing),
    ...cancelledPart(state, result, closing),
    ...followUpPart(result, closing),
    ...failedPart(state, result, closing),
  ];
  return joined(paragraphs);
}

/** Only what went wrong, for readers that want to hear nothing else. */
export function renderFailures(state: ReportState, closing: Closing): string[] {
  return state.result === undefined ? [] : joined(failedPart(state, state.result, closing));
}

/** Paragraphs with a blank line between them; empty ones leave no gap. */
function joined(paragraphs: readonly (readonly string[])[]): string[] {
  const filled = paragraphs.filter((lines) => lines.length > 0);
  return filled.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function registeredPart(result: Result): string[][] {
  const names = result.environments ?? [];
  return names.length === 0 ? [] : [[`Registered: ${names.join(", ")}.`]];
}

/** `Done: 3 tasks, 3 deployments. Tag v1.8.0.`, counting what was done here. */
function donePart(state: ReportState, result: Result, closing: Closing): string[][] {
  const done = allRuns(state).filter((run) => run.ran && run.view.status === "done");
  const of = (type: RunView["type"]) => done.filter((run) => run.view.type === type).length;
  const applied = result.applied?.length ?? 0;
  const counts = [
    applied > 0 ? `${countText(applied)} applied` : "",
    of("task") > 0 ? pluralText(of("task"), "task") : "",
    of("up") > 0 ? pluralText(of("up"), "deployment") : "",
    of("down") > 0 ? pluralText(of("down"), "removal") : "",
  ].filter(Boolean);
  const tags = result.releases.flatMap((release) => release.tags);
  const tagged = tags.length === 0 ? "" : ` ${tags.length === 1 ? "Tag" : "Tags"} ${tags.join(", ")}.`;
  if (counts.length > 0) return [[`Done: ${counts.join(", ")}.${tagged}`, ...followUps(result, closing)]];
  if (result.status === "nothing") return [[nothingText(state), ...followUps(result, closing)]];
  // A question that was answered, or a setting that was written, has no end worth a word.
  const head = result.releases.length === 0 ? [] : [`Done.${tagged}`];
  return [[...head, ...followUps(result, closing)]];
}

function nothingText(state: ReportState): string {
  const waiting = allRuns(state).filter((run) => run.view.status === "waiting").length;
  if (waiting === 0) return "Nothing to do.";
  return `Nothing to do; ${waiting === 1 ? "1 run waits" : `${countText(waiting)} runs wait`}.`;
}

function followUps(result: Result, closing: Closing): string[] {
  const follow: readonly FollowUp[] = result.follow_ups ?? [];
  return follow.map(({ text, fix }) => (fix === undefined ? text : `${text}: ${commandText(closing.program, fix)}`));
}

/** After a success what is outstanding elsewhere stands right below it; otherwise it has a paragraph. */
function followUpPart(result: Result, closing: Closing): string[][] {
  return result.status === "complete" || result.status === "nothing" ? [] : [followUps(result, closing)];
}

/** `Cancelled: 2 tasks; 3 not started.` and how to go on. */
function cancelledPart(state: ReportState, result: Result, closing: Closing): string[][] {
  if (result.status !== "cancelled") return [];
  const runs = allRuns(state);
  const cancelled = runs.filter((run) => run.ran && run.view.status === "cancelled");
  const left = runs.filter((run) => run.view.status === "pending" || run.view.status === "waiting").length;
  const head = cancelled.length === 0 ? "Cancelled" : `Cancelled: ${pluralText(cancelled.length, "task")}`;
  const open = result.releases.filter((release) => release.status !== "complete");
  const verbs = new Map(open.map((release) => [release.ref, "continue"]));
  for (const run of cancelled) verbs.set(releaseRef(run.view.ref), "retry");
  const steps = [...verbs].slice(0, mostSteps).map(([ref, verb]) => {
    return `  go on   ${commandText(closing.program, ["release", verb, shortRef(ref, state.place)])}`;
  });
  return [[`${head}${left === 0 ? "" : `; ${countText(left)} not started`}.`, ...steps]];
}

/** Error blocks, what is on record, next steps; each a paragraph. */
function failedPart(state: ReportState, result: Result, closing: Closing): string[][] {
  const failed = allRuns(state).filter((run) => run.view.status === "failed" || run.view.status === "lost");
  const known = new Set(failed.map((run) => problemKey(run.view.problem)));
  const own = result.problems.filter((problem) => !known.has(problemKey(problem)));
  const blocks = failed.slice(0, mostBlocks).map((run) => failureBlock(run, closing));
  return [
    renderProblems(own, closing),
    ...blocks,
    moreFailed(failed.slice(mostBlocks), state, closing),
    [...recordLines(failed), ...nextSteps(failed, state, closing)],
  ];
}

/** Equal for a run's problem and the same problem listed again by the command. */
function problemKey(problem: Problem | undefined): string {
  return problem === undefined ? "" : JSON.stringify([problem.code, problem.message, problem.file, problem.line]);
}

function failureBlock(run: RunState, closing: Closing): string[] {
  const { view } = run;
  const lost = view.status === "lost";
  const fallback = lost ? "its runner ended without a result" : "no reason is on record";
  const problem = view.problem ?? { code: lost ? "runner-lost" : "task-failed", message: endReason(view) ?? fallback };
  const context = { label: view.label, outcome: lost ? "was lost" : "failed" };
  return renderProblem(problem, closing, { ...context, ...(run.ran && { lines: run.lines }) });
}

function moreFailed(rest: readonly RunState[], state: ReportState, closing: Closing): string[] {
  const [first] = rest;
  if (first === undefined) return [];
  const show = commandText(closing.program, [
    "state",
    "match",
    `${shortRef(releaseRef(first.view.ref), state.place)}/**/status/failed`,
  ]);
  return [`${countText(rest.length)} more failed: ${show}`];
}

/** What is on record where something failed; environments of which the same is known share a line. */
function recordLines(failed: readonly RunState[]): string[] {
  const groups = new Map<string, RunView[]>();
  for (const { view } of failed) {
    if (view.on_record === undefined || view.type === "task") continue;
    const key = JSON.stringify([packageRef(view.ref), view.on_record]);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups.values()].map((views) => {
    const names = listText(views.map((view) => view.name));
    const record = views[0]?.on_record ?? "";
    const [is, it] = views.length === 1 ? ["is", "it"] : ["are", "they"];
    return `On record ${record === "" ? `nothing is in ${names}` : `${names} ${is} still at ${record}`}; ${it} may be half changed.`;
  });
}

/** One command of each kind; of several releases each is tried again on its own. */
function nextSteps(failed: readonly RunState[], state: ReportState, closing: Closing): string[] {
  const command = (...args: string[]) => commandText(closing.program, args);
  const short = (ref: string) => shortRef(ref, state.place);
  const releases = [...new Set(failed.map((run) => releaseRef(run.view.ref)))];
  const logged = failed.find((run) => run.lines > (run.view.problem?.tail?.length ?? 0));
  const steps = [
    ...releases.map((ref) => ["try again", command("release", "retry", short(ref))]),
    ...(logged ? [["whole log", command("state", "get", `${short(logged.view.ref)}/logs`)]] : []),
  ];
  return steps.slice(0, mostSteps).map(([name = "", line = ""]) => `  ${name.padEnd(12)}${line}`);
}
