import type { Problem } from "../errors.js";
import { diagramOf } from "./diagram.js";
import { commandText, itemRef, runName, shortRef } from "./hints.js";
import { codeText, escapeMarkdown, limitBytes, linkText, preText } from "./markdown.js";
import { allRuns, Model, type ReleaseState, type ReportState, type RunState, runDuration, runsOf } from "./model.js";
import { releaseLabel } from "./picture.js";
import type { ReportEvent, Reporter, Result, Wait } from "./reporter.js";
import { commitText, durationText, pluralText, releaseStatus, statusWords } from "./words.js";

/** Bytes of one summary; the runner drops one of more than a mebibyte as a whole. */
const mostBytes = 900 * 1024;
const mostRows = 200;
const mostFailures = 20;
const mostLines = 20;

/** What a summary knows of the job it stands in. */
export interface JobFacts {
  /** `https://github.com/octo-org/shop`, without a slash at the end; absent away from GitHub. */
  readonly repositoryUrl?: string;
  /** File name of the workflow that can be started by hand. */
  readonly workflow?: string;
  readonly actor?: string;
  /** Path of the configs' root from the root of the checkout, `""` or with a slash at its end. */
  readonly folder: string;
}

/** Collects what is reported and writes one piece of Markdown at the end. */
export class JobSummary implements Reporter {
  private readonly model = new Model();
  private readonly notes: string[] = [];
  private commit = "";
  private began: number | undefined;

  constructor(
    private readonly facts: JobFacts,
    private readonly now: () => number,
    private readonly write: (markdown: string) => void,
  ) {}

  report(event: ReportEvent): void {
    this.began ??= this.now();
    this.model.apply(event, this.now());
    if (event.type === "session") this.commit = event.commit;
    if (event.type === "note") this.notes.push(event.text);
    if (event.type === "end") this.write(this.render(event.result));
  }

  async close(): Promise<void> {}

  private render(result: Result): string {
    const { state } = this.model;
    const table = tableOf(state);
    const diagram = diagramOf(state);
    const picture = [table, diagram === undefined ? "" : `\`\`\`mermaid\n${diagram}\n\`\`\``]
      .filter(Boolean)
      .join("\n\n");
    const quiet = result.status === "complete" || result.status === "nothing";
    const parts = [
      `## ${headingOf(state, result)}`,
      this.byline(state),
      quiet && picture !== ""
        ? `<details><summary>Phases and environments</summary>\n\n${picture}\n\n</details>`
        : picture,
      ...failuresOf(state, result, this.facts, this.commit),
      ...waitsOf(state, result, this.facts),
      ...triggeredOf(result),
      this.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n"),
    ];
    return limitBytes(`${parts.filter(Boolean).join("\n\n")}\n`, mostBytes, "_More than fits here: see the log._");
  }

  private byline(state: ReportState): string {
    if (this.commit === "") return "";
    const subject = [...state.releases.values()].find(({ view }) => view.commit === this.commit)?.view.subject ?? "";
    const took = this.began === undefined ? "" : durationText(this.now() - this.began);
    const by = this.facts.actor === undefined ? "" : `by ${escapeMarkdown(this.facts.actor)}`;
    const commit = `${codeText(commitText(this.commit))} ${escapeMarkdown(subject.split("\n")[0] ?? "")}`.trimEnd();
    return [commit, by, took].filter(Boolean).join(" · ");
  }
}

/** The worst first: `✗ api r7 failed`, `✗ 1 of 2 releases failed`, `◦ api r7 waits for approval`, `✓ api r7 done`. */
function headingOf(state: ReportState, result: Result): string {
  const releases = [...state.releases.values()];
  const [only] = releases;
  if (only === undefined || releases.length === 0) return headingWithout(result);
  for (const status of ["failed", "cancelled", "waiting", "pending", "running"] as const) {
    const found = releases.filter(({ view }) => view.status === status);
    const [first] = found;
    if (first === undefined) continue;
    const { symbol } = statusWords[releaseStatus(status)];
    if (releases.length > 1) return `${symbol} ${found.length} of ${releases.length} releases ${verbOf(status)}`;
    return `${symbol} ${escapeMarkdown(releaseLabel(first))} ${status === "waiting" ? waitWords(first) : verbOf(status)}`;
  }
  if (result.problems.length > 0) return `✗ ${pluralText(result.problems.length, "problem")}`;
  return releases.length === 1 ? `✓ ${escapeMarkdown(releaseLabel(only))} done` : `✓ ${releases.length} releases done`;
}

