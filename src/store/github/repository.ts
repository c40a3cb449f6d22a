import type { GithubClient } from "../../github/client.js";
import { GithubFailure } from "../../github/failure.js";
import type { Identity } from "../git/environment.js";
import { foreign, put, type Tree } from "../git/tree.js";
import type { Change } from "../store.js";

/** A commit and the id of its root folder. */
export interface Head {
  readonly commit: string;
  readonly root: string;
}

/** What a repository says of itself and of some branches, at one moment. */
export interface Heads {
  /** What mutations name it by. */
  readonly id: string;
  /** Whether it has no commit at all, in which state only the contents API can write. */
  readonly empty: boolean;
  readonly defaultBranch: string | undefined;
  /** By the names asked for, and that of the default; undefined where there is no such branch. */
  readonly heads: ReadonlyMap<string, Head | undefined>;
}

/** One branch that is to move; `before` and `after` undefined mean: is not, shall not be there. */
export interface RefMove {
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A commit to be made on a branch. */
export interface CommitPlan {
  readonly branch: string;
  /** The commit that the branch must be at. */
  readonly expected: string;
  readonly message: string;
  /** By paths; undefined removes. */
  readonly texts: Texts;
}

type Texts = ReadonlyMap<string, string | undefined>;

/** What GraphQL takes for a ref that is not there. */
const nowhere = "0".repeat(40);
/** Objects asked for in one query, which must be answered within ten seconds. */
export const batchSize = 100;

/** The calls that a store makes on one repository. All failures are {@link GithubFailure}s. */
export class RemoteRepository {
  readonly #client: GithubClient;
  readonly owner: string;
  readonly name: string;

  constructor(client: GithubClient, owner: string, name: string) {
    this.#client = client;
    this.owner = owner;
    this.name = name;
  }

