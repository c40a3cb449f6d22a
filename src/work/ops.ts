import { type Problem, problemsOf } from "../errors.js";
import { loadRelease } from "../release/load.js";
import type { Snapshot } from "../store/store.js";

/** A job that was put off on a release; `check_envs` is the one there is. */
export interface OpItem {
  readonly ref: string;
  readonly name: string;
  readonly release: string;
  readonly repo: string;
  readonly commit: string;
}

/** All ops, in the order of their refs; of releases that cannot be read, the problem. */
export async function opsOf(state: Snapshot): Promise<{ ops: readonly OpItem[]; problems: readonly Problem[] }> {
  const ops: OpItem[] = [];
  const problems: Problem[] = [];
  for (const ref of await state.match("**/-/**/@r*/op/*")) {
    const cut = ref.lastIndexOf("/op/");
    const release = ref.slice(0, cut);
    try {
      const { document } = await loadRelease(state, release);
      const repo = release.slice(0, release.indexOf("/-/"));
      ops.push({ ref, name: ref.slice(cut + "/op/".length), release, repo, commit: document.commit });
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return { ops, problems };
}
