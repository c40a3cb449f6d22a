import { fail } from "../errors.js";
import type { Trigger, Wanted } from "../trigger/trigger.js";
import { dispatching, type Workflow } from "../trigger/workflow-dispatch.js";
import type { GithubClient } from "./client.js";
import type { GithubContext } from "./context.js";
import { explain } from "./explain.js";
import { GithubFailure } from "./failure.js";
import { workflowRuns } from "./workflow-runs.js";

/** What has to be known to start runs without a `trigger()` of the config. */
export interface DispatchOptions {
  readonly context: GithubContext;
  /** `owner/name` of the running repository. */
  readonly repository: string;
  /** Name of the running repository in refs. */
  readonly repo: string;
  /** File name of the workflow that does work. */
  readonly workflow: string;
  /** `refs/heads/main`: what runs now. */
  readonly ref: string | undefined;
  /** A way to GitHub for this repository, and one for others. */
  readonly own: () => Promise<GithubClient>;
  readonly others: () => Promise<GithubClient>;
  /** Addresses that a repository is known by. */
  readonly addressesOf: (wanted: Wanted) => Promise<readonly string[]>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Has work done by the workflow that is running, and by the one of the same name in other repositories. */
export function dispatchTrigger(options: DispatchOptions): Trigger {
  const own = lazyTrigger(async () => {
    const client = await options.own();
    const branch = /^refs\/heads\/(.+)$/.exec(options.ref ?? "")?.[1];
    const workflow = { repository: options.repository, file: options.workflow };
    const found = branch === undefined ? await onDefault(client, workflow) : { ...workflow, branch };
    return dispatching(workflowRuns(client, options.pause), async () => found);
  });
  const others = lazyTrigger(async () => {
    const client = await options.others();
    return dispatching(workflowRuns(client, options.pause), async (wanted) => {
      const repository = repositoryIn(await options.addressesOf(wanted), options.context.serverUrl);
      if (repository === undefined) return unknown(wanted);
      return onDefault(client, { repository, file: options.workflow });
    });
  });
  const of = (wanted: Wanted): Trigger => (wanted.repo === options.repo ? own : others);
  return {
    ask: (wanted, id) => of(wanted).ask(wanted, id),
    fateOf: async (wanted, id) => (await of(wanted).fateOf?.(wanted, id)) ?? "unknown",
  };
}

function lazyTrigger(make: () => Promise<Trigger>): Trigger {
  let made: Promise<Trigger> | undefined;
  const get = (): Promise<Trigger> => {
    made ??= make();
    return made;
  };
  return {
    ask: async (wanted, id) => (await get()).ask(wanted, id),
    fateOf: async (wanted, id) => (await (await get()).fateOf?.(wanted, id)) ?? "unknown",
  };
}

/** What runs by schedule or for a pull request is on no branch that could be named: then the default branch is. */
async function onDefault(client: GithubClient, workflow: Omit<Workflow, "branch">): Promise<Workflow> {
  const [owner = "", repo = ""] = workflow.repository.split("/");
  try {
    const { data } = await client.rest.repos.get({ owner, repo });
    return { ...workflow, branch: data.default_branch };
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error;
    const { reason } = explain(error, "contents: read");
    return fail("trigger-failed", `${workflow.repository} cannot be asked for work: ${reason}`, {
      fix: "give the action a state-token that may start workflows there: an App's, with actions: write",
    });
  }
}

/** `owner/name` in the first address at this server. */
function repositoryIn(addresses: readonly string[], serverUrl: string): string | undefined {
  const { host, hostname } = new URL(serverUrl);
  for (const address of addresses) {
    const found =
      /^[a-z+]+:\/\/(?:[^/@]*@)?([^/]+)\/([^/]+\/[^/]+?)(?:\.git)?\/*$/i.exec(address) ??
      /^(?:[^/@]+@)([^/:]+):([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(address);
    if (found && (found[1] === host || found[1] === hostname)) return found[2];
  }
  return undefined;
}

function unknown({ repo, commit }: Wanted): never {
  return fail("trigger-failed", `nobody knows where ${repo} is, whose work at ${commit.slice(0, 7)} waits`, {
    fix: `say it with remotes() in the repo.ocu.star of ${repo}`,
  });
}