  /** What `branches` are now, all in one answer. */
  async heads(branches: readonly string[]): Promise<Heads> {
    const names = branches.map((_, at) => `$ref${at}: String!`).join(", ");
    const target = "target { oid ... on Commit { tree { oid } } }";
    const refs = branches.map((_, at) => `ref${at}: ref(qualifiedName: $ref${at}) { ${target} }`).join(" ");
    const document = `query Heads($owner: String!, $name: String!${names === "" ? "" : `, ${names}`}) {
      repository(owner: $owner, name: $name) { id isEmpty defaultBranchRef { name ${target} } ${refs} } }`;
    const variables = Object.fromEntries(branches.map((branch, at) => [`ref${at}`, `refs/heads/${branch}`]));
    const { repository } = await this.#client.graphql<{ readonly repository: RepositoryAnswer | null }>(document, {
      ...this.#here,
      ...variables,
    });
    if (repository === null) throw notFound("GraphQL query Heads");
    const heads = new Map(branches.map((branch, at) => [branch, headOf(repository[`ref${at}`] as RefAnswer | null)]));
    const defaultBranch = repository.defaultBranchRef?.name;
    if (defaultBranch !== undefined) heads.set(defaultBranch, headOf(repository.defaultBranchRef));
    return { id: repository.id, empty: repository.isEmpty, defaultBranch, heads };
  }

  /** Which commit a branch is at, at no cost while it is still `known`. @returns undefined when it is not there */
  async probe(branch: string, known: string): Promise<string | undefined> {
    try {
      const { data } = await this.#client.request("GET /repos/{owner}/{repo}/commits/{ref}", {
        ...this.#at,
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
    const { data } = await this.#client.request("GET /repos/{owner}/{repo}/commits", {
      ...this.#at,
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
    const variables = { ...this.#here, ref: `refs/heads/${branch}` };
    const { repository } = await this.#client.graphql<HistoryAnswer>(document, variables);
    const nodes = repository?.ref?.target?.history?.nodes ?? [];
    return nodes.map(({ oid, message }) => ({ commit: oid, message }));
  }

  /** The files below a folder's id. @returns `cut` when there are more than GitHub lists at once. */
  async tree(id: string, recursive: boolean): Promise<{ tree: Tree; folders: Map<string, string>; cut: boolean }> {
    const { data } = await this.#client.rest.git.getTree({
      ...this.#at,
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
    const { repository } = await this.#client.graphql<TextsAnswer>(document, this.#here);
    if (repository === null) throw notFound("GraphQL query Texts");
    const texts = new Map<string, string>();
    for (const blob of Object.values(repository)) {
      if (blob?.oid === undefined) continue;
      const whole = !blob.isTruncated && !blob.isBinary && blob.text !== null && blob.text !== undefined;
      texts.set(blob.oid, whole ? (blob.text ?? "") : await this.#blob(blob.oid));
    }
    return texts;
  }

  /** Makes one commit on a branch that must be at `expected`, in one call. */
  async commitOnBranch(plan: CommitPlan): Promise<Head> {
    const document = `mutation CommitOnBranch($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid tree { oid } } } }`;
    const answer = await this.#client.graphql<{ readonly createCommitOnBranch: CommitAnswer }>(document, {
      input: this.#inputOf(plan),
    });
    return commitOf(answer.createCommitOnBranch);
  }

  /** Makes branches at commits and a commit on each, in one call. @param id of the repository */
  async commitOnNewBranches(id: string, plans: readonly CommitPlan[]): Promise<readonly Head[]> {
    const names = plans.map((_, at) => `$input${at}: CreateCommitOnBranchInput!`).join(", ");
    const commits = plans.map(
      (_, at) => `commit${at}: createCommitOnBranch(input: $input${at}) { commit { oid tree { oid } } }`,
    );
    const document = `mutation CommitOnNewBranches($refs: UpdateRefsInput!, ${names}) {
      updateRefs(input: $refs) { clientMutationId } ${commits.join(" ")} }`;
    const inputs = Object.fromEntries(plans.map((plan, at) => [`input${at}`, this.#inputOf(plan)]));
    const moves = plans.map(({ branch, expected }) => ({
      ref: `refs/heads/${branch}`,
      before: undefined,
      after: expected,
    }));
    const refs = { repositoryId: id, refUpdates: updatesOf(moves) };
    const answer = await this.#client.graphql<Readonly<Record<string, CommitAnswer>>>(document, { refs, ...inputs });
    return plans.map((_, at) => commitOf(answer[`commit${at}`]));
  }

  /** Branches below a folder of names, by what comes after it. @param prefix `refs/heads/…/` */
  async branchesIn(prefix: string): Promise<readonly { readonly name: string; readonly commit: string }[]> {
    const document = `query BranchesIn($owner: String!, $name: String!, $prefix: String!) {
      repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100) { nodes { name target { oid } } } } }`;
    const { repository } = await this.#client.graphql<BranchesAnswer>(document, { ...this.#here, prefix });
    const nodes = repository?.refs?.nodes ?? [];
    // Names come as far as they go beyond the prefix, or beyond `refs/heads/`.
    return nodes.map(({ name, target }) => ({ name: name.slice(name.lastIndexOf("/") + 1), commit: target.oid }));
  }

  /** Makes a tree from another one. @returns its id. Doing it twice gives the same. */
  async createTree(base: string | undefined, texts: Texts): Promise<string> {
    const entry = { mode: "100644", type: "blob" } as const;
    const tree = Array.from(texts, ([path, text]) =>
      text === undefined ? { ...entry, path, sha: null } : { ...entry, path, content: text },
    );
    const { data } = await this.#client.rest.git.createTree({
      ...this.#at,
      tree,
      ...(base === undefined ? {} : { base_tree: base }),
      request: { repeat: true },
    });
    return data.sha;
  }

  /**
   * Makes a commit that nobody sees yet. One that is made twice is lost without harm.
   *
   * @param by who it is by and when (seconds since 1970); without it, whoever the token is, and GitHub signs for those
   * it can sign for
   */
  async createCommit(
    tree: string,
    parent: string | undefined,
    message: string,
    by: (Identity & { readonly seconds: number }) | undefined,
  ): Promise<string> {
    const person = by && { name: by.name, email: by.email, date: new Date(by.seconds * 1000).toISOString() };
    const { data } = await this.#client.rest.git.createCommit({
      ...this.#at,
      tree,
      message,
      parents: parent === undefined ? [] : [parent],
      ...(person === undefined ? {} : { author: person, committer: person }),
      request: { repeat: true },
    });
    return data.sha;
  }

  /** Moves branches, all or none, and only if each is where it was. @param id of the repository */
  async updateRefs(id: string, moves: readonly RefMove[]): Promise<void> {
    const document =
      "mutation MoveBranches($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
    await this.#client.graphql(document, { input: { repositoryId: id, refUpdates: updatesOf(moves) } });
  }

  /** Puts the first file into a repository without a commit, which makes its default branch. */
  async begin(path: string, text: string, message: string): Promise<void> {
    await this.#client.rest.repos.createOrUpdateFileContents({
      ...this.#at,
      path,
      message,
      content: Buffer.from(text).toString("base64"),
    });
  }

  /** The name that the default branch has, or will have. */
  async defaultBranch(): Promise<string> {
    return (await this.#client.rest.repos.get(this.#at)).data.default_branch;
  }

  #inputOf({ branch, expected, message, texts }: CommitPlan) {
    const [headline = "", ...body] = message.split("\n");
    const additions = [...texts].flatMap(([path, text]) =>
      text === undefined ? [] : [{ path, contents: Buffer.from(text).toString("base64") }],
    );
    const deletions = [...texts].flatMap(([path, text]) => (text === undefined ? [{ path }] : []));
    return {
      branch: { repositoryNameWithOwner: `${this.owner}/${this.name}`, branchName: branch },
      expectedHeadOid: expected,
      message: { headline, body: body.join("\n").trim() },
      fileChanges: { additions, deletions },
    };
  }

  get #here() {
    return { owner: this.owner, name: this.name };
  }

  get #at() {
    return { owner: this.owner, repo: this.name };
  }

  /** A text that GraphQL does not give whole. */
  async #blob(id: string): Promise<string> {
    const { data } = await this.#client.rest.git.getBlob({ ...this.#at, file_sha: id });
    return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8").toString("utf8");
  }
}

