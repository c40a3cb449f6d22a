import type { Change } from "../store.js";
import type { Branch } from "./branch.js";
import type { Mirror } from "./mirror.js";

/** Commits that are fetched at first when the cache does not go back far enough; each further time four times as many. */
const firstDepth = 50;
/** How often more is fetched before it is left unknown. */
const mostFetches = 5;

/**
 * Who made the last commit that changed or removed a path of a branch. The cache begins without history: where it ends
 * too early, more is fetched, since the oldest commit that is there seems to have made everything.
 *
 * @param commit where to begin
 * @param path from the root of the branch
 */
export async function lastChange(
  mirror: Mirror,
  branch: Branch,
  commit: string | undefined,
  path: string,
): Promise<Change | undefined> {
  if (commit === undefined) return undefined;
  for (let fetches = 0, depth = firstDepth; ; fetches += 1, depth *= 4) {
    const { exitCode, stdout } = await mirror.local([
      "log",
      "-1",
      "--format=%H%x00%P%x00%an%x00%aI",
      commit,
      "--",
      path,
    ]);
    const [hash, parents, by, at] = stdout.trimEnd().split("\0");
    if (exitCode !== 0 || !hash || !by || !at) return undefined;
    if (parents !== "" || !(await isShallow(mirror))) return { by, at: new Date(at).toISOString(), commit: hash };
    if (fetches === mostFetches || !(await mirror.deepen(branch, depth))) return undefined;
  }
}

async function isShallow(mirror: Mirror): Promise<boolean> {
  return (await mirror.local(["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
}
