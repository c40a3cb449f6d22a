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

/** An account, with the addresses that come with it. */
export function presentUser({ addresses }: Pick<Call, "addresses">, login: string, type = "User") {
  const url = `${addresses.api}/users/${login}`;
  return {
    ...{ login, id: idOf(login), node_id: nodeId("U", login), avatar_url: `${addresses.server}/${login}.png` },
    ...{ gravatar_id: "", url, html_url: `${addresses.server}/${login}`, type, site_admin: false },
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
