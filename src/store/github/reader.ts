import type { GithubClient } from "../../github/client.js";
import { GithubFailure } from "../../github/failure.js";
import { foreign, put, type Tree } from "../git/tree.js";
import type { Change } from "../store.js";
import {
  type BranchesAnswer,
  type Head,
  type HistoryAnswer,
  headOf,
  lineOf,
  notFound,
  type RefAnswer,
  type RepositoryAnswer,
  type TextsAnswer,
} from "./answers.js";

/** What a repository says of itself and of some branches, at one moment. */
export interface Heads {
  /** What mutations name it by. */
  readonly id: string;
  /** Whether it has no commit at all, in which state only the contents API can write. */
  readonly empty: boolean;
  readonly defaultBranch: string | undefined;
  /** By the names asked for, and that of the default; undefined where there is no such branch. */
  readonly heads: ReadonlyMap<string, Head | undefined>;
  /** By the same names, where it was asked for: the last commits of each, newest first. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** How a commit stands to another one: built on it, one of those it was built on, or neither. */
export type Relation = "ahead" | "behind" | "apart";

/** How many commits back it is asked how a branch came where it is: for more there is a call of its own. */
const lineLength = 50;
/** Objects asked for in one query, which must be answered within ten seconds. */
export const batchSize = 100;

/** What a store asks of one repository. All failures are {@link GithubFailure}s. */
export class RemoteReader {
  protected readonly client: GithubClient;
  readonly owner: string;
  readonly name: string;

  constructor(client: GithubClient, owner: string, name: string) {
    this.client = client;
    this.owner = owner;
    this.name = name;
  }

  /** What `branches` are now, all in one answer. @param withLines also how they came there lately */
  async heads(branches: readonly string[], withLines = false): Promise<Heads> {
    const names = branches.map((_, at) => `$ref${at}: String!`).join(", ");
    const line = withLines ? `history(first: ${lineLength}) { nodes { oid } }` : "";
    const target = `target { oid ... on Commit { tree { oid } ${line} } }`;
    const refs = branches.map((_, at) => `ref${at}: ref(qualifiedName: $ref${at}) { ${target} }`).join(" ");
    const document = `query Heads($owner: String!, $name: String!${names === "" ? "" : `, ${names}`}) {
      repository(owner: $owner, name: $name) { id isEmpty defaultBranchRef { name ${target} } ${refs} } }`;
    const variables = Object.fromEntries(branches.map((branch, at) => [`ref${at}`, `refs/heads/${branch}`]));
    const { repository } = await this.client.graphql<{ readonly repository: RepositoryAnswer | null }>(document, {
      ...this.here,
      ...variables,
    });
    if (repository === null) throw notFound("GraphQL query Heads");
    const found = new Map(branches.map((branch, at) => [branch, repository[`ref${at}`] as RefAnswer | null]));
    const { id, isEmpty: empty, defaultBranchRef } = repository;
    if (defaultBranchRef !== null) found.set(defaultBranchRef.name, defaultBranchRef);
    const heads = new Map(Array.from(found, ([branch, ref]) => [branch, headOf(ref)]));
    const lines = new Map(Array.from(found, ([branch, ref]) => [branch, lineOf(ref)]));
    return { id, empty, defaultBranch: defaultBranchRef?.name, heads, lines };
  }

