import { runName, verbOf } from "./hints.js";
import { type RunState, runDuration, spanOf } from "./model.js";
import type { RunStatus, RunView, Wait } from "./reporter.js";
import { cutText, padText, textWidth } from "./text.js";
import {
  countText,
  durationText,
  elapsedText,
  ellipsisOf,
  paint,
  pluralText,
  type Style,
  statusWords,
  symbolOf,
  type Tone,
} from "./words.js";

/** One line of a phase: a run, or several that share it because the same is to be said of them. */
export interface Entry {
  readonly status: RunStatus;
  readonly runs: readonly RunState[];
  readonly name: string;
  readonly text: string;
  /** Outputs of a deployment; shown where there is room. */
  readonly outputs?: readonly string[];
}

/** A phase with more lines than this becomes counts plus what is not done. */
const mostLines = 8;
/** Names that share a line are cut to about this many cells. */
const nameRoom = 30;

/**
 * The lines of a phase in declaration order. What waits for the same shares one.
 *
 * @param fold Done tasks share a line; otherwise only what is too much for a screen does.
 */
export function entriesOf(runs: readonly RunState[], fold: boolean): Entry[] {
  const entries = grouped(runs, (run) =>
    fold && run.view.type === "task" && run.view.status === "done" ? "done" : undefined,
  );
  if (entries.length <= mostLines) return entries;
  const counted = grouped(runs, (run) => (run.view.status === "done" ? "done" : undefined));
  const open = counted.filter((entry) => entry.status !== "done");
  return [...counted.filter((entry) => entry.status === "done"), ...open];
}

/** The first lines of a phase, and what of the rest is to be said in one: `12 more: 10 failed, 2 pending`. */
export function cutEntries(entries: readonly Entry[]): { shown: readonly Entry[]; more?: string } {
  const room = mostLines + 1;
  if (entries.length <= room) return { shown: entries };
  const rest = entries.slice(room - 1).flatMap((entry) => entry.runs);
  return { shown: entries.slice(0, room - 1), more: `${countText(rest.length)} more: ${countsText(rest)}` };
}

function grouped(runs: readonly RunState[], doneKey: (run: RunState) => string | undefined): Entry[] {
  const groups = new Map<string, RunState[]>();
  for (const run of runs) {
    const key = doneKey(run) ?? shareKey(run) ?? run.view.ref;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [run]);
    else group.push(run);
  }
  return [...groups.values()].map(entryOf);
}

/** Equal for runs that may share a line. */
function shareKey({ view }: RunState): string | undefined {
  const idle = view.status === "pending" || view.status === "waiting" || view.status === "cancelled";
  return idle ? JSON.stringify([view.status, view.type, endReason(view), waitsText(view.waits)]) : undefined;
}

function entryOf(runs: RunState[]): Entry {
  const first = runs[0] as RunState;
  const { status } = first.view;
  const outputs = runs.length === 1 && first.view.type !== "task" && status === "done" ? outputTexts(first) : undefined;
  return { status, runs, name: namesOf(runs), text: stateText(first), ...(outputs && { outputs }) };
}

/** `deploy eu, us`, `lint, test`; done ones are counted: `3 tasks`. */
function namesOf(runs: readonly RunState[]): string {
  const first = (runs[0] as RunState).view;
  if (runs.length === 1) return runName(first);
  if (first.status === "done") return doneCount(runs);
  const verb = verbOf(first.type);
  const names = runs.map((run) => run.view.name);
  let shown = names.length;
  while (shown > 1 && textWidth(names.slice(0, shown).join(", ")) > nameRoom) shown -= 1;
  const rest = names.length - shown;
  return `${verb === "" ? "" : `${verb} `}${names.slice(0, shown).join(", ")}${rest === 0 ? "" : ` +${countText(rest)}`}`;
}

function doneCount(runs: readonly RunState[]): string {
  const nouns = { task: "task", up: "deployment", down: "removal" } as const;
  const types = [...new Set(runs.map((run) => run.view.type))];
  return types.map((type) => pluralText(runs.filter((run) => run.view.type === type).length, nouns[type])).join(", ");
}

/** The words beside a symbol; done and running ones need none. */
function stateText({ view }: RunState): string {
  if (view.status === "done" || view.status === "running") return "";
  const word = statusWords[view.status].word;
  if (view.status === "cancelled") return endReason(view) ?? word;
  return (view.status === "pending" || view.status === "waiting" ? waitsText(view.waits) : "") || word;
}

/** Why a run was made; said nowhere, since it does not tell how it ended. */
const origins: ReadonlySet<string> = new Set(["planned", "intent", "redeploy", "retry", "teardown"]);

/** Why a run ended without a result, in one line; absent when it is not known. */
export function endReason(view: RunView): string | undefined {
  const reason = view.reason === undefined || origins.has(view.reason) ? undefined : view.reason;
  const text = (view.problem?.message ?? reason)?.split("\n")[0]?.replace(`${view.label} failed: `, "");
  return text === "" ? undefined : text;
}

/** What comes by itself first, then what needs somebody; two of them, and the number of the others. */
export function waitsText(waits: readonly Wait[]): string {
  const ordered = [...waits.filter((wait) => !wait.act), ...waits.filter((wait) => wait.act)];
  const texts = [...new Set(ordered.map((wait) => wait.text))];
  return texts.slice(0, 2).join(", ") + (texts.length > 2 ? ` +${texts.length - 2}` : "");
}

