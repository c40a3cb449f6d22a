import { type Answer, ApiError, noContent, notFound, ok } from "../answer.js";
import { type Call, jsonOf } from "../call.js";
import type { Commit } from "../git/formats.js";
import { page } from "../rest/pages.js";
import { presentRepository, presentUser } from "../rest/repositories.js";
import { apiUrl, nodeId, pageUrl } from "../rest/urls.js";
import { type Handler, type Route, route } from "../router.js";
import type { AllActions } from "./actions.js";
import type { RepositoryActions, WorkflowState } from "./repository-actions.js";
import type { JobRecord, Run } from "./runs.js";
import { type Workflow, workflowsAt } from "./workflow.js";

/** Workflows, their runs and jobs: looking at them, switching them off, stopping them. */
export function runRoutes(all: AllActions): readonly Route[] {
  const set = (state: WorkflowState) => (call: Call) => setState(all, call, state);
  return [
    route("GET", "/actions/workflows", "actions:read", (call) => listWorkflows(all, call)),
    route("GET", "/actions/workflows/{workflow_id}", "actions:read", async (call) =>
      ok(await shownWorkflow(all, call)),
    ),
    route("PUT", "/actions/workflows/{workflow_id}/disable", "actions:write", set("disabled_manually")),
    route("PUT", "/actions/workflows/{workflow_id}/enable", "actions:write", set("active")),
    route("GET", "/actions/workflows/{workflow_id}/runs", "actions:read", (call) => listRuns(all, call)),
    route("GET", "/actions/runs", "actions:read", (call) => listRuns(all, call)),
    route("GET", "/actions/runs/{run_id}", "actions:read", (call) => ok(presentRun(call, runOf(all, call)))),
    route("GET", "/actions/runs/{run_id}/jobs", "actions:read", listJobs(all)),
    route("POST", "/actions/runs/{run_id}/cancel", "actions:write", (call) => cancel(all, call)),
    route("GET", "/actions/runs/{run_id}/pending_deployments", "actions:read", pending(all)),
    route("POST", "/actions/runs/{run_id}/pending_deployments", "deployments:write", review(all)),
  ];
}

async function found(all: AllActions, call: Call): Promise<Workflow> {
  const asked = call.params.workflow_id ?? "";
  const head = call.repository.head();
  const workflows = head === undefined ? [] : await workflowsAt(call.repository, head);
  const { workflowId } = all.of(call.repository);
  const workflow = workflows.find(({ path }) => path.endsWith(`/${asked}`) || String(workflowId(path)) === asked);
  if (workflow === undefined) throw notFound();
  return workflow;
}

async function shownWorkflow(all: AllActions, call: Call) {
  return presentWorkflow(call, all.of(call.repository), await found(all, call));
}

async function listWorkflows(all: AllActions, call: Call): Promise<Answer> {
  const head = call.repository.head();
  const workflows = head === undefined ? [] : await workflowsAt(call.repository, head);
  const actions = all.of(call.repository);
  return page(call, workflows, (some) => ({
    total_count: workflows.length,
    workflows: some.map((one) => presentWorkflow(call, actions, one)),
  }));
}

