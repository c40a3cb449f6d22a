import { masks } from "../masks.js";

/** Where a GitHub is, and as whom we speak to it. */
export interface GithubContext {
  /** Base of the REST API, without a slash at the end: `https://api.github.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** What people see, without a slash at the end: `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name` of the repository whose workflow is running; undefined elsewhere. */
  readonly repository: string | undefined;
  /** The workflow run, and which attempt of it; undefined elsewhere. */
  readonly runId: string | undefined;
  readonly runAttempt: string | undefined;
  readonly token: string | undefined;
}

type Environment = Readonly<Record<string, string>>;

const publicServer = "https://github.com";

/**
 * What the variables say about GitHub. A runner sets them all but the token, which a step passes on as `GH_TOKEN` or
 * `GITHUB_TOKEN`; away from a runner the token alone is enough. The token is registered as a secret.
 */
export function githubContext(env: Environment): GithubContext {
  const given = (name: string): string | undefined => withoutSlash(env[name]) || undefined;
  const apiUrl = given("GITHUB_API_URL");
  const serverUrl = given("GITHUB_SERVER_URL") ?? (apiUrl === undefined ? publicServer : serverOf(apiUrl));
  const api = apiUrl ?? apiOf(serverUrl);
  return {
    apiUrl: api,
    graphqlUrl: given("GITHUB_GRAPHQL_URL") ?? graphqlOf(api),
    serverUrl,
    repository: env.GITHUB_REPOSITORY || undefined,
    runId: env.GITHUB_RUN_ID || undefined,
    runAttempt: env.GITHUB_RUN_ATTEMPT || undefined,
    token: tokenFrom(env, serverUrl),
  };
}

/**
 * A server that is not the one whose runner this is. A config file may have named it, so the tokens of this one are not
 * for it: only what is meant for servers of one's own is.
 */
export function contextAt(serverUrl: string, env: Environment): GithubContext {
  const { GITHUB_API_URL: _api, GITHUB_GRAPHQL_URL: _graphql, GH_TOKEN: _gh, GITHUB_TOKEN: _job, ...rest } = env;
  return githubContext({ ...rest, GITHUB_SERVER_URL: serverUrl });
}

/** The names are those of GitHub's own `gh`, which has others for servers of one's own. */
function tokenFrom(env: Environment, serverUrl: string): string | undefined {
  const enterprise = serverUrl === publicServer ? [] : ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
  const name = [...enterprise, "GH_TOKEN", "GITHUB_TOKEN"].find((each) => env[each]);
  const token = name === undefined ? undefined : env[name];
  if (token !== undefined) masks.add(token);
  return token;
}

/** `https://HOST/api/v3`, but a host of its own at github.com and in the `ghe.com` domains. */
function apiOf(serverUrl: string): string {
  const { protocol, host } = new URL(serverUrl);
  const hosted = host === "github.com" || host.endsWith(".ghe.com");
  return hosted ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}

function serverOf(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl);
  return `${protocol}//${host.replace(/^api\./, "")}`;
}

function graphqlOf(apiUrl: string): string {
  return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
}

function withoutSlash(url: string | undefined): string {
  return (url ?? "").replace(/\/+$/, "");
}
