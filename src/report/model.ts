import { itemRef, type Place, releaseRef, runName } from "./hints.js";
import type { ReleaseView, ReportEvent, Result, RunStatus, RunView } from "./reporter.js";

/** The newest run of an item, with what was seen of it. Times are ms since the epoch. */
export interface RunState {
  readonly view: RunView;
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** Lines seen so far; all of them when `ran`. */
  readonly lines: number;
  /** The last lines, oldest first, four at most. */
  readonly tail: readonly string[];
  /** Whether its start was seen, so that it was worked on here. */
  readonly ran: boolean;
}

/** A release that is worked on. Its runs are in declaration order. */
export interface ReleaseState {
  readonly view: ReleaseView;
  readonly seenAt: number;
  readonly items: readonly string[];
}

/** All that the readers know; {@link apply} moves it on. */
export interface ReportState {
  readonly place?: Place;
  readonly releases: ReadonlyMap<string, ReleaseState>;
  /** By item: a ref without the number of the attempt. */
  readonly runs: ReadonlyMap<string, RunState>;
  /** Number of runs told to end. */
  readonly stopping?: number;
  readonly result?: Result;
  /** When the last event came. */
  readonly at: number;
}

/** Lines of a running task that a live picture can show. */
const tailLength = 4;

interface Draft {
  place?: Place;
  releases: Map<string, ReleaseState>;
  runs: Map<string, RunState>;
  stopping?: number;
  result?: Result;
  at: number;
}

/** What readers share: events go in, the state they draw comes out. The state is one object that changes in place. */
export class Model {
  private readonly draft: Draft = { releases: new Map(), runs: new Map(), at: 0 };

  get state(): ReportState {
    return this.draft;
  }

  /** Takes one event in, at `now` (ms since the epoch). */
  apply(event: ReportEvent, now: number): void {
    this.draft.at = now;
    if (event.type === "session") this.draft.place = { repo: event.repo, folder: event.folder };
    else if (event.type === "release") this.release(event.release, now);
    else if (event.type === "run-started") this.run(event.run, now, true);
    else if (event.type === "run-ended") this.run(event.run, now);
    else if (event.type === "run-log") this.log(event.ref, event.record.message);
    else if (event.type === "stopping") this.draft.stopping = event.running;
    else if (event.type === "end") this.end(event.result, now);
  }

  private end(result: Result, now: number): void {
    for (const view of result.releases) this.release(view, now, true);
    this.draft.result = result;
  }

  private release(view: ReleaseView, now: number, last = false): void {
    const known = this.draft.releases.get(view.ref);
    const items = view.runs.map((run) => this.take(run, last));
    const extra = known?.items.filter((item) => !items.includes(item) && this.draft.runs.get(item)?.ran) ?? [];
    this.draft.releases.set(view.ref, { view, seenAt: known?.seenAt ?? now, items: [...items, ...extra] });
  }

  /** A run that started or ended; it joins its release when that did not list it. */
  private run(view: RunView, now: number, started = false): void {
    const item = this.take(view, true, { now, started });
    const ref = releaseRef(view.ref);
    const known = this.draft.releases.get(ref) ?? { view: unseenRelease(ref, view), seenAt: now, items: [] };
    // A run's start is recorded before anybody is told of its release.
    const seenAt = started ? Math.min(known.seenAt, this.draft.runs.get(item)?.startedAt ?? now) : known.seenAt;
    const items = known.items.includes(item) ? known.items : [...known.items, item];
    this.draft.releases.set(ref, { ...known, seenAt, items });
  }

  /**
   * Stores the newer of two views of an item. Views of a release may have been made before the run's last event, so
   * they do not turn it back; a run's own event is `certain`, also when a run that was running waits again.
   */
  private take(view: RunView, certain: boolean, seen?: { now: number; started: boolean }): string {
    const item = itemRef(view.ref);
    const known = this.draft.runs.get(item);
    const same = known?.view.ref === view.ref;
    if (!certain && known !== undefined && same && rank(known.view.status) > rank(view.status)) return item;
    if (known !== undefined && !same && known.view.attempt > view.attempt) return item;
    const before = same ? known : undefined;
    const ended = rank(view.status) === 2;
    const startedAt = time(view.started_at) ?? before?.startedAt ?? (seen?.started ? seen.now : undefined);
    const endedAt = ended ? (time(view.ended_at) ?? before?.endedAt ?? seen?.now) : undefined;
    const ran = seen?.started === true || before?.ran === true;
    this.draft.runs.set(item, { lines: before?.lines ?? 0, tail: before?.tail ?? [], ran, view, startedAt, endedAt });
    return item;
  }

  private log(ref: string, message: string): void {
    const item = itemRef(ref);
    const run = this.draft.runs.get(item);
    if (run === undefined) return;
    const lines = logLines(message);
    const tail = [...run.tail, ...lines.slice(-tailLength)].slice(-tailLength);
    this.draft.runs.set(item, { ...run, lines: run.lines + lines.length, tail });
  }
}

/** The lines of one record: a text may hold several, and one line end of its own. */
export function logLines(message: string): string[] {
  if (!message.includes("\n")) return [message];
  return (message.endsWith("\n") ? message.slice(0, -1) : message).split("\n");
}

/** The runs of a release, in declaration order. */
export function runsOf(state: ReportState, release: ReleaseState): RunState[] {
  return release.items.flatMap((item) => state.runs.get(item) ?? []);
}

/** The runs of all releases that are worked on. */
export function allRuns(state: ReportState): RunState[] {
  return [...state.releases.values()].flatMap((release) => runsOf(state, release));
}

/** How long a run took, or has been going on at `now`, in ms; absent when it is not known. */
export function runDuration(run: RunState, now?: number): number | undefined {
  if (run.view.duration_ms !== undefined) return run.view.duration_ms;
  const end = run.endedAt ?? now;
  return run.startedAt === undefined || end === undefined ? undefined : Math.max(0, end - run.startedAt);
}

/** From the first start to the last end of several runs, in ms; absent when one of these times is not known. */
export function spanOf(runs: readonly RunState[]): number | undefined {
  const starts = runs.map((run) => run.startedAt ?? Number.NaN);
  const ends = runs.map((run) => run.endedAt ?? Number.NaN);
  const span = Math.max(...ends) - Math.min(...starts);
  if (runs.length === 1 && runs[0] !== undefined) return runDuration(runs[0]);
  return Number.isFinite(span) ? Math.max(0, span) : undefined;
}

/** 0 before, 1 while, 2 after it ran. */
function rank(status: RunStatus): 0 | 1 | 2 {
  if (status === "pending" || status === "waiting") return 0;
  return status === "running" ? 1 : 2;
}

function time(text: string | undefined): number | undefined {
  const ms = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

/** What a run tells about a release that nobody reported. */
function unseenRelease(ref: string, run: RunView): ReleaseView {
  const name = runName(run);
  const label = run.label.endsWith(` ${name}`) ? run.label.slice(0, -name.length - 1) : run.label;
  const split = label.lastIndexOf(" ");
  const [file, id] = split < 0 ? [label, ""] : [label.slice(0, split), label.slice(split + 1)];
  return { ref, package: file, id, commit: "", status: "running", tags: [], runs: [], waits: [] };
}
