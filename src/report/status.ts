import { endReason, waitsText } from "./entries.js";
import { type Place, shortRef } from "./hints.js";
import type { RunView } from "./reporter.js";

import { cleanText, padText, textWidth } from "./text.js";
import { ageText, type Closing, countText, paint, pluralText, statusWords, symbolOf } from "./words.js";

/** One package in one environment: what is on record, and what is under way or wrong since. */
interface StatusCell {
  readonly current?: RunView;
  readonly next?: RunView;
  /** What intent asks for and nobody has taken over yet; `""`: nothing. */
  readonly wanted?: string;
}

/** What `status` shows. */
export interface StatusView {
  readonly environments: readonly string[];
  readonly packages: readonly { readonly label: string; readonly cells: Readonly<Record<string, StatusCell>> }[];
  readonly attention: readonly RunView[];
  /** What is frozen, and in which words. */
  readonly freezes: readonly { readonly name: string; readonly text: string }[];
}

/** Lines about single runs below the table. */
const mostAttention = 10;

/**
 * The table of packages and environments, what is frozen, and what needs a look. Turned when it is too wide.
 *
 * @param now ms since the epoch, which ages are counted from
 */
export function statusLines(view: StatusView, closing: Closing, place: Place, now: number): string[] {
  const freezes = view.freezes.map(({ name, text }) => `${padText(name, freezeColumn(view))}  ${cleanText(text)}`);
  const none = `Nothing is released yet: ${closing.program} release new FILE`;
  const rest =
    view.packages.length === 0 ? [] : [...attention(view.attention, closing, place, now), ...onItsWay(view, closing)];
  const sections = [view.packages.length === 0 ? [none] : table(view, closing, now), freezes, rest];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function freezeColumn({ freezes }: StatusView): number {
  return Math.max(...freezes.map(({ name }) => textWidth(name)));
}

function table(view: StatusView, closing: Closing, now: number): string[] {
  const upright = grid(
    view.packages.map(({ label }) => label),
    view.environments,
    (row, column) => view.packages[row]?.cells[view.environments[column] ?? ""],
    closing,
    now,
  );
  if (upright.every((line) => textWidth(line) <= closing.columns)) return upright;
  return grid(
    view.environments,
    view.packages.map(({ label }) => label),
    (row, column) => view.packages[column]?.cells[view.environments[row] ?? ""],
    closing,
    now,
  );
}

function grid(
  rows: readonly string[],
  columns: readonly string[],
  cellAt: (row: number, column: number) => StatusCell | undefined,
  closing: Closing,
  now: number,
): string[] {
  const texts = rows.map((_, row) => columns.map((_, column) => cellText(cellAt(row, column), closing, now)));
  const lead = Math.max(...rows.map(textWidth));
  const widths = columns.map((name, column) =>
    Math.max(textWidth(name), ...texts.map((line) => textWidth(line[column] ?? ""))),
  );
  const line = (first: string, rest: readonly string[]): string =>
    [padText(first, lead), ...rest.map((text, index) => padText(text, widths[index] ?? 0))].join("   ").trimEnd();
  return [line("", columns), ...rows.map((name, row) => line(name, texts[row] ?? []))];
}

/** `r6  3d  ✗ r7`: the release on record and its age, then what is under way or wrong. */
function cellText(cell: StatusCell | undefined, closing: Closing, now: number): string {
  const { current, next, wanted } = cell ?? {};
  const age = current?.ended_at === undefined ? "" : ageText(now - Date.parse(current.ended_at));
  const record = current ? [releaseId(current), age].filter(Boolean).join("  ") : "";
  const coming = next ? `${symbolOf(next.status, closing).trim()} ${releaseId(next)}${verbOf(next)}` : "";
  const asked = wanted === undefined ? "" : `${closing.unicode ? "→" : "->"} ${wanted || "nothing"}`;
  return [record, coming, asked].filter(Boolean).join("  ") || "-";
}

function verbOf({ type, status }: RunView): string {
  return type === "down" && status !== "cancelled" ? " removing" : "";
}

function releaseId({ ref }: RunView): string {
  return /\/@([^/]+)\//.exec(ref)?.[1] ?? "";
}

function attention(runs: readonly RunView[], closing: Closing, place: Place, now: number): string[] {
  const [first] = runs;
  if (first === undefined) return [];
  const shown = runs.slice(0, mostAttention);
  const column = Math.max(...shown.map(({ label }) => textWidth(label)));
  const lines = shown.map((run) => {
    const symbol = paint(symbolOf(run.status, closing), statusWords[run.status].tone, closing);
    return `${symbol} ${padText(run.label, column)}   ${stateText(run, now)}`;
  });
  const more = runs.length > shown.length ? [`${countText(runs.length - shown.length)} more`] : [];
  const needs = `${pluralText(runs.length, "needs", "need")} a look: ${closing.program} why ${shortRef(first.ref, place)}`;
  return [...lines, ...more, needs];
}

/** What nobody has to look at, but is not there yet: `1 pending: ocuroot work any`. */
function onItsWay({ packages, attention: runs }: StatusView, { program }: Closing): string[] {
  const coming = packages.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ next, wanted }) => {
      // What is frozen is said above; no command moves it before its time.
      if (next?.waits.some(({ kind }) => kind === "freeze")) return "frozen";
      return wanted === undefined ? (next?.status ?? []) : "pending";
    }),
  );
  const [running, pending, frozen] = (["running", "pending", "frozen"] as const).map((word) => {
    const count = coming.filter((status) => status === word).length;
    return count === 0 ? "" : `${countText(count)} ${word}`;
  });
  if (running) return [[running, pending].filter(Boolean).join(", ")];
  if (pending) return [`${pending}: ${program} work any`];
  if (frozen) return [frozen];
  return runs.length === 0 ? ["Nothing outstanding."] : [];
}

/** `failed 1h ago: the command exited with 1`, `needs custom/approved`. */
export function stateText(run: RunView, now: number): string {
  const { word } = statusWords[run.status];
  if (run.status === "waiting" || run.status === "pending") return waitsText(run.waits) || word;
  const since = run.ended_at ?? run.started_at;
  const ago = since === undefined ? "" : ` ${ageText(now - Date.parse(since))} ago`;
  if (run.status === "running") return `${word} for${ago.replace(/ ago$/, "")}`;
  const why = endReason(run);
  return `${word}${ago}${why === undefined ? "" : `: ${cleanText(why)}`}`;
}
