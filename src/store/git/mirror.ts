import { monotonic } from "../../clock.js";
import { fail, type Problem } from "../../errors.js";
import type { CommandResult } from "../../process.js";
import { BoundedMap } from "../bounded-map.js";
import type { Branch } from "./branch.js";
import type { Cache } from "./cache.js";
import { quietSsh } from "./environment.js";
import { type Fetching, type Found, fetchBranches, notStored } from "./fetch.js";
import { Git, isDiskFull, reasonOf } from "./git.js";
import { list } from "./link.js";
import { isOneMoment } from "./moment.js";
import { nameDefaults, refuseMissing } from "./names.js";
import { Damaged, Objects } from "./objects.js";
import type { Remote } from "./remote.js";
import { setBackProblem } from "./set-back.js";
import { parseTree, type Tree } from "./tree.js";

/** Trees kept: those of snapshots in use and of the commits that are being made. */
const trees = 6;

export interface MirrorOptions {
  /** Milliseconds for which what the remote said is believed without asking again. */
  readonly freshness: number;
  readonly signal?: AbortSignal | undefined;
  /** Told what a user should know though it stops nothing. */
  readonly warn?: ((problem: Problem) => void) | undefined;
}

/** Branches of one remote, kept in step with it in the cache. */
export class Mirror {
  readonly remote: Remote;
  readonly branches: readonly Branch[];
  readonly cache: Cache;
  readonly #options: MirrorOptions;
  readonly #trees = new BoundedMap<Tree>(trees, () => 1);
  #git: Git | undefined;
  #objects: Objects | undefined;
  #opening: Promise<void> | undefined;
  #repairing: Promise<void> | undefined;
  /** Whether the remote must be asked before anything is believed. */
  #outdated = true;
  /** When the remote was asked last, by this process's own clock. */
  #asked = Number.NEGATIVE_INFINITY;

  constructor(remote: Remote, branches: readonly Branch[], cache: Cache, options: MirrorOptions) {
    this.remote = remote;
    this.branches = branches;
    this.cache = cache;
    this.#options = options;
  }

  get git(): Git {
    return this.#git ?? fail("internal", "The cache of a store in git was used before it was opened.");
  }

  get objects(): Objects {
    this.#objects ??= new Objects(this.git, this.cache.repository);
    return this.#objects;
  }

