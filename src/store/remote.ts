import type { GithubFailure } from "../github/failure.js";
import type { GitPlace, GitSurroundings } from "./git/git-store.js";
import type { GithubSurroundings } from "./github/github-store.js";
import { type GithubRepository, githubRepository } from "./github/place.js";
import type { FileStore, World } from "./store.js";
import { pairWorld } from "./world.js";

/** What stores at remotes need of the process they are opened in. */
export type RemoteSurroundings = Pick<GitSurroundings, "home" | "root" | "env" | "warn"> &
  Pick<GithubSurroundings, "time" | "hurry"> & {
    /** Told in a sentence that a limit of GitHub's is being waited for. */
    readonly onWait: (text: string) => void;
  };

/**
 * Opens state and intent in branches of git remotes: by way of GitHub's API where that is to be used, else by git. Both
 * write the same trees to the same branches.
 *
 * @param intent absent: beside the state, in the same branch
 * @throws OcurootError `store-config`
 */
export async function openRemoteWorld(
  state: GitPlace,
  intent: GitPlace | undefined,
  surroundings: RemoteSurroundings,
): Promise<World> {
  const [here, there] = [state, intent].map((place) => place && githubRepository(place.url, surroundings.env));
  if (here !== undefined && (intent === undefined || there !== undefined)) {
    const { openGithubWorld } = await import("./github/open.js");
    const other = intent && there && { ...intent, repository: there };
    return openGithubWorld({ ...state, repository: here }, other, forGithub(surroundings));
  }
  if (here === undefined && there === undefined) {
    const { openGitWorld } = await import("./git/open.js");
    return openGitWorld({ state, ...(intent === undefined ? {} : { intent }), ...forGit(surroundings) });
  }
  return pairWorld(await open(state, here, surroundings), await open(intent ?? state, there, surroundings));
}

/** Opens one store in a branch of a git remote, see {@link openRemoteWorld}. */
export function openRemoteStore(place: GitPlace, surroundings: RemoteSurroundings): Promise<FileStore> {
  return open(place, githubRepository(place.url, surroundings.env), surroundings);
}

async function open(
  place: GitPlace,
  repository: GithubRepository | undefined,
  surroundings: RemoteSurroundings,
): Promise<FileStore> {
  if (repository !== undefined) {
    const { openGithubStore } = await import("./github/github-store.js");
    return openGithubStore({ ...place, repository }, forGithub(surroundings));
  }
  const { openGitStore } = await import("./git/git-store.js");
  return openGitStore({ ...place, ...forGit(surroundings) });
}

function forGit({ home, root, env, time, warn }: RemoteSurroundings): GitSurroundings {
  return { home, root, env, now: () => time.now(), ...(warn === undefined ? {} : { warn }) };
}

function forGithub({ home, env, time, hurry, warn, onWait }: RemoteSurroundings): GithubSurroundings {
  const onLimit = ({ reason }: GithubFailure, milliseconds: number): void =>
    onWait(`GitHub asks for a pause of ${Math.ceil(milliseconds / 1000)} s: ${reason}`);
  const optional = { ...(hurry === undefined ? {} : { hurry }), ...(warn === undefined ? {} : { warn }) };
  return { home, env, time, onLimit, ...optional };
}
