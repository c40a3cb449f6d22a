import type { Frame, Problem } from "../errors.js";
import { cleanText, windowText } from "./text.js";
import { countText, ellipsisOf, paint, pluralText, type Style } from "./words.js";

/** What is known about a failed run beside its problem. */
export interface RunContext {
  /** `api r7 deploy eu`. */
  readonly label: string;
  /** `failed`, `was lost`: put before the sentence, after the label. */
  readonly outcome: string;
  /** Lines that the run printed in all; absent when not all of them were seen. */
  readonly lines?: number;
}

/** Lines of a command's output that an error shows. */
const tailLength = 10;
/** Lines of foreign text below a sentence. */
const foreignLines = 3;

/**
 * One problem as lines without line ends: the sentence, the source with a caret, outer callers, the command's last
 * lines, and the step that helps. Text must be masked by the caller; control codes are removed here.
 */
export function renderProblem(problem: Problem, style: Style, run?: RunContext, heading = "Error"): string[] {
  const frames = problem.frames ?? [];
  const [sentence = "", ...foreign] = cleanText(problem.message).split("\n");
  const start = run === undefined ? positionPrefix(problem, sentence) : runPrefix(run, sentence);
  return [
    `${paint(`${heading}:`, heading === "Error" ? "red" : "yellow", style)} ${start}${sentence}`,
    ...foreign
      .filter((line) => line.trim() !== "")
      .slice(0, foreignLines)
      .map((line) => `  ${line}`),
    ...(run === undefined ? [] : placeLine(problem, frames[0])),
    ...excerptLines(problem, style, run === undefined ? 2 : 4),
    ...frames.slice(1).map((frame) => `  called from ${placeText(frame)} in ${cleanText(frame.function)}`),
    ...tailLines(problem.tail ?? [], run?.lines),
    ...fixLines(problem.fix),
  ];
}

/** Several problems that were found together, as one list; a single one as {@link renderProblem} shows it. */
export function renderProblems(problems: readonly Problem[], style: Style): string[] {
  const [only] = problems;
  if (only === undefined) return [];
  if (problems.length === 1) return renderProblem(only, style);
  const blocks = problems.map((problem) => ["", ...renderProblem(problem, style)]);
  return [`${countText(problems.length)} problems:`, ...blocks.flat()];
}

/** `api r7 deploy eu failed: ` unless the sentence names the run itself. */
function runPrefix(run: RunContext, sentence: string): string {
  return sentence.startsWith(`${run.label} `) ? "" : `${run.label} ${run.outcome}: `;
}

/** `FILE:L:C: ` unless the sentence says it already. */
function positionPrefix(problem: Problem, sentence: string): string {
  const place = placeOf(problem);
  return place === undefined || sentence.startsWith(place) ? "" : `${place}: `;
}

function placeOf(problem: Problem): string | undefined {
  if (problem.file === undefined) return problem.frames?.[0] && placeText(problem.frames[0]);
  const numbers = [problem.line, problem.line === undefined ? undefined : problem.column];
  return [cleanText(problem.file), ...numbers.filter((number) => number !== undefined)].join(":");
}

function placeText(frame: Frame): string {
  return `${cleanText(frame.file)}:${frame.line}:${frame.column}`;
}

function placeLine(problem: Problem, innermost: Frame | undefined): string[] {
  if (innermost !== undefined) return [`  ${placeText(innermost)} in ${cleanText(innermost.function)}`];
  const place = placeOf(problem);
  return place === undefined ? [] : [`  ${place}`];
}

/** The source line and a caret; with a line number both stand behind a rule. */
function excerptLines(problem: Problem, style: Style, indent: number): string[] {
  const { excerpt } = problem;
  if (excerpt === undefined) return [];
  const numbered = excerpt.line !== undefined;
  const margin = " ".repeat(numbered ? indent : 2);
  const gutter = numbered ? `${excerpt.line} | ` : "";
  const below = numbered ? `${" ".repeat(gutter.length - 2)}| ` : "";
  const room = Math.max(20, style.columns - margin.length - gutter.length);
  const source = cleanText(excerpt.text).split("\n")[0] ?? "";
  const { text, cell } = windowText(source.trimEnd(), excerpt.column, room, ellipsisOf(style));
  return [`${margin}${gutter}${text}`, `${margin}${below}${" ".repeat(cell)}${paint("^", "red", style)}`];
}

function tailLines(tail: readonly string[], total: number | undefined): string[] {
  const lines = tail.flatMap((line) => cleanText(line).replace(/\n+$/, "").split("\n")).slice(-tailLength);
  if (lines.length === 0) return [];
  const of = total !== undefined && total > lines.length ? ` of ${countText(total)}` : "";
  const head = of === "" ? `  Last ${pluralText(lines.length, "line")}:` : `  Last ${lines.length}${of} lines:`;
  return [head, ...lines.map((line) => `    ${line}`.trimEnd())];
}

/** Further lines of a fix are there to be pasted, so they keep their own indentation below it. */
function fixLines(fix: string | undefined): string[] {
  if (fix === undefined || fix === "") return [];
  const [first = "", ...rest] = cleanText(fix).split("\n");
  return [`Fix: ${first}`, ...rest.map((line) => `  ${line}`)];
}
