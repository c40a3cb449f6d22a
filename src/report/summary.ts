import type { Problem } from "../errors.js";
import { endReason } from "./entries.js";
import { renderProblem, renderProblems } from "./error.js";
import { commandText, releaseRef, shortRef } from "./hints.js";
import { type ReportState, type RunState, runsOf } from "./model.js";
import type { FollowUp, Result, RunView, Wait } from "./reporter.js";
import { countText, pluralText, type Style } from "./words.js";

/** What the closing part needs beside the state: the program's name as it was called, for commands to paste. */
export interface Closing extends Style {
  readonly program: string;
}

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

function allRuns(state: ReportState): RunState[] {
  return [...state.releases.values()].flatMap((release) => runsOf(state, release));
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

/** Values first, with their questions; then whatever else somebody has to do, then what comes by itself. */
function waitingPart(state: ReportState, result: Result, closing: Closing): string[][] {
  if (result.status !== "waiting" && result.status !== "failed") return [];
  const waits = uniqueWaits(state, result);
  const acts = waits.filter((wait) => wait.act);
  const values = acts.filter((wait) => wait.kind === "value");
  const others = acts.filter((wait) => wait.kind !== "value");
  const idle = acts.length === 0 && result.status === "waiting" ? waits.filter((wait) => wait.kind !== "phase") : [];
  return [
    valuesPart(values, state, closing),
    ...[...others, ...idle].map((wait) => [`Waiting: ${questionOf(wait)}`, ...waitFix(wait, state, closing, "  ")]),
  ];
}

function valuesPart(values: readonly Wait[], state: ReportState, closing: Closing): string[] {
  const [only] = values;
  if (only === undefined) return [];
  if (values.length === 1) return [`Waiting for 1 value: ${questionOf(only)}`, ...waitFix(only, state, closing, "  ")];
  const questions = values.flatMap((wait) => [`  ${questionOf(wait)}`, ...waitFix(wait, state, closing, "    ")]);
  return [`Waiting for ${pluralText(values.length, "value")}:`, ...questions];
}

function questionOf(wait: Wait): string {
  const question = wait.question?.split("\n")[0];
  if (question !== undefined && question !== "") return `"${question}"`;
  return wait.kind === "value" ? wait.text.replace(/^needs /, "") : wait.text;
}

function waitFix(wait: Wait, state: ReportState, closing: Closing, indent: string): string[] {
  if (wait.fix === undefined || wait.fix.length === 0) return [];
  const args = wait.fix.map((argument) => shortRef(argument, state.place));
  return [indent + commandText(closing.program, args)];
}

function uniqueWaits(state: ReportState, result: Result): Wait[] {
  const idle = allRuns(state).filter((run) => run.view.status === "waiting" || run.view.status === "pending");
  const waits = [...result.releases.flatMap((release) => release.waits), ...idle.flatMap((run) => run.view.waits)];
  return [...new Map(waits.map((wait) => [`${wait.kind} ${wait.ref ?? wait.text}`, wait])).values()];
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
    [...failed.slice(0, mostBlocks).flatMap(recordLine), ...nextSteps(failed, state, closing)],
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

function recordLine({ view }: RunState): string[] {
  if (view.on_record === undefined || view.type === "task") return [];
  const record = view.on_record === "" ? `nothing is in ${view.name}` : `${view.name} is still at ${view.on_record}`;
  return [`On record ${record}; it may be half changed.`];
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
