import { type GithubPlace, type GithubSurroundings, openGithubStore } from "../../../src/store/github/github-store.js";
import { githubRepository } from "../../../src/store/github/place.js";
import type { FileStore } from "../../../src/store/store.js";
import type { GitHubRepository } from "../../simulator/git/repository.js";
import { type Simulator, startSimulator } from "../../simulator/simulator.js";
import { cleanEnvironment } from "../git/remotes.js";

/** A simulated GitHub with one repository, and what stores there are opened with. */
export class Site {
  readonly #folder: string;

  private constructor(
    readonly github: Simulator,
    readonly repository: GitHubRepository,
    readonly token: string,
    folder: string,
  ) {
    this.#folder = folder;
  }

  /** @param folder an empty folder of its own, for caches */
  static async open(folder: string, options: { readonly empty?: boolean; readonly enterprise?: boolean } = {}) {
    const github = await startSimulator({ enterprise: options.enterprise ?? false });
    const files = options.empty ? {} : { files: { "README.md": "hello\n" } };
    const repository = await github.repository("acme/shop", files);
    const { value } = github.token({ kind: "job", repository, permissions: { contents: "write" } });
    return new Site(github, repository, value, folder);
  }

  /** The variables of a step that runs there. */
  env(token = this.token): Record<string, string> {
    return {
      ...cleanEnvironment(this.#folder),
      GITHUB_API_URL: this.github.api,
      GITHUB_GRAPHQL_URL: this.github.graphql,
      GITHUB_SERVER_URL: this.github.server,
      GITHUB_REPOSITORY: "acme/shop",
      GH_TOKEN: token,
    };
  }

  place(more: Partial<GithubPlace> = {}, env = this.env()): GithubPlace {
    const repository = githubRepository(this.repository.url, env);
    if (repository === undefined) throw new Error(`${this.repository.url} is not taken for GitHub`);
    return { repository, branch: "state", ...more };
  }

  /** @param machine name of the folder for caches: another one is another machine */
  surroundings(machine = "home", more: Partial<GithubSurroundings> = {}): GithubSurroundings {
    const time = { now: () => Date.now(), pause: async () => {} };
    return { home: `${this.#folder}/${machine}`, env: this.env(), time, ...more };
  }

  store(place: Partial<GithubPlace> = {}, surroundings = this.surroundings()): FileStore {
    return openGithubStore(this.place(place), surroundings);
  }

  /** What brings all branches back to what they are now, as if nothing had happened since. */
  checkpoint(): () => Promise<void> {
    const { refs } = this.repository;
    const then = new Map(refs.list("refs/"));
    return async () => {
      const now = new Map(refs.list("refs/"));
      const names = [...new Set([...then.keys(), ...now.keys()])];
      const move = (to: ReadonlyMap<string, string>, from: ReadonlyMap<string, string>) =>
        refs.update(
          names
            .map((name) => ({ name, before: from.get(name), after: to.get(name) }))
            .filter(({ before, after }) => before !== after),
        );
      // Late copies know what was before the last move, and that is to be nothing of what came to be since.
      if (!(await move(new Map(), now)) || !(await move(then, new Map()))) throw new Error("a branch moved meanwhile");
      this.github.ledger.reset();
    };
  }

  /** How many commits a branch has; 0 when it is not there. */
  async commits(branch = "state"): Promise<number> {
    const count = this.repository.head(branch) === undefined ? 0 : this.repository.history(branch).length;
    return count;
  }
}
