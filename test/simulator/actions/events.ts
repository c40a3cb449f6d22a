import type { Commit } from "../git/formats.js";
import type { RefChange } from "../git/refs.js";
import type { GitHubRepository } from "../git/repository.js";
import { difference } from "../git/trees.js";
import type { Token } from "../tokens.js";
import type { World } from "../world.js";
import { dueTimes } from "./cron.js";
import { passes } from "./filters.js";
import type { RepositoryActions } from "./repository-actions.js";
import type { Run } from "./runs.js";
import { payloadBase, pushedName, startRun, type Trigger } from "./start.js";
import { type Workflow, workflowsAt } from "./workflow.js";

/** The marks in a commit message that keep pushes from starting anything. */
const skipped = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/;

/** Starts what a push starts: nothing, when the token of a job pushed. */
export async function onPush(
  world: World,
  actions: RepositoryActions,
  change: RefChange,
  by: Token | undefined,
): Promise<void> {
  const pushed = pushedName(change);
  const { after, before, name } = change;
  if (pushed === undefined || after === undefined || by?.kind === "job") return;
  const { objects } = actions.repository;
  const commit = objects.commit(after) as Commit;
  if (skipped.test(commit.message)) return;
  const old = before === undefined ? undefined : objects.commit(before)?.tree;
  const paths = difference(objects, old, commit.tree).map(({ path }) => path);
  const actor = by?.login ?? "octocat";
  const title = commit.message.split("\n")[0] ?? "";
  const payload = { ...payloadBase(world, actions.repository, actor), ...pushPayload(change, commit) };
  for (const workflow of await runnable(actions, after)) {
    const { push } = workflow.events;
    if (push === undefined || !wantsName(push, pushed.kind, pushed.short)) continue;
    if (pushed.kind === "branch" && !paths.some((path) => passes(path, push.paths, push["paths-ignore"]))) continue;
    startRun(world, actions, workflow, { event: "push", payload, ref: name, sha: after, actor, title });
  }
}

type Push = NonNullable<Workflow["events"]["push"]>;

/** A workflow that names only branches does not run for tags, and the reverse. */
function wantsName(push: Push, kind: "branch" | "tag", short: string): boolean {
  const { branches, tags, "branches-ignore": noBranches, "tags-ignore": noTags } = push;
  const named = { branch: branches ?? noBranches, tag: tags ?? noTags };
  if (named[kind] === undefined) return named[kind === "branch" ? "tag" : "branch"] === undefined;
  return kind === "branch" ? passes(short, branches, noBranches) : passes(short, tags, noTags);
}

function pushPayload({ name, before, after }: RefChange, commit: Commit) {
  const zeros = "0".repeat(40);
  const head = {
    id: after,
    message: commit.message,
    timestamp: new Date(commit.committer.seconds * 1000).toISOString(),
  };
  return {
    ref: name,
    before: before ?? zeros,
    after,
    created: before === undefined,
    deleted: false,
    forced: false,
    head_commit: head,
  };
}

/** The workflows of a commit that are right and not switched off. */
async function runnable(actions: RepositoryActions, commit: string): Promise<readonly Workflow[]> {
  const all = await workflowsAt(actions.repository, commit);
  return all.filter(({ path, errors }) => errors.length === 0 && actions.stateOf(path) === "active");
}

/** The workflows that count for events without a commit of their own. */
async function onDefaultBranch(actions: RepositoryActions) {
  const sha = actions.repository.head();
  const workflows = sha === undefined ? [] : await runnable(actions, sha);
  return { sha: sha ?? "", ref: `refs/heads/${actions.repository.defaultBranch}`, workflows };
}

/** Starts what schedules ask for between two instants. Each minute counts once. */
export async function onSchedule(
  world: World,
  actions: RepositoryActions,
  after: number,
  until: number,
): Promise<void> {
  const { sha, ref, workflows } = await onDefaultBranch(actions);
  for (const workflow of workflows) {
    for (const { cron, timezone } of workflow.events.schedule ?? []) {
      const payload = { ...payloadBase(world, actions.repository, "octocat"), schedule: cron };
      const trigger = { event: "schedule", payload, ref, sha, actor: "octocat", title: workflow.name };
      for (const _ of dueTimes(cron, timezone, after, until)) startRun(world, actions, workflow, trigger);
    }
  }
}

