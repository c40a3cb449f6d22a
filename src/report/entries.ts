import { runName, verbOf } from "./hints.js";
import type { RunState } from "./model.js";
import type { RunStatus, RunView, Wait } from "./reporter.js";
import { textWidth } from "./text.js";
import { countText, pluralText, statusWords } from "./words.js";

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
/** Cells that names on one line may fill; what is more is counted. */
export const nameRoom = 30;

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
  return `${verb === "" ? "" : `${verb} `}${listText(runs.map((run) => run.view.name))}`;
}

/** Names in a row, as many as there is room for, and the number of the others: `eu, us +3`. */
export function listText(names: readonly string[]): string {
  let shown = names.length;
  while (shown > 1 && textWidth(names.slice(0, shown).join(", ")) > nameRoom) shown -= 1;
  const rest = names.length - shown;
  return `${names.slice(0, shown).join(", ")}${rest === 0 ? "" : ` +${countText(rest)}`}`;
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
