import { GithubFailure } from "../../github/failure.js";
import type { Relation, RemoteReader } from "./reader.js";

/** How often it is asked about a commit that one of GitHub's copies may not have yet. */
const tries = 3;

/** Says how the commit that a branch is found at stands to the one that was known. */
export async function relationOf(
  remote: RemoteReader,
  known: string,
  found: string,
  pause: (milliseconds: number) => Promise<void>,
): Promise<Relation> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await remote.compare(known, found);
    } catch (error) {
      if (!(error instanceof GithubFailure) || error.status !== 404) throw error;
      // They have nothing in common, or the older one was removed for good.
      if (attempt === tries) return "apart";
      await pause(1000 * attempt);
    }
  }
}
