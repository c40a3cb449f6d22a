import type { ReleaseView, RunStatus } from "./reporter.js";

/** What a reader may use: symbols beyond ASCII, colours, and cells of a line. */
export interface Style {
  readonly unicode: boolean;
  readonly color: boolean;
  readonly columns: number;
}

/** What the closing part needs beside that: the program's name as it was called, for commands to paste. */
export interface Closing extends Style {
  readonly program: string;
}

/** Colours are the 16 that every terminal has; themes decide what they look like. */
export type Tone = "plain" | "dim" | "red" | "green" | "yellow" | "blue" | "magenta";

const codes: Readonly<Record<Tone, string>> = {
  plain: "",
  dim: "2",
  red: "31",
  green: "32",
  yellow: "33",
  blue: "34",
  magenta: "35",
};

interface Word {
  readonly word: string;
  readonly symbol: string;
  readonly ascii: string;
  readonly tone: Tone;
}

/** A status as people read it. The word carries the meaning; symbol and colour repeat it. */
export const statusWords: Readonly<Record<RunStatus, Word>> = {
  pending: { word: "pending", symbol: "·", ascii: "..", tone: "dim" },
  waiting: { word: "waiting", symbol: "◦", ascii: "wait", tone: "yellow" },
  running: { word: "running", symbol: "⠿", ascii: "run", tone: "blue" },
  done: { word: "done", symbol: "✓", ascii: "ok", tone: "green" },
  failed: { word: "failed", symbol: "✗", ascii: "FAIL", tone: "red" },
  failed_retried: { word: "retried", symbol: "✗", ascii: "FAIL", tone: "dim" },
  lost: { word: "lost", symbol: "!", ascii: "LOST", tone: "magenta" },
  cancelled: { word: "cancelled", symbol: "–", ascii: "skip", tone: "dim" },
};

const spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

/** The word and symbol that stand for a whole release. */
export function releaseStatus(status: ReleaseView["status"]): RunStatus {
  return status === "complete" ? "done" : status;
}

/** A symbol in its column; with `now` (ms) a running one turns. */
export function symbolOf(status: RunStatus, style: Pick<Style, "unicode">, now?: number): string {
  if (!style.unicode) return statusWords[status].ascii.padEnd(4);
  if (status === "running" && now !== undefined) return spinner[Math.floor(now / 100) % spinner.length] ?? "⠿";
  return statusWords[status].symbol;
}

/** What stands for text that was cut away. */
export function ellipsisOf(style: Pick<Style, "unicode">): string {
  return style.unicode ? "…" : "...";
}

/** A text in a colour, where colours are wanted. */
export function paint(text: string, tone: Tone, style: Pick<Style, "color">): string {
  return style.color && tone !== "plain" && text !== "" ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;
}

/** A duration in ms: `80ms 6.1s 31s 2m10s 1h05m 3d`. */
export function durationText(ms: number): string {
  if (ms < 999.5) return `${Math.max(0, Math.round(ms))}ms`;
  if (ms < 9950) return `${(ms / 1000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return twoUnits(seconds, 60, "m", "s");
  const minutes = Math.floor(seconds / 60);
  return minutes < 24 * 60 ? twoUnits(minutes, 60, "h", "m") : `${Math.floor(minutes / 1440)}d`;
}

function twoUnits(value: number, base: number, large: string, small: string): string {
  const rest = value % base;
  return `${Math.floor(value / base)}${large}${rest === 0 ? "" : `${String(rest).padStart(2, "0")}${small}`}`;
}

/** How long something has been going on, in ms; whole seconds, so that it does not flicker. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return seconds < 10 ? `${seconds}s` : durationText(seconds * 1000);
}

/** How long ago something was, in ms, in its largest unit: `40s 12m 1h 3d`. */
export function ageText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
  return seconds < 86_400 ? `${Math.floor(seconds / 3600)}h` : `${Math.floor(seconds / 86_400)}d`;
}

/** `10,000`. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 task`, `3 tasks`. */
export function pluralText(count: number, noun: string, nouns = `${noun}s`): string {
  return `${countText(count)} ${count === 1 ? noun : nouns}`;
}

/** A size in bytes: `512 B`, `1.2 MiB`. */
export function sizeText(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1023.95 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1).replace(/\.0$/, "")} ${units[unit]}`;
}

/** A commit's first seven digits; a folder without a commit has `null` in its place. */
export function commitText(commit: string): string {
  return commit === "null" ? "no commit" : commit.slice(0, 7);
}
