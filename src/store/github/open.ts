import { fail } from "../../errors.js";
import type { World } from "../store.js";
import { pairWorld, sharedWorld } from "../world.js";
import { type GithubPlace, type GithubSurroundings, keyOf, openGithubPair, openGithubStore } from "./github-store.js";

/**
 * Opens state and intent at GitHub, in the tree that the git store and the Go client read and write. One branch has the
 * folders `state` and `intent`, and one commit covers both; two branches of one repository move together, all or
 * nothing; of two repositories, intent is written first.
 *
 * @param intent absent: beside the state, in the same branch
 * @throws OcurootError `store-config` when both would lie in the same place
 */
export function openGithubWorld(
  state: GithubPlace,
  intent: GithubPlace | undefined,
  surroundings: GithubSurroundings,
): World {
  if (intent === undefined) return sharedWorld(openGithubStore(state, surroundings));
  if (keyOf(state.repository) !== keyOf(intent.repository)) {
    return pairWorld(openGithubStore(state, surroundings), openGithubStore(intent, surroundings));
  }
  if (state.branch === intent.branch) {
    const { owner, name } = state.repository;
    fail("store-config", `State and intent are both configured to be in the same branch of ${owner}/${name}.`, {
      fix: "Give each a branch of its own, or configure one store.git for both.",
    });
  }
  return sharedWorld(openGithubPair(state, intent, surroundings));
}
