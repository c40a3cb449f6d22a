import { accessError } from "../fs/disk.js";
import { type Change, changesOf, treeWith } from "../git/changes.js";
import { GitFiles, type Side } from "../git/files.js";
import { refuseSources } from "../git/sources.js";
import { emptyTree } from "../git/tree.js";
import type { Files } from "../store.js";
import { type Backend, type Committed, commitMessage, type FileWrite } from "../transact.js";
import type { Head } from "./answers.js";
import { reading } from "./errors.js";
import type { KnownHeads } from "./heads.js";
import type { Machine } from "./machine.js";
import type { Objects } from "./objects.js";
import type { Pace } from "./pace.js";
import type { Publisher } from "./publish.js";
import type { RemoteReader } from "./reader.js";

export interface GithubBackendParts {
  /** `branch state of github.com/octo-org/shop`. */
  readonly description: string;
  /** The repository, for people. */
  readonly name: string;
  readonly remote: Pick<RemoteReader, "lastChange">;
  readonly branches: readonly Side["branch"][];
  readonly heads: KnownHeads;
  readonly objects: Objects;
  readonly publisher: Publisher;
  readonly pace: Pace;
  readonly machine: Machine;
}

/** A store in branches of one repository at GitHub, by way of its API. The trees are those that the git store writes. */
export class GithubBackend implements Backend {
  readonly description: string;
  readonly #parts: GithubBackendParts;
  /** What was to be built on last, and had moved. */
  #contested: readonly Side[] = [];

  constructor(parts: GithubBackendParts) {
    this.description = parts.description;
    this.#parts = parts;
  }

  async snapshot(): Promise<Files> {
    const { branches, heads, objects, name } = this.#parts;
    return await reading(name, async () => {
      this.#listen();
      await heads.look();
      const load = async (branch: Side["branch"]): Promise<Side> => {
        const head = heads.of(branch);
        const tree = head === undefined ? emptyTree : await objects.tree(branch, head);
        refuseSources(tree, branch, name);
        return { branch, commit: head?.commit, tree };
      };
      return new GitFiles(
        await Promise.all(branches.map(load)),
        (id) => reading(name, () => objects.text(id)),
        async ({ commit }, path) =>
          commit === undefined ? undefined : reading(name, () => this.#parts.remote.lastChange(commit, path)),
      );
    });
  }

  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    const { machine, pace } = this.#parts;
    await pace.turn();
    try {
      return await machine.alone(work);
    } catch (error) {
      throw accessError(error);
    }
  }

  async commit(
    base: Files,
    writes: readonly FileWrite[],
    messages: readonly string[],
  ): Promise<Committed | "conflict"> {
    if (!(base instanceof GitFiles)) throw new TypeError("A store at GitHub commits on its own snapshots only.");
    const { name, pace, publisher } = this.#parts;
    const changes = changesOf(base, writes);
    pace.spend();
    const made = await reading(name, () => publisher.publish(changes, commitMessage(messages)));
    this.#contested = made === "conflict" ? base.sides : [];
    if (made === "conflict") return "conflict";
    for (const change of changes) this.#remember(change, made.get(change.side));
    this.#tell(base);
    return { revision: base.sides.map((side) => made.get(side)?.commit ?? side.commit ?? "none").join(" ") };
  }

  async contest(): Promise<string> {
    const { heads, name } = this.#parts;
    await reading(name, () => heads.ask());
    const rows = this.#contested.flatMap(({ branch, commit }) => {
      const now = heads.of(branch)?.commit;
      return now === commit ? [] : [`a commit on ${short(commit)} of ${branch.name} met ${short(now)}`];
    });
    return rows.join("; ");
  }

  close(): Promise<void> {
    this.#parts.heads.save();
    return this.#parts.objects.close();
  }

  #remember({ side, texts }: Change, head: Head | undefined): void {
    const { heads, objects } = this.#parts;
    side.branch.supported = true;
    // It arrived, but what is newest now may be of others.
    if (head === undefined) {
      heads.expire();
      return;
    }
    const written = new Map<string, string>();
    const tree = treeWith(side.tree, texts, head.commit, (id, text) => written.set(id, text));
    objects.remember(side.branch, head, tree, written);
    heads.advance(side.branch, head);
  }

  /** Tells the other processes of this machine what is newest, and if one waits for it, all it would have to ask for. */
  #tell(base: GitFiles): void {
    const { heads, machine, objects } = this.#parts;
    try {
      heads.save();
      if (machine.isWanted) objects.save();
      const before = machine.tip()?.commits ?? {};
      const commits = base.sides.map(({ branch, commit }) => {
        const newest = heads.of(branch)?.commit ?? "";
        const older = before[branch.name] ?? [];
        const at = commit === undefined ? -1 : older.indexOf(commit);
        const line = at >= 0 ? older.slice(at) : commit === undefined ? [] : [commit];
        return [branch.name, newest === commit ? line : [newest, ...line].slice(0, longest)] as const;
      });
      machine.tell({ commits: Object.fromEntries(commits), at: heads.asked });
    } catch {
      // What was done is done: the others ask for themselves.
    }
  }

  /** Takes over what another process of this machine has told, if it is newer than what is known here. */
  #listen(): void {
    const { branches, heads, machine, objects } = this.#parts;
    const tip = machine.tip();
    if (tip === undefined || tip.at < heads.asked) return;
    for (const branch of branches) {
      const [newest = "", ...older] = tip.commits[branch.name] ?? [];
      const known = heads.of(branch)?.commit;
      if (newest === "" || newest === known || heads.isPast(branch, newest)) continue;
      // Only what was built on what is known here is sure to be newer.
      const found = known !== undefined && older.includes(known) ? objects.recall(branch, newest) : undefined;
      if (found === undefined) heads.expire();
      else heads.advance(branch, found.head);
    }
  }
}

/** How many commits of a branch are told of: a process that knows none of them asks. */
const longest = 200;

function short(id: string | undefined): string {
  return id?.slice(0, 7) ?? "nothing";
}
