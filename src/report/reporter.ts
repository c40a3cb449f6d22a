import type { Json } from "../documents/json.js";
import type { Attribution, LogRecord } from "../documents/run.js";
import type { Problem } from "../errors.js";

/** How a run stands, in the words people see. */
export type RunStatus = "pending" | "waiting" | "running" | "done" | "failed" | "failed_retried" | "lost" | "cancelled";

/** Something a run or release waits for. `act`: somebody or something must act; otherwise it comes by itself. */
export interface Wait {
  readonly kind: "phase" | "run" | "value" | "output" | "freeze" | "hold" | "claim" | "commit" | "retry" | "runner";
  readonly act: boolean;
  /** As in the tree: `after staging`, `needs custom/approved`. */
  readonly text: string;
  readonly ref?: string;
  readonly question?: string;
  /** Arguments after the program's name that resolve it. */
  readonly fix?: readonly string[];
}

/** One run as `--json` prints it and every reader shows it. */
export interface RunView {
  readonly ref: string;
  /** `api r7 deploy eu`. */
  readonly label: string;
  readonly type: "task" | "up" | "down";
  readonly name: string;
  /** Name of its phase; `""` for an unnamed one. */
  readonly phase: string;
  /** Index of its phase in the release. */
  readonly phase_index: number;
  readonly status: RunStatus;
  readonly reason?: string;
  readonly attempt: number;
  readonly started_at?: string;
  readonly ended_at?: string;
  readonly duration_ms?: number;
  readonly owner?: { readonly kind: "github" | "process"; readonly url?: string; readonly actor?: string };
  readonly inputs: Readonly<Record<string, Json>>;
  readonly outputs: Readonly<Record<string, Json>>;
  readonly waits: readonly Wait[];
  readonly problem?: Problem;
  /** On whose word it was started. */
  readonly attribution?: Attribution;
  /**
   * Release that is on record for its deployment while this run is not done there, as `r6`; `""` when nothing is.
   * Absent for tasks and where it is not known: then nothing is said about it.
   */
  readonly on_record?: string;
}

export interface ReleaseView {
  readonly ref: string;
  /** Label of the package: its file without `.ocu.star`. */
  readonly package: string;
  readonly id: string;
  readonly commit: string;
  readonly subject?: string;
  readonly status: "complete" | "waiting" | "running" | "failed" | "cancelled" | "pending";
  readonly tags: readonly string[];
  /** The newest run of every item, in declaration order. */
  readonly runs: readonly RunView[];
  readonly waits: readonly Wait[];
  readonly duration_ms?: number;
}

/** What a command prints with `--json`. */
export interface Result {
  readonly schema: 1;
  readonly command: string;
  readonly status: "complete" | "waiting" | "failed" | "cancelled" | "nothing";
  readonly releases: readonly ReleaseView[];
  readonly applied?: readonly string[];
  readonly environments?: readonly string[];
  readonly problems: readonly Problem[];
  /** Work that is left for other commits, one entry for each. */
  readonly elsewhere?: readonly Elsewhere[];
  /** Runs that were asked for. */
  readonly triggered?: readonly Triggered[];
  /** What this outcome leaves open elsewhere, said after it. */
  readonly follow_ups?: readonly FollowUp[];
}

/** Work of another commit or repository. */
export interface Elsewhere {
  readonly repo: string;
  readonly commit: string;
  readonly refs: readonly string[];
}

/** A run that somebody else was asked for. */
export interface Triggered {
  readonly repo: string;
  readonly commit: string;
  /** Where it can be looked at, once that is known. */
  readonly url?: string;
}

/** A sentence about work that is outstanding, with the arguments after the program's name that do it. */
export interface FollowUp {
  readonly text: string;
  readonly fix?: readonly string[];
}

/** All that can be told while a command runs. */
export type ReportEvent =
  | {
      readonly type: "session";
      readonly version: string;
      readonly repo: string;
      readonly folder: string;
      readonly commit: string;
      readonly store: string;
    }
  | { readonly type: "config-print"; readonly file: string; readonly text: string }
  | { readonly type: "warning"; readonly problem: Problem }
  | { readonly type: "note"; readonly text: string }
  /** A release that is worked on: when it was created or picked up, and whenever what it waits for changed. */
  | { readonly type: "release"; readonly action: "created" | "continued" | "changed"; readonly release: ReleaseView }
  | { readonly type: "run-started"; readonly run: RunView }
  /** A line of a run; `unfinished`: it goes on in the next record of the same run and stream. */
  | {
      readonly type: "run-log";
      readonly ref: string;
      readonly label: string;
      readonly record: LogRecord;
      readonly unfinished?: boolean;
    }
  | { readonly type: "run-ended"; readonly run: RunView }
  | { readonly type: "environment"; readonly name: string; readonly change: "added" | "changed" | "unchanged" }
  | { readonly type: "stopping"; readonly running: number }
  | { readonly type: "end"; readonly result: Result };

/** Whoever wants to know. Never throws: a report that cannot be shown must not fail a deployment. */
export interface Reporter {
  report(event: ReportEvent): void;
  /** Writes what is held back; nothing is reported afterwards. */
  close(): Promise<void>;
}
