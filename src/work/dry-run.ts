import { itemOf } from "../refs/names.js";
import type { Prepared } from "./prepare.js";

/** One thing to do, in the format of the Go client. */
export interface WorkItem {
  readonly ref: string;
  readonly work_type: "create" | "update" | "delete" | "run" | "op";
  readonly commit?: string;
}

/**
 * What would be done: intents, ready runs, deployments to be done again, what comes after others of these, ops; in this
 * order.
 */
export function workItems({ applied, ready, later, ops }: Prepared): readonly WorkItem[] {
  const asked = ready.filter(({ requested }) => requested);
  const runs = [...ready.filter(({ requested }) => !requested), ...asked, ...later];
  return [
    ...applied.map(({ ref, change }) => ({ ref, work_type: change })),
    // A run that is only asked for has no number yet: it is named by its deployment.
    ...runs.map(({ ref, commit, requested }) => ({
      ref: requested ? itemOf(ref) : ref,
      work_type: "run" as const,
      commit,
    })),
    ...ops.map(({ ref, commit }) => ({ ref, work_type: "op" as const, commit })),
  ];
}
