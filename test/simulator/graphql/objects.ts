import { isoSeconds } from "../clock.js";
import { type Commit, folderMode, type Signature, type TreeEntry } from "../git/formats.js";
import { ancestors, relate } from "../git/history.js";
import type { RefView } from "../git/refs.js";
import type { GitHubRepository } from "../git/repository.js";
import { entryAt } from "../git/trees.js";
import { nodeId } from "../rest/urls.js";
import { type Arguments, connection } from "./connection.js";

/** A repository as one query sees it. */
export interface Seen {
  readonly repository: GitHubRepository;
  readonly refs: RefView;
}

/** A text is cut there; the schema says only that it may be. */
const textLimit = 512_000;

/** The root of what a query may ask of a repository; methods take the field's arguments. */
export function repositoryNode(seen: Seen) {
  const { id, nodeId: node, name, owner, fullName, defaultBranch, url } = seen.repository;
  const ref = (qualified: string) => refNode(seen, qualified);
  return {
    ...{ __typename: "Repository", id: node, databaseId: id, name, nameWithOwner: fullName, url },
    ...{
      owner: { __typename: "Organization", login: owner, id: nodeId("O", owner) },
      isArchived: seen.repository.archived,
    },
    ...{ isPrivate: seen.repository.private, isEmpty: seen.refs.list("refs/heads/").length === 0 },
    defaultBranchRef: () => ref(`refs/heads/${defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => ref(qualify(seen, qualifiedName)),
    refs: (args: Arguments & { refPrefix: string; query?: string }) => {
      const names = seen.refs.list(args.refPrefix).map(([one]) => one);
      return connection(
        names.filter((one) => one.includes(args.query ?? "")),
        args,
        ref,
      );
    },
    object: (args: { expression?: string; oid?: string }) =>
      objectNode(seen, args.oid ?? resolve(seen, args.expression ?? "")),
  };
}

function qualify({ refs }: Seen, name: string): string {
  const names = name.startsWith("refs/") ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  return names.find((one) => refs.read(one) !== undefined) ?? name;
}

/** A ref and what it points to; null if it is not there. */
export function refNode(seen: Seen, qualified: string) {
  const sha = seen.refs.read(qualified);
  if (sha === undefined) return null;
  const [, prefix = "", name = ""] = /^(refs\/[^/]+\/)(.+)$/.exec(qualified) ?? [];
  return {
    ...{ __typename: "Ref", id: nodeId("REF", `${seen.repository.id}:${qualified}`), name, prefix },
    target: () => objectNode(seen, sha),
    repository: () => repositoryNode(seen),
    compare: ({ headRef }: { headRef: string }) => {
      const head = resolve(seen, headRef);
      if (head === undefined) return null;
      const { status, ahead, behind } = relate(seen.repository.objects, sha, head);
      return {
        status: status.toUpperCase(),
        aheadBy: ahead.length,
        behindBy: behind.length,
        id: nodeId("CMP", sha + head),
      };
    },
  };
}

/** `main`, a commit, `refs/x/y`, each with `:path` behind it or without. */
function resolve({ repository, refs }: Seen, expression: string): string | undefined {
  const colon = expression.indexOf(":");
  const revision = colon === -1 ? expression : expression.slice(0, colon);
  const named =
    revision === "HEAD" ? `refs/heads/${repository.defaultBranch}` : qualify({ repository, refs }, revision);
  const sha = refs.read(named) ?? revision;
  if (colon === -1) return sha;
  const tree = repository.objects.commit(sha)?.tree ?? sha;
  return entryAt(repository.objects, tree, expression.slice(colon + 1))?.sha;
}

/** A blob, tree or commit; null if the repository does not have it. */
export function objectNode(seen: Seen, sha: string | undefined) {
  const { objects } = seen.repository;
  const type = sha === undefined ? undefined : objects.read(sha)?.type;
  if (sha === undefined || type === undefined || type === "tag") return null;
  const common = { oid: sha, abbreviatedOid: sha.slice(0, 7), repository: () => repositoryNode(seen) };
  if (type === "blob") return { ...common, ...blobFields(objects.blob(sha) as Buffer), id: nodeId("B", sha) };
  if (type === "tree") return { ...common, ...treeFields(seen, sha), id: nodeId("T", sha) };
  return { ...common, ...commitFields(seen, sha, objects.commit(sha) as Commit), id: nodeId("C", sha) };
}

function blobFields(bytes: Buffer) {
  const isBinary = bytes.subarray(0, 8000).includes(0);
  return {
    __typename: "Blob",
    byteSize: bytes.length,
    isBinary,
    isTruncated: !isBinary && bytes.length > textLimit,
    text: isBinary ? null : bytes.subarray(0, textLimit).toString("utf8"),
  };
}

function treeFields(seen: Seen, sha: string) {
  const entry = ({ mode, name, sha: oid }: TreeEntry) => ({
    ...{
      __typename: "TreeEntry",
      name,
      oid,
      mode: Number.parseInt(mode, 8),
      type: mode === folderMode ? "tree" : "blob",
    },
    object: () => objectNode(seen, oid),
  });
  return { __typename: "Tree", entries: () => (seen.repository.objects.tree(sha) ?? []).map(entry) };
}

function commitFields(seen: Seen, sha: string, commit: Commit) {
  const { objects } = seen.repository;
  const node = (one: string) => objectNode(seen, one);
  return {
    __typename: "Commit",
    message: commit.message,
    messageHeadline: commit.message.split("\n")[0] ?? "",
    messageBody: commit.message.split("\n").slice(1).join("\n").trim(),
    committedDate: isoSeconds(commit.committer.seconds * 1000),
    authoredDate: isoSeconds(commit.author.seconds * 1000),
    author: actor(commit.author),
    committer: actor(commit.committer),
    tree: () => objectNode(seen, commit.tree),
    parents: (args: Arguments) => connection(commit.parents, args, node),
    history: (args: Arguments & { path?: string }) => {
      const at = (one: string) => pathAt(seen, one, args.path);
      const changes = (one: string) => at(one) !== at(objects.commit(one)?.parents[0] ?? "");
      const all = ancestors(objects, sha);
      return connection(args.path == null ? all : all.filter(changes), args, node);
    },
    file: ({ path }: { path: string }) => {
      const entry = entryAt(objects, commit.tree, path);
      return entry === undefined
        ? null
        : { __typename: "TreeEntry", name: entry.name, oid: entry.sha, object: () => node(entry.sha) };
    },
  };
}

function pathAt({ repository: { objects } }: Seen, commit: string, path = ""): string | undefined {
  const tree = objects.commit(commit)?.tree;
  return tree === undefined ? undefined : entryAt(objects, tree, path)?.sha;
}

function actor({ name, email, seconds }: Signature) {
  return { name, email, date: isoSeconds(seconds * 1000), user: null };
}
