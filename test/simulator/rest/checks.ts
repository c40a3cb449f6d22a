import { type Answer, ApiError, created, invalid, notFound, ok } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { type Route, route } from "../router.js";
import type { World } from "../world.js";
import { resolveCommit } from "./commits.js";
import { page } from "./pages.js";
import { createRecords, type Records } from "./records.js";
import { presentUser } from "./repositories.js";
import { apiUrl, nodeId, pageUrl } from "./urls.js";

/** A check run; `fields` is what its makers said, newest values. */
export interface CheckRun {
  readonly id: number;
  readonly sha: string;
  readonly startedAt: string;
  fields: Readonly<Record<string, unknown>>;
  /** How many annotations there are by now: each request adds some. */
  annotations: number;
}

/** Records of check runs, for tests to look at too. */
export const createCheckRuns = createRecords<CheckRun>;

/** `check-runs`: only apps and the tokens of jobs may write them. */
export function checkRoutes(world: World, checks: Records<CheckRun>): readonly Route[] {
  const one = (call: Call) => {
    const found = checks(call.repository).find(({ id }) => String(id) === call.params.check_run_id);
    if (found === undefined) throw notFound();
    return found;
  };
  return [
    route("POST", "/check-runs", "checks:write", (call) => create(world, call, checks)),
    route("GET", "/check-runs/{check_run_id}", "checks:read", (call) => ok(present(call, one(call)))),
    route("PATCH", "/check-runs/{check_run_id}", "checks:write", (call) => update(call, one(call))),
    route("GET", "/commits/{ref}/check-runs", "checks:read", (call) => list(call, checks)),
  ];
}

function create(world: World, call: Call, checks: Records<CheckRun>): Answer {
  const fields = checked(call);
  const sha = textOf(fields, "head_sha");
  textOf(fields, "name");
  if (call.repository.objects.commit(sha) === undefined) throw invalid(`No commit found for SHA: ${sha}`);
  const check: CheckRun = { id: world.nextId(), sha, startedAt: world.clock.iso(), fields, annotations: count(fields) };
  checks(call.repository).push(check);
  return created(present(call, check));
}

function update(call: Call, check: CheckRun): Answer {
  const fields = checked(call);
  check.fields = { ...check.fields, ...fields };
  check.annotations += count(fields);
  return ok(present(call, check));
}

function checked(call: Call): Readonly<Record<string, unknown>> {
  if (call.token?.kind !== "job" && call.token?.kind !== "app")
    throw new ApiError(403, "You must authenticate via a GitHub App.");
  const fields = jsonOf(call);
  const output = outputOf(fields);
  if (count(fields) > 50) throw invalid("Invalid request.\n\nNo more than 50 items are allowed for annotations.");
  for (const name of ["summary", "text"]) {
    if (String(output[name] ?? "").length > 65_535)
      throw invalid(`Invalid request.\n\nOnly 65535 characters are allowed for ${name}.`);
  }
  return fields;
}

function outputOf({ output }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return (output ?? {}) as Readonly<Record<string, unknown>>;
}

function count(fields: Readonly<Record<string, unknown>>): number {
  return (outputOf(fields).annotations as readonly unknown[] | undefined)?.length ?? 0;
}

function list(call: Call, checks: Records<CheckRun>): Answer {
  const sha = resolveCommit(call, call.params.ref ?? "");
  if (sha === undefined) throw notFound();
  const name = call.query.get("check_name");
  const found = checks(call.repository).filter((one) => one.sha === sha && (name === null || one.fields.name === name));
  return page(call, found, (some) => ({
    total_count: found.length,
    check_runs: some.map((one) => present(call, one)),
  }));
}

function present(call: Call, { id, sha, startedAt, fields, annotations }: CheckRun) {
  const output = outputOf(fields);
  const page = pageUrl(call, `/runs/${id}`);
  const conclusion = fields.conclusion ?? null;
  return {
    ...{ id, node_id: nodeId("CR", id), head_sha: sha, name: fields.name, url: apiUrl(call, `/check-runs/${id}`) },
    ...{ html_url: page, details_url: fields.details_url ?? page, external_id: fields.external_id ?? "" },
    ...{ status: conclusion === null ? (fields.status ?? "queued") : "completed", conclusion, started_at: startedAt },
    completed_at: conclusion === null ? null : (fields.completed_at ?? startedAt),
    output: {
      ...{ title: output.title ?? null, summary: output.summary ?? null, text: output.text ?? null },
      ...{ annotations_count: annotations, annotations_url: apiUrl(call, `/check-runs/${id}/annotations`) },
    },
    ...{ check_suite: { id }, app: presentApp(call), pull_requests: [] },
  };
}

function presentApp(call: Call) {
  return {
    ...{ id: 15368, node_id: nodeId("A", 15368), slug: "github-actions", name: "GitHub Actions", description: "" },
    ...{
      owner: presentUser(call, "github", "Organization"),
      external_url: "https://help.github.com/en/actions",
      html_url: "https://github.com/apps/github-actions",
    },
    ...{ created_at: "2018-07-30T09:30:17Z", updated_at: "2018-07-30T09:30:17Z", permissions: {}, events: [] },
  };
}
