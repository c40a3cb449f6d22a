import { created, invalid, notFound, ok } from "../answer.js";
import { type Call, jsonOf } from "../call.js";
import { folderMode, type TreeEntry } from "../git/formats.js";
import type { Objects } from "../git/objects.js";
import { type Change, changeTree, flatten, MissingPath } from "../git/trees.js";
import { type Route, route } from "../router.js";
import { apiUrl } from "./urls.js";

/** How many entries one answer of a recursive listing holds at most; GitHub's own limit unless a test lowers it. */
export interface TreeLimits {
  entries: number;
}

/** `git/trees` */
export function treeRoutes(limits: TreeLimits): readonly Route[] {
  return [
    route("GET", "/git/trees/{tree_sha}", "contents:read", (call) => read(call, limits)),
    route("POST", "/git/trees", "contents:write", create),
  ];
}

/** Takes what names a tree: itself, a commit, or a branch. */
function read(call: Call, limits: TreeLimits) {
  const { objects, refs } = call.repository;
  const asked = call.params.tree_sha ?? "";
  const commit = objects.commit(asked) ?? objects.commit(refs.read(`refs/heads/${asked}`) ?? "");
  const sha = commit?.tree ?? asked;
  const own = objects.tree(sha);
  if (own === undefined) throw notFound();
  // Any value turns it on, even 0.
  if (!call.query.has("recursive")) return ok(present(call, sha, own, false));
  const all = flatten(objects, sha).map((entry) => ({ ...entry, name: entry.path }));
  return ok(present(call, sha, all.slice(0, limits.entries), all.length > limits.entries));
}

function present(call: Call, sha: string, entries: readonly TreeEntry[], truncated: boolean) {
  const tree = entries.map((entry) => presentEntry(call, entry));
  return { sha, url: apiUrl(call, `/git/trees/${sha}`), tree, truncated };
}

function presentEntry(call: Call, { mode, name, sha }: TreeEntry) {
  if (mode === "160000") return { path: name, mode, type: "commit", sha };
  if (mode === folderMode) return { path: name, mode, type: "tree", sha, url: apiUrl(call, `/git/trees/${sha}`) };
  const size = call.repository.objects.blob(sha)?.length ?? 0;
  return { path: name, mode, type: "blob", sha, size, url: apiUrl(call, `/git/blobs/${sha}`) };
}

function create(call: Call) {
  const { tree, base_tree: base } = jsonOf(call);
  const { objects } = call.repository;
  if (!Array.isArray(tree)) throw invalid('Invalid request.\n\n"tree" wasn\'t supplied.');
  // sigmavirus24/github3.py 522
  if (typeof base === "string" && treeOf(objects, base) === undefined)
    throw invalid("base_tree is not a valid tree oid");
  const changes = new Map<string, Change>();
  for (const entry of tree as readonly Readonly<Record<string, unknown>>[]) {
    const [path, change] = changeOf(objects, entry);
    changes.set(path, change);
  }
  const sha = apply(objects, typeof base === "string" ? treeOf(objects, base) : undefined, changes);
  return created(present(call, sha, objects.tree(sha) ?? [], false));
}

function treeOf(objects: Objects, sha: string): string | undefined {
  return objects.tree(sha) === undefined ? objects.commit(sha)?.tree : sha;
}

function changeOf(objects: Objects, entry: Readonly<Record<string, unknown>>): [string, Change] {
  const { path, mode, sha, content } = entry;
  if (typeof path !== "string" || !isPath(path)) throw invalid("tree.path contains a malformed path component");
  if (sha === null) return [path, undefined];
  // octokit/octokit.net 2836
  if ((typeof sha === "string") === (typeof content === "string")) {
    throw invalid("Must supply either tree.sha or tree.content. Not both or neither.");
  }
  const fileMode = String(mode ?? "100644");
  if (!modes.has(fileMode)) throw invalid("Must supply a valid tree.mode");
  if (typeof content === "string") return [path, { mode: fileMode, sha: objects.write("blob", Buffer.from(content)) }];
  const known = objects.read(String(sha))?.type;
  if (fileMode !== "160000" && known !== (fileMode === folderMode ? "tree" : "blob")) {
    throw invalid(`tree.sha ${sha} is not a valid ${fileMode === folderMode ? "tree" : "blob"}`);
  }
  return [path, { mode: fileMode, sha: String(sha) }];
}

const modes: ReadonlySet<string> = new Set(["100644", "100755", folderMode, "160000", "120000"]);

/** Also for the contents API: no absolute path, no empty part, nothing that leads upwards or into `.git`. */
export function isPath(path: string): boolean {
  return path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}

function apply(objects: Objects, base: string | undefined, changes: ReadonlyMap<string, Change>): string {
  try {
    return changeTree(objects, base, changes);
  } catch (error) {
    // mckaywrigley/buildware-ai 29
    throw error instanceof MissingPath ? invalid("GitRPC::BadObjectState") : error;
  }
}