function headingWithout({ status, environments, applied, problems }: Result): string {
  if (status === "failed") return `✗ ${pluralText(Math.max(1, problems.length), "problem")}`;
  if (status === "cancelled") return "– Cancelled";
  if (environments?.length) return `✓ ${pluralText(environments.length, "environment")} registered`;
  return applied?.length ? `✓ ${pluralText(applied.length, "change")} applied` : "✓ Nothing outstanding";
}

function verbOf(status: "failed" | "cancelled" | "waiting" | "pending" | "running"): string {
  const words = {
    failed: "failed",
    cancelled: "cancelled",
    waiting: "waiting",
    pending: "pending",
    running: "running",
  };
  return words[status];
}

function waitWords({ view }: ReleaseState): string {
  const act = [...view.waits, ...view.runs.flatMap((run) => run.waits)].find((wait) => wait.act);
  if (act === undefined) return "waits";
  return act.kind === "value" ? `waits for ${escapeMarkdown(act.text.replace(/^needs /, ""))}` : "waits";
}

/** A row for each release, a column for each environment. */
function tableOf(state: ReportState): string {
  const releases = [...state.releases.values()];
  const environments = [...new Set(allRuns(state).flatMap(({ view }) => (view.type === "task" ? [] : [view.name])))];
  if (releases.length === 0 || allRuns(state).length === 0) return "";
  // A table of hundreds of columns cannot be read: then a row for each deployment.
  if (environments.length > 12) return listOf(state);
  const head = ["", "tasks", ...environments.map(escapeMarkdown)];
  const rows = releases.slice(-mostRows).map((release) => {
    const runs = runsOf(state, release);
    const cells = environments.map((name) => runs.filter(({ view }) => view.type !== "task" && view.name === name));
    const tasks = runs.filter(({ view }) => view.type === "task");
    return [`**${escapeMarkdown(release.view.package)}** ${release.view.id}`, tasksCell(tasks), ...cells.map(cellOf)];
  });
  return tableText(head, rows, releases.length - rows.length);
}

function listOf(state: ReportState): string {
  const runs = allRuns(state).sort(
    (one, other) => Number(one.view.status === "done") - Number(other.view.status === "done"),
  );
  const rows = runs.slice(0, mostRows).map((run) => [escapeMarkdown(run.view.label), cellOf([run])]);
  return tableText(["", ""], rows, runs.length - rows.length);
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[], more: number): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lines = [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)];
  return more > 0 ? `${lines.join("\n")}\n\n_${more} more: see the log._` : lines.join("\n");
}

function tasksCell(tasks: readonly RunState[]): string {
  if (tasks.length <= 1) return cellOf(tasks);
  const worst = tasks.find(({ view }) => view.status !== "done");
  if (worst) return `${symbolOf(worst)} ${escapeMarkdown(worst.view.name)} ${statusWords[worst.view.status].word}`;
  return `✓ ${tasks.length} done`;
}

function cellOf([run]: readonly RunState[]): string {
  if (run === undefined) return "";
  const { view } = run;
  const ms = runDuration(run);
  const took = ms === undefined ? "" : ` ${durationText(ms)}`;
  const url = typeof view.outputs.url === "string" ? view.outputs.url : undefined;
  const needs = view.waits.map(({ text }) => text).join(", ");
  const word = view.type === "down" && view.status === "done" ? "removed" : statusWords[view.status].word;
  const open = view.status === "waiting" || view.status === "pending";
  return `${symbolOf(run)} ${open && needs !== "" ? escapeMarkdown(needs) : linkText(word, url)}${open ? "" : took}`;
}

function symbolOf({ view }: RunState): string {
  return statusWords[view.status].symbol;
}

/** Each failure with its place, what it printed last, and the command that tries again. */
function failuresOf(state: ReportState, result: Result, facts: JobFacts, commit: string): string[] {
  const runs = allRuns(state).filter(({ view }) => view.status === "failed" || view.status === "lost");
  const known = new Set(runs.map(({ view }) => view.problem?.message));
  const others = result.problems.filter(({ message }) => !known.has(message));
  const shown = [
    ...others.map((problem) => problemPart(escapeMarkdown(problem.message), problem, facts, commit)),
    ...runs.map((run) => failurePart(run, state, facts, commit)),
  ];
  const more = shown.length - mostFailures;
  return [...shown.slice(0, mostFailures), ...(more > 0 ? [`_${more} more: see the log._`] : [])];
}