  /** Runs git on the cache. */
  local(args: readonly string[], input?: string): Promise<CommandResult> {
    return this.git.local([this.#gitDir, ...args], input);
  }

  /** Makes the cache, learns the names of branches, and fetches those that were never here. Once. */
  open(): Promise<void> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async close(): Promise<void> {
    await this.#opening?.catch(() => {});
    await this.#objects?.close();
    if (this.#git !== undefined) this.cache.release();
  }

  /** The next look asks the remote. */
  expire(): void {
    this.#outdated = true;
  }

  /** Brings what is known of the branches up to date, or nearly so. @param locked whether this process has the lock */
  async look(locked: boolean): Promise<void> {
    const machine = Math.max(...this.branches.map((branch) => this.cache.age(branch.key)));
    const age = Math.min(machine, monotonic() - this.#asked);
    if (this.#outdated || age >= this.#options.freshness) await this.refresh(locked);
    else for (const branch of this.branches) await this.#adopt(branch);
  }

  /** Fetches the branches. */
  async refresh(locked: boolean): Promise<void> {
    const asked = monotonic();
    const before = this.branches.map((branch) => branch.commit);
    const looking = { text: (id: string) => this.objects.text(id), present: () => this.#present(this.branches) };
    let found = await this.#fetchAll();
    while (!(await isOneMoment(this.branches, found, looking))) found = await this.#fetchAll();
    for (const [index, branch] of this.branches.entries()) {
      const [old, now] = [before[index], found.get(branch)];
      if (old !== undefined && old !== now && branch.commit === old) await this.#checkForward(branch, old, now);
      branch.advance(now, old);
    }
    this.#outdated = false;
    this.#asked = asked;
    if (locked) await this.record();
  }

  /** Tells the other processes of this machine what is newest. Under the lock. */
  async record(): Promise<void> {
    const moved = this.branches.filter(({ commit, machine }) => commit !== undefined && commit !== machine);
    const script = moved.map(({ tip, commit }) => `update ${tip} ${commit}\n`).join("");
    // A name that a killed git left locked stays behind: others then find out by themselves.
    if (script !== "") await this.local(["update-ref", "--stdin"], script);
    for (const branch of this.branches) {
      branch.machine = branch.commit;
      this.cache.touch(branch.key);
    }
  }

  /** Whether `commit` is `tip` or one of those it was built on; undefined when that cannot be told. */
  async contains(tip: string | undefined, commit: string): Promise<boolean | undefined> {
    if (tip === undefined || tip === commit) return tip === commit;
    const { exitCode } = await this.local(["merge-base", "--is-ancestor", commit, tip]);
    return exitCode > 1 ? undefined : exitCode === 0;
  }

  /** Fetches that many commits more of a branch's history. @returns false when the remote gave none. */
  async deepen({ ref }: Branch, commits: number): Promise<boolean> {
    const options = ["--quiet", "--no-tags", "--no-write-fetch-head", `--deepen=${commits}`];
    return (await this.git.remote([this.#gitDir, "fetch", ...options, this.remote.url, ref])).exitCode === 0;
  }

  /** Whether everything is there that a commit has and the one before it had not. */
  async isWhole(commit: string, before: string | undefined): Promise<boolean> {
    const range = before === undefined ? [commit] : [commit, `^${before}`];
    return (await this.local(["rev-list", "--objects", "--quiet", ...range])).exitCode === 0;
  }

  /** The files of a commit. @throws {@link Damaged} */
  async tree(commit: string): Promise<Tree> {
    const known = this.#trees.get(commit);
    if (known !== undefined) return known;
    const result = await this.local(["ls-tree", "-r", "-z", "--full-tree", commit]);
    if (result.exitCode !== 0) throw new Damaged(this.cache.repository, reasonOf(result));
    const tree = parseTree(result.stdout);
    this.#trees.set(commit, tree);
    return tree;
  }

  /** Keeps the tree of a commit of our own from having to be read. */
  remember(commit: string, tree: Tree): void {
    this.#trees.set(commit, tree);
  }

  /** The text of a blob, which a damaged cache is replaced for. @returns undefined when the remote has it no more either. */
  async text(id: string): Promise<string | undefined> {
    const text = await this.objects.text(id).catch((error: unknown) => {
      if (!(error instanceof Damaged)) throw error;
    });
    if (text !== undefined) return text;
    await this.repair();
    return this.objects.text(id);
  }

  /** Goes on with a new cache in place of a damaged one, and fetches everything again. */
  repair(): Promise<void> {
    this.#repairing ??= this.#replace()
      .then(() => this.refresh(false))
      .finally(() => {
        this.#repairing = undefined;
      });
    return this.#repairing;
  }

  async #replace(): Promise<void> {
    await this.#objects?.close();
    this.#objects = undefined;
    await this.cache.replace(this.git);
    for (const branch of this.branches) branch.machine = undefined;
    this.#outdated = true;
  }

  get #gitDir(): string {
    return `--git-dir=${this.cache.repository}`;
  }

  get #fetching(): Fetching {
    return { git: this.git, remote: this.remote, cache: this.cache, resolve: (name) => this.objects.resolve(name) };
  }

  async #open(): Promise<void> {
    this.#git = await this.cache.prepare();
    if (this.remote.ssh) await this.#quietSsh();
    await nameDefaults(this.git, this.remote, this.branches);
    try {
      for (const branch of this.branches) await this.#recall(branch);
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      await this.#replace();
      for (const branch of this.branches) await this.#recall(branch);
    }
    if (this.branches.some(({ commit }) => commit === undefined)) await this.#firstContact();
  }

  async #quietSsh(): Promise<void> {
    const { cwd, env } = this.git;
    const configured = await this.git.local(["config", "--get", "core.sshCommand"]);
    const { signal } = this.#options;
    this.#git = new Git({
      cwd,
      env: quietSsh(env, configured.stdout.trim()),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** What this machine knows of a branch. */
  async #recall(branch: Branch): Promise<void> {
    branch.commit = branch.machine = await this.objects.resolve(branch.tip);
  }

  /** Fetches branches that this cache never had, where there are such, under the lock. */
  async #firstContact(): Promise<void> {
    const refs = await this.#present(this.branches);
    const unknown = this.branches.filter(({ commit, ref }) => commit === undefined && refs.has(ref));
    if (unknown.length > 0) {
      const held = await this.cache.lock.acquire();
      try {
        for (const branch of unknown) await this.#begin(branch);
        await this.record();
      } finally {
        held.release();
      }
    }
    this.#outdated = this.branches.some((branch) => branch.commit !== refs.get(branch.ref));
    this.#asked = monotonic();
  }

  /** What the remote has of branches, each of which it has or may get. */
  async #present(branches: readonly Branch[]): Promise<ReadonlyMap<string, string>> {
    const names = branches.map((branch) => branch.ref);
    const { refs } = await list(this.git, this.remote, names);
    for (const branch of branches) if (!refs.has(branch.ref)) refuseMissing(this.remote, branch);
    return refs;
  }

  /** Fetches a branch without its history, unless another process has done so meanwhile. */
  async #begin(branch: Branch): Promise<void> {
    await this.#recall(branch);
    if (branch.commit !== undefined || this.cache.isShallowLocked()) return;
    const found = await fetchBranches(this.#fetching, [branch], ["--depth=1"]);
    // What fails here is tried again by the refresh that follows, which tells why.
    if (!("exitCode" in found)) branch.commit = found.get(branch);
  }

  /** Fetches all branches; those that are not at the remote are left out. */
  async #fetchAll(): Promise<Found> {
    if (this.branches.every((branch) => branch.commit !== undefined)) {
      const found = await fetchBranches(this.#fetching, this.branches);
      if (!("exitCode" in found)) return found;
    }
    for (let attempt = 1; ; attempt++) {
      const refs = await this.#present(this.branches);
      const present = this.branches.filter((branch) => refs.has(branch.ref));
      const found = await fetchBranches(this.#fetching, present);
      if (!("exitCode" in found)) return found;
      // The remote answers, but nothing can be stored: then it is what we store it in.
      if (attempt > 2 || isDiskFull(found)) notStored(this.remote, this.cache, found);
      if (attempt === 2) await this.#replace();
    }
  }

  /** What another process of this machine has pushed or found since. */
  async #adopt(branch: Branch): Promise<void> {
    const { commit, machine } = branch;
    const tip = await this.objects.resolve(branch.tip);
    if (tip === undefined || tip === machine) return;
    branch.machine = tip;
    if (commit === undefined || !(await this.contains(commit, tip))) branch.advance(tip, commit);
  }

  /** Says when a branch has lost what it had, and keeps that from being collected. */
  async #checkForward(branch: Branch, old: string, now: string | undefined): Promise<void> {
    if (now !== undefined && (await this.contains(now, old)) !== false) return;
    const kept = `refs/ocuroot/lost/${old}`;
    await this.local(["update-ref", kept, old]);
    const command = `git --git-dir=${this.cache.repository} push --force ${this.remote.url} ${old.slice(0, 7)}:${branch.ref}`;
    this.#options.warn?.(setBackProblem({ branch: branch.name, remote: this.remote.name, old, now, command }));
  }
}