/** Starts what listens to an event that others send. */
export async function onRepositoryDispatch(
  world: World,
  actions: RepositoryActions,
  type: string,
  clientPayload: unknown,
  actor: string,
): Promise<void> {
  const { sha, ref, workflows } = await onDefaultBranch(actions);
  const branch = actions.repository.defaultBranch;
  const base = payloadBase(world, actions.repository, actor);
  const payload = { ...base, action: type, branch, client_payload: clientPayload ?? {} };
  for (const workflow of workflows) {
    const wanted = workflow.events.repository_dispatch;
    if (wanted === undefined || !passes(type, wanted.types, undefined)) continue;
    startRun(world, actions, workflow, { event: "repository_dispatch", payload, ref, sha, actor, title: type });
  }
}

/** Where a pull request comes from, as its payload says. */
interface PullHead {
  readonly ref: string;
  readonly repo: { readonly full_name: string };
}

/** Starts what waits for the end of another workflow. */
export async function onRunEnded(world: World, actions: RepositoryActions, run: Run): Promise<void> {
  const { sha, ref, workflows } = await onDefaultBranch(actions);
  const { head } = (run.payload.pull_request ?? {}) as { readonly head?: PullHead };
  const branch = head?.ref ?? run.ref.replace(/^refs\/(heads|tags)\//, "");
  const from = head?.repo.full_name ?? run.repository.fullName;
  const about = {
    ...{ id: run.id, name: run.workflow.name, conclusion: run.conclusion, event: run.event, display_title: run.title },
    ...{ head_sha: run.sha, head_branch: branch, head_repository: { full_name: from } },
  };
  const payload = { ...payloadBase(world, actions.repository, run.actor), action: "completed", workflow_run: about };
  for (const workflow of workflows) {
    const wanted = workflow.events.workflow_run;
    if (wanted === undefined || !wanted.workflows?.includes(run.workflow.name)) continue;
    if (!passes("completed", wanted.types, undefined)) continue;
    if (!passes(branch, wanted.branches, wanted["branches-ignore"])) continue;
    startRun(world, actions, workflow, {
      event: "workflow_run",
      payload,
      ref,
      sha,
      actor: run.actor,
      title: run.title,
    });
  }
}

/** Starts what checks a group of changes in the merge queue, with the workflow as it is in the merge of them. */
export async function onMergeGroup(world: World, actions: RepositoryActions, branch: string): Promise<void> {
  const { repository } = actions;
  const sha = repository.head(branch) ?? "";
  const base = repository.defaultBranch;
  const group = {
    ...{ head_sha: sha, head_ref: `refs/heads/${branch}` },
    ...{ base_sha: repository.head(base) ?? "", base_ref: `refs/heads/${base}` },
  };
  const payload = { ...payloadBase(world, repository, "octocat"), action: "checks_requested", merge_group: group };
  for (const workflow of await runnable(actions, sha)) {
    const wanted = workflow.events.merge_group;
    if (wanted === undefined) continue;
    const trigger = { event: "merge_group", payload, ref: group.head_ref, sha, actor: "octocat", title: branch };
    startRun(world, actions, workflow, trigger);
  }
}

/** A pull request, as far as workflows notice it. */
export interface PullEvent {
  readonly number: number;
  readonly title: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly base: string;
  /** The merge that is tested. */
  readonly merge: string;
  readonly fork: boolean;
  readonly author: string;
}

/** Starts what a pull request starts, with the workflow as it is in the merge. */
export async function onPull(world: World, actions: RepositoryActions, pull: PullEvent, action: string): Promise<void> {
  const payload = {
    ...payloadBase(world, actions.repository, pull.author),
    action,
    number: pull.number,
    pull_request: pull.payload,
  };
  const changed = changedPaths(actions.repository, pull.merge);
  for (const workflow of await runnable(actions, pull.merge)) {
    const wanted = workflow.events.pull_request;
    if (wanted === undefined || !passes(action, wanted.types ?? ["opened", "synchronize", "reopened"], undefined))
      continue;
    if (!passes(pull.base, wanted.branches, wanted["branches-ignore"])) continue;
    if (!changed.some((path) => passes(path, wanted.paths, wanted["paths-ignore"]))) continue;
    const trigger: Trigger = {
      ...{ event: "pull_request", payload, ref: `refs/pull/${pull.number}/merge`, sha: pull.merge, actor: pull.author },
      ...{ title: pull.title, fork: pull.fork },
    };
    startRun(world, actions, workflow, trigger);
  }
}

function changedPaths({ objects }: GitHubRepository, merge: string): readonly string[] {
  const { tree, parents } = objects.commit(merge) as Commit;
  return difference(objects, objects.commit(parents[0] ?? "")?.tree, tree).map(({ path }) => path);
}
