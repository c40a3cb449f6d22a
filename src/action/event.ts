import { fail } from "../errors.js";

/** What the runner says about the event that started the workflow. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: Payload;
  /** `refs/heads/main`. */
  readonly ref: string;
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository: string;
}

/** The fields of payloads that are looked at. @see https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export interface Payload {
  readonly deleted?: boolean;
  readonly inputs?: Readonly<Record<string, unknown>> | null;
  readonly client_payload?: Readonly<Record<string, unknown>> | null;
  readonly number?: number;
  readonly pull_request?: {
    readonly number: number;
    readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
    readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
  };
  readonly workflow_run?: {
    readonly head_sha: string;
    readonly conclusion: string | null;
    readonly event: string;
    readonly head_repository: { readonly full_name: string } | null;
  };
}

/** What would happen is shown. */
interface PlanMode {
  readonly kind: "plan";
  /** Whether a stranger's files are planned. */
  readonly fork: boolean;
  readonly pullRequest?: number;
  /** The commit that people know the pull request by; what is planned is its merge. */
  readonly head?: string;
  /** Name of the branch that it goes to. */
  readonly base?: string;
}

/** What `auto` comes to for an event. */
export type Mode =
  | { readonly kind: "push"; readonly commit?: string }
  | { readonly kind: "work"; readonly commit: string }
  /** Everything outstanding; `scheduled`: also what slowed-down requests wait for. */
  | { readonly kind: "reconcile"; readonly scheduled: boolean }
  | PlanMode
  | { readonly kind: "command"; readonly line: string; readonly commit?: string }
  | { readonly kind: "nothing"; readonly why: string };

/** @throws OcurootError `usage` for an event that says nothing about what to do, or lacks what it is known by. */
export function modeOf(event: RunnerEvent): Mode {
  const { payload } = event;
  switch (event.name) {
    case "push":
      return pushMode(event);
    case "workflow_dispatch":
      return askedMode(event, payload.inputs ?? {});
    case "repository_dispatch":
      return askedMode(event, { commit: payload.client_payload?.commit });
    case "schedule":
      return { kind: "reconcile", scheduled: true };
    case "pull_request":
    case "pull_request_target":
    case "merge_group":
      return planMode(event);
    case "workflow_run":
      return afterRun(event);
    default:
      return fail("usage", `auto does not know what to do on ${event.name || "an event without a name"}`, {
        fix: "set the input command, or start the workflow on push, workflow_dispatch, schedule or pull_request",
      });
  }
}

function pushMode({ payload, ref }: RunnerEvent): Mode {
  if (payload.deleted === true) return { kind: "nothing", why: `${shortRef(ref)} was deleted` };
  if (ref.startsWith("refs/tags/")) return { kind: "nothing", why: `${shortRef(ref)} is a tag; branches are released` };
  return { kind: "push" };
}

/** Somebody, or a run of ours, asked for something. */
function askedMode(event: RunnerEvent, inputs: Readonly<Record<string, unknown>>): Mode {
  const commit = textInput(event, inputs, "commit");
  const line = textInput(event, inputs, "command");
  if (commit !== "" && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
    fail("usage", `${event.name} asks for the commit ${JSON.stringify(commit)}, which is no whole commit hash`, {
      fix: "give all 40 digits of it",
    });
  }
  const at = commit === "" ? {} : { commit };
  // A request of our own: the same as the commit alone, with a name that people can look for.
  if (commit !== "" && /^work any --request \S+$/.test(line)) return { kind: "work", commit };
  if (line !== "" && line !== "auto") return { kind: "command", line, ...at };
  return commit === "" ? { kind: "reconcile", scheduled: false } : { kind: "work", commit };
}

function textInput(event: RunnerEvent, inputs: Readonly<Record<string, unknown>>, name: string): string {
  const value = inputs[name];
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value.trim();
  return fail("usage", `the ${name} of ${event.name} is no text`, { fix: `send ${name} as text` });
}

function planMode({ name, payload, repository }: RunnerEvent): Mode {
  const request = payload.pull_request;
  if (name === "merge_group") return { kind: "plan", fork: false };
  if (!request) return missing(name, "pull_request");
  const fork = request.head.repo?.full_name !== repository;
  // What pull_request_target runs with is worth more than a fork may touch; its own branches are planned alike.
  return {
    kind: "plan",
    fork: fork || name === "pull_request_target",
    pullRequest: request.number,
    head: request.head.sha,
    base: request.base.ref,
  };
}

/** After another workflow, such as the tests: what it ran for is released when it went well. */
function afterRun({ name, payload, repository }: RunnerEvent): Mode {
  const run = payload.workflow_run;
  if (!run) return missing(name, "workflow_run");
  if (run.head_repository?.full_name !== repository) return { kind: "nothing", why: "it ran for a fork" };
  if (run.conclusion !== "success")
    return { kind: "nothing", why: `the workflow before this one ended as ${run.conclusion ?? "nothing"}` };
  if (run.event !== "push" && run.event !== "workflow_dispatch" && run.event !== "schedule")
    return { kind: "nothing", why: `the workflow before this one ran on ${run.event}` };
  return { kind: "push", commit: run.head_sha };
}

function missing(event: string, field: string): never {
  return fail("usage", `the payload of ${event} has no ${field}`, {
    fix: "start the workflow by the event itself, or set the input command",
  });
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, "");
}
