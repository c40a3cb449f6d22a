import { fail } from "../../errors.js";
import { accessError } from "../fs/disk.js";
import type { Files } from "../store.js";
import { type Backend, type Committed, commitMessage, type FileWrite } from "../transact.js";
import type { Branch } from "./branch.js";
import { type Change, changesOf, treeWith } from "./changes.js";
import type { Identity } from "./environment.js";
import { importScript, type NewCommit } from "./fast-import.js";
import { GitFiles, type Side } from "./files.js";
import { isDiskFull, reasonOf } from "./git.js";
import { lastChange } from "./history.js";
import type { Mirror } from "./mirror.js";
import { Damaged } from "./objects.js";
import { push, type RefUpdate } from "./push.js";
import { refuseSources } from "./sources.js";
import { emptyTree } from "./tree.js";

export interface GitBackendOptions {
  /** Who commits are by. */
  readonly identity: Identity;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called when a commit has been made and is about to be pushed. */
  readonly beforePush?: () => Promise<void>;
}

/**
 * A store in branches of one git remote. Commits are made in the object database alone, there is no work tree; what
 * counts is the push, which succeeds only while the branches are what the commits were made on.
 */
export class GitBackend implements Backend {
  readonly description: string;
  readonly #mirror: Mirror;
  readonly #identity: Identity;
  readonly #beforePush: () => Promise<void>;
  readonly #now: () => number;
  #locked = false;
  /** A cache that is made anew and still fails is not what is wrong. */
  #repaired = false;
  /** What was to be pushed last. */
  #contested: readonly RefUpdate[] = [];
  /** Looks of this handle follow each other, so that what is known only moves forward. */
  #looking: Promise<unknown> = Promise.resolve();

  constructor(description: string, mirror: Mirror, { identity, now, beforePush }: GitBackendOptions) {
    this.description = description;
    this.#mirror = mirror;
    this.#identity = identity;
    this.#now = now;
    this.#beforePush = beforePush ?? (async () => {});
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
    if (made === undefined) return "conflict";
    const updates = base.sides.flatMap((side) => updateOf(side, made.get(side)));
    this.#contested = updates;
    await this.#beforePush();
    if (!(await this.#publish(updates))) {
      this.#mirror.expire();
      return "conflict";
    }
    this.#contested = [];
    for (const change of changes) this.#remember(change, made.get(change.side) ?? "");
    // The same goes for telling others: they find out by asking the remote.
    await this.#mirror.record().catch(() => this.#mirror.expire());
    return { revision: base.sides.map((side) => made.get(side) ?? side.commit ?? "none").join(" ") };
  }

  async contest(): Promise<string> {
    await this.#mirror.refresh(this.#locked);
    const rows = this.#contested.map(async ({ ref, before, after }) => {
      const tip = this.#mirror.branches.find((branch) => branch.ref === ref)?.commit;
      if (tip === before || tip === undefined || after === before) return [];
      const { stdout } = await this.#mirror.local(["log", "-1", "--format=%an: %s", tip]);
      return [`${short(after)}, made on ${short(before)}, met ${short(tip)} (${stdout.trim()})`];
    });
    return (await Promise.all(rows)).flat().join("; ");
  }

  close(): Promise<void> {
    return this.#mirror.close();
  }

  async #look(): Promise<GitFiles> {
    try {
      await this.#mirror.look(this.#locked);
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
      const tree = commit === undefined ? emptyTree : await this.#mirror.tree(commit);
      refuseSources(tree, branch, this.#mirror.remote.name);
      return { branch, commit, tree };
    };
    return new GitFiles(
      await Promise.all(this.#mirror.branches.map(load)),
      (id) => this.#mirror.text(id),
      ({ branch, commit }, path) => lastChange(this.#mirror, branch, commit, path),
    );
  }

  /** Makes the commits, which nobody sees yet. @returns undefined when the cache was damaged and is a new one now. */
  async #make(changes: readonly Change[], message: string): Promise<ReadonlyMap<Side, string> | undefined> {
    const commits = changes.map(({ side, texts }): NewCommit => ({ parent: side.commit, message, texts }));
    const script = importScript(commits, this.#identity, Math.floor(this.#now() / 1000));
    const result = await this.#mirror.local(["fast-import", "--quiet"], script);
    const ids = result.stdout.trim().split("\n");
    if (result.exitCode === 0 && ids.length === changes.length) {
      return new Map(changes.map(({ side }, index) => [side, ids[index] ?? ""]));
    }
    if (!isDiskFull(result) && (await this.#repair())) return undefined;
    return fail("file-access", `A commit could not be made in ${this.#mirror.cache.repository}: ${reasonOf(result)}.`, {
      fix: "Make sure that the disk has room, or remove that folder: everything in it is at the remote.",
    });
  }

  /** Makes the cache anew, once. */
  async #repair(): Promise<boolean> {
    if (this.#repaired) return false;
    this.#repaired = true;
    await this.#mirror.repair();
    return true;
  }

  /** A push that fails for want of an object fails here, not there. */
  async #isDamaged(updates: readonly RefUpdate[]): Promise<boolean> {
    for (const { before, after } of updates) if (!(await this.#mirror.isWhole(after, before))) return true;
    return false;
  }

  /** @returns false when the branches are no longer what they were, and ours not among what they have. */
  async #publish(updates: readonly RefUpdate[]): Promise<boolean> {
    const { git, remote, cache } = this.#mirror;
    const outcome = await push(git, cache.repository, remote, updates).catch(async (error: unknown) => {
      if ((await this.#isDamaged(updates)) && (await this.#repair())) return "conflict" as const;
      throw error;
    });
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

function short(id: string | undefined): string {
  return id?.slice(0, 7) ?? "nothing";
}

/**
 * What is to be pushed of a side. One that stays is named too, with what it must still be: that a premise of the change
 * was read from it costs nothing to look at, though it may move in the instant after.
 */
function updateOf({ branch, commit }: Side, made: string | undefined): RefUpdate[] {
  const after = made ?? commit;
  return after === undefined ? [] : [{ ref: branch.ref, before: commit, after }];
}
