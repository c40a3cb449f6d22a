import type { RefChange } from "../git/refs.js";
import type { GitHubRepository } from "../git/repository.js";
import type { Token } from "../tokens.js";
import type { World } from "../world.js";
import { onPush, onRunEnded, onSchedule } from "./events.js";
import { createRepositoryActions, type RepositoryActions } from "./repository-actions.js";

/** The actions of all repositories of one simulator. */
export interface AllActions {
  of(repository: GitHubRepository): RepositoryActions;
  /** Starts what a push starts. */
  pushed(repository: GitHubRepository, changes: readonly RefChange[], by: Token | undefined): Promise<void>;
  /** Starts what schedules asked for since the last time, by the simulator's clock. */
  tick(): Promise<void>;
  /** Remembers work that goes on after an answer. */
  background(work: Promise<void>): void;
  /** Resolves when nothing goes on any more. */
  settled(): Promise<void>;
}

export function createActions(world: World): AllActions {
  const known = new Map<number, RepositoryActions>();
  const open = new Set<Promise<void>>();
  let ticked = world.clock.now();
  const all: AllActions = {
    of(repository) {
      const found = known.get(repository.id) ?? make(repository);
      known.set(repository.id, found);
      return found;
    },
    async pushed(repository, changes, by) {
      for (const change of changes) await onPush(world, all.of(repository), change, by);
    },
    async tick() {
      const [after, until] = [ticked, world.clock.now()];
      ticked = until;
      for (const repository of world.repositories.values()) await onSchedule(world, all.of(repository), after, until);
    },
    background(work) {
      const tracked = work.finally(() => open.delete(tracked));
      open.add(tracked);
    },
    async settled() {
      while (open.size > 0) await Promise.all(open);
    },
  };
  const make = (repository: GitHubRepository): RepositoryActions => {
    const actions = createRepositoryActions(world, repository, (run) =>
      all.background(onRunEnded(world, actions, run)),
    );
    return actions;
  };
  return all;
}
