import { randomUUID } from "node:crypto";
import { fail } from "../../errors.js";
import { GithubFailure } from "../../github/failure.js";
import type { Branch } from "../git/branch.js";
import type { Change } from "../git/changes.js";
import type { Identity } from "../git/environment.js";
import { transactionMessage } from "../git/fast-import.js";
import type { Side } from "../git/files.js";
import type { Head } from "./answers.js";
import { Competition } from "./compete.js";
import { notWritten } from "./errors.js";
import type { KnownHeads } from "./heads.js";
import type { Time } from "./pace.js";
import type { RefMove, RemoteRepository } from "./repository.js";
import { Stage, type Staged } from "./stage.js";

/** Files and characters that one call carries: with more, a slow repository takes longer than the ten seconds there are. */
const largest = { files: 150, characters: 2_000_000 };
/** How often a call is made that needs what was made a moment ago, and may not be known everywhere. */
const tries = 4;

export interface PublisherOptions {
  readonly heads: KnownHeads;
  readonly time: Time;
  /** The repository, for people. */
  readonly name: string;
  /** Who commits are by; undefined: whoever the token is. */
  readonly identity: Identity | undefined;
}

/** Commits that were made; a head is undefined where others have built upon it since. */
export type Published = ReadonlyMap<Side, Head | undefined>;

/** Writes changes to branches: all of them, or none. */
export class Publisher {
  readonly #remote: RemoteRepository;
  readonly #options: PublisherOptions;
  readonly #competition: Competition;
  readonly #stage: Stage;

  constructor(remote: RemoteRepository, options: PublisherOptions) {
    this.#remote = remote;
    this.#options = options;
    this.#stage = new Stage(remote, options.heads, () => options.time.now());
    this.#competition = new Competition(options.heads, options.time, options.name);
  }

