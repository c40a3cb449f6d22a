import type { RunView } from "./reporter.js";
import { stateText } from "./status.js";
import { cleanText, padText, textWidth } from "./text.js";
import { durationText, paint, type Style, statusWords, symbolOf } from "./words.js";

/** What `history` shows. */
export interface HistoryView {
  readonly runs: readonly RunView[];
  readonly set?: { readonly by: string; readonly at: string };
}

/** Runs that are shown unless all are asked for. */
const mostRuns = 20;

/** One line for each run: when, which, how it ended, on whose word. Times are UTC. */
export function historyLines(view: HistoryView, all: boolean, style: Style, now: number): string[] {
  const shown = all ? view.runs : view.runs.slice(0, mostRuns);
  // Runs of a whole release: the numbers alone would not tell them apart.
  const several = new Set(view.runs.map(itemOf)).size > 1;
  const rows = shown.map((run) => ({ run, name: nameOf(run, several) }));
  const column = Math.max(0, ...rows.map(({ name }) => textWidth(name)));
  const lines = rows.map(({ run, name }) => {
    const symbol = paint(symbolOf(run.status, style), statusWords[run.status].tone, style);
    const took = run.duration_ms === undefined ? "" : durationText(run.duration_ms);
    const end = ["done", "running"].includes(run.status) ? statusWords[run.status].word : stateText(run, now);
    const line = [momentOf(run.started_at), padText(name, column), `${symbol} ${end}`, took, cleanText(wordOf(run))];
    return line.filter((part) => part !== "").join("  ");
  });
  const more = view.runs.length > shown.length ? [`${shown.length} of ${view.runs.length}. All: --all`] : [];
  const set = view.set ? [`Intent set by ${cleanText(view.set.by)}, ${momentOf(view.set.at)}`] : [];
  const known = [...lines, ...more, ...set];
  return known.length > 0 ? known : ["It is set; nothing on record says by whom or when."];
}

/** `r6 run 2`, or with its item `r6 deploy eu run 1`. */
function nameOf(run: RunView, withItem: boolean): string {
  const release = /\/@([^/]+)\//.exec(run.ref)?.[1] ?? "";
  const item = withItem ? `${cleanText(itemOf(run))} ` : "";
  return `${release} ${item}${run.type === "down" ? "removal" : "run"} ${run.attempt}`;
}

function itemOf({ type, name }: RunView): string {
  return type === "task" ? name : `deploy ${name}`;
}

function momentOf(time: string | undefined): string {
  return time === undefined ? "not started     " : time.slice(0, 16).replace("T", " ");
}

/** Why there was this run, and on whose word. */
function wordOf({ reason, attribution }: RunView): string {
  const { by, intent, inputs = {} } = attribution ?? {};
  const asked = intent ? `intent set by ${intent.by}` : (reasons[reason ?? ""] ?? "");
  const values = Object.entries(inputs).map(([name, set]) => `${name} set by ${set.by}`);
  return [asked, ...values, ...(by === undefined ? [] : [`run by ${by}`])].filter((part) => part !== "").join(", ");
}

const reasons: Readonly<Record<string, string>> = {
  planned: "release",
  intent: "intent",
  redeploy: "input changed",
  retry: "retry",
  teardown: "intent deleted",
};
