import type { Run } from "../actions/runs.js";
import { type Answer, ApiError, created, invalid, notFound, ok } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { isAncestor } from "../git/history.js";
import { type Route, route } from "../router.js";
import type { World } from "../world.js";
import { resolveCommit } from "./commits.js";
import { page } from "./pages.js";
import { createRecords, type Records } from "./records.js";
import { presentUser } from "./repositories.js";
import type { CommitStatus } from "./statuses.js";
import { apiUrl, nodeId } from "./urls.js";

/** A deployment, and what was said of it since, oldest first. */
export interface Deployment {
  readonly id: number;
  readonly ref: string;
  readonly sha: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly creator: string;
  readonly transient: boolean;
  readonly production: boolean;
  readonly createdAt: string;
  readonly statuses: DeploymentStatus[];
}

/** One thing that was said of a deployment. */
export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly creator: string;
  readonly createdAt: string;
}

const states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];

/** `deployments` and their statuses. */
export function deploymentRoutes(
  world: World,
  deployments: Records<Deployment>,
  statuses: Records<CommitStatus>,
): readonly Route[] {
  const one = (call: Call) => {
    const found = deployments(call.repository).find(({ id }) => String(id) === call.params.deployment_id);
    if (found === undefined) throw notFound();
    return found;
  };
  return [
    route("GET", "/deployments", "deployments:read", (call) => list(call, deployments(call.repository))),
    route("POST", "/deployments", "deployments:write", (call) => create(world, call, deployments, statuses)),
    route("GET", "/deployments/{deployment_id}", "deployments:read", (call) => ok(present(call, one(call)))),
    route("GET", "/deployments/{deployment_id}/statuses", "deployments:read", (call) => listStatuses(call, one(call))),
    route("POST", "/deployments/{deployment_id}/statuses", "deployments:write", (call) =>
      createStatus(world, call, one(call), deployments(call.repository)),
    ),
  ];
}

/** Records of deployments, for tests to look at too. */
export const createDeployments = createRecords<Deployment>;

