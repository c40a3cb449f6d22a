import { type Contexts, fillAll, holds, textOf } from "../actions/expressions.js";
import type { RepositoryActions } from "../actions/repository-actions.js";
import type { Conclusion, JobRecord, Run } from "../actions/runs.js";
import type { JobSource } from "../actions/workflow.js";
import type { GitHubRepository } from "../git/repository.js";
import type { Simulator } from "../simulator.js";
import { checkout } from "./checkout.js";
import { type JobResult, runJob } from "./job-runner.js";
import { type Combination, combinationsOf } from "./matrix.js";
import { type Graces, usualGraces } from "./run-process.js";
import type { Actions } from "./step-runner.js";

/** How runs are carried out. */
export interface RunnerOptions {
  /** By what `uses:` says before the `@`. `actions/checkout` is there already. */
  readonly actions?: Actions;
  /** The program that actions for Node are run with; the one that runs the tests if left out. */
  readonly node?: string;
  /** How long a cancelled program has; as on GitHub if left out. */
  readonly graces?: Graces;
  /** Whether a machine is free for a job of this name; others stay queued. All have one if left out. */
  readonly takes?: (job: string) => boolean;
}

/** How a run went so far. */
export interface RunResult {
  readonly run: Run;
  /** Undefined while a job waits for an approval. */
  readonly conclusion: Conclusion | undefined;
  readonly jobs: readonly JobResult[];
  /** Environments that somebody has to let a job into, and jobs that no machine took; run it again after that. */
  readonly waiting: readonly string[];
}

/** Carries out workflow runs as GitHub's runner does, one job after the other. */
export interface Runner {
  /** Carries out a run that is queued, or goes on with one that waited. */
  run(run: Run): Promise<RunResult>;
  /** Carries out whatever is queued in these repositories until nothing is: the loop of dispatches. */
  drain(...repositories: readonly GitHubRepository[]): Promise<readonly RunResult[]>;
}

/** @param github whose runs are carried out */
export function createRunner(github: Simulator, options: RunnerOptions = {}): Runner {
  const known = new Map<string, Progress>();
  const settings = {
    actions: { "actions/checkout": checkout, ...options.actions },
    node: options.node ?? process.execPath,
    graces: options.graces ?? usualGraces,
    takes: options.takes ?? (() => true),
  };
  const runner: Runner = {
    async run(run) {
      const attempt = `${run.id} ${run.attempt}`;
      const progress = known.get(attempt) ?? { results: [], finished: new Set<string>() };
      known.set(attempt, progress);
      return await carryOut(github, run, progress, settings);
    },
    async drain(...repositories) {
      const ended: RunResult[] = [];
      for (;;) {
        await github.settled();
        const next = repositories.map((one) => github.actions(one).next()).find((run) => run !== undefined);
        if (next === undefined) return ended;
        ended.push(await runner.run(next));
      }
    },
  };
  return runner;
}

type Settings = Required<RunnerOptions>;

/** What of a run is done; it may be carried out in parts. */
interface Progress {
  readonly results: JobResult[];
  /** Jobs of which all combinations are done. */
  readonly finished: Set<string>;
}

async function carryOut(github: Simulator, run: Run, progress: Progress, settings: Settings): Promise<RunResult> {
  const { results, finished } = progress;
  const actions = github.actions(run.repository);
  if (run.status === "queued") actions.begin(run);
  const contexts = github.contexts(run);
  const waiting: string[] = [];
  for (const [id, source] of inOrder(run.workflow.source.jobs ?? {})) {
    const needed = needsOf(source);
    if (finished.has(id) || needed.some((one) => !finished.has(one))) continue;
    const held = await oneJob({ github, actions, run, results, settings, contexts, id, source, needed });
    if (held.length === 0) finished.add(id);
    waiting.push(...held);
  }
  if (waiting.length > 0) return { run, conclusion: undefined, jobs: results, waiting };
  const conclusion = concluded(run, results);
  actions.end(run, conclusion);
  return { run, conclusion, jobs: results, waiting };
}

