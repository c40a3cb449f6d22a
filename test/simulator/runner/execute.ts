import { createCommandFiles, type Written } from "./command-files.js";
import { createStepLog, type StepLog } from "./commands.js";
import { runProcess } from "./run-process.js";
import { baseEnvironment, type FakeAction, type JobState, type StepResult } from "./steps.js";

/** What a step is called and when it runs. */
export type StepName = Pick<StepResult, "name" | "id" | "phase">;

/** A program that is a step. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** On top of what every process of the job has. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How a step ended, and what it saved for its post step. */
export interface Executed {
  readonly result: StepResult;
  readonly state: Readonly<Record<string, string>>;
}

const nothing: Written = { outputs: {}, env: {}, state: {}, path: [], summary: undefined, complaints: [] };
const never = new AbortController().signal;

/** Runs a program as a step: its files, its commands, its end. */
export async function executeProgram(job: JobState, step: StepName, program: Program): Promise<Executed> {
  const log = createStepLog(job.masks);
  const files = createCommandFiles(job.temporary);
  const environment = { ...baseEnvironment(job), ...program.environment, ...files.environment };
  // What starts after the cancellation (cleaning up) is left to end by itself.
  const cancelled = job.cancelled.aborted ? never : job.cancelled;
  const { graces } = job;
  const { code, signal } = await runProcess({
    ...program,
    environment,
    cancelled,
    graces,
    line: (text) => log.line(text),
  });
  const written = readFiles(log, () => files.read());
  const failed = code !== 0 || written === undefined || log.refused.length > 0;
  if (code !== 0)
    log.annotate({ kind: "error", message: `Process completed with exit code ${code ?? signal}.`, properties: {} });
  const outcome = cancelled.aborted ? "cancelled" : failed ? "failure" : "success";
  return end(job, step, log, outcome, written ?? nothing);
}

function readFiles(log: StepLog, read: () => Written): Written | undefined {
  try {
    return read();
  } catch (error) {
    const message = `Unable to process file command successfully. ${(error as Error).message}`;
    log.annotate({ kind: "error", message, properties: {} });
    return undefined;
  }
}

/** Lets a stand-in do what an action of somebody else would. */
export async function executeFake(
  job: JobState,
  step: StepName,
  fake: FakeAction,
  inputs: Readonly<Record<string, string>>,
): Promise<Executed> {
  const log = createStepLog(job.masks);
  try {
    const outputs = await fake({ job, inputs, log: (text) => log.line(text) });
    return end(job, step, log, "success", { ...nothing, outputs });
  } catch (error) {
    log.annotate({ kind: "error", message: (error as Error).message, properties: {} });
    return end(job, step, log, job.cancelled.aborted ? "cancelled" : "failure", nothing);
  }
}

function end(job: JobState, step: StepName, log: StepLog, outcome: StepResult["outcome"], written: Written): Executed {
  Object.assign(job.env, written.env);
  job.path.push(...written.path);
  for (const complaint of written.complaints) log.annotate(complaint);
  const { outputs, summary, state } = written;
  const shown = summary === undefined ? undefined : job.masks.apply(summary);
  return {
    result: { ...step, outcome, outputs, log: log.text(), annotations: log.annotations, summary: shown },
    state,
  };
}