  /**
   * Whether `found` was built on `known`. @returns `apart` when neither was built on the other
   * @throws GithubFailure 404 also where they have nothing in common
   */
  async compare(known: string, found: string): Promise<Relation> {
    // The first page would also have the files.
    const { data } = await this.client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...this.at,
      basehead: `${known}...${found}`,
      page: 2,
      per_page: 1,
    });
    if (data.status === "ahead" || data.status === "identical") return "ahead";
    return data.status === "behind" ? "behind" : "apart";
  }

  /** Which commit a branch is at, at no cost while it is still `known`. @returns undefined when it is not there */
  async probe(branch: string, known: string): Promise<string | undefined> {
    try {
      const { data } = await this.client.request("GET /repos/{owner}/{repo}/commits/{ref}", {
        ...this.at,
        ref: `heads/${branch}`,
        headers: { accept: "application/vnd.github.sha", "if-none-match": `"${known}"` },
      });
      return String(data);
    } catch (error) {
      if (!(error instanceof GithubFailure)) throw error;
      if (error.status === 304) return known;
      if ([404, 409, 422].includes(error.status)) return undefined;
      throw error;
    }
  }

  /** Who made the last commit, from `commit` back, that changed or removed a path. */
  async lastChange(commit: string, path: string): Promise<Change | undefined> {
    const { data } = await this.client.request("GET /repos/{owner}/{repo}/commits", {
      ...this.at,
      sha: commit,
      path,
      per_page: 1,
    });
    const [last] = data;
    const by = last?.author?.login === undefined ? last?.commit.author?.name : `@${last.author.login}`;
    const at = last?.commit.author?.date;
    return last && by && at ? { by, at: new Date(at).toISOString(), commit: last.sha } : undefined;
  }

  /** Commits of a branch, newest first, as far back as something sent a moment ago can be. */
  async history(branch: string): Promise<readonly { readonly commit: string; readonly message: string }[]> {
    const document = `query History($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) {
        target { ... on Commit { history(first: 100) { nodes { oid message } } } } } } }`;
    const variables = { ...this.here, ref: `refs/heads/${branch}` };
    const { repository } = await this.client.graphql<HistoryAnswer>(document, variables);
    const nodes = repository?.ref?.target?.history?.nodes ?? [];
    return nodes.map(({ oid, message }) => ({ commit: oid, message }));
  }

  /** The files below a folder's id. @returns `cut` when there are more than GitHub lists at once. */
  async tree(id: string, recursive: boolean): Promise<{ tree: Tree; folders: Map<string, string>; cut: boolean }> {
    const { data } = await this.client.rest.git.getTree({
      ...this.at,
      tree_sha: id,
      ...(recursive ? { recursive: "1" } : {}),
    });
    const tree = new Map<string, Tree | string>();
    const folders = new Map<string, string>();
    for (const { path, type, mode, sha } of data.tree) {
      if (type === "tree") folders.set(path, sha);
      else put(tree, path.split("/"), mode.startsWith("100") ? sha : foreign);
    }
    return { tree, folders, cut: data.truncated };
  }

  /** Texts of up to {@link batchSize} blobs by their ids. Those that are not there are left out. */
  async texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const fields = "... on Blob { oid text isTruncated isBinary }";
    const aliases = ids.map((id, at) => `o${at}: object(oid: "${id}") { ${fields} }`).join("\n");
    const document = `query Texts($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { ${aliases} } }`;
    const { repository } = await this.client.graphql<TextsAnswer>(document, this.here);
    if (repository === null) throw notFound("GraphQL query Texts");
    const texts = new Map<string, string>();
    for (const blob of Object.values(repository)) {
      if (blob?.oid === undefined) continue;
      const whole = !blob.isTruncated && !blob.isBinary && blob.text !== null && blob.text !== undefined;
      texts.set(blob.oid, whole ? (blob.text ?? "") : await this.#blob(blob.oid));
    }
    return texts;
  }

  /** Branches below a folder of names, by what comes after it. @param prefix `refs/heads/…/` */
  async branchesIn(prefix: string): Promise<readonly { readonly name: string; readonly commit: string }[]> {
    const document = `query BranchesIn($owner: String!, $name: String!, $prefix: String!) {
      repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100) { nodes { name target { oid } } } } }`;
    const { repository } = await this.client.graphql<BranchesAnswer>(document, { ...this.here, prefix });
    const nodes = repository?.refs?.nodes ?? [];
    // Names come as far as they go beyond the prefix, or beyond `refs/heads/`.
    return nodes.map(({ name, target }) => ({ name: name.slice(name.lastIndexOf("/") + 1), commit: target.oid }));
  }

  /** The name that the default branch has, or will have. */
  async defaultBranch(): Promise<string> {
    return (await this.client.rest.repos.get(this.at)).data.default_branch;
  }

  protected get here() {
    return { owner: this.owner, name: this.name };
  }

  protected get at() {
    return { owner: this.owner, repo: this.name };
  }

  /** A text that GraphQL does not give whole. */
  async #blob(id: string): Promise<string> {
    const { data } = await this.client.rest.git.getBlob({ ...this.at, file_sha: id });
    return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8").toString("utf8");
  }
}
