import { createHash } from "node:crypto";
import type { Problem } from "../../errors.js";
import { createGithubClient, type GithubClient } from "../../github/client.js";
import type { GithubFailure } from "../../github/failure.js";
import { Branch, type BranchOptions } from "../git/branch.js";
import { type Identity, identityFrom } from "../git/environment.js";
import type { FileStore } from "../store.js";
import { createFileStore } from "../transact.js";
import { GithubBackend } from "./backend.js";
import { KnownHeads } from "./heads.js";
import { Kept } from "./kept.js";
import { Machine } from "./machine.js";
import { Mirrored } from "./mirrored.js";
import { Objects } from "./objects.js";
import { Pace, type Time } from "./pace.js";
import type { GithubRepository } from "./place.js";
import { Publisher } from "./publish.js";
import { RemoteRepository } from "./repository.js";

/** What every store at GitHub needs of the process it is opened in. */
export interface GithubSurroundings {
  /** Folder for caches (`OCUROOT_HOME`), absolute. */
  readonly home: string;
  /** `OCUROOT_GIT_USER_NAME` and `_EMAIL` name who commits are by; the others are for git, which may have to fetch. */
  readonly env: Readonly<Record<string, string>>;
  readonly time: Time;
  /** Milliseconds for which what GitHub said is believed without asking again; default 2,000. */
  readonly freshness?: number;
  /** Milliseconds after which a call without an answer is given up; default 30,000. */
  readonly timeLimit?: number;
  /** Aborted when the command is interrupted: nothing waits for its turn to be pushed then. */
  readonly hurry?: AbortSignal;
  /** Told what a user should know though it stops nothing. */
  readonly warn?: (problem: Problem) => void;
  /** Told before a wait that a limit of GitHub's asks for, in milliseconds. */
  readonly onLimit?: (failure: GithubFailure, milliseconds: number) => void;
}

/** One store: a branch of a repository. */
export interface GithubPlace extends BranchOptions {
  readonly repository: GithubRepository;
}

const defaultFreshness = 2000;

/**
 * A store in a branch of a repository at GitHub. Nothing is asked before the first snapshot or change.
 *
 * Snapshots and changes fail with `store-unreachable`, `store-config` (a branch that is missing and may not be
 * created), `store-conflict`, `store-protected` (GitHub refuses) and `file-access` (the folder for caches).
 *
 * @throws OcurootError `store-config` for support files in places that are not theirs
 */
export function openGithubStore(place: GithubPlace, surroundings: GithubSurroundings): FileStore {
  return openBranches(place.repository, [new Branch(place, "")], surroundings);
}

/** State and intent in two branches of one repository, as one store with the folders `state/` and `intent/`. */
export function openGithubPair(state: GithubPlace, intent: GithubPlace, surroundings: GithubSurroundings): FileStore {
  const branches = [new Branch(state, "state/"), new Branch(intent, "intent/")];
  return openBranches(state.repository, branches, surroundings);
}

/** Tells repositories apart, in a form that file names can have. */
export function keyOf({ owner, name, context }: GithubRepository): string {
  const address = `${process.getuid?.() ?? ""} ${context.apiUrl}/${owner}/${name}`.toLowerCase();
  const hash = createHash("sha256").update(address).digest("hex").slice(0, 12);
  return `${name.replace(/[^\w.-]/g, "_")}-${hash}`;
}

function openBranches(
  repository: GithubRepository,
  branches: readonly Branch[],
  surroundings: GithubSurroundings,
): FileStore {
  const { home, time, freshness = defaultFreshness } = surroundings;
  const name = nameOf(repository);
  const remote = new RemoteRepository(clientFor(repository, surroundings), repository.owner, repository.name);
  const kept = new Kept(home, [keyOf(repository)]);
  const heads = new KnownHeads(remote, branches, { name, freshness, time, memory: kept, warn: surroundings.warn });
  const caches = { kept, mirrored: mirroredBy(repository, surroundings) };
  const described = branches.map((branch) => (branch.name === "" ? "the default branch" : `branch ${branch.name}`));
  return createFileStore(
    new GithubBackend({
      description: `${described.join(" and ")} of ${name}`,
      name,
      remote,
      branches,
      heads,
      objects: new Objects(remote, branches, caches, (milliseconds) => time.pause(milliseconds)),
      publisher: new Publisher(remote, { heads, time, name, identity: ownIdentity(surroundings.env) }),
      pace: new Pace(time, surroundings.hurry),
      machine: new Machine(`${home}/github/${keyOf(repository)}`),
    }),
  );
}

/** For people: `github.com/octo-org/shop`. */
function nameOf({ owner, name, context }: GithubRepository): string {
  return `${new URL(context.serverUrl).host}/${owner}/${name}`;
}

function clientFor(
  { context, token }: GithubRepository,
  { time, timeLimit, onLimit }: GithubSurroundings,
): GithubClient {
  return createGithubClient({
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    token,
    pause: (milliseconds) => time.pause(milliseconds),
    now: () => time.now(),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(onLimit === undefined ? {} : { onLimit }),
  });
}

function mirroredBy({ owner, name, context, token }: GithubRepository, surroundings: GithubSurroundings): Mirrored {
  const url = new URL(`${context.serverUrl}/${owner}/${name}.git`);
  url.username = "x-access-token";
  url.password = token;
  return new Mirrored({
    url: url.href,
    home: surroundings.home,
    env: surroundings.env,
    now: () => surroundings.time.now(),
  });
}

/** Who commits are to be by, if somebody said so: GitHub signs those that say nothing for apps and jobs. */
function ownIdentity(env: Readonly<Record<string, string>>): Identity | undefined {
  const isNamed = Boolean(env.OCUROOT_GIT_USER_NAME || env.OCUROOT_GIT_USER_EMAIL);
  return isNamed ? identityFrom(env) : undefined;
}
