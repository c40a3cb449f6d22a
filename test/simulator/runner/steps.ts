import type { Run } from "../actions/runs.js";
import type { Simulator } from "../simulator.js";
import type { Annotation } from "./commands.js";
import type { Masks } from "./masks.js";
import type { Graces } from "./run-process.js";

/** How a step ended. `outcome` is before `continue-on-error`. */
export interface StepResult {
  readonly name: string;
  readonly id: string | undefined;
  readonly phase: "main" | "post";
  readonly outcome: "success" | "failure" | "cancelled" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
  /** What people would read, masked. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly summary: string | undefined;
}

/** What all steps of a job share. */
export interface JobState {
  readonly github: Simulator;
  readonly run: Run;
  readonly token: string;
  /** The folder of the checkout. */
  readonly workspace: string;
  /** The runner's own folder, and the home of the job. */
  readonly temporary: string;
  readonly home: string;
  readonly masks: Masks;
  readonly graces: Graces;
  /** The `GITHUB_*` and `RUNNER_*` variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** What earlier steps put into `GITHUB_ENV` and `GITHUB_PATH`. */
  readonly env: Record<string, string>;
  readonly path: string[];
  /** Aborted when the run is cancelled. */
  readonly cancelled: AbortSignal;
}

/** A stand-in for an action of somebody else. */
export type FakeAction = (step: FakeStep) => Promise<Readonly<Record<string, string>>>;

/** What a stand-in is given; it returns outputs, or throws to fail. */
export interface FakeStep {
  readonly job: JobState;
  /** `with:`, filled. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly log: (text: string) => void;
}

/**
 * A stand-in that refuses what it would not do: inputs that it does not know.
 *
 * @param names of the inputs that it takes
 */
export function takingOnly(names: readonly string[], action: FakeAction): FakeAction {
  return async (step) => {
    const unknown = Object.keys(step.inputs).filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}'`);
    return await action(step);
  };
}

/** The environment of a process of the job, before what is the step's own. */
export function baseEnvironment(job: JobState): Record<string, string> {
  const path = [...job.path].reverse();
  return {
    HOME: job.home,
    CI: "true",
    ...job.variables,
    ...job.env,
    PATH: [...path, process.env.PATH ?? ""].join(":"),
  };
}