function presentWorkflow(call: Call, actions: RepositoryActions, { path, name }: Workflow) {
  const id = actions.workflowId(path);
  return {
    ...{ id, node_id: nodeId("W", id), name, path, state: actions.stateOf(path) },
    ...{
      url: apiUrl(call, `/actions/workflows/${id}`),
      html_url: pageUrl(call, `/blob/${call.repository.defaultBranch}/${path}`),
    },
    badge_url: pageUrl(call, `/actions/${path}/badge.svg`),
    ...{ created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" },
  };
}

async function setState(all: AllActions, call: Call, state: WorkflowState): Promise<Answer> {
  all.of(call.repository).setState((await found(all, call)).path, state);
  return noContent;
}

/** Newest first, by the filters clients use. */
async function listRuns(all: AllActions, call: Call): Promise<Answer> {
  const actions = all.of(call.repository);
  const asked = call.params.workflow_id === undefined ? undefined : actions.workflowId((await found(all, call)).path);
  const filters = (["event", "status", "branch", "actor", "head_sha", "created"] as const).flatMap((name) => {
    const value = call.query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const wanted = (run: Run) => filters.every(([name, value]) => tests[name](run, value));
  const runs = actions.runs.filter((run) => (asked === undefined || run.workflowId === asked) && wanted(run)).reverse();
  return page(call, runs, (some) => ({
    total_count: runs.length,
    workflow_runs: some.map((run) => presentRun(call, run)),
  }));
}

const tests = {
  event: (run: Run, value: string) => run.event === value,
  status: (run: Run, value: string) => run.status === value || run.conclusion === value,
  branch: (run: Run, value: string) => branchOf(run) === value,
  actor: (run: Run, value: string) => run.actor === value,
  head_sha: (run: Run, value: string) => run.sha === value,
  created: createdIn,
};

/** `>=2026-11-22T21:00:00Z`, `a..b`, or a day. https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates */
function createdIn({ createdAt }: Run, text: string): boolean {
  const at = Date.parse(createdAt);
  const [, comparison, date] = /^(>=|<=|>|<)(.+)$/.exec(text) ?? [];
  if (comparison !== undefined && date !== undefined) {
    const limit = Date.parse(date);
    return { ">=": at >= limit, "<=": at <= limit, ">": at > limit, "<": at < limit }[comparison] ?? false;
  }
  const [from = text, to] = text.split("..");
  if (to === undefined) return createdAt.startsWith(from);
  return (from === "*" || at >= Date.parse(from)) && (to === "*" || at <= Date.parse(to));
}

function branchOf({ ref }: Run): string {
  return ref.replace(/^refs\/(heads|tags)\//, "");
}

function runOf(all: AllActions, call: Call): Run {
  const run = all.of(call.repository).runs.find(({ id }) => String(id) === call.params.run_id);
  if (run === undefined) throw notFound();
  return run;
}

/** What GitHub says of a run, as far as anybody here reads it. */
export function presentRun(call: Call, run: Run) {
  const url = apiUrl(call, `/actions/runs/${run.id}`);
  const repository = presentRepository(call);
  return {
    ...{ id: run.id, node_id: nodeId("WFR", run.id), name: run.workflow.name, path: run.workflow.path },
    ...{ workflow_id: run.workflowId, workflow_url: apiUrl(call, `/actions/workflows/${run.workflowId}`) },
    ...{ run_number: run.number, run_attempt: run.attempt, event: run.event, display_title: run.title },
    ...{ status: run.status, conclusion: run.conclusion, head_branch: branchOf(run), head_sha: run.sha },
    ...{ created_at: run.createdAt, updated_at: run.updatedAt, run_started_at: run.createdAt, pull_requests: [] },
    ...{ url, html_url: pageUrl(call, `/actions/runs/${run.id}`), jobs_url: `${url}/jobs`, logs_url: `${url}/logs` },
    ...{
      cancel_url: `${url}/cancel`,
      rerun_url: `${url}/rerun`,
      artifacts_url: `${url}/artifacts`,
      previous_attempt_url: null,
    },
    ...{
      check_suite_id: run.id,
      check_suite_node_id: nodeId("CS", run.id),
      check_suite_url: apiUrl(call, `/check-suites/${run.id}`),
    },
    ...{ actor: presentUser(call, run.actor), triggering_actor: presentUser(call, run.actor) },
    ...{ repository, head_repository: repository, head_commit: headCommit(run) },
  };
}

function headCommit({ repository, sha }: Run) {
  const { tree, message, author, committer } = repository.objects.commit(sha) as Commit;
  const timestamp = new Date(committer.seconds * 1000).toISOString();
  const person = ({ name, email }: Commit["author"]) => ({ name, email });
  return { id: sha, tree_id: tree, message, timestamp, author: person(author), committer: person(committer) };
}

function listJobs(all: AllActions): Handler {
  return (call) => {
    const run = runOf(all, call);
    return page(call, run.jobs, (some) => ({
      total_count: run.jobs.length,
      jobs: some.map((job) => presentJob(call, run, job)),
    }));
  };
}

function presentJob(call: Call, run: Run, job: JobRecord) {
  return {
    ...{ id: job.id, node_id: nodeId("CR", job.id), run_id: run.id, run_url: apiUrl(call, `/actions/runs/${run.id}`) },
    ...{ head_sha: run.sha, head_branch: branchOf(run), workflow_name: run.workflow.name, name: job.name },
    ...{
      url: apiUrl(call, `/actions/jobs/${job.id}`),
      html_url: pageUrl(call, `/actions/runs/${run.id}/job/${job.id}`),
    },
    ...{ check_run_url: apiUrl(call, `/check-runs/${job.id}`), status: job.status, conclusion: job.conclusion },
    ...{ created_at: run.createdAt, started_at: job.startedAt ?? run.createdAt, completed_at: job.completedAt },
    ...{
      labels: job.labels,
      runner_id: 1,
      runner_name: "simulated",
      runner_group_id: 1,
      runner_group_name: "Default",
      steps: [],
    },
  };
}

function cancel(all: AllActions, call: Call): Answer {
  const run = runOf(all, call);
  if (run.status === "completed") throw new ApiError(409, "Cannot cancel a workflow run that is completed.");
  all.of(call.repository).cancel(run);
  return { status: 202, body: {} };
}

/** The environments that jobs of a run stand before. */
function waitingFor(actions: RepositoryActions, run: Run): readonly string[] {
  const named = Object.values(run.workflow.source.jobs ?? {}).flatMap(({ environment }) => {
    if (environment === undefined) return [];
    return [typeof environment === "string" ? environment : environment.name];
  });
  // What is an expression in the file is known once a runner has filled it.
  return [...new Set([...named, ...run.gates])].filter((name) => {
    return actions.environments.get(name)?.approval === true && actions.reviewOf(run, name) === undefined;
  });
}

function pending(all: AllActions): Handler {
  return (call) => {
    const run = runOf(all, call);
    const names = run.status === "completed" ? [] : waitingFor(all.of(call.repository), run);
    return ok(
      names.map((name) => ({
        environment: {
          id: environmentId(name),
          node_id: nodeId("EN", name),
          name,
          url: apiUrl(call, `/environments/${name}`),
          html_url: pageUrl(call, "/deployments"),
        },
        ...{ wait_timer: 0, wait_timer_started_at: null, current_user_can_approve: true, reviewers: [] },
      })),
    );
  };
}

/** A number that goes with a name. */
export function environmentId(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 11);
}

function review(all: AllActions): Handler {
  return (call) => {
    const run = runOf(all, call);
    const actions = all.of(call.repository);
    const { environment_ids: ids, state } = jsonOf(call);
    const chosen = waitingFor(actions, run).filter((name) => (ids as readonly number[]).includes(environmentId(name)));
    for (const name of chosen) {
      if (state === "rejected") actions.reject(run, name);
      else actions.approve(run, name);
    }
    return ok([]);
  };
}
