import { type Entry, nameRoom } from "./entries.js";
import { runName } from "./hints.js";
import { type RunState, runDuration, spanOf } from "./model.js";
import type { RunStatus } from "./reporter.js";
import { cutText, padText, textWidth } from "./text.js";
import {
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