function outputTexts({ view }: RunState): string[] {
  return Object.entries(view.outputs).map(([key, value]) => {
    const text = typeof value === "string" ? value : jsonText(value);
    return `${key} ${text.replace(/\s+/g, " ")}`;
  });
}

function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, field) => (typeof field === "bigint" ? String(field) : field)) ?? "";
}

/** `2 running, 1 done, 3 pending`. */
export function countsText(runs: readonly RunState[], order: readonly RunStatus[] = statusOrder): string {
  const counts = order.map((status) => [status, runs.filter((run) => run.view.status === status).length] as const);
  const shown = counts.filter(([, count]) => count > 0);
  return shown.map(([status, count]) => `${countText(count)} ${statusWords[status].word}`).join(", ");
}

const statusOrder: readonly RunStatus[] = [
  "running",
  "done",
  "failed",
  "lost",
  "cancelled",
  "failed_retried",
  "waiting",
  "pending",
];

/** What one line is made of, before it is fitted to a terminal. */
export interface Row {
  /** Spaces and names before the symbol. */
  readonly lead: string;
  readonly status?: RunStatus;
  readonly name: string;
  /** Cells that the name fills where a text follows, so that texts stand below each other. */
  readonly nameColumn?: number;
  readonly text?: string;
  readonly tone?: Tone;
  readonly outputs?: readonly string[];
  readonly duration?: string;
}

/** Cells that names fill before their texts. */
export function nameColumnOf(runs: readonly RunState[], entries: readonly Entry[]): number {
  const deployments = runs.filter((run) => run.view.type !== "task").map((run) => textWidth(runName(run.view)));
  const named = entries.filter((entry) => entry.text !== "").map((entry) => textWidth(entry.name));
  return Math.min(nameRoom, Math.max(0, ...deployments, ...named)) + 3;
}

/** A line of an entry. With `now`, running ones turn and count. */
export function entryRow(entry: Entry, lead: string, nameColumn: number, now?: number): Row {
  const [only] = entry.runs;
  const single = entry.runs.length === 1 && only !== undefined;
  const running = entry.status === "running";
  const ms = single
    ? runDuration(only, running ? now : undefined)
    : entry.status === "done"
      ? spanOf(entry.runs)
      : undefined;
  const idle = ["pending", "waiting", "cancelled"].includes(entry.status);
  const duration = ms === undefined || idle ? undefined : running ? elapsedText(ms) : durationText(ms);
  const tone = entry.status === "failed" || entry.status === "lost" ? statusWords[entry.status].tone : "dim";
  const text = running && now === undefined ? "running" : entry.text;
  return { lead, status: entry.status, name: entry.name, nameColumn, text, tone, outputs: entry.outputs, duration };
}

/** Durations end at this cell, or where the terminal ends. */
const rightEdge = 100;
/** Below this width durations follow the name. */
const narrow = 60;

/** One line of at most `columns` cells. */
export function renderRow(row: Row, style: Style, now?: number): string {
  const symbol = row.status === undefined ? "" : symbolOf(row.status, style, now);
  const start = row.lead + (symbol === "" ? "" : `${symbol} `);
  const line = style.columns < narrow ? narrowLine(row, start, style) : wideLine(row, start, style);
  if (row.status === undefined || !style.color) return line;
  const rest = line.slice(row.lead.length + symbol.length);
  return row.lead + paint(symbol, statusWords[row.status].tone, style) + rest;
}

function wideLine(row: Row, start: string, style: Style): string {
  const edge = Math.min(style.columns, rightEdge);
  const room = row.duration === undefined ? style.columns : edge - textWidth(row.duration) - 2;
  const mark = ellipsisOf(style);
  const text =
    row.text ||
    outputsText(row.outputs, room - textWidth(start) - Math.max(row.nameColumn ?? 0, textWidth(row.name) + 2));
  const name = text === "" ? row.name : padText(`${row.name}  `, row.nameColumn ?? 0);
  const left = cutText(start + name, room, mark);
  const shown = cutText(text, Math.max(0, room - textWidth(left)), mark);
  const gap =
    row.duration === undefined ? "" : " ".repeat(Math.max(2, edge - textWidth(left + shown) - textWidth(row.duration)));
  return left + paint(shown, row.tone ?? "plain", style) + gap + (row.duration ?? "");
}

function narrowLine(row: Row, start: string, style: Style): string {
  const mark = ellipsisOf(style);
  const duration = row.duration === undefined ? "" : ` ${row.duration}`;
  const left = cutText(start + row.name, style.columns - duration.length, mark) + duration;
  const room = style.columns - textWidth(left) - 2;
  const text = cutText(row.text || outputsText(row.outputs, room), room, mark);
  return text === "" || room < 4 ? left : `${left}  ${paint(text, row.tone ?? "plain", style)}`;
}

/** Two short outputs, or their number. */
function outputsText(outputs: readonly string[] | undefined, room: number): string {
  if (outputs === undefined || outputs.length === 0) return "";
  const text = outputs.join(", ");
  return outputs.length <= 2 && textWidth(text) <= room ? text : pluralText(outputs.length, "output");
}
