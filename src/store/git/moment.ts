import type { Branch } from "./branch.js";
import type { Found } from "./fetch.js";

/** What can be asked of a cache and its remote. */
export interface Looking {
  /** The text of an object of the cache. */
  readonly text: (id: string) => Promise<string | undefined>;
  /** What the remote has now, by full names of refs. */
  readonly present: () => Promise<ReadonlyMap<string, string>>;
}

/**
 * Whether branches were found as they were at one moment. Servers replace the branches of an atomic push one after the
 * other: who looks in between sees half of a change. Both ends of one transaction are whole; else, where anything moved,
 * the branches must stand still over a second look.
 */
export async function isOneMoment(branches: readonly Branch[], found: Found, looking: Looking): Promise<boolean> {
  const moved = branches.some((branch) => found.get(branch) !== branch.commit);
  if (branches.length < 2 || !moved) return true;
  const transactionOf = async (branch: Branch): Promise<string | undefined> => {
    const commit = found.get(branch);
    const text = commit === undefined ? undefined : await looking.text(commit);
    return /^Transaction: (\S+)$/m.exec(text ?? "")?.[1];
  };
  const [first, ...others] = await Promise.all(branches.map(transactionOf));
  if (first !== undefined && others.every((each) => each === first)) return true;
  const refs = await looking.present();
  return branches.every((branch) => refs.get(branch.ref) === found.get(branch));
}
