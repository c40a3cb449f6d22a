import type { Identity } from "../git/environment.js";
import { type CommitAnswer, commitOf, type Head } from "./answers.js";
import { RemoteReader } from "./reader.js";

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
/** The calls that a store makes on one repository. All failures are {@link GithubFailure}s. */
export class RemoteRepository extends RemoteReader {
  /** Makes one commit on a branch that must be at `expected`, in one call. */
  async commitOnBranch(plan: CommitPlan): Promise<Head> {
    const document = `mutation CommitOnBranch($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid tree { oid } } } }`;
    const answer = await this.client.graphql<{ readonly createCommitOnBranch: CommitAnswer }>(document, {
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
    const answer = await this.client.graphql<Readonly<Record<string, CommitAnswer>>>(document, { refs, ...inputs });
    return plans.map((_, at) => commitOf(answer[`commit${at}`]));
  }

  /** Makes a tree from another one. @returns its id. Doing it twice gives the same. */
  async createTree(base: string | undefined, texts: Texts): Promise<string> {
    const entry = { mode: "100644", type: "blob" } as const;
    const tree = Array.from(texts, ([path, text]) =>
      text === undefined ? { ...entry, path, sha: null } : { ...entry, path, content: text },
    );
    const { data } = await this.client.rest.git.createTree({
      ...this.at,
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
    const { data } = await this.client.rest.git.createCommit({
      ...this.at,
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
    await this.client.graphql(document, { input: { repositoryId: id, refUpdates: updatesOf(moves) } });
  }

  /** Puts the first file into a repository without a commit, which makes its default branch. */
  async begin(path: string, text: string, message: string): Promise<void> {
    await this.client.rest.repos.createOrUpdateFileContents({
      ...this.at,
      path,
      message,
      content: Buffer.from(text).toString("base64"),
    });
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
}

function updatesOf(moves: readonly RefMove[]) {
  return moves.map(({ ref, before, after }) => ({
    name: ref,
    beforeOid: before ?? nowhere,
    afterOid: after ?? nowhere,
    force: false,
  }));
}
