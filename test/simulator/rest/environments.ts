import type { AllActions } from "../actions/actions.js";
import type { Environment } from "../actions/repository-actions.js";
import { environmentId } from "../actions/run-routes.js";
import { notFound, ok } from "../answer.js";
import type { Call } from "../call.js";
import { type Route, route } from "../router.js";
import { page } from "./pages.js";
import { apiUrl, nodeId, pageUrl } from "./urls.js";

/** `environments`, to look at. */
export function environmentRoutes(all: AllActions): readonly Route[] {
  return [
    route("GET", "/environments", "actions:read", (call) => {
      const found = [...all.of(call.repository).environments];
      return page(call, found, (some) => ({
        total_count: found.length,
        environments: some.map(([name, environment]) => present(call, name, environment)),
      }));
    }),
    route("GET", "/environments/{environment_name}", "actions:read", (call) => {
      const name = call.params.environment_name ?? "";
      const environment = all.of(call.repository).environments.get(name);
      if (environment === undefined) throw notFound();
      return ok(present(call, name, environment));
    }),
  ];
}

function present(call: Call, name: string, { approval = false }: Environment) {
  const id = environmentId(name);
  const rules = approval ? [{ id, node_id: nodeId("GA", id), type: "required_reviewers", reviewers: [] }] : [];
  return {
    ...{ id, node_id: nodeId("EN", name), name, url: apiUrl(call, `/environments/${encodeURIComponent(name)}`) },
    ...{ html_url: pageUrl(call, `/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`) },
    ...{
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      protection_rules: rules,
      deployment_branch_policy: null,
    },
  };
}