interface CommitFields {
  readonly oid: string;
  readonly tree: { readonly oid: string };
}

interface RefAnswer {
  readonly target: Partial<CommitFields> | null;
}

type RepositoryAnswer = {
  readonly id: string;
  readonly isEmpty: boolean;
  readonly defaultBranchRef: (RefAnswer & { readonly name: string }) | null;
} & Readonly<Record<string, unknown>>;

interface HistoryAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly history?: { readonly nodes: readonly { readonly oid: string; readonly message: string }[] };
      } | null;
    } | null;
  } | null;
}

interface TextsAnswer {
  readonly repository: Readonly<
    Record<
      string,
      {
        readonly oid?: string;
        readonly text?: string | null;
        readonly isTruncated?: boolean;
        readonly isBinary?: boolean | null;
      } | null
    >
  > | null;
}

type CommitAnswer = { readonly commit: CommitFields | null } | null | undefined;

interface BranchesAnswer {
  readonly repository: {
    readonly refs: {
      readonly nodes: readonly { readonly name: string; readonly target: { readonly oid: string } }[];
    } | null;
  } | null;
}

function headOf(ref: RefAnswer | null): Head | undefined {
  const { oid, tree } = ref?.target ?? {};
  return oid === undefined || tree === undefined ? undefined : { commit: oid, root: tree.oid };
}

function commitOf(answer: CommitAnswer): Head {
  const head = headOf(answer?.commit ? { target: answer.commit } : null);
  if (head !== undefined) return head;
  const facts = { status: 200, type: undefined, headers: {} };
  const reason = "the answer has no commit";
  throw new GithubFailure({ ...facts, operation: "GraphQL mutation CommitOnBranch", kind: "unclear", reason });
}

function updatesOf(moves: readonly RefMove[]) {
  return moves.map(({ ref, before, after }) => ({
    name: ref,
    beforeOid: before ?? nowhere,
    afterOid: after ?? nowhere,
    force: false,
  }));
}

function notFound(operation: string): GithubFailure {
  const facts = { operation, status: 200, type: "NOT_FOUND", headers: {} };
  return new GithubFailure({ ...facts, kind: "refused", reason: "no such repository" });
}
