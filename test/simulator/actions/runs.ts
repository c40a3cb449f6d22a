import type { GitHubRepository } from "../git/repository.js";
import type { Workflow } from "./workflow.js";

/** How a run stands: `queued` may start, `pending` waits for its concurrency group. */
export type RunStatus = "queued" | "pending" | "in_progress" | "completed";

/** How a run ended. */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped" | "startup_failure";

/** How a job ended, or that it has not. */
export interface JobRecord {
  readonly id: number;
  readonly name: string;
  /** What `runs-on` came to. */
  readonly labels: readonly string[];
  status: "queued" | "waiting" | "in_progress" | "completed";
  conclusion: Conclusion | null;
  startedAt: string | null;
  completedAt: string | null;
}

/** A workflow run. */
export interface Run {
  readonly id: number;
  /** Counts the runs of its workflow. */
  readonly number: number;
  readonly workflowId: number;
  readonly workflow: Workflow;
  readonly repository: GitHubRepository;
  /** What `run-name` came to. */
  readonly title: string;
  readonly event: string;
  /** What `github.event` is. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Of a manual run, with their types; empty for others. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The full name: `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  /** Login of whoever caused it. */
  readonly actor: string;
  /** Whether it runs for a fork: without secrets, and with a token that may only read. */
  readonly fork: boolean;
  /** In lower case, since group names differ only by more than that. */
  readonly group: string | undefined;
  readonly createdAt: string;
  updatedAt: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  /** How often it was started; from 2 on somebody asked for it to be run again. */
  attempt: number;
  /** Of this attempt. */
  readonly jobs: JobRecord[];
  /** Environments that its jobs stand before, as far as a runner has got. */
  gates: readonly string[];
  /** Aborted when somebody cancels this attempt. */
  cancellation: AbortController;
}

/** What a workflow says about runs that must not overlap. */
export interface Grouping {
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** `max`: a hundred may wait, in their order; `single`: only the newest. */
  readonly queue: "single" | "max";
}

/** How many runs of a group may wait. */
const longestQueue = 100;

/** Lets a new run take its place in its group. Call it once the run is among all. */
export function enqueue(
  run: Run,
  { cancelInProgress, queue }: Grouping,
  all: readonly Run[],
  end: (run: Run, how: Conclusion) => void,
): void {
  const others = all.filter((one) => one.group === run.group && one !== run && one.status !== "completed");
  const waiting = others.filter(({ status }) => status === "pending");
  const holding = others.filter(({ status }) => status !== "pending");
  if (holding.length === 0 && waiting.length === 0) return;
  run.status = "pending";
  if (queue === "max") {
    if (waiting.length >= longestQueue) end(run, "cancelled");
    return;
  }
  for (const older of waiting) end(older, "cancelled");
  if (!cancelInProgress) return;
  for (const older of holding) {
    older.cancellation.abort();
    // Nobody will end what has not begun.
    if (older.status === "queued") end(older, "cancelled");
  }
}

/** Lets the next run of a group start, when none holds it any more. */
export function promote(group: string | undefined, all: readonly Run[]): void {
  if (group === undefined) return;
  const open = all.filter((one) => one.group === group && one.status !== "completed");
  if (open.some(({ status }) => status !== "pending")) return;
  const [first] = open;
  if (first !== undefined) first.status = "queued";
}