function concluded({ cancellation }: Run, results: readonly JobResult[]): Conclusion {
  if (cancellation.signal.aborted) return "cancelled";
  return results.some((one) => one.conclusion === "failure") ? "failure" : "success";
}

function needsOf({ needs }: JobSource): readonly string[] {
  return typeof needs === "string" ? [needs] : (needs ?? []);
}

/** Jobs after those they need. */
function inOrder(jobs: Readonly<Record<string, JobSource>>): readonly (readonly [string, JobSource])[] {
  const order = new Map<string, JobSource>();
  const add = (id: string) => {
    const source = jobs[id];
    if (source === undefined || order.has(id)) return;
    for (const needed of needsOf(source)) add(needed);
    order.set(id, source);
  };
  for (const id of Object.keys(jobs)) add(id);
  return [...order];
}

/** A job of the file, and what is around it. */
interface OneJob {
  readonly github: Simulator;
  readonly actions: RepositoryActions;
  readonly run: Run;
  readonly results: JobResult[];
  readonly settings: Settings;
  readonly contexts: Contexts;
  readonly id: string;
  readonly source: JobSource;
  readonly needed: readonly string[];
}

/** Runs a job in all combinations of its matrix. @returns the environments some of them have to wait for */
async function oneJob(one: OneJob): Promise<readonly string[]> {
  const { run, results, id, source, needed, actions } = one;
  const before = results.filter((result) => needed.includes(result.id));
  const needs = Object.fromEntries(
    before.map((result) => [result.id, { result: result.conclusion, outputs: result.outputs }]),
  );
  const contexts = { ...one.contexts, needs };
  const failed = before.some(({ conclusion }) => conclusion !== "success");
  const standing = { failed, cancelled: run.cancellation.signal.aborted };
  if (!holds(source.if, contexts, standing)) {
    results.push({ id, name: source.name ?? id, conclusion: "skipped", steps: [], outputs: {}, dropped: [] });
    return [];
  }
  const held: string[] = [];
  for (const combination of combinationsOf(fillAll(source.strategy?.matrix, contexts))) {
    const local = { ...contexts, matrix: combination };
    const name = nameOf(id, source, combination, local);
    const environment = environmentOf(source, local);
    if (results.some((result) => result.id === id && result.name === name)) continue;
    if (environment !== undefined && mustWait(actions, run, environment.name)) held.push(environment.name);
    else if (!one.settings.takes(name)) held.push(name);
    else results.push(await inCombination(one, name, combination, local, needs, environment));
  }
  return held;
}

/** What people see of a job; with the values of its matrix, unless the file gives a name. */
function nameOf(id: string, { name }: JobSource, combination: Combination, contexts: Contexts): string {
  if (name !== undefined) return textOf(fillAll(name, contexts));
  const values = Object.values(combination).map(textOf).join(", ");
  return values === "" ? id : `${id} (${values})`;
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

function mustWait({ environments, approvals }: RepositoryActions, run: Run, name: string): boolean {
  return environments.get(name)?.approval === true && !approvals.has(`${run.id} ${name}`);
}

async function inCombination(
  { github, actions, run, settings, id, source }: OneJob,
  name: string,
  combination: Combination,
  contexts: Contexts,
  needs: Readonly<Record<string, unknown>>,
  environment: Named | undefined,
): Promise<JobResult> {
  const record: JobRecord = {
    ...{ id: github.nextId(), name, status: "in_progress", conclusion: null },
    ...{ startedAt: github.clock.iso(), completedAt: null },
  };
  run.jobs.push(record);
  const folder =
    source.defaults?.run?.["working-directory"] ?? run.workflow.source.defaults?.run?.["working-directory"];
  const options = { actions: settings.actions, node: settings.node, folder };
  const own = { github, actions, run, id, name, source, combination, needs, contexts };
  const deployed = environment?.deployment === true ? github.deploy(run, environment.name) : undefined;
  const result = await runJob({ ...own, environment: environment?.name, graces: settings.graces, options });
  deployed?.(result.conclusion === "success" ? "success" : "failure");
  Object.assign(record, { status: "completed", conclusion: result.conclusion, completedAt: github.clock.iso() });
  return result;
}
