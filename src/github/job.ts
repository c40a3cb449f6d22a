import type { GithubAccess } from "../config/modules/operation.js";
import type { Owner } from "../release/context.js";
import type { Trigger, Wanted } from "../trigger/trigger.js";
import type { GithubClient } from "./client.js";
import type { GithubContext } from "./context.js";

type Environment = Readonly<Record<string, string>>;

/** What a process has of GitHub; away from it, nothing. */
export interface GithubJob {
  /** What config files may ask of it; absent where there is no token. */
  readonly access?: GithubAccess;
  /** Claims carry the run, where there is one, and owners that are runs can be judged. */
  owner(machine: Owner): Owner;
  /** @returns no trigger where no workflow is running. */
  trigger(repo: string, addressesOf: (wanted: Wanted) => Promise<readonly string[]>): { readonly trigger?: Trigger };
}

/**
 * Looks whether this process has to do with GitHub: it runs in a job, or has a token. What speaks to GitHub is loaded
 * when it is used, which most commands never do.
 */
export function githubIn(env: Environment, workflow: string | undefined): GithubJob {
  const inJob = env.GITHUB_ACTIONS === "true" && Boolean(env.GITHUB_REPOSITORY);
  const token = env.GH_TOKEN || env.GITHUB_TOKEN;
  if (!inJob && !token) return { owner: (machine) => machine, trigger: () => ({}) };
  const clients = new Map<string, Promise<GithubClient>>();
  const open = (given: string | undefined): (() => Promise<GithubClient>) => {
    const value = given ?? "";
    return () => {
      const known = clients.get(value) ?? openClient(env, value);
      clients.set(value, known);
      return known;
    };
  };
  const own = open(env.GITHUB_TOKEN || env.GH_TOKEN);
  return {
    ...(token ? { access: lazyAccess(env, token, own) } : {}),
    owner: (machine) => lazyOwner(env, machine, own),
    trigger: (repo, addressesOf) => {
      const repository = env.GITHUB_REPOSITORY;
      const file = workflow ?? runningWorkflow(env.GITHUB_WORKFLOW_REF);
      if (!inJob || !token || !repository || file === undefined) return {};
      let made: Promise<Trigger> | undefined;
      const make = async (): Promise<Trigger> => {
        const [{ dispatchTrigger }, { githubContext }, { waitingTime }] = await Promise.all([
          import("./trigger.js"),
          import("./context.js"),
          import("../clock.js"),
        ]);
        const others = open(env.GH_TOKEN || env.GITHUB_TOKEN);
        const context = githubContext(env);
        const { pause } = waitingTime(env);
        const ref = env.GITHUB_REF;
        return dispatchTrigger({ context, repository, repo, workflow: file, ref, own, others, addressesOf, pause });
      };
      const get = (): Promise<Trigger> => {
        made ??= make();
        return made;
      };
      return {
        trigger: {
          ask: async (wanted, id) => (await get()).ask(wanted, id),
          fateOf: async (wanted, id) => (await (await get()).fateOf?.(wanted, id)) ?? "unknown",
        },
      };
    },
  };
}

/** `octo-org/shop/.github/workflows/ocuroot.yml@refs/heads/main` names the running workflow: `ocuroot.yml`. */
export function runningWorkflow(ref: string | undefined): string | undefined {
  return /\/\.github\/workflows\/([^/@]+)@/.exec(ref ?? "")?.[1];
}

function lazyAccess(env: Environment, token: string, client: () => Promise<GithubClient>): GithubAccess {
  const load = async (): Promise<GithubAccess> => {
    const [{ configAccess }, { waitingTime }] = await Promise.all([import("./access.js"), import("../clock.js")]);
    const branch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "")?.[1];
    const { pause } = waitingTime(env);
    const running = { repository: env.GITHUB_REPOSITORY, branch };
    return configAccess(await client(), { token, pause, running });
  };
  let loading: Promise<GithubAccess> | undefined;
  const get = (): Promise<GithubAccess> => {
    loading ??= load();
    return loading;
  };
  return {
    token,
    request: async (method, path, body) => (await get()).request(method, path, body),
    dispatch: async (repository, workflow, ref, inputs) => (await get()).dispatch(repository, workflow, ref, inputs),
  };
}

async function openClient(env: Environment, token: string): Promise<GithubClient> {
  const [{ createGithubClient }, { githubContext }, { waitingTime }] = await Promise.all([
    import("./client.js"),
    import("./context.js"),
    import("../clock.js"),
  ]);
  const context: GithubContext = githubContext(env);
  return createGithubClient({ apiUrl: context.apiUrl, graphqlUrl: context.graphqlUrl, token, ...waitingTime(env) });
}

/** Ids are needed at once, GitHub only where somebody else's claim is judged. */
function lazyOwner(env: Environment, machine: Owner, client: () => Promise<GithubClient>): Owner {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL = "", GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = "1" } = env;
  const inRun = GITHUB_ACTIONS === "true" && GITHUB_REPOSITORY && GITHUB_RUN_ID;
  const url = inRun ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : undefined;
  const id =
    url === undefined ? machine.id : `${url}/attempts/${GITHUB_RUN_ATTEMPT}?process=${encodeURIComponent(machine.id)}`;
  let judge: Promise<Pick<Owner, "isDead">> | undefined;
  return {
    id,
    ...(url === undefined ? {} : { url }),
    isDead: async (other, beat) => {
      if (other === id) return false;
      if (!/^https?:/.test(other)) return machine.isDead(other, beat);
      judge ??= Promise.all([import("./owner.js"), import("./context.js")]).then(([{ runJudge }, { githubContext }]) =>
        runJudge(githubContext(env), machine, client),
      );
      return (await judge).isDead(other, beat);
    },
  };
}