/** The deployment that GitHub makes of a job which names an environment. @returns says how it ended */
export function deployJob(
  world: World,
  all: Deployment[],
  { ref, sha, id }: Pick<Run, "ref" | "sha" | "id">,
  environment: string,
): (state: "success" | "failure") => void {
  const createdAt = world.clock.iso();
  const creator = "github-actions[bot]";
  const statuses: DeploymentStatus[] = [];
  const say = (state: string) => {
    const common = { id: world.nextId(), description: "", environment, environmentUrl: "", creator, createdAt };
    statuses.push({ ...common, state, logUrl: `${world.addresses.server}/actions/runs/${id}` });
  };
  const kind = {
    transient: false,
    production: environment === "production",
    task: "deploy",
    description: null,
    payload: {},
  };
  all.push({
    id: world.nextId(),
    ref: ref.replace(/^refs\/(heads|tags)\//, ""),
    sha,
    environment,
    creator,
    createdAt,
    statuses,
    ...kind,
  });
  say("in_progress");
  return say;
}

function list(call: Call, all: readonly Deployment[]): Answer {
  const names = ["sha", "ref", "task", "environment"] as const;
  const wanted = (one: Deployment) => names.every((name) => [null, one[name]].includes(call.query.get(name)));
  return page(call, all.filter(wanted).reverse(), (some) => some.map((one) => present(call, one)));
}

function create(world: World, call: Call, deployments: Records<Deployment>, statuses: Records<CommitStatus>): Answer {
  const body = jsonOf(call);
  const ref = textOf(body, "ref");
  const sha = resolveCommit(call, ref);
  if (sha === undefined) throw invalid(`No ref found for: ${ref}`);
  if (body.auto_merge !== false && isBehind(call, ref, sha))
    return { status: 202, body: { message: "Auto-merged the default branch into the ref." } };
  const required = body.required_contexts as readonly string[] | undefined;
  const failed = statuses(call.repository).some((one) => {
    return one.sha === sha && one.state !== "success" && (required === undefined || required.includes(one.context));
  });
  if (failed) throw new ApiError(409, `Conflict: Commit status checks failed for ${ref}.`);
  const environment = String(body.environment ?? "production");
  const deployment: Deployment = {
    ...{ id: world.nextId(), ref, sha, environment, task: String(body.task ?? "deploy"), payload: body.payload ?? {} },
    ...{ description: (body.description ?? null) as string | null, creator: call.token?.login ?? "ghost" },
    ...{
      transient: body.transient_environment === true,
      production: body.production_environment === true || environment === "production",
    },
    ...{ createdAt: world.clock.iso(), statuses: [] },
  };
  deployments(call.repository).push(deployment);
  return created(present(call, deployment));
}

/** Only a branch is merged, and only when the default branch has something it has not. */
function isBehind(call: Call, ref: string, sha: string): boolean {
  const main = call.repository.head();
  if (main === undefined || call.repository.head(ref) === undefined) return false;
  return !isAncestor(call.repository.objects, main, sha);
}

function present(call: Call, one: Deployment) {
  const url = apiUrl(call, `/deployments/${one.id}`);
  return {
    ...{
      id: one.id,
      node_id: nodeId("DE", one.id),
      url,
      sha: one.sha,
      ref: one.ref,
      task: one.task,
      payload: one.payload,
    },
    ...{ environment: one.environment, original_environment: one.environment, description: one.description },
    ...{ creator: presentUser(call, one.creator), created_at: one.createdAt, updated_at: one.createdAt },
    ...{ statuses_url: `${url}/statuses`, repository_url: apiUrl(call, "") },
    ...{ transient_environment: one.transient, production_environment: one.production },
  };
}

function listStatuses(call: Call, one: Deployment): Answer {
  return page(call, [...one.statuses].reverse(), (some) => some.map((status) => presentStatus(call, one, status)));
}

function createStatus(world: World, call: Call, one: Deployment, all: readonly Deployment[]): Answer {
  const body = jsonOf(call);
  const state = textOf(body, "state");
  const description = String(body.description ?? "");
  if (!states.includes(state)) throw invalid(`Validation Failed: state ${state}`);
  if (description.length > 140) throw invalid("Validation Failed: description is too long (maximum is 140 characters)");
  const say = (about: Deployment, what: string, own: boolean) => {
    const status: DeploymentStatus = {
      ...{ id: world.nextId(), state: what, description: own ? description : "", environment: about.environment },
      ...{
        logUrl: own ? String(body.log_url ?? "") : "",
        environmentUrl: own ? String(body.environment_url ?? "") : "",
      },
      ...{ creator: call.token?.login ?? "ghost", createdAt: world.clock.iso() },
    };
    about.statuses.push(status);
    return status;
  };
  if (state === "success" && body.auto_inactive !== false) {
    const isEarlier = (other: Deployment) => other.id < one.id && other.environment === one.environment;
    const earlier = all.filter((other) => isEarlier(other) && !other.transient && !other.production);
    for (const other of earlier) if (other.statuses.at(-1)?.state === "success") say(other, "inactive", false);
  }
  return created(presentStatus(call, one, say(one, state, true)));
}

function presentStatus(call: Call, deployment: Deployment, one: DeploymentStatus) {
  const url = apiUrl(call, `/deployments/${deployment.id}`);
  return {
    ...{ id: one.id, node_id: nodeId("DES", one.id), url: `${url}/statuses/${one.id}`, state: one.state },
    ...{ creator: presentUser(call, one.creator), description: one.description, environment: one.environment },
    ...{ target_url: one.logUrl, log_url: one.logUrl, environment_url: one.environmentUrl },
    ...{ created_at: one.createdAt, updated_at: one.createdAt, deployment_url: url, repository_url: apiUrl(call, "") },
  };
}
