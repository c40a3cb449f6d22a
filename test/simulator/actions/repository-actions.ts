import type { GitHubRepository } from "../git/repository.js";
import type { World } from "../world.js";
import { type Conclusion, promote, type Run } from "./runs.js";

/** Whether a workflow may run. */
export type WorkflowState = "active" | "disabled_manually" | "disabled_inactivity";

/** An environment of a repository, as far as jobs notice it. */
export interface Environment {
  /** Whether somebody has to approve each job that names it. */
  readonly approval?: boolean;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** What happens in a repository's "Actions" tab. */
export interface RepositoryActions {
  readonly repository: GitHubRepository;
  /** All runs, oldest first. */
  readonly runs: readonly Run[];
  /** Secrets and variables of the repository; tests fill them. */
  readonly secrets: Record<string, string>;
  readonly variables: Record<string, string>;
  readonly environments: Map<string, Environment>;
  /** What a job's token may where its workflow names no permissions. GitHub's own default is to read. */
  defaultPermissions: "read" | "write";
  /** The oldest run that may start. */
  next(): Run | undefined;
  /** A runner takes the run. */
  begin(run: Run): void;
  /** The run is over; the next of its group may start, and workflows that wait for it do. */
  end(run: Run, conclusion: Conclusion): void;
  /** Asks a run to stop; one that nobody has begun ends at once. */
  cancel(run: Run): void;
  /** Somebody has a run that is over started again: the same run, with an attempt more. */
  rerun(run: Run): void;
  /** Somebody lets the jobs of a run into an environment. */
  approve(run: Run, environment: string): void;
  /** Somebody does not: the jobs fail without having run. */
  reject(run: Run, environment: string): void;
  /** What was said about that; undefined: nothing yet. */
  reviewOf(run: Run, environment: string): "approved" | "rejected" | undefined;
  /** The number GitHub gives to a workflow file, the same for the same path. */
  workflowId(path: string): number;
  /** By its path. */
  stateOf(path: string): WorkflowState;
  /** Switches a workflow off or on, as people or inactivity do. */
  setState(path: string, state: WorkflowState): void;
  add(run: Run): void;
}

/** @param ended hears of every run that is over */
export function createRepositoryActions(
  world: World,
  repository: GitHubRepository,
  ended: (run: Run) => void,
): RepositoryActions {
  const runs: Run[] = [];
  const ids = new Map<string, number>();
  const states = new Map<string, WorkflowState>();
  const reviews = new Map<string, "approved" | "rejected">();
  const touch = (run: Run, status: Run["status"]) => {
    run.status = status;
    run.updatedAt = world.clock.iso();
  };
  const actions: RepositoryActions = {
    ...{ repository, runs, secrets: {}, variables: {}, environments: new Map() },
    defaultPermissions: "read",
    next: () => runs.find(({ status }) => status === "queued"),
    begin: (run) => touch(run, "in_progress"),
    end(run, conclusion) {
      if (run.status === "completed") return;
      touch(run, "completed");
      run.conclusion = conclusion;
      promote(run.group, runs);
      ended(run);
    },
    cancel(run) {
      run.cancellation.abort();
      if (run.status === "queued" || run.status === "pending") actions.end(run, "cancelled");
    },
    rerun(run) {
      if (run.status !== "completed") throw new Error(`run ${run.id} is not over`);
      run.attempt += 1;
      run.jobs.length = 0;
      run.conclusion = null;
      run.cancellation = new AbortController();
      touch(run, "queued");
    },
    approve: (run, environment) => void reviews.set(`${run.id} ${run.attempt} ${environment}`, "approved"),
    reject: (run, environment) => void reviews.set(`${run.id} ${run.attempt} ${environment}`, "rejected"),
    reviewOf: (run, environment) => reviews.get(`${run.id} ${run.attempt} ${environment}`),
    workflowId(path) {
      const id = ids.get(path) ?? world.nextId();
      ids.set(path, id);
      return id;
    },
    stateOf: (path) => states.get(path) ?? "active",
    setState: (path, state) => void states.set(path, state),
    add: (run) => void runs.push(run),
  };
  return actions;
}
