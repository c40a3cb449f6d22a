import { type Answer, invalid, notFound, ok } from "../answer.js";
import type { Call } from "../call.js";
import type { Commit } from "../git/formats.js";
import { ancestors, relate } from "../git/history.js";
import { type Difference, difference, entryAt } from "../git/trees.js";
import { type Route, route } from "../router.js";
import { presentParent, presentSignature, unverified } from "./git-commits.js";
import { page } from "./pages.js";
import { apiUrl, nodeId, pageUrl } from "./urls.js";

/** `commits` and `compare` */
export const commitRoutes: readonly Route[] = [
  route("GET", "/commits", "contents:read", list),
  route("GET", "/commits/{ref}", "contents:read", read),
  route("GET", "/compare/{basehead}", "contents:read", compare),
];

/** What a name stands for: a commit, a branch, a tag, or the beginning of a ref below `refs/`. */
export function resolveCommit(call: Call, name: string): string | undefined {
  if (name === "HEAD") return call.refs.read(`refs/heads/${call.repository.defaultBranch}`);
  const found = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name]
    .map((ref) => call.refs.read(ref))
    .find((sha) => sha !== undefined);
  const sha = found ?? name;
  return call.repository.objects.commit(sha) === undefined ? undefined : sha;
}

function read(call: Call): Answer {
  const sha = resolveCommit(call, call.params.ref ?? "");
  if (sha === undefined) throw invalid(`No commit found for SHA: ${call.params.ref}`);
  // The cheap question "where is it now": a text, and a tag that is the commit itself.
  if (/application\/vnd\.github\.(v3\.)?sha/.test(call.headers.accept ?? "")) {
    const headers = { "content-type": "application/vnd.github.sha; charset=utf-8", etag: `"${sha}"` };
    return { status: 200, body: Buffer.from(sha), headers };
  }
  const commit = call.repository.objects.commit(sha) as Commit;
  const parent = call.repository.objects.commit(commit.parents[0] ?? "");
  const files = difference(call.repository.objects, parent?.tree, commit.tree);
  return ok({
    ...presentCommit(call, sha),
    stats: { total: files.length, additions: 0, deletions: 0 },
    files: files.map((file) => presentFile(call, sha, file)),
  });
}

function list(call: Call): Answer {
  const asked = call.query.get("sha") ?? call.repository.defaultBranch;
  const start = resolveCommit(call, asked);
  if (start === undefined) throw notFound();
  const { objects } = call.repository;
  const path = call.query.get("path");
  const touching = (sha: string) => path === null || touches(call, sha, path);
  const commits = ancestors(objects, start).filter(touching);
  return page(call, commits, (shas) => shas.map((sha) => presentCommit(call, sha)));
}

function touches(call: Call, sha: string, path: string): boolean {
  const { objects } = call.repository;
  const commit = objects.commit(sha) as Commit;
  const at = (tree: string | undefined) => (tree === undefined ? undefined : entryAt(objects, tree, path)?.sha);
  return at(commit.tree) !== at(objects.commit(commit.parents[0] ?? "")?.tree);
}

/** What `GET commits` says of a commit. */
export function presentCommit(call: Call, sha: string) {
  const commit = call.repository.objects.commit(sha) as Commit;
  return {
    sha,
    node_id: nodeId("C", sha),
    commit: {
      author: presentSignature(commit.author),
      committer: presentSignature(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: apiUrl(call, `/git/trees/${commit.tree}`) },
      url: apiUrl(call, `/git/commits/${sha}`),
      comment_count: 0,
      verification: unverified,
    },
    url: apiUrl(call, `/commits/${sha}`),
    html_url: pageUrl(call, `/commit/${sha}`),
    comments_url: apiUrl(call, `/commits/${sha}/comments`),
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => presentParent(call, parent)),
  };
}

function presentFile(call: Call, sha: string, { path, before, after }: Difference) {
  return {
    sha: (after ?? before)?.sha ?? null,
    filename: path,
    status: before === undefined ? "added" : after === undefined ? "removed" : "modified",
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: pageUrl(call, `/blob/${sha}/${path}`),
    raw_url: pageUrl(call, `/raw/${sha}/${path}`),
    contents_url: apiUrl(call, `/contents/${path}?ref=${sha}`),
  };
}

/** GitHub names at most 300 files, and 250 commits on a page unless asked for less. */
function compare(call: Call): Answer {
  const [from = "", to = ""] = (call.params.basehead ?? "").split("...");
  const base = resolveCommit(call, from);
  const head = resolveCommit(call, to);
  if (base === undefined || head === undefined) throw notFound();
  const { objects } = call.repository;
  const { status, ahead, behind, mergeBase } = relate(objects, base, head);
  if (mergeBase === undefined) throw notFound();
  const files = difference(objects, objects.commit(mergeBase)?.tree, objects.commit(head)?.tree ?? "");
  const first = Number(call.query.get("page") ?? 1) === 1;
  return page(call, ahead, (shas) => ({
    url: apiUrl(call, `/compare/${base}...${head}`),
    html_url: pageUrl(call, `/compare/${base}...${head}`),
    permalink_url: pageUrl(call, `/compare/${base}...${head}`),
    diff_url: pageUrl(call, `/compare/${base}...${head}.diff`),
    patch_url: pageUrl(call, `/compare/${base}...${head}.patch`),
    base_commit: presentCommit(call, base),
    merge_base_commit: presentCommit(call, mergeBase),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: shas.map((sha) => presentCommit(call, sha)),
    files: first ? files.slice(0, 300).map((file) => presentFile(call, head, file)) : [],
  }));
}
