import { created, invalid, notFound, ok } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { isoSeconds } from "../clock.js";
import type { Commit, Signature } from "../git/formats.js";
import { writeCommit } from "../git/repository.js";
import { type Route, route } from "../router.js";
import type { Token } from "../tokens.js";
import { apiUrl, nodeId, pageUrl } from "./urls.js";

/** `git/commits` */
export function gitCommitRoutes(seconds: () => number): readonly Route[] {
  return [
    route("GET", "/git/commits/{commit_sha}", "contents:read", read),
    route("POST", "/git/commits", "contents:write", (call) => create(call, seconds)),
  ];
}

function read(call: Call) {
  const sha = call.params.commit_sha ?? "";
  const commit = call.repository.objects.commit(sha);
  if (commit === undefined) throw notFound();
  return ok(presentGitCommit(call, sha, commit));
}

function create(call: Call, seconds: () => number) {
  const body = jsonOf(call);
  const { objects } = call.repository;
  const tree = textOf(body, "tree");
  const parents = (body.parents ?? []) as readonly string[];
  // osunyorg/admin 2035
  if (objects.tree(tree) === undefined) throw invalid("Tree SHA does not exist");
  if (parents.some((parent) => objects.commit(parent) === undefined))
    throw invalid("Parent SHA does not exist or is not a commit object");
  const author = signatureOf(body.author, call.token, seconds);
  const committer = body.committer === undefined ? author : signatureOf(body.committer, call.token, seconds);
  const commit = { tree, parents, author, committer, message: textOf(body, "message") };
  const sha = writeCommit(objects, commit);
  return created(presentGitCommit(call, sha, commit));
}

/** Who a commit is by when the caller does not say: whoever the token belongs to. */
export function signatureOfToken(token: Token | undefined, seconds: number): Signature {
  const login = token?.login ?? "ghost";
  return { name: login, email: `${login}@users.noreply.github.com`, seconds, zone: "+0000" };
}

function signatureOf(value: unknown, token: Token | undefined, seconds: () => number): Signature {
  const own = signatureOfToken(token, seconds());
  if (typeof value !== "object" || value === null) return own;
  const { name, email, date } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || typeof email !== "string") throw invalid("Author name and email are required");
  if (date === undefined) return { ...own, name, email };
  const at = Date.parse(String(date));
  if (Number.isNaN(at)) throw invalid("date is not a valid date");
  return { name, email, seconds: Math.floor(at / 1000), zone: "+0000" };
}

export function presentGitCommit(call: Call, sha: string, commit: Commit) {
  return {
    sha,
    node_id: nodeId("C", sha),
    url: apiUrl(call, `/git/commits/${sha}`),
    html_url: pageUrl(call, `/commit/${sha}`),
    author: presentSignature(commit.author),
    committer: presentSignature(commit.committer),
    tree: { sha: commit.tree, url: apiUrl(call, `/git/trees/${commit.tree}`) },
    message: commit.message,
    parents: commit.parents.map((parent) => presentParent(call, parent)),
    verification: unverified,
  };
}

export function presentParent(call: Call, sha: string) {
  return { sha, url: apiUrl(call, `/git/commits/${sha}`), html_url: pageUrl(call, `/commit/${sha}`) };
}

export function presentSignature({ name, email, seconds }: Signature) {
  return { name, email, date: isoSeconds(seconds * 1000) };
}

/** The simulator signs nothing. */
export const unverified = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
