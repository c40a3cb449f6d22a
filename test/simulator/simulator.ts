import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createActions } from "./actions/actions.js";
import { onMergeGroup } from "./actions/events.js";
import type { Contexts } from "./actions/expressions.js";
import { openPull, type PullRequest, synchronizePull } from "./actions/pull.js";
import type { RepositoryActions } from "./actions/repository-actions.js";
import type { Run } from "./actions/runs.js";
import { runContexts } from "./actions/start.js";
import type { Addresses } from "./call.js";
import type { Clock } from "./clock.js";
import type { Fault, FaultRequest } from "./faults/faults.js";
import { createRepository, type GitHubRepository, type RepositoryRequest } from "./git/repository.js";
import type { Ledger } from "./ledger.js";
import type { Limits } from "./limits.js";
import type { CheckRun } from "./rest/checks.js";
import { type Deployment, deployJob } from "./rest/deployments.js";
import type { Comment, Pull } from "./rest/pulls.js";
import type { Records } from "./rest/records.js";
import type { Release } from "./rest/releases.js";
import type { CommitStatus } from "./rest/statuses.js";
import type { TreeLimits } from "./rest/trees.js";
import { createRouter } from "./router.js";
import { createBook, routesOf } from "./routes.js";
import { listen, serve, stop } from "./server.js";
import type { Token, TokenRequest } from "./tokens.js";
import { createWorld, type World } from "./world.js";

/** What kind of GitHub is wanted. */
export interface SimulatorOptions {
  /** GitHub Enterprise Server: `/api/v3`, `/api/graphql`, no rate limits, older features. */
  readonly enterprise?: boolean;
  /** An ISO date at which time stands until it is advanced; left out, the machine's time. */
  readonly clock?: string;
}

/** A GitHub of its own, in this process. */
export interface Simulator extends Addresses {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly limits: Limits;
  readonly trees: TreeLimits;
  /** Makes a repository, or gives the one that has this name. */
  repository(fullName: string, request?: RepositoryRequest): Promise<GitHubRepository>;
  /** Issues a token; `value` is what clients send. Left out: a job's with all permissions. */
  token(request?: TokenRequest): Token;
  revoke(token: Token): void;
  /** Makes something go wrong with the next calls that match. */
  fault(request: FaultRequest): Fault;
  /** What happens in a repository's "Actions" tab. */
  actions(repository: GitHubRepository): RepositoryActions;
  /** Opens a pull request and starts what that starts. */
  pull(repository: GitHubRepository, request: PullRequest): Promise<Pull>;
  /** Somebody pushed to the branch of a pull request, or only its base moved: starts what that starts. */
  synchronize(repository: GitHubRepository, pull: Pull): Promise<void>;
  /** The merge queue made a branch of a group of changes: starts what checks it. */
  mergeGroup(repository: GitHubRepository, branch: string): Promise<void>;
  /** Starts what schedules asked for since the last time, by the clock. */
  tick(): Promise<void>;
  /** Resolves when runs that others start, or that come late, have appeared. */
  settled(): Promise<void>;
  /** The contexts that all expressions of a run may use, for whoever carries it out. */
  contexts(run: Run): Contexts;
  /** Records the deployment that a job with an environment is. @returns says how it ended */
  deploy(run: Run, environment: string): (state: "success" | "failure") => void;
  /** A number nobody had before. */
  nextId(): number;
  readonly deployments: Records<Deployment>;
  readonly statuses: Records<CommitStatus>;
  readonly checkRuns: Records<CheckRun>;
  readonly comments: Records<Comment>;
  readonly pulls: Records<Pull>;
  readonly releases: Records<Release>;
  /** Ends it. @throws Error when a call or an answer was not as GitHub describes its API */
  close(): Promise<void>;
}

/** Starts a simulated GitHub on a free port of this machine. Close it after the test. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const folder = mkdtempSync(join(tmpdir(), "ocuroot-github-"));
  const { server, port } = await listen();
  const world = createWorld(options.enterprise ?? false, options.clock, port);
  const actions = createActions(world);
  world.pushed = actions.pushed;
  const book = createBook();
  const router = createRouter(routesOf(world, actions, book));
  server.on("request", (incoming, outgoing) => void serve(world, router, incoming, outgoing));
  const { clock, ledger, limits, trees, tokens, addresses, faults } = world;
  return {
    ...{ ...addresses, clock, ledger, limits, trees },
    ...{ deployments: book.deployments, statuses: book.statuses, checkRuns: book.checkRuns, comments: book.comments },
    ...{ pulls: book.pulls, releases: book.releases },
    actions: (repository) => actions.of(repository),
    pull: (repository, request) => openPull(world, actions, book.pulls, repository, request),
    synchronize: (repository, pull) => synchronizePull(world, actions, repository, pull),
    mergeGroup: (repository, branch) => onMergeGroup(world, actions.of(repository), branch),
    tick: () => actions.tick(),
    nextId: () => world.nextId(),
    contexts: (run) => runContexts(world, actions.of(run.repository), run),
    deploy: (run, environment) => deployJob(world, book.deployments(run.repository), run, environment),
    settled: () => actions.settled(),
    repository: (fullName, request = {}) => repositoryNamed(world, folder, fullName, request),
    token: (request = {}) => tokens.issue(request),
    revoke: ({ value }) => tokens.revoke(value),
    fault: (request) => faults.add(request),
    async close() {
      faults.releaseAll();
      await actions.settled();
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
      if (world.violations.length > 0) throw new Error([...new Set(world.violations)].join("\n"));
    },
  };
}

async function repositoryNamed(world: World, folder: string, fullName: string, request: RepositoryRequest) {
  const known = world.repositories.get(fullName.toLowerCase());
  if (known !== undefined) return known;
  const id = world.nextId();
  const repository = await createRepository(fullName, request, {
    id,
    folder: join(folder, `${id}.git`),
    url: `${world.addresses.server}/${fullName}.git`,
    seconds: () => Math.floor(world.clock.now() / 1000),
    pushed: (...args) => world.pushed(...args),
  });
  world.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}
