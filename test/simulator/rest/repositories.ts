import { notFound, ok } from "../answer.js";
import type { Call } from "../call.js";
import { type Route, route } from "../router.js";
import { allows } from "../tokens.js";
import { page } from "./pages.js";
import { apiUrl, nodeId, pageUrl } from "./urls.js";

/** The repository itself, and its branches. */
export const repositoryRoutes: readonly Route[] = [
  route("GET", "", "metadata:read", (call) => ok(presentRepository(call))),
  route("GET", "/branches", "contents:read", branches),
  route("GET", "/branches/{branch}", "contents:read", branch),
];

/** What GitHub says of a repository wherever it names one, as far as anybody here reads it. */
export function presentRepository(call: Pick<Call, "repository" | "addresses" | "token">) {
  const { id, nodeId: node, name, fullName, owner, defaultBranch, archived } = call.repository;
  const pushes = allows(call.token, { area: "contents", access: "write" });
  return {
    id,
    node_id: node,
    name,
    full_name: fullName,
    private: call.repository.private,
    ...addressesOf(call),
    ...figures,
    owner: presentUser(call, owner, "Organization"),
    html_url: pageUrl(call, ""),
    url: apiUrl(call, ""),
    clone_url: call.repository.url,
    default_branch: defaultBranch,
    archived,
    disabled: false,
    visibility: call.repository.private ? "private" : "public",
    permissions: { admin: false, push: pushes, pull: true },
  };
}

/** Where everything of a repository is; the parts in braces are for callers to fill. */
function addressesOf(call: Pick<Call, "repository" | "addresses">) {
  const templates = {
    ...{ archive: "/{archive_format}{/ref}", assignees: "/assignees{/user}", blobs: "/git/blobs{/sha}" },
    ...{
      branches: "/branches{/branch}",
      collaborators: "/collaborators{/collaborator}",
      comments: "/comments{/number}",
    },
    ...{ commits: "/commits{/sha}", compare: "/compare/{base}...{head}", contents: "/contents/{+path}" },
    ...{ contributors: "/contributors", deployments: "/deployments", downloads: "/downloads", events: "/events" },
    ...{ forks: "/forks", git_commits: "/git/commits{/sha}", git_refs: "/git/refs{/sha}", git_tags: "/git/tags{/sha}" },
    ...{ hooks: "/hooks", issue_comment: "/issues/comments{/number}", issue_events: "/issues/events{/number}" },
    ...{ issues: "/issues{/number}", keys: "/keys{/key_id}", labels: "/labels{/name}", languages: "/languages" },
    ...{
      merges: "/merges",
      milestones: "/milestones{/number}",
      notifications: "/notifications{?since,all,participating}",
    },
    ...{ pulls: "/pulls{/number}", releases: "/releases{/id}", stargazers: "/stargazers", statuses: "/statuses/{sha}" },
    ...{
      subscribers: "/subscribers",
      subscription: "/subscription",
      tags: "/tags",
      teams: "/teams",
      trees: "/git/trees{/sha}",
    },
  };
  const urls = Object.entries(templates).map(([name, path]) => [`${name}_url`, apiUrl(call, path)] as const);
  const host = new URL(call.addresses.server).host;
  const { fullName, url } = call.repository;
  return {
    ...Object.fromEntries(urls),
    ...{
      git_url: `git://${host}/${fullName}.git`,
      ssh_url: `git@${host}:${fullName}.git`,
      svn_url: url,
      mirror_url: null,
    },
  };
}

/** What nobody here has any use for, and the description asks for. */
const figures = {
  ...{ description: null, fork: false, homepage: null, language: null, license: null, size: 1 },
  ...{ forks: 0, forks_count: 0, network_count: 0, open_issues: 0, open_issues_count: 0, stargazers_count: 0 },
  ...{ subscribers_count: 0, watchers: 0, watchers_count: 0, has_discussions: false, has_downloads: true },
  ...{ has_issues: true, has_pages: false, has_projects: false, has_wiki: false },
  ...{ created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z", pushed_at: "2026-01-01T00:00:00Z" },
};

/** An account, with the addresses that come with it. */
export function presentUser({ addresses }: Pick<Call, "addresses">, login: string, type = "User") {
  const name = encodeURIComponent(login);
  const url = `${addresses.api}/users/${name}`;
  return {
    ...{ login, id: idOf(login), node_id: nodeId("U", login), avatar_url: `${addresses.server}/${name}.png` },
    ...{ gravatar_id: "", url, html_url: `${addresses.server}/${name}`, type, site_admin: false },
    ...{ followers_url: `${url}/followers`, following_url: `${url}/following{/other_user}` },
    ...{ gists_url: `${url}/gists{/gist_id}`, starred_url: `${url}/starred{/owner}{/repo}` },
    ...{ subscriptions_url: `${url}/subscriptions`, organizations_url: `${url}/orgs`, repos_url: `${url}/repos` },
    ...{ events_url: `${url}/events{/privacy}`, received_events_url: `${url}/received_events` },
  };
}

function idOf(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7);
}

function branches(call: Call) {
  const heads = call.refs.list("refs/heads/");
  return page(call, heads, (some) =>
    some.map(([name, sha]) => presentBranch(call, name.slice("refs/heads/".length), sha)),
  );
}

function branch(call: Call) {
  const name = call.params.branch ?? "";
  const sha = call.refs.read(`refs/heads/${name}`);
  if (sha === undefined) throw notFound();
  return ok(presentBranch(call, name, sha));
}

function presentBranch(call: Call, name: string, sha: string) {
  const isProtected = call.repository.rules.some((rule) => rule.branch === name);
  return { name, commit: { sha, url: apiUrl(call, `/commits/${sha}`) }, protected: isProtected };
}
