import { GithubFailure } from "../../github/failure.js";
import type { Change } from "../git/changes.js";
import type { Side } from "../git/files.js";
import type { Head } from "./answers.js";
import type { KnownHeads } from "./heads.js";
import type { RefMove, RemoteRepository } from "./repository.js";

/** Where commits lie that branches are about to be moved to. */
const folder = "refs/heads/ocuroot-pending/";
/** Age from which on a branch there is of somebody who died, in seconds. */
const leftBehind = 600;

/** Commits that are made and not published yet. */
export interface Staged {
  readonly made: ReadonlyMap<Side, Head>;
  /** The branches they lie in, to be removed in the same step that publishes them. */
  readonly removals: readonly RefMove[];
}

/**
 * Makes commits for several branches in one call, where piece by piece it would take two calls for each: GitHub makes a
 * commit at once only at the end of a branch, so they are made in branches of their own, which last until they are
 * published in the next call.
 */
export class Stage {
  readonly #remote: RemoteRepository;
  readonly #heads: KnownHeads;
  /** Milliseconds since 1970. */
  readonly #now: () => number;
  /** Rules may forbid new branches. */
  #forbidden = false;
  #swept = false;

  constructor(remote: RemoteRepository, heads: KnownHeads, now: () => number) {
    this.#remote = remote;
    this.#heads = heads;
    this.#now = now;
  }

  /** @returns undefined when it has to be done piece by piece @throws GithubFailure that no other way would avoid */
  async make(changes: readonly Change[], message: string, transaction: string): Promise<Staged | undefined> {
    if (this.#forbidden) return undefined;
    const seconds = Math.floor(this.#now() / 1000);
    const plans = changes.flatMap(({ side, texts }, at) => {
      const { commit } = side;
      const branch = `${folder.slice("refs/heads/".length)}${seconds}-${transaction}-${at}`;
      return commit === undefined ? [] : [{ side, branch, expected: commit, message, texts }];
    });
    try {
      const heads = await this.#remote.commitOnNewBranches(this.#heads.id, plans);
      const made = new Map(plans.map(({ side }, at) => [side, heads[at] as Head]));
      return { made, removals: plans.map(({ side, branch }) => removal(branch, made.get(side)?.commit)) };
    } catch (error) {
      if (!(error instanceof GithubFailure) || error.kind === "limited") throw error;
      if (error.kind === "refused" && error.type !== "STALE_DATA") this.#forbidden = true;
      await this.#drop(plans.map(({ branch }) => branch));
      return undefined;
    }
  }

  /** Removes the branches of commits that were not published. */
  async discard({ removals }: Staged): Promise<void> {
    await this.#remove(removals);
  }

  /** Removes what somebody who died has left; once. */
  async sweep(): Promise<void> {
    if (this.#swept || this.#forbidden) return;
    this.#swept = true;
    const oldest = this.#now() / 1000 - leftBehind;
    const found = await this.#remote.branchesIn(folder).catch(() => []);
    const old = found.filter(({ name }) => Number(/(\d+)-[^/]*$/.exec(name)?.[1] ?? Number.NaN) < oldest);
    await this.#remove(old.map(({ name, commit }) => ({ ref: `${folder}${name}`, before: commit, after: undefined })));
  }

  /** Removes those of the branches that came to be. */
  async #drop(branches: readonly string[]): Promise<void> {
    const names = branches.map((branch) => branch.slice(branch.indexOf("/") + 1));
    const found = await this.#remote.branchesIn(folder).catch(() => []);
    const ours = found.filter(({ name }) => names.includes(name));
    await this.#remove(ours.map(({ name, commit }) => ({ ref: `${folder}${name}`, before: commit, after: undefined })));
  }

  /** What cannot be removed now is found by a later sweep. */
  async #remove(removals: readonly RefMove[]): Promise<void> {
    if (removals.length === 0) return;
    await this.#remote.updateRefs(this.#heads.id, removals).catch((error: unknown) => {
      if (!(error instanceof GithubFailure)) throw error;
    });
  }
}

function removal(branch: string, commit: string | undefined): RefMove {
  return { ref: `refs/heads/${branch}`, before: commit, after: undefined };
}
