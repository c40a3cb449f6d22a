import type { Run } from "../actions/runs.js";

type GitHubContext = Readonly<Record<string, unknown>>;

/** The members of `github` that become variables of their own. */
const names = [
  ...["actor", "api_url", "base_ref", "event_name", "event_path", "graphql_url", "head_ref", "job", "ref", "ref_name"],
  ...[
    "ref_type",
    "repository",
    "repository_id",
    "repository_owner",
    "run_attempt",
    "run_id",
    "run_number",
    "server_url",
  ],
  ...["sha", "triggering_actor", "workflow", "workflow_ref", "workflow_sha", "workspace"],
];

/** The variables every process of a job has. `GITHUB_TOKEN` is not among them. */
export function jobVariables(github: GitHubContext, temporary: string): Record<string, string> {
  const own = names.map((name) => [`GITHUB_${name.toUpperCase()}`, String(github[name] ?? "")] as const);
  return {
    ...Object.fromEntries(own),
    GITHUB_ACTIONS: "true",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_REF_PROTECTED: "false",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "simulated",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: temporary,
    RUNNER_WORKSPACE: temporary,
  };
}

/** What a job's token may: what its workflow names, everything else nothing; never more than reading, for a fork. */
export function tokenPermissions(
  run: Run,
  named: unknown,
  fallback: "read" | "write",
): Record<string, "read" | "write"> {
  const all = ["actions", "checks", "contents", "deployments", "environments", "issues", "pull-requests", "statuses"];
  const everything = (access: "read" | "write") => Object.fromEntries(all.map((area) => [area, access]));
  const granted = () => {
    if (named === "read-all" || named === "write-all") return everything(named === "read-all" ? "read" : "write");
    if (named !== undefined && named !== null) return named as Record<string, "read" | "write" | "none">;
    return fallback === "write" ? everything("write") : { contents: "read" as const };
  };
  const given = Object.entries(granted()).filter(([, access]) => access !== "none");
  return Object.fromEntries(given.map(([area, access]) => [area, run.fork ? "read" : access])) as Record<
    string,
    "read" | "write"
  >;
}
