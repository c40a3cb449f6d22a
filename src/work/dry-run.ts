import { itemOf } from "../refs/names.js";
import type { Prepared } from "./prepare.js";

/** One thing to do, in the format of the Go client. */
export interface WorkItem {
  readonly ref: string;
  readonly work_type: "create" | "update" | "delete" | "run" | "op";
  readonly commit?: string;
}

/** What would be done at this commit: intents, ready runs, deployments to be done again, ops; in this order. */
export function workItems({ applied, ready, ops }: Prepared): readonly WorkItem[] {
  return [
    ...applied.map(({ ref, change }) => ({ ref, work_type: change })),
    ...ready
      .filter(({ requested }) => !requested)
      .map(({ ref, commit }) => ({ ref, work_type: "run" as const, commit })),
    // A run that is only asked for has no number yet: it is named by its deployment.
    ...ready
      .filter(({ requested }) => requested)
      .map(({ ref, commit }) => ({ ref: itemOf(ref), work_type: "run" as const, commit })),
    ...ops.map(({ ref, commit }) => ({ ref, work_type: "op" as const, commit })),
  ];
}
