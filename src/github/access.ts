import { type GithubAccess, HostFailure } from "../config/modules/operation.js";
import { OcurootError } from "../errors.js";
import type { Workflow } from "../trigger/workflow-dispatch.js";
import type { GithubClient } from "./client.js";
import { explain } from "./explain.js";
import { GithubFailure } from "./failure.js";
import { workflowRuns } from "./workflow-runs.js";

/** What config files are told of the process they run in. */
export interface AccessOptions {
  readonly token: string;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** What is running, if that is a workflow. */
  readonly running: { readonly repository: string | undefined; readonly branch: string | undefined };
}

/** Pages of one list that are fetched at most. */
const mostPages = 100;

/** What `github.api()` and `github.dispatch()` of config files do. */
export function configAccess(client: GithubClient, { token, pause, running }: AccessOptions): GithubAccess {
  const runs = workflowRuns(client, pause);
  return {
    token,
    request: (method, path, body) => request(client, method, path, body),
    async dispatch(repository, file, ref, inputs) {
      const own = repository === running.repository ? running.branch : undefined;
      const branch = ref ?? own ?? (await defaultBranch(client, repository));
      const workflow = { repository, file, branch };
      const before = new Set((await said(() => runs.recent(workflow, 1))).runs.map(({ url }) => url));
      const started = await said(() => runs.start(workflow, inputs));
      if (started !== "unclear") return started;
      return (await findNew(workflow, before)) ?? said(() => startAgain(workflow, inputs));
    },
  };

  /** A run that was not there before is taken for the one that was asked for. */
  async function findNew(workflow: Workflow, before: ReadonlySet<string>): Promise<{ url: string } | undefined> {
    await runs.settle();
    const found = (await said(() => runs.recent(workflow, 1))).runs.find(({ url }) => !before.has(url));
    return found && { url: found.url };
  }

  async function startAgain(workflow: Workflow, inputs: Readonly<Record<string, string>>): Promise<{ url?: string }> {
    const started = await runs.start(workflow, inputs);
    if (started !== "unclear") return started;
    throw new HostFailure(`GitHub does not say whether it started ${workflow.file} of ${workflow.repository}`);
  }
}

async function request(
  client: GithubClient,
  method: string,
  path: string,
  body: unknown,
): Promise<{ readonly status: number; readonly body: string }> {
  const send = (url: string) =>
    client.request({ method, url, ...(body === null ? {} : { data: body }), headers: { accept: jsonType } } as never);
  try {
    const first = (await send(path)) as Answer;
    if (method !== "GET" || !Array.isArray(first.data)) return { status: first.status, body: textOf(first.data) };
    const items = [...first.data];
    let next = nextPage(first);
    for (let page = 1; next !== undefined && page < mostPages; page += 1) {
      const answer = (await send(next)) as Answer;
      if (Array.isArray(answer.data)) items.push(...answer.data);
      next = nextPage(answer);
    }
    return { status: first.status, body: JSON.stringify(items) };
  } catch (error) {
    throw failureFor(error);
  }
}

const jsonType = "application/vnd.github+json";

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

function textOf(data: unknown): string {
  return data === undefined || data === "" ? "null" : JSON.stringify(data);
}

function nextPage({ headers }: Answer): string | undefined {
  return /<([^>]+)>;\s*rel="next"/.exec(String(headers.link ?? ""))?.[1];
}

async function defaultBranch(client: GithubClient, repository: string): Promise<string> {
  const [owner = "", repo = ""] = repository.split("/");
  return said(async () => (await client.rest.repos.get({ owner, repo })).data.default_branch);
}

async function said<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw failureFor(error);
  }
}

/** What went wrong belongs to the code that called, and is shown with its place. */
function failureFor(error: unknown): unknown {
  if (error instanceof GithubFailure) {
    const { reason, fix } = explain(error, "contents: read");
    return new HostFailure(`${error.facts.operation}: ${reason}. ${fix}`);
  }
  if (error instanceof OcurootError) {
    const [problem] = error.problems;
    return new HostFailure([problem?.message, problem?.fix].filter(Boolean).join(". "));
  }
  return error;
}
