import { fail, OcurootError } from "../errors.js";
import type { Workflow, WorkflowRun, WorkflowRuns } from "../trigger/workflow-dispatch.js";
import type { GithubClient } from "./client.js";
import { explain } from "./explain.js";
import { GithubFailure } from "./failure.js";

/** How long lists of runs may lag behind, in milliseconds. */
const lag = 2000;

/** Runs in one list, and how many lists there are: GitHub shows the newest thousand that were started by request. */
const pageSize = 100;
const mostPages = 10;

/** What a workflow needs so that runs of it can be asked for. */
const dispatchable = "on:\n  workflow_dispatch:\n    inputs:\n      commit: {}\n      command: {}";

/** What it needs besides for deployments that have to run in a job of their own. */
const fanOut = `on:
  workflow_dispatch:
    inputs:
      deployments: {}
jobs:
  ocuroot:
    if: inputs.deployments == ''
  deployment:
    if: inputs.deployments != ''
    strategy:
      fail-fast: false
      matrix:
        deployment: \${{ fromJSON(inputs.deployments) }}
    name: \${{ matrix.deployment.ref }}
    runs-on: \${{ matrix.deployment.runs_on || 'ubuntu-latest' }}
    environment: \${{ matrix.deployment.environment }}
    steps:
      - uses: actions/checkout@v6
      - uses: ocuroot/ocuroot@v1
        with:
          deployment: \${{ toJSON(matrix.deployment) }}`;

/** Runs of workflows, over GitHub's API. */
export function workflowRuns(client: GithubClient, pause: (milliseconds: number) => Promise<void>): WorkflowRuns {
  return {
    start: (workflow, inputs) => start(client, workflow, inputs),
    recent: (workflow, page) => recent(client, workflow, page),
    settle: () => pause(lag),
  };
}

async function start(
  client: GithubClient,
  workflow: Workflow,
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly url?: string } | "unclear"> {
  const send = async (more: object, given = inputs) => {
    const { data } = await client.rest.actions.createWorkflowDispatch({
      ...placeOf(workflow),
      workflow_id: workflow.file,
      ref: workflow.branch,
      inputs: { ...given },
      ...more,
    });
    // Older servers answer without a body.
    const url = (data as { readonly html_url?: string } | undefined)?.html_url;
    return url === undefined ? {} : { url };
  };
  try {
    return await send({ return_run_details: true });
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error;
    if (error.kind === "unclear") return "unclear";
    if (isRefused(error, /return_run_details/)) return again(() => send({}), workflow);
    if (isRefused(error, /unexpected inputs.*deployments/i)) throw withoutMatrix(error, workflow);
    if (isRefused(error, /unexpected inputs.*command/i)) {
      const { command: _command, ...given } = inputs;
      return again(() => send({ return_run_details: true }, given), workflow);
    }
    throw refused(error, workflow);
  }
}

async function again<T>(send: () => Promise<T>, workflow: Workflow): Promise<T | "unclear"> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error;
    if (error.kind === "unclear") return "unclear";
    throw refused(error, workflow);
  }
}

function isRefused(failure: GithubFailure, words: RegExp): boolean {
  return (failure.status === 422 || failure.status === 400) && words.test(failure.reason);
}

function refused(failure: GithubFailure, { repository, file, branch }: Workflow): OcurootError {
  const { reason, fix } = explain(failure, "actions: write");
  const message = `${file} of ${repository} cannot be started on ${branch}: ${reason}`;
  const missing = failure.status === 404 || /workflow_dispatch|unexpected inputs/i.test(failure.reason);
  return new OcurootError({
    code: "trigger-failed",
    message,
    fix: missing
      ? `Have it on the default branch and on ${branch}, and let it be started by request:\n${dispatchable}`
      : fix,
  });
}

/** The jobs it would start are not those that the plan asks for: nothing is started. */
function withoutMatrix(failure: GithubFailure, { repository, file, branch }: Workflow): OcurootError {
  return new OcurootError({
    code: "trigger-failed",
    message: `${file} of ${repository} on ${branch} has no jobs for deployments with a place of their own: ${failure.reason}`,
    fix: `add these lines to it:\n${fanOut}`,
  });
}

async function recent(
  client: GithubClient,
  workflow: Workflow,
  page: number,
): Promise<{ readonly runs: readonly WorkflowRun[]; readonly more: boolean }> {
  try {
    const { data } = await client.rest.actions.listWorkflowRuns({
      ...placeOf(workflow),
      workflow_id: workflow.file,
      event: "workflow_dispatch",
      per_page: pageSize,
      page,
    });
    const runs = data.workflow_runs.map((run) => ({
      title: `${run.display_title ?? ""} ${run.name ?? ""}`,
      url: run.html_url,
      ended: run.status === "completed",
    }));
    return { runs, more: runs.length === pageSize && page < mostPages };
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error;
    const { reason, fix } = explain(error, "actions: write");
    return fail(
      "trigger-failed",
      `the runs of ${workflow.file} in ${workflow.repository} cannot be listed: ${reason}`,
      {
        fix,
      },
    );
  }
}

function placeOf({ repository }: Workflow): { readonly owner: string; readonly repo: string } {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}
