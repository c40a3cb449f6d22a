import { type Answer, created, invalid, notFound, ok } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { type Route, route } from "../router.js";
import type { World } from "../world.js";
import { resolveCommit } from "./commits.js";
import { page } from "./pages.js";
import { createRecords, type Records } from "./records.js";
import { presentRepository, presentUser } from "./repositories.js";
import { apiUrl, nodeId, pageUrl } from "./urls.js";

/** What somebody says of a commit. */
export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly createdAt: string;
}

/** Records of commit statuses, for tests to look at too. */
export const createStatuses = createRecords<CommitStatus>;

/** Commit statuses: `statuses`, and `commits/{ref}/status(es)`. */
export function statusRoutes(world: World, statuses: Records<CommitStatus>): readonly Route[] {
  return [
    route("POST", "/statuses/{sha}", "statuses:write", (call) => create(world, call, statuses)),
    route("GET", "/commits/{ref}/statuses", "statuses:read", (call) =>
      page(call, about(call, statuses).found, (some) => some.map((one) => present(call, one))),
    ),
    route("GET", "/commits/{ref}/status", "statuses:read", (call) => combined(call, statuses)),
  ];
}

function create(world: World, call: Call, statuses: Records<CommitStatus>): Answer {
  const body = jsonOf(call);
  const state = textOf(body, "state");
  const sha = call.params.sha ?? "";
  if (!["error", "failure", "pending", "success"].includes(state)) throw invalid("Validation Failed: state");
  if (call.repository.objects.commit(sha) === undefined) throw invalid(`No commit found for SHA: ${sha}`);
  const status: CommitStatus = {
    ...{ id: world.nextId(), sha, state, context: String(body.context ?? "default") },
    ...{
      description: (body.description ?? null) as string | null,
      targetUrl: (body.target_url ?? null) as string | null,
    },
    ...{ creator: call.token?.login ?? "ghost", createdAt: world.clock.iso() },
  };
  statuses(call.repository).push(status);
  return created(present(call, status));
}

function about(call: Call, statuses: Records<CommitStatus>) {
  const sha = resolveCommit(call, call.params.ref ?? "");
  if (sha === undefined) throw notFound();
  return {
    sha,
    found: statuses(call.repository)
      .filter((one) => one.sha === sha)
      .reverse(),
  };
}

/** The newest of each context; all of them must be well for the whole to be. */
function combined(call: Call, statuses: Records<CommitStatus>): Answer {
  const { sha, found } = about(call, statuses);
  const newest = found.filter((one, index) => found.findIndex(({ context }) => context === one.context) === index);
  const has = (...states: readonly string[]) => newest.some(({ state }) => states.includes(state));
  const state = has("error", "failure") ? "failure" : newest.length === 0 || has("pending") ? "pending" : "success";
  const url = apiUrl(call, `/commits/${sha}/status`);
  return ok({
    ...{ state, sha, total_count: newest.length, statuses: newest.map((one) => present(call, one)) },
    ...{ repository: presentRepository(call), commit_url: apiUrl(call, `/commits/${sha}`), url },
  });
}

function present(call: Call, one: CommitStatus) {
  return {
    ...{ id: one.id, node_id: nodeId("SC", one.id), url: apiUrl(call, `/statuses/${one.sha}`), state: one.state },
    ...{
      context: one.context,
      description: one.description,
      target_url: one.targetUrl,
      avatar_url: pageUrl(call, ".png"),
    },
    ...{
      creator: presentUser(call, one.creator),
      created_at: one.createdAt,
      updated_at: one.createdAt,
      required: false,
    },
  };
}
