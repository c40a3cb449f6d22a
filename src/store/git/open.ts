import { fail } from "../../errors.js";
import type { World } from "../store.js";
import { pairWorld, sharedWorld } from "../world.js";
import { type GitPlace, type GitSurroundings, openGitPair, openGitStore, remoteOf } from "./git-store.js";

export interface GitWorldOptions extends GitSurroundings {
  readonly state: GitPlace;
  /** Absent: beside the state, in the same branch. */
  readonly intent?: GitPlace;
}

/**
 * Opens state and intent in git, in the tree that the Go client reads and writes. One branch has the folders `state`
 * and `intent`, and one commit covers both; two branches of one remote move in one push, all or nothing; of two
 * remotes, intent is written first.
 *
 * @throws OcurootError `store-config` when both would lie in the same place
 */
export function openGitWorld({ state, intent, ...surroundings }: GitWorldOptions): World {
  if (intent === undefined) return sharedWorld(openGitStore({ ...state, ...surroundings }));
  const [here, there] = [remoteOf(state, surroundings), remoteOf(intent, surroundings)];
  if (here.key !== there.key) {
    const open = (place: GitPlace) => openGitStore({ ...place, ...surroundings });
    return pairWorld(open(state), open(intent), surroundings.patience);
  }
  if (state.branch === intent.branch) {
    fail("store-config", `State and intent are both configured to be in the same branch of ${here.name}.`, {
      fix: "Give each a branch of its own, or configure one store.git for both.",
    });
  }
  return sharedWorld(openGitPair(state, intent, surroundings));
}
