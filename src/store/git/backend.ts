import { fail } from "../../errors.js";
import { accessError } from "../fs/disk.js";
import type { Files } from "../store.js";
import { type Backend, type Committed, commitMessage, type FileWrite } from "../transact.js";
import type { Branch } from "./branch.js";
import { type Change, changesOf, treeWith } from "./changes.js";
import type { Identity } from "./environment.js";
import { importScript, type NewCommit } from "./fast-import.js";
import { GitFiles, type Side } from "./files.js";
import { Damaged, type Mirror } from "./mirror.js";
import { push, type RefUpdate } from "./push.js";
import { emptyTree } from "./tree.js";

/**
 * A store in branches of one git remote. Commits are made in the object database alone, there is no work tree; what
 * counts is the push, which succeeds only while the branches are what the commits were made on.
 */
export class GitBackend implements Backend {
  readonly description: string;
  readonly #mirror: Mirror;
  readonly #identity: Identity;
  readonly #beforePush: () => Promise<void>;
  #locked = false;
  /** Looks of this handle follow each other, so that what is known only moves forward. */
  #looking: Promise<unknown> = Promise.resolve();

  constructor(description: string, mirror: Mirror, identity: Identity, beforePush = async () => {}) {
    this.description = description;
    this.#mirror = mirror;
    this.#identity = identity;
    this.#beforePush = beforePush;
  }

  async snapshot(): Promise<Files> {
    try {
      await this.#mirror.open();
      const look = this.#looking.then(() => this.#look());
      this.#looking = look.catch(() => {});
      return await look;
    } catch (error) {
      throw accessError(error);
    }
  }

  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    try {
      await this.#mirror.open();
      const held = await this.#mirror.cache.lock.acquire();
      this.#locked = true;
      try {
        await this.#mirror.cache.sweep(this.#mirror.git);
        const result = await work();
        // What was done is done: whatever is in the way of tidying up must not make it look otherwise.
        await this.#mirror.cache.tidy(this.#mirror.git).catch(() => {});
        return result;
      } finally {
        this.#locked = false;
        held.release();
      }
    } catch (error) {
      throw accessError(error);
    }
  }

  async commit(
    base: Files,
    writes: readonly FileWrite[],
    messages: readonly string[],
  ): Promise<Committed | "conflict"> {
    if (!(base instanceof GitFiles)) throw new TypeError("A store in git commits on its own snapshots only.");
    const changes = changesOf(base, writes);
    const made = await this.#make(changes, commitMessage(messages));
    const updates = base.sides.flatMap((side) => updateOf(side, made.get(side)));
    await this.#beforePush();
    if (!(await this.#publish(updates))) {
      this.#mirror.expire();
      return "conflict";
    }
    for (const change of changes) this.#remember(change, made.get(change.side) ?? "");
    // The same goes for telling others: they find out by asking the remote.
    await this.#mirror.record().catch(() => this.#mirror.expire());
    return { revision: base.sides.map((side) => made.get(side) ?? side.commit ?? "none").join(" ") };
  }

  close(): Promise<void> {
    return this.#mirror.close();
  }

  async #look(): Promise<GitFiles> {
    await this.#mirror.look(this.#locked);
    try {
      return await this.#files();
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      await this.#mirror.repair();
      return await this.#files();
    }
  }

  async #files(): Promise<GitFiles> {
    const load = async (branch: Branch): Promise<Side> => {
      const { commit } = branch;
      return { branch, commit, tree: commit === undefined ? emptyTree : await this.#mirror.tree(commit) };
    };
    return new GitFiles(await Promise.all(this.#mirror.branches.map(load)), (id) => this.#mirror.text(id));
  }

  /** Makes the commits, which nobody sees yet. */
  async #make(changes: readonly Change[], message: string): Promise<ReadonlyMap<Side, string>> {
    const commits = changes.map(({ side, texts }): NewCommit => ({ parent: side.commit, message, texts }));
    const script = importScript(commits, this.#identity, Math.floor(Date.now() / 1000));
    const { exitCode, stdout, stderr } = await this.#mirror.local(["fast-import", "--quiet"], script);
    const ids = stdout.trim().split("\n");
    if (exitCode !== 0 || ids.length !== changes.length) {
      const reason = stderr.split("\n").find((line) => line.startsWith("fatal:")) ?? `git ended with ${exitCode}`;
      fail("file-access", `A commit could not be made in ${this.#mirror.cache.repository}: ${reason}`, {
        fix: "Make sure that the disk has room, or remove that folder: it is a cache.",
      });
    }
    return new Map(changes.map(({ side }, index) => [side, ids[index] ?? ""]));
  }

  /** @returns false when the branches are no longer what they were, and ours not among what they have. */
  async #publish(updates: readonly RefUpdate[]): Promise<boolean> {
    const outcome = await push(this.#mirror.git, this.#mirror.cache.repository, this.#mirror.remote, updates);
    if (outcome !== "moved") return outcome === "done";
    await this.#mirror.refresh(true);
    for (const { ref, before, after } of updates) {
      const branch = this.#mirror.branches.find((each) => each.ref === ref);
      if (after !== before && !(await this.#mirror.contains(branch?.commit, after))) return false;
    }
    // Others have built on it since: what is known by now is newer than what was made.
    return true;
  }

  #remember({ side, texts }: Change, commit: string): void {
    const tree = treeWith(side.tree, texts, commit, (id, text) => this.#mirror.objects.remember(id, text));
    this.#mirror.remember(commit, tree);
    side.branch.advance(commit, side.commit);
    side.branch.supported = true;
  }
}

/**
 * What is to be pushed of a side. One that stays is named too, with what it must still be: that a premise of the change
 * was read from it costs nothing to look at, though it may move in the instant after.
 */
function updateOf({ branch, commit }: Side, made: string | undefined): RefUpdate[] {
  const after = made ?? commit;
  return after === undefined ? [] : [{ ref: branch.ref, before: commit, after }];
}
