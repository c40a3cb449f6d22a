import { type Answer, ApiError, invalid, notFound, ok } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { type Commit, folderMode, type Signature, type TreeEntry } from "../git/formats.js";
import { Moved, moveRefs, type Pushed } from "../git/move-refs.js";
import { writeCommit } from "../git/repository.js";
import { type Change, changeTree, entryAt } from "../git/trees.js";
import { type Route, route } from "../router.js";
import { wantsRaw, wrapped } from "./blobs.js";
import { resolveCommit } from "./commits.js";
import { presentGitCommit, signatureOfToken } from "./git-commits.js";
import { isPath } from "./trees.js";
import { apiUrl, pageUrl } from "./urls.js";

/** `contents`: files by name. The only way to write into a repository that has no commits. */
export function contentsRoutes(pushed: Pushed, seconds: () => number): readonly Route[] {
  return [
    route("GET", "/contents/{path}", "contents:read", read),
    route("PUT", "/contents/{path}", "contents:write", (call) => write(call, pushed, seconds, true)),
    route("DELETE", "/contents/{path}", "contents:write", (call) => write(call, pushed, seconds, false)),
  ];
}

function read(call: Call): Answer {
  const at = resolveCommit(call, call.query.get("ref") ?? call.repository.defaultBranch);
  const path = call.params.path ?? "";
  const { objects } = call.repository;
  const entry = at === undefined ? undefined : entryAt(objects, (objects.commit(at) as Commit).tree, path);
  if (entry === undefined || at === undefined) throw notFound();
  if (entry.mode === folderMode) {
    const below = (objects.tree(entry.sha) ?? []).slice(0, 1000);
    return ok(below.map((one) => present(call, one, [path, one.name].filter((part) => part !== "").join("/"), at)));
  }
  const bytes = objects.blob(entry.sha) ?? Buffer.alloc(0);
  if (wantsRaw(call)) return { status: 200, body: bytes, headers: { "content-type": "application/octet-stream" } };
  const small = bytes.length <= 1_000_000;
  const content = { content: small ? wrapped(bytes) : "", encoding: small ? "base64" : "none" };
  return ok({ ...present(call, entry, path, at), ...content });
}

function present(call: Call, { name, mode, sha }: TreeEntry, path: string, ref: string) {
  const folder = mode === folderMode;
  const url = apiUrl(call, `/contents/${path}?ref=${ref}`);
  const git = apiUrl(call, `/git/${folder ? "trees" : "blobs"}/${sha}`);
  const html = pageUrl(call, `/${folder ? "tree" : "blob"}/${ref}/${path}`);
  return {
    type: folder ? "dir" : "file",
    size: folder ? 0 : (call.repository.objects.blob(sha)?.length ?? 0),
    name,
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: folder ? null : pageUrl(call, `/raw/${ref}/${path}`),
    _links: { self: url, git, html },
  };
}

async function write(call: Call, pushed: Pushed, seconds: () => number, keep: boolean): Promise<Answer> {
  const body = jsonOf(call);
  const path = call.params.path ?? "";
  if (!isPath(path)) throw invalid("path contains a malformed path component");
  const content = keep ? Buffer.from(textOf(body, "content"), "base64") : undefined;
  return await call.repository.lock(async () => {
    const { objects, defaultBranch } = call.repository;
    const branch = typeof body.branch === "string" ? body.branch : defaultBranch;
    const name = `refs/heads/${branch}`;
    const before = call.refs.read(name);
    if (before === undefined && call.refs.list("refs/").length > 0)
      throw new ApiError(404, `Branch ${branch} not found`);
    const old = before === undefined ? undefined : entryAt(objects, (objects.commit(before) as Commit).tree, path);
    checkSha(path, old, body.sha, keep);
    const change: Change =
      content === undefined ? undefined : { mode: old?.mode ?? "100644", sha: objects.write("blob", content) };
    const commit = commitOf(call, before, new Map([[path, change]]), textOf(body, "message"), seconds());
    const after = writeCommit(objects, commit);
    await push(call, pushed, { name, after, before, path });
    const entry = { name: path.split("/").at(-1) ?? "", mode: "100644", sha: change?.sha ?? "" };
    const shown = content === undefined ? null : present(call, entry, path, branch);
    return {
      status: keep && old === undefined ? 201 : 200,
      body: { content: shown, commit: presentGitCommit(call, after, commit) },
    };
  });
}

function checkSha(path: string, old: TreeEntry | undefined, given: unknown, keep: boolean): void {
  if (!keep && old === undefined) throw notFound();
  if (old === undefined && given === undefined) return;
  if (given === undefined) throw invalid(`Invalid request.\n\n"sha" wasn't supplied.`);
  if (old?.sha !== given) throw new ApiError(409, `${path} does not match ${given}`);
}

function commitOf(
  call: Call,
  before: string | undefined,
  changes: ReadonlyMap<string, Change>,
  message: string,
  seconds: number,
): Commit {
  const { objects } = call.repository;
  const tree = changeTree(objects, before === undefined ? undefined : objects.commit(before)?.tree, changes);
  const author: Signature = signatureOfToken(call.token, seconds);
  return { tree, parents: before === undefined ? [] : [before], author, committer: author, message };
}

/** Where a file is to be written. */
interface Target {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly path: string;
}

/** Parallel changes of one branch refuse each other here, whatever files they are about. */
async function push(call: Call, pushed: Pushed, { name, before, after, path }: Target): Promise<void> {
  const move = { name, after, force: false, expected: { sha: before } };
  try {
    await moveRefs(call.repository, call.refs, [move], call.token, pushed);
  } catch (error) {
    throw error instanceof Moved
      ? new ApiError(409, `is at ${call.repository.refs.read(name)} but expected ${before} (${path})`)
      : error;
  }
}
