import type { ReportClock } from "./clock.js";
import { countsText, endReason, entriesOf, waitsText } from "./entries.js";
import { renderProblem } from "./error.js";
import { itemRef } from "./hints.js";
import { logLines, Model, type ReleaseState, type RunState, runDuration, runsOf } from "./model.js";
import type { LogOutput, Speaker } from "./output.js";
import { phasesOf, releaseDuration, releaseLabel } from "./picture.js";
import type { ReleaseView, ReportEvent, Reporter, Result, RunView } from "./reporter.js";
import { renderClosing } from "./summary.js";
import { stoppingText } from "./tree.js";
import {
  type Closing,
  commitText,
  durationText,
  elapsedText,
  pluralText,
  releaseStatus,
  statusWords,
} from "./words.js";

/** A line that does not end is written after this many ms. */
const unfinishedAfter = 2000;
/** Silence for this many ms is broken with a line for each running task. */
const silenceAfter = 60_000;

interface Unfinished {
  readonly run: Speaker;
  readonly since: number;
  readonly text: string;
}

/**
 * The reader for pipes and CI logs. Lines are written whole, each with the name of what it is about: `LABEL: ` is
 * ocuroot speaking, `LABEL | ` a task. No symbols, colours or cursor codes; the closing part follows at the end.
 */
export class PlainReporter implements Reporter {
  private readonly model = new Model();
  private readonly unfinished = new Map<string, Unfinished>();
  private readonly cancels: { flush?: () => void; silence?: () => void } = {};
  private lastWrite = 0;
  private closed = false;

  /** @param closing Style and program of the closing part; colour is never used. */
  constructor(
    private readonly output: LogOutput,
    private readonly clock: ReportClock,
    private readonly closing: Closing,
  ) {}

  /** Writes what an event has to say. */
  report(event: ReportEvent): void {
    if (this.closed) return;
    this.model.apply(event, this.clock.now());
    if (event.type === "run-log") this.log(event);
    else if (event.type === "run-started") this.start(event.run);
    else if (event.type === "run-ended") this.end(event.run);
    else this.say(this.linesOf(event));
  }

  /** Writes lines that were not finished and takes all timers back. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.flush(() => true);
    this.output.settle();
    this.closed = true;
    this.cancels.flush?.();
    this.cancels.silence?.();
  }

  private linesOf(event: Exclude<ReportEvent, { type: "run-log" | "run-started" | "run-ended" }>): string[] {
    switch (event.type) {
      case "session":
        return [`ocuroot ${event.version}: ${event.repo} at ${commitText(event.commit)}, state in ${event.store}`];
      case "config-print":
        return logLines(event.text).map((line) => `${event.file} | ${line}`);
      case "warning":
        return renderProblem(event.problem, this.closing, undefined, "Warning");
      case "note":
        return [event.text];
      case "release":
        return releaseLines(event.action, event.release);
      case "environment":
        return [`environment ${event.name}: ${event.change}`];
      case "stopping":
        return [stoppingText(event.running)];
      case "end":
        return this.endLines(event.result);
    }
  }

  private start(run: RunView): void {
    this.lastWrite = this.clock.now();
    this.output.start(run);
    this.watchSilence();
  }

  private end(view: RunView): void {
    this.lastWrite = this.clock.now();
    this.flush((line) => line.run.ref === view.ref);
    this.output.end(view, endText(view, this.model.state.runs.get(itemRef(view.ref))));
  }

  private endLines(result: Result): string[] {
    this.flush(() => true);
    this.output.settle();
    const releases = result.releases.flatMap((view) => this.model.state.releases.get(view.ref) ?? []);
    const closing = renderClosing(this.model.state, this.closing);
    const lines = releases.flatMap((release) => this.releaseEnd(release));
    const gap = closing.length > 0 && (lines.length > 0 || this.lastWrite > 0) ? [""] : [];
    return [...lines, ...gap, ...closing];
  }

  /** What is still waited for, then how the release stands. */
  private releaseEnd(release: ReleaseState): string[] {
    const { state } = this.model;
    const label = releaseLabel(release);
    const runs = runsOf(state, release);
    const entries = phasesOf(runs).flatMap((phase) => entriesOf(phase.runs, true));
    const idle = entries.filter((entry) => entry.status === "pending" || entry.status === "waiting");
    const word = statusWords[releaseStatus(release.view.status)].word;
    const link = release.view.status === "complete" || release.view.status === "failed" ? "in" : "after";
    const counts = countsText(runs, ["done", "failed", "lost", "cancelled", "running", "waiting", "pending"]);
    const took = releaseDuration(state, release);
    const head = `${label}: ${word}${took === "" ? "" : ` ${link} ${took}`}`;
    return [
      ...idle.map((entry) => `${label} ${entry.name}: ${entry.text}`),
      counts === "" ? head : `${head}, ${counts}`,
    ];
  }