  /**
   * One call where that is enough: an ordinary change of one branch, by whoever the token is. Otherwise the commits are
   * made first, and then the branches move together.
   *
   * @returns `conflict` when the branches are not what they were, or have only now become such that can be written to
   * @throws OcurootError `store-protected`, `store-unreachable`
   */
  async publish(changes: readonly Change[], message: string): Promise<Published | "conflict"> {
    const transaction = randomUUID();
    const text = transactionMessage(message, transaction);
    const [only] = changes;
    if (this.#options.heads.empty) return this.#begin(changes, text);
    const isPlain = changes.length === 1 && this.#options.identity === undefined;
    if (only?.side.commit !== undefined && isPlain && chunksOf(only.texts).length === 1) {
      return this.#commit(only, only.side.commit, text, transaction);
    }
    return this.#build(changes, text, transaction);
  }

  async #commit({ side, texts }: Change, parent: string, message: string, transaction: string) {
    const { branch } = side;
    let head: Head | undefined;
    const done = await this.#competition.run({
      from: new Map([[branch, parent]]),
      send: async () => {
        head = await this.#remote.commitOnBranch({ branch: branch.name, expected: parent, message, texts });
      },
      hasArrived: async () => {
        const commits = await this.#remote.history(branch.name);
        return commits.some((each) => each.message.includes(transaction));
      },
    });
    return done ? new Map([[side, head]]) : ("conflict" as const);
  }

  async #build(changes: readonly Change[], message: string, transaction: string): Promise<Published | "conflict"> {
    const { made, removals } = await this.#prepare(changes, message, transaction);
    const moves = Array.from(made, ([side, { commit }]) => moveOf(side, commit));
    const done = await this.#competition.run({
      from: new Map(changes.map(({ side }) => [side.branch, side.commit])),
      send: () => this.#remote.updateRefs(this.#options.heads.id, [...moves, ...removals]),
      hasArrived: () => this.#hasAll(made),
    });
    if (done && removals.length > 0) await this.#stage.sweep();
    if (!done) await this.#stage.discard({ made, removals });
    return done ? made : "conflict";
  }

  /** Makes the commits, which no branch of the store has yet. */
  async #prepare(changes: readonly Change[], message: string, transaction: string): Promise<Staged> {
    try {
      const isPlain = this.#options.identity === undefined && changes.length > 1;
      const fits = changes.every(({ side, texts }) => side.commit !== undefined && chunksOf(texts).length === 1);
      const staged = isPlain && fits ? await this.#stage.make(changes, message, transaction) : undefined;
      if (staged !== undefined) return staged;
      const made = new Map<Side, Head>();
      for (const change of changes) made.set(change.side, await this.#make(change, message));
      return { made, removals: [] };
    } catch (error) {
      if (!(error instanceof GithubFailure)) throw error;
      throw notWritten(this.#options.name, branchesOf(changes), error);
    }
  }

  async #hasAll(made: ReadonlyMap<Side, Head>): Promise<boolean> {
    for (const [{ branch }, { commit }] of made) {
      const commits = await this.#remote.history(branch.name);
      if (!commits.some((each) => each.commit === commit)) return false;
    }
    return true;
  }

  /** A commit that nobody sees yet. */
  async #make({ side, texts }: Change, message: string): Promise<Head> {
    const { heads, identity, time } = this.#options;
    let root = side.commit === undefined ? undefined : heads.rootOf(side.commit);
    for (const chunk of chunksOf(texts)) root = await this.#whenThere(() => this.#remote.createTree(root, chunk));
    const tree = root ?? fail("internal", "A commit without files was to be made.");
    const by = identity && { ...identity, seconds: Math.floor(time.now() / 1000) };
    const commit = await this.#whenThere(() => this.#remote.createCommit(tree, side.commit, message, by));
    return { commit, root: tree };
  }

  /** Makes the first commit of a repository, which can be one file only; everything else follows on top of it. */
  async #begin(changes: readonly Change[], message: string): Promise<"conflict"> {
    const { heads, name } = this.#options;
    try {
      const main = await this.#remote.defaultBranch();
      const change = changes.find(({ side }) => side.branch.name === "" || side.branch.name === main);
      const written = [...(change?.texts ?? [])].flatMap(([path, text]) =>
        text === undefined ? [] : [{ path, text }],
      );
      // A store that has its marker alone is an empty one, so that nobody ever sees half a change.
      const first = written.find(({ path }) => path.endsWith(".ocuroot-store")) ?? written[0];
      const { path, text } = first ?? readmeOf(changes);
      await this.#remote.begin(path, text, message);
    } catch (error) {
      if (!(error instanceof GithubFailure)) throw error;
      // It is not empty any more: somebody else, or an attempt of our own without an answer, has begun it.
      if (![409, 422].includes(error.status) && error.kind !== "unclear") {
        throw notWritten(name, branchesOf(changes), error);
      }
    }
    heads.expire();
    return "conflict";
  }

  async #whenThere<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        const isAbsent =
          error instanceof GithubFailure &&
          (error.status === 404 || (error.status === 422 && /does not exist|not a valid tree/i.test(error.reason)));
        if (!isAbsent || attempt === tries) throw error;
        await this.#options.time.pause(1000 * 2 ** (attempt - 1));
      }
    }
  }
}

function branchesOf(changes: readonly Change[]): Branch[] {
  return changes.map(({ side }) => side.branch);
}

function moveOf({ branch, commit }: Side, after: string): RefMove {
  return { ref: branch.ref, before: commit, after };
}

/** What goes to the default branch of an empty repository whose store is in other ones. */
function readmeOf(changes: readonly Change[]): { readonly path: string; readonly text: string } {
  const names = changes.map(({ side }) => `\`${side.branch.name}\``).join(" and ");
  return { path: "README.md", text: `ocuroot keeps what it knows of releases here, in ${names}.\n` };
}

/** Parts of a change that one call can carry each. */
function chunksOf(texts: Change["texts"]): Map<string, string | undefined>[] {
  const chunks: Map<string, string | undefined>[] = [];
  let last = new Map<string, string | undefined>();
  let size = 0;
  for (const [path, text] of texts) {
    const length = path.length + (text?.length ?? 0);
    if (last.size > 0 && (last.size === largest.files || size + length > largest.characters)) {
      chunks.push(last);
      last = new Map();
      size = 0;
    }
    last.set(path, text);
    size += length;
  }
  return [...chunks, last];
}
