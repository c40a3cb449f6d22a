import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Contexts, fill, fillAll, holds, type Standing, textOf } from "../actions/expressions.js";
import type { RepositoryActions } from "../actions/repository-actions.js";
import type { Run } from "../actions/runs.js";
import type { JobSource, StepSource } from "../actions/workflow.js";
import type { Simulator } from "../simulator.js";
import { createMasks } from "./masks.js";
import type { Combination } from "./matrix.js";
import type { Graces } from "./run-process.js";
import { type PostStep, runStep, type StepOptions, texts } from "./step-runner.js";
import type { JobState, StepResult } from "./steps.js";
import { jobVariables, tokenPermissions } from "./variables.js";

/** How a job ended. */
export interface JobResult {
  /** Its key in the workflow file. */
  readonly id: string;
  /** What people see; with the matrix's values where it has one. */
  readonly name: string;
  /** What `runs-on` came to; empty for one that did not run. */
  readonly labels: readonly string[];
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped";
  readonly steps: readonly StepResult[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Outputs that were not handed on, since something masked was in them. */
  readonly dropped: readonly string[];
}

/** A job that is to run. */
export interface JobRequest {
  readonly github: Simulator;
  readonly actions: RepositoryActions;
  readonly run: Run;
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly source: JobSource;
  readonly combination: Combination;
  /** What the jobs it needs gave: `{[id]: {result, outputs}}`. */
  readonly needs: Readonly<Record<string, unknown>>;
  /** The contexts of the run. */
  readonly contexts: Contexts;
  readonly environment: string | undefined;
  /** Aborted when the run is cancelled, or another job of the matrix failed. */
  readonly cancelled: AbortSignal;
  readonly graces: Graces;
  readonly programs: readonly string[];
  readonly options: StepOptions;
}

/** Runs a job on a machine of its own: a fresh folder, a fresh home, a token that dies with it. */
export async function runJob(request: JobRequest): Promise<JobResult> {
  const machine = mkdtempSync(join(tmpdir(), "ocuroot-runner-"));
  const { github, run, actions, source } = request;
  const named = source.permissions ?? run.workflow.source.permissions;
  const permissions = tokenPermissions(run, named, actions.defaultPermissions);
  const token = github.token({ kind: "job", repository: run.repository, permissions, run: run.id });
  try {
    const state = prepare(request, machine, token.value);
    return await runSteps(request, state);
  } finally {
    github.revoke(token);
    rmSync(machine, { recursive: true, force: true });
  }
}

/** A job, its machine and the values its expressions see. */
interface Prepared {
  readonly job: JobState;
  readonly contexts: Contexts;
}

function prepare(request: JobRequest, machine: string, token: string): Prepared {
  const { run, github, id, actions } = request;
  const { repository } = run;
  const [temporary, home, workspace] = ["temp", "home", `${repository.name}/${repository.name}`].map((name) =>
    join(machine, name),
  ) as [string, string, string];
  for (const folder of [temporary, home, workspace]) mkdirSync(folder, { recursive: true });
  const eventPath = join(temporary, "event.json");
  writeFileSync(eventPath, JSON.stringify(run.payload));
  const masks = createMasks();
  const secrets = run.fork ? {} : { ...actions.secrets, ...environmentOf(request)?.secrets };
  for (const secret of [token, ...Object.values(secrets)]) masks.add(secret);
  const contexts: Contexts = {
    ...request.contexts,
    github: { ...(request.contexts.github as object), token, job: id, workspace, event_path: eventPath },
    runner: { os: "Linux", arch: "X64", temp: temporary, name: "simulated", environment: "github-hosted" },
    vars: { ...actions.variables, ...environmentOf(request)?.variables },
    ...{
      secrets: { GITHUB_TOKEN: token, ...secrets },
      matrix: request.combination,
      needs: request.needs,
      strategy: {},
    },
  };
  const variables = jobVariables(contexts.github as Readonly<Record<string, unknown>>, temporary);
  const env = { ...texts(run.workflow.source.env, contexts) };
  Object.assign(env, texts(request.source.env, { ...contexts, env }));
  const job = {
    ...{ github, run, token, workspace, temporary, home, masks, variables, env, path: [...request.programs] },
    ...{ graces: request.graces, cancelled: request.cancelled },
  };
  return { job, contexts };
}

function environmentOf({ actions, environment }: JobRequest) {
  return environment === undefined ? undefined : actions.environments.get(environment);
}

/** What is known while the steps of a job go by. */
interface Progress {
  readonly results: StepResult[];
  readonly steps: Record<string, unknown>;
  readonly posts: PostStep[];
  failed: boolean;
}

async function runSteps(request: JobRequest, { job, contexts }: Prepared): Promise<JobResult> {
  const progress: Progress = { results: [], steps: {}, posts: [], failed: false };
  const standing = (): Standing => ({ failed: progress.failed, cancelled: job.cancelled.aborted });
  const now = (): Contexts => ({
    ...contexts,
    env: job.env,
    steps: progress.steps,
    job: { status: statusOf(standing()) },
  });
  for (const source of request.source.steps ?? [])
    await oneStep(job, source, now(), standing(), progress, request.options);
  for (const post of progress.posts.reverse()) {
    if (!holds(post.condition, now(), standing())) continue;
    const { result } = await post.run(now());
    progress.results.push(result);
    if (result.outcome === "failure") progress.failed = true;
  }
  const outputs = Object.entries(request.source.outputs ?? {}).map(
    ([name, value]) => [name, textOf(fill(String(value), now()))] as const,
  );
  const dropped = outputs.filter(([, value]) => job.masks.hides(value)).map(([name]) => name);
  return {
    ...{ id: request.id, name: request.name, labels: request.labels, conclusion: statusOf(standing()) },
    ...{ steps: progress.results, dropped },
    outputs: Object.fromEntries(outputs.filter(([name]) => !dropped.includes(name))),
  };
}

function statusOf({ failed, cancelled }: Standing): "success" | "failure" | "cancelled" {
  return cancelled ? "cancelled" : failed ? "failure" : "success";
}

async function oneStep(
  job: JobState,
  source: StepSource,
  contexts: Contexts,
  standing: Standing,
  progress: Progress,
  options: StepOptions,
): Promise<void> {
  if (!holds(source.if, contexts, standing)) {
    remember(progress, source, { outcome: "skipped", outputs: {} }, true);
    return;
  }
  const { executed, post } = await runStep(job, source, contexts, options);
  if (post !== undefined) progress.posts.push(post);
  const { result } = executed;
  progress.results.push(result);
  const forgiven = String(fillAll(source["continue-on-error"] ?? false, contexts)) === "true";
  if (result.outcome === "failure" && !forgiven) progress.failed = true;
  remember(progress, source, result, forgiven);
}

function remember(
  progress: Progress,
  { id }: StepSource,
  { outcome, outputs }: Pick<StepResult, "outcome" | "outputs">,
  forgiven: boolean,
): void {
  if (id === undefined) return;
  const conclusion = outcome === "failure" && forgiven ? "success" : outcome;
  progress.steps[id] = { outcome, conclusion, outputs };
}