  private log(event: Extract<ReportEvent, { type: "run-log" }>): void {
    const key = `${event.record.stream} ${event.ref}`;
    const text = (this.unfinished.get(key)?.text ?? "") + event.record.message;
    const since = this.unfinished.get(key)?.since ?? this.clock.now();
    this.unfinished.delete(key);
    if (event.unfinished === true) {
      this.unfinished.set(key, { run: { ref: event.ref, label: event.label }, since, text });
      this.cancels.flush ??= this.clock.after(unfinishedAfter, () => this.flushLate());
    } else this.print(event, text);
  }

  private flushLate(): void {
    this.cancels.flush = undefined;
    this.flush((line) => this.clock.now() - line.since >= unfinishedAfter);
    const oldest = Math.min(...[...this.unfinished.values()].map((line) => line.since));
    if (!Number.isFinite(oldest)) return;
    this.cancels.flush = this.clock.after(Math.max(1, oldest + unfinishedAfter - this.clock.now()), () =>
      this.flushLate(),
    );
  }

  private flush(due: (line: Unfinished) => boolean): void {
    for (const [key, line] of this.unfinished) {
      if (!due(line)) continue;
      this.unfinished.delete(key);
      this.print(line.run, line.text);
    }
  }

  private watchSilence(ms = silenceAfter): void {
    this.cancels.silence ??= this.clock.after(ms, () => this.breakSilence());
  }

  private breakSilence(): void {
    this.cancels.silence = undefined;
    const running = [...this.model.state.runs.values()].filter((run) => run.view.status === "running" && run.ran);
    if (running.length === 0) return;
    const now = this.clock.now();
    const quiet = now - this.lastWrite;
    if (quiet >= silenceAfter) {
      this.lastWrite = now;
      this.output.pulse(running.map((run) => `${run.view.label}: running${runningFor(run, now)}`));
    }
    this.watchSilence(quiet >= silenceAfter ? silenceAfter : silenceAfter - quiet);
  }

  private say(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.lastWrite = this.clock.now();
    this.output.say(lines);
  }

  private print(run: Speaker, text: string): void {
    this.lastWrite = this.clock.now();
    this.output.print(run, logLines(text));
  }
}

function releaseLines(action: "created" | "continued" | "changed", view: ReleaseView): string[] {
  if (action === "changed") return [];
  const label = `${view.package} ${view.id}`;
  const of = (type: RunView["type"]) => view.runs.filter((run) => run.type === type).length;
  const counts = [
    of("task") > 0 ? pluralText(of("task"), "task") : "",
    of("up") > 0 ? pluralText(of("up"), "deployment") : "",
    of("down") > 0 ? pluralText(of("down"), "removal") : "",
  ].filter(Boolean);
  const done = view.runs.filter((run) => run.status === "done").length;
  return [[`${label}: ${action}`, ...counts, ...(action === "continued" ? [`${done} done`] : [])].join(", ")];
}

/** `done in 44s`, `failed after 9.4s: the command exited with 1`; of a chain that pauses, what it waits for. */
function endText(view: RunView, run: RunState | undefined): string {
  if (view.status === "pending" || view.status === "waiting") {
    return [statusWords[view.status].word, waitsText(view.waits)].filter(Boolean).join(", ");
  }
  const ms = run === undefined ? view.duration_ms : runDuration(run);
  const link = view.status === "done" ? "in" : "after";
  const took = ms === undefined ? "" : ` ${link} ${durationText(ms)}`;
  const why = view.status === "done" ? undefined : endReason(view);
  return `${statusWords[view.status].word}${took}${why === undefined ? "" : `: ${why}`}`;
}

function runningFor(run: RunState, now: number): string {
  return run.startedAt === undefined ? "" : ` for ${elapsedText(now - run.startedAt)}`;
}
