import type { RefChange } from "../git/refs.js";
import type { GitHubRepository } from "../git/repository.js";
import type { World } from "../world.js";
import { type Contexts, fill, textOf } from "./expressions.js";
import type { RepositoryActions } from "./repository-actions.js";
import { enqueue, type Grouping, type Run } from "./runs.js";
import type { Workflow } from "./workflow.js";

/** Something that starts runs. */
export interface Trigger {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  /** What the run is called when its workflow does not say. */
  readonly title: string;
  readonly fork?: boolean;
}

/** Makes a run of a workflow. It is `queued`, or `pending` when its group is taken. */
export function startRun(world: World, actions: RepositoryActions, workflow: Workflow, trigger: Trigger): Run {
  const { repository } = actions;
  const id = world.nextId();
  const workflowId = actions.workflowId(workflow.path);
  const number = actions.runs.filter((one) => one.workflowId === workflowId).length + 1;
  const { event, payload, inputs = {}, ref, sha, actor, fork = false } = trigger;
  const contexts = runContexts(world, actions, {
    id,
    number,
    workflow,
    event,
    payload,
    inputs,
    ref,
    sha,
    actor,
    attempt: 1,
  });
  const grouping = groupingOf(workflow, contexts);
  const title = workflow.source["run-name"];
  const run: Run = {
    ...{ id, number, workflowId, workflow, repository, event, payload, inputs, ref, sha, actor, fork },
    title: title === undefined ? trigger.title : textOf(fill(title, contexts)).trim() || trigger.title,
    group: grouping?.group,
    ...{ createdAt: world.clock.iso(), updatedAt: world.clock.iso() },
    ...{ status: "queued", conclusion: null, attempt: 1, jobs: [], gates: [], cancellation: new AbortController() },
  };
  actions.add(run);
  if (grouping !== undefined) enqueue(run, grouping, actions.runs, (one, how) => actions.end(one, how));
  return run;
}

function groupingOf(workflow: Workflow, contexts: Contexts): Grouping | undefined {
  const { concurrency } = workflow.source;
  if (concurrency === undefined) return undefined;
  const {
    group,
    "cancel-in-progress": cancel,
    queue,
  } = typeof concurrency === "string" ? { group: concurrency } : concurrency;
  return {
    group: textOf(fill(group, contexts)).toLowerCase(),
    cancelInProgress: String(typeof cancel === "string" ? fill(cancel, contexts) : cancel) === "true",
    queue: queue === "max" ? "max" : "single",
  };
}

/** What a run is known by, before and after it is made. */
export type RunFacts = Pick<
  Run,
  "id" | "number" | "workflow" | "event" | "payload" | "inputs" | "ref" | "sha" | "actor" | "attempt"
>;

/** The contexts that all expressions of a run may use. */
export function runContexts(world: World, { repository, variables }: RepositoryActions, run: RunFacts): Contexts {
  const { api, graphql, server } = world.addresses;
  const github = {
    ...{ event: run.payload, event_name: run.event, ref: run.ref, sha: run.sha, actor: run.actor },
    ...{
      ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
      ref_type: run.ref.startsWith("refs/tags/") ? "tag" : "branch",
    },
    ...{ repository: repository.fullName, repository_owner: repository.owner, repository_id: String(repository.id) },
    ...{
      run_id: String(run.id),
      run_number: String(run.number),
      run_attempt: String(run.attempt),
      triggering_actor: run.actor,
    },
    ...{
      workflow: run.workflow.name,
      workflow_ref: `${repository.fullName}/${run.workflow.path}@${run.ref}`,
      workflow_sha: run.sha,
    },
    ...{ api_url: api, graphql_url: graphql, server_url: server },
    ...{ head_ref: pullRef(run.payload, "head"), base_ref: pullRef(run.payload, "base") },
  };
  return { github, inputs: run.inputs, vars: variables };
}

function pullRef({ pull_request: pull }: Readonly<Record<string, unknown>>, side: "head" | "base"): string {
  return (pull as Readonly<Record<string, { readonly ref: string }>> | undefined)?.[side]?.ref ?? "";
}

/** The part of every payload that says where it happened. */
export function payloadBase(world: World, repository: GitHubRepository, sender: string) {
  const { id, name, fullName, owner, defaultBranch, url } = repository;
  const page = `${world.addresses.server}/${fullName}`;
  return {
    repository: {
      ...{ id, name, full_name: fullName, default_branch: defaultBranch, private: repository.private, html_url: page },
      ...{
        clone_url: url,
        url: `${world.addresses.api}/repos/${fullName}`,
        owner: { login: owner, type: "Organization" },
      },
    },
    sender: { login: sender, type: sender.endsWith("[bot]") ? "Bot" : "User" },
  };
}

/** The branch or tag of a ref that moved, if it is one of these and still there. */
export function pushedName({
  name,
  after,
}: RefChange): { readonly kind: "branch" | "tag"; readonly short: string } | undefined {
  const [, kind, short] = /^refs\/(heads|tags)\/(.+)$/.exec(name) ?? [];
  if (after === undefined || short === undefined) return undefined;
  return { kind: kind === "heads" ? "branch" : "tag", short };
}
