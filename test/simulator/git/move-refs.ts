import { invalid } from "../answer.js";
import type { Token } from "../tokens.js";
import { isAncestor } from "./history.js";
import type { RefChange, RefView } from "./refs.js";
import type { GitHubRepository } from "./repository.js";
import { enforceRules } from "./rules.js";

/** A move somebody asks for: where to, and whether commits may get lost by it. */
export interface Move {
  readonly name: string;
  readonly after: string | undefined;
  readonly force: boolean;
  /** What it must be now; left out: whatever it is. */
  readonly expected?: { readonly sha: string | undefined };
}

/** Hears of every ref that moved. */
export type Pushed = (
  repository: GitHubRepository,
  changes: readonly RefChange[],
  by: Token | undefined,
) => Promise<void>;

/** The refs were not what a move said, or became something else meanwhile. */
export class Moved extends Error {}

/**
 * Moves refs as the API does: fast-forward unless forced, rules obeyed, all or none. Call it with the lock held.
 *
 * @param seen the refs as the request sees them
 * @throws ApiError 422; Moved when a ref is not what was expected
 */
export async function moveRefs(
  repository: GitHubRepository,
  seen: RefView,
  moves: readonly Move[],
  token: Token | undefined,
  pushed: Pushed,
): Promise<void> {
  const changes = moves.map((move) => changeOf(repository, seen, move, token));
  if (!(await repository.refs.update(changes))) throw new Moved("a ref moved meanwhile");
  await pushed(repository, changes, token);
}

function changeOf(repository: GitHubRepository, seen: RefView, move: Move, token: Token | undefined): RefChange {
  const { name, after, force, expected } = move;
  const before = seen.read(name);
  if (expected !== undefined && expected.sha !== before) throw new Moved(name);
  const change = { name, before, after };
  enforceRules(repository, change, token);
  if (before !== undefined && after !== undefined && !force && !isAncestor(repository.objects, before, after)) {
    // rust-lang/homu 75
    throw invalid("Update is not a fast forward");
  }
  return change;
}