function failurePart(run: RunState, state: ReportState, facts: JobFacts, commit: string): string {
  const { view } = run;
  const lost = view.status === "lost";
  const message = view.problem?.message ?? (lost ? "its runner ended without a result" : "no reason is on record");
  const record =
    view.on_record === undefined || view.type === "task"
      ? ""
      : `On record ${escapeMarkdown(view.name)} is ${view.on_record === "" ? "empty" : `still at ${view.on_record}`}; it may be half changed.`;
  const release = shortRef(itemRef(view.ref).replace(/\/(task|deploy)\/[^/]+$/, ""), state.place);
  const again = `Try again: re-run this job, or ${startText(["release", "retry", release], facts)}`;
  const title = `${escapeMarkdown(view.label)} ${lost ? "was lost" : "failed"}: ${escapeMarkdown(message)}`;
  return problemPart(title, view.problem, facts, commit, [record, again]);
}

function problemPart(
  title: string,
  problem: Problem | undefined,
  facts: JobFacts,
  commit: string,
  more: readonly string[] = [],
): string {
  const place = placeOf(problem, facts, commit);
  const source = problem?.excerpt === undefined ? "" : codeText(problem.excerpt.text.trim());
  const tail = problem?.tail ?? [];
  const log =
    tail.length === 0
      ? ""
      : `<details open><summary>Last ${pluralText(Math.min(tail.length, mostLines), "line")}</summary>${preText(tail.slice(-mostLines))}</details>`;
  const fix = problem?.fix === undefined ? "" : fixText(problem.fix);
  return [`### ✗ ${title}`, [place, source].filter(Boolean).join(" "), log, fix, ...more].filter(Boolean).join("\n\n");
}

function placeOf(problem: Problem | undefined, { repositoryUrl, folder }: JobFacts, commit: string): string {
  if (problem?.file === undefined) return "";
  const text = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  if (repositoryUrl === undefined || commit === "") return codeText(text);
  const path = `${folder}${problem.file}`.split("/").map(encodeURIComponent).join("/");
  const line = problem.line === undefined ? "" : `#L${problem.line}`;
  return linkText(text, `${repositoryUrl}/blob/${commit}/${path}${line}`);
}

function fixText(fix: string): string {
  const [first = "", ...rest] = fix.split("\n");
  if (rest.length === 0) return `Fix: ${escapeMarkdown(first)}`;
  return `Fix: ${escapeMarkdown(first)}\n\n\`\`\`yaml\n${rest.join("\n").replaceAll("```", "")}\n\`\`\``;
}

/** What somebody has to decide, with the command that does it; then what comes by itself. */
function waitsOf(state: ReportState, result: Result, facts: JobFacts): string[] {
  const views = result.releases.length > 0 ? result.releases : [...state.releases.values()].map(({ view }) => view);
  const all = views.flatMap((view) => [...view.waits, ...view.runs.flatMap((run) => run.waits)]);
  const acts = [...new Map(all.filter(({ act }) => act).map((wait) => [wait.ref ?? wait.text, wait])).values()];
  const shown = acts.slice(0, mostRows).map((wait) => waitPart(wait, all, state, facts));
  return acts.length > shown.length ? [...shown, `_${acts.length - shown.length} more wait: see the log._`] : shown;
}

function waitPart(wait: Wait, all: readonly Wait[], state: ReportState, facts: JobFacts): string {
  const blocked = allRuns(state).filter(({ view }) =>
    view.waits.some(({ ref, text }) => (ref ?? text) === (wait.ref ?? wait.text)),
  );
  const held =
    blocked.length === 0
      ? ""
      : ` Holds back ${blocked
          .slice(0, 5)
          .map((run) => escapeMarkdown(runName(run.view)))
          .join(", ")}${blocked.length > 5 ? " and others" : ""}.`;
  const title =
    wait.question === undefined || wait.question === "" ? escapeMarkdown(wait.text) : escapeMarkdown(wait.question);
  const fix = wait.fix ?? all.find(({ ref, fix: known }) => ref === wait.ref && known)?.fix;
  const command =
    fix === undefined
      ? ""
      : ` ${startText(
          fix.map((word) => shortRef(word, state.place)),
          facts,
        )}`;
  return `◦ **${title}**${held}${command === "" ? "" : ` To go on:${command}`}`;
}

/** A command, with the button that runs it where there is one. */
function startText(args: readonly string[], { repositoryUrl, workflow }: JobFacts): string {
  const line = commandText("", args).trim();
  if (repositoryUrl === undefined || workflow === undefined) return codeText(`ocuroot ${line}`);
  const button = `[Run workflow](${repositoryUrl}/actions/workflows/${encodeURIComponent(workflow)})`;
  return `${button} with the command ${codeText(line)}`;
}

function triggeredOf({ triggered = [] }: Result): string[] {
  if (triggered.length === 0) return [];
  const lines = triggered
    .slice(0, mostRows)
    .map(({ repo, commit, url }) => `- ${linkText(`${repo} at ${commitText(commit)}`, url)}`);
  return [`Runs were started for other work:\n\n${lines.join("\n")}`];
}
