import { type Answer, invalid, noContent, notFound } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { apiUrl, pageUrl } from "../rest/urls.js";
import { type Route, route } from "../router.js";
import type { World } from "../world.js";
import type { AllActions } from "./actions.js";
import { onRepositoryDispatch } from "./events.js";
import type { RepositoryActions } from "./repository-actions.js";
import type { Run } from "./runs.js";
import { payloadBase, startRun, type Trigger } from "./start.js";
import { type Workflow, workflowsAt } from "./workflow.js";

/** The two ways to start workflows that a job's token may use too. */
export function dispatchRoutes(world: World, all: AllActions): readonly Route[] {
  return [
    route("POST", "/actions/workflows/{workflow_id}/dispatches", "actions:write", (call) => dispatch(world, all, call)),
    route("POST", "/dispatches", "contents:write", (call) => repositoryDispatch(world, all, call)),
  ];
}

async function dispatch(world: World, all: AllActions, call: Call): Promise<Answer> {
  const actions = all.of(call.repository);
  const body = jsonOf(call);
  if (world.enterprise && "return_run_details" in body) {
    throw invalid('Invalid request.\n\n"return_run_details" is not a permitted key.');
  }
  const onDefault = await find(actions, call, call.repository.head());
  if (onDefault?.events.workflow_dispatch === undefined) throw onDefault === undefined ? notFound() : withoutTrigger();
  if (actions.stateOf(onDefault.path) !== "active")
    throw invalid("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  const { ref, sha } = target(call, textOf(body, "ref"));
  const workflow = await find(actions, call, sha);
  if (workflow === undefined || workflow.errors.length > 0)
    throw invalid(`Failed to parse workflow: ${workflow?.errors.join("; ")}`);
  if (workflow.events.workflow_dispatch === undefined) throw withoutTrigger();
  const inputs = checkInputs(
    workflow,
    (body.inputs ?? {}) as Readonly<Record<string, unknown>>,
    world.enterprise ? 10 : 25,
  );
  const actor = call.token?.login ?? "ghost";
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
  const payload = { ...payloadBase(world, call.repository, actor), inputs: given, ref, workflow: workflow.path };
  const trigger = { event: "workflow_dispatch", payload, inputs, ref, sha, actor, title: workflow.name };
  const run = await appear(world, all, actions, workflow, trigger, call);
  return body.return_run_details === true && run !== undefined ? details(call, run) : noContent;
}

/** convictional/trigger-workflow-and-wait 44 */
const withoutTrigger = () => invalid("Workflow does not have 'workflow_dispatch' trigger");

/** By number, by file name, or by path. */
async function find(actions: RepositoryActions, call: Call, commit: string | undefined): Promise<Workflow | undefined> {
  const asked = call.params.workflow_id ?? "";
  const workflows = commit === undefined ? [] : await workflowsAt(call.repository, commit);
  return workflows.find(({ path }) => {
    return path === asked || path.endsWith(`/${asked}`) || String(actions.workflowId(path)) === asked;
  });
}

/** A branch or tag, never a commit. */
function target(call: Call, ref: string): { readonly ref: string; readonly sha: string } {
  const names = ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const name of names) {
    const sha = call.refs.read(name);
    if (sha !== undefined) return { ref: name, sha };
  }
  throw invalid(`No ref found for: ${ref}`);
}

/** Gives inputs their defaults and types. Codex-/return-dispatch 188, elastic/terraform-provider-elasticstack 1829 */
function checkInputs(
  workflow: Workflow,
  given: Readonly<Record<string, unknown>>,
  most: number,
): Record<string, unknown> {
  const declared = workflow.events.workflow_dispatch?.inputs ?? {};
  const names = Object.keys(given);
  if (names.length > most)
    throw invalid(`Invalid request.\n\nNo more than ${most} properties are allowed; ${names.length} were supplied.`);
  if (JSON.stringify(given).length > 65_535) throw invalid("inputs are too large.");
  const unexpected = names.filter((name) => !(name in declared));
  if (unexpected.length > 0) throw invalid(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const inputs: Record<string, unknown> = {};
  for (const [name, { type, required, default: fallback, options }] of Object.entries(declared)) {
    const value = given[name] ?? fallback ?? (type === "choice" ? options?.[0] : undefined);
    if (required === true && (value === undefined || value === ""))
      throw invalid(`Required input '${name}' not provided`);
    if (type === "choice" && value !== undefined && options?.includes(String(value)) === false) {
      throw invalid(`Provided value '${value}' for input '${name}' not in the list of allowed values`);
    }
    inputs[name] = type === "boolean" ? String(value) === "true" : value === undefined ? "" : String(value);
  }
  return inputs;
}

/** The run, unless a fault keeps it away; one that comes late or never has a number all the same. */
async function appear(
  world: World,
  all: AllActions,
  actions: RepositoryActions,
  workflow: Workflow,
  trigger: Trigger,
  { runs = 1, runsAfter }: Call,
): Promise<Run | undefined> {
  if (runsAfter !== undefined) {
    all.background(runsAfter.then(() => void startRun(world, actions, workflow, trigger)));
    return undefined;
  }
  let first: Run | undefined;
  for (let count = 0; count < runs; count++) first ??= startRun(world, actions, workflow, trigger);
  if (runs > 1) startRun(world, actions, workflow, trigger);
  return first;
}

function details(call: Call, { id }: Run): Answer {
  const body = {
    workflow_run_id: id,
    run_url: apiUrl(call, `/actions/runs/${id}`),
    html_url: pageUrl(call, `/actions/runs/${id}`),
  };
  return { status: 200, body };
}

async function repositoryDispatch(world: World, all: AllActions, call: Call): Promise<Answer> {
  const { event_type: type, client_payload: payload } = jsonOf(call);
  if (typeof type !== "string" || type === "" || type.length > 100)
    throw invalid("event_type must be 1 to 100 characters");
  if (Object.keys((payload ?? {}) as object).length > 10)
    throw invalid("No more than 10 properties are allowed in client_payload");
  if (JSON.stringify(payload ?? {}).length >= 65_536) throw invalid("client_payload is too large.");
  const start = () => onRepositoryDispatch(world, all.of(call.repository), type, payload, call.token?.login ?? "ghost");
  if (call.runsAfter !== undefined) all.background(call.runsAfter.then(start));
  else for (let count = 0; count < (call.runs ?? 1); count++) await start();
  return noContent;
}
