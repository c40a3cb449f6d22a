import { type Contexts, fillAll, holds, textOf } from "../actions/expressions.js";
import type { RepositoryActions } from "../actions/repository-actions.js";
import type { JobRecord, Run } from "../actions/runs.js";
import type { JobSource } from "../actions/workflow.js";
import type { Simulator } from "../simulator.js";
import { type JobResult, runJob } from "./job-runner.js";
import { type Combination, combinationsOf } from "./matrix.js";
import type { Graces } from "./run-process.js";
import type { Actions } from "./step-runner.js";

/** How jobs are carried out. */
export interface Settings {
  readonly actions: Actions;
  readonly node: string;
  readonly graces: Graces;
  readonly takes: (job: string) => boolean;
  readonly machines: number;
  readonly programs: readonly string[];
}

/** A job of the file, and what is around it. */
export interface OneJob {
  readonly github: Simulator;
  readonly actions: RepositoryActions;
  readonly run: Run;
  /** Gets what is done, in the order of the matrix. */
  readonly results: JobResult[];
  readonly settings: Settings;
  readonly contexts: Contexts;
  readonly id: string;
  readonly source: JobSource;
  readonly needed: readonly string[];
}

/** What of a job could not run yet. */
export interface Held {
  /** Environments that somebody has to let it into. */
  readonly gates: readonly string[];
  /** Names of jobs that no machine took. */
  readonly untaken: readonly string[];
}

/** The keys of the jobs that a job needs. */
export function needsOf({ needs }: JobSource): readonly string[] {
  return typeof needs === "string" ? [needs] : (needs ?? []);
}

/** Runs a job in all combinations of its matrix. @returns what of it has to wait */
export async function oneJob(one: OneJob): Promise<Held> {
  const { run, results, id, source, needed } = one;
  const before = results.filter((result) => needed.includes(result.id));
  const needs = Object.fromEntries(
    before.map((result) => [result.id, { result: result.conclusion, outputs: result.outputs }]),
  );
  const contexts = { ...one.contexts, needs };
  const failed = before.some(({ conclusion }) => conclusion !== "success");
  const standing = { failed, cancelled: run.cancellation.signal.aborted };
  if (!holds(source.if, contexts, standing)) {
    results.push({ ...unrun(id, source.name ?? id), conclusion: "skipped" });
    return { gates: [], untaken: [] };
  }
  const { due, ...held } = sorted(one, contexts, needs);
  results.push(...(await sideBySide(one, due)));
  return held;
}

function unrun(id: string, name: string) {
  return { id, name, labels: [], steps: [], outputs: {}, dropped: [] };
}

/** One job of a matrix, with its expressions filled. */
interface Place {
  readonly name: string;
  readonly labels: readonly string[];
  readonly combination: Combination;
  readonly contexts: Contexts;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly environment: Named | undefined;
}

function sorted({ run, results, id, source, settings, actions }: OneJob, contexts: Contexts, needs: Place["needs"]) {
  const due: Place[] = [];
  const gates: string[] = [];
  const untaken: string[] = [];
  for (const combination of combinationsOf(fillAll(source.strategy?.matrix, contexts))) {
    const local = { ...contexts, matrix: combination };
    const name = nameOf(id, source, combination, local);
    const environment = environmentOf(source, local);
    if (results.some((result) => result.id === id && result.name === name)) continue;
    if (environment !== undefined && mustWait(actions, run, environment.name)) gates.push(environment.name);
    else if (!settings.takes(name)) untaken.push(name);
    else due.push({ name, combination, contexts: local, needs, environment, labels: labelsOf(id, source, local) });
  }
  return { due, gates, untaken };
}

/**
 * Runs jobs on as many machines as there are. One that fails ends all others of its matrix, unless `fail-fast` is off.
 *
 * Rules: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategyfail-fast
 */
async function sideBySide(one: OneJob, due: readonly Place[]): Promise<readonly JobResult[]> {
  const { source, run, settings, id, contexts } = one;
  const failFast = String(fillAll(source.strategy?.["fail-fast"] ?? true, contexts)) !== "false";
  const failed = new AbortController();
  const cancelled = AbortSignal.any([run.cancellation.signal, failed.signal]);
  const results: JobResult[] = [];
  let next = 0;
  const machine = async () => {
    for (let index = next++; index < due.length; index = next++) {
      const place = due[index] as Place;
      const ended: JobResult = failed.signal.aborted
        ? { ...unrun(id, place.name), conclusion: "cancelled" }
        : await inPlace(one, place, cancelled);
      results[index] = ended;
      if (ended.conclusion === "failure" && failFast) failed.abort();
    }
  };
  await Promise.all(Array.from({ length: settings.machines }, machine));
  return results;
}

/** What people see of a job; with the values of its matrix, unless the file gives a name. */
function nameOf(id: string, { name }: JobSource, combination: Combination, contexts: Contexts): string {
  if (name !== undefined) return textOf(fillAll(name, contexts));
  const values = Object.values(combination).map(textOf).join(", ");
  return values === "" ? id : `${id} (${values})`;
}

/** The machine that a job asks for: one label, or several that all have to fit. @throws Error without any */
function labelsOf(id: string, { "runs-on": asked }: JobSource, contexts: Contexts): readonly string[] {
  const filled = fillAll(asked, contexts);
  const labels = (Array.isArray(filled) ? filled : [filled]).map(textOf).filter((label) => label !== "");
  if (labels.length === 0) throw new Error(`the job ${id} does not say what it runs on`);
  return labels;
}

/** An environment a job names, and whether GitHub shows it as a deployment. */
interface Named {
  readonly name: string;
  readonly deployment: boolean;
}

function environmentOf({ environment }: JobSource, contexts: Contexts): Named | undefined {
  if (environment === undefined) return undefined;
  const { name, deployment = true } = typeof environment === "string" ? { name: environment } : environment;
  const filled = textOf(fillAll(name, contexts));
  return filled === "" ? undefined : { name: filled, deployment };
}

function mustWait({ environments, reviewOf }: RepositoryActions, run: Run, name: string): boolean {
  return environments.get(name)?.approval === true && reviewOf(run, name) === undefined;
}

async function inPlace(one: OneJob, place: Place, cancelled: AbortSignal): Promise<JobResult> {
  const { github, actions, run, settings, id, source } = one;
  const { environment, name, labels } = place;
  const rejected = environment !== undefined && actions.reviewOf(run, environment.name) === "rejected";
  if (rejected) return { ...unrun(id, name), conclusion: "failure" };
  const record: JobRecord = {
    ...{ id: github.nextId(), name, labels, status: "in_progress", conclusion: null },
    ...{ startedAt: github.clock.iso(), completedAt: null },
  };
  run.jobs.push(record);
  const folder =
    source.defaults?.run?.["working-directory"] ?? run.workflow.source.defaults?.run?.["working-directory"];
  const options = { actions: settings.actions, node: settings.node, folder };
  const deployed = environment?.deployment === true ? github.deploy(run, environment.name) : undefined;
  const own = { github, actions, run, id, source, cancelled, ...place, environment: environment?.name };
  const result = await runJob({ ...own, graces: settings.graces, programs: settings.programs, options });
  deployed?.(result.conclusion === "success" ? "success" : "failure");
  Object.assign(record, { status: "completed", conclusion: result.conclusion, completedAt: github.clock.iso() });
  return result;
}
