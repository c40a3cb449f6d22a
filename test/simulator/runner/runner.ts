import type { Conclusion, Run } from "../actions/runs.js";
import type { JobSource } from "../actions/workflow.js";
import type { GitHubRepository } from "../git/repository.js";
import type { Simulator } from "../simulator.js";
import { checkout, checkoutInputs } from "./checkout.js";
import type { JobResult } from "./job-runner.js";
import { needsOf, oneJob, type Settings } from "./matrix-job.js";
import { type Graces, usualGraces } from "./run-process.js";
import type { Actions } from "./step-runner.js";
import { takingOnly } from "./steps.js";

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
  /** How many jobs of one matrix run at the same time; one if left out. */
  readonly machines?: number;
  /** Folders with programs that are on the machine, first on its path. */
  readonly programs?: readonly string[];
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

/** Carries out workflow runs as GitHub's runner does; jobs with keys of their own one after the other. */
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
    actions: { "actions/checkout": takingOnly(checkoutInputs, checkout), ...options.actions },
    node: options.node ?? process.execPath,
    graces: options.graces ?? usualGraces,
    takes: options.takes ?? (() => true),
    machines: options.machines ?? 1,
    programs: options.programs ?? [],
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
  const gates: string[] = [];
  for (const [id, source] of inOrder(run.workflow.source.jobs ?? {})) {
    const needed = needsOf(source);
    if (finished.has(id) || needed.some((one) => !finished.has(one))) continue;
    const held = await oneJob({ github, actions, run, results, settings, contexts, id, source, needed });
    if (held.gates.length + held.untaken.length === 0) finished.add(id);
    waiting.push(...held.gates, ...held.untaken);
    gates.push(...held.gates);
  }
  run.gates = gates;
  if (waiting.length > 0) return { run, conclusion: undefined, jobs: results, waiting };
  const conclusion = concluded(run, results);
  actions.end(run, conclusion);
  return { run, conclusion, jobs: results, waiting };
}

function concluded({ cancellation }: Run, results: readonly JobResult[]): Conclusion {
  if (cancellation.signal.aborted) return "cancelled";
  return results.some((one) => one.conclusion === "failure") ? "failure" : "success";
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
