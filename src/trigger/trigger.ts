import type { Assignment } from "../documents/assignment.js";

/** A commit with work that somebody else has to do. */
export interface Wanted {
  /** Name of the repository in refs. */
  readonly repo: string;
  readonly commit: string;
  /** Runs of that commit to be done in a job each; absent: whatever it has that may run anywhere. */
  readonly deployments?: readonly Assignment[];
}

/** What became of a request: its run is on its way or at work, there is none, or nobody can tell. */
export type Fate = "alive" | "gone" | "unknown";

/** Whoever can have work done at other commits. */
export interface Trigger {
  /**
   * Asks for the work of a commit to be done.
   *
   * @param id names the request, so that its run can be found again.
   * @returns where the run can be looked at, if that is known.
   * @throws OcurootError when nothing was asked for.
   */
  ask(wanted: Wanted, id: string): Promise<{ readonly url?: string }>;
  /** @param ids of requests for this commit. */
  fateOf?(wanted: Wanted, id: string): Promise<Fate>;
}
