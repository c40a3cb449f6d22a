import { fail } from "../../errors.js";
import type { CommandResult } from "../../process.js";
import { BoundedMap } from "../bounded-map.js";
import type { Branch } from "./branch.js";
import type { Cache } from "./cache.js";
import { quietSsh } from "./environment.js";
import { Git } from "./git.js";
import { list, unreachable } from "./link.js";
import { Objects } from "./objects.js";
import type { Remote } from "./remote.js";
import { parseTree, type Tree } from "./tree.js";

/** Trees kept: those of snapshots in use and of the commits that are being made. */
const trees = 6;

/** What is thrown when the cache has not what it should have; the next attempt uses another one. */
export class Damaged extends Error {}

/** Branches of one remote, kept in step with it in the cache. */
export class Mirror {
  readonly remote: Remote;
  readonly branches: readonly Branch[];
  readonly cache: Cache;
  readonly #freshness: number;
  readonly #signal: AbortSignal | undefined;
  readonly #trees = new BoundedMap<Tree>(trees, () => 1);
  #git: Git | undefined;
  #objects: Objects | undefined;
  #opening: Promise<void> | undefined;
  #repairing: Promise<void> | undefined;
  /** Whether the remote must be asked before anything is believed. */
  #outdated = true;
  /** When the remote was asked last, by this process's own clock. */
  #asked = Number.NEGATIVE_INFINITY;

  /** @param freshness milliseconds for which what the remote said is believed without asking again */
  constructor(remote: Remote, branches: readonly Branch[], cache: Cache, freshness: number, signal?: AbortSignal) {
    this.remote = remote;
    this.branches = branches;
    this.cache = cache;
    this.#freshness = freshness;
    this.#signal = signal;
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
    const age = Math.min(machine, performance.now() - this.#asked);
    if (this.#outdated || age >= this.#freshness) await this.refresh(locked);
    else for (const branch of this.branches) await this.#adopt(branch);
  }

  /** Fetches the branches. */
  async refresh(locked: boolean): Promise<void> {
    const asked = performance.now();
    const before = this.branches.map((branch) => branch.commit);
    const known = this.branches.every((branch) => branch.commit !== undefined);
    let found = known ? await this.#fetch(this.branches, []) : undefined;
    for (let attempt = 1; found === undefined; attempt++) {
      const { refs } = await list(
        this.git,
        this.remote,
        this.branches.map((branch) => branch.ref),
      );
      const present = this.branches.filter((branch) => refs.has(branch.ref));
      for (const branch of this.branches) if (!present.includes(branch)) this.#missing(branch);
      found = await this.#fetch(present, []);
      // The remote answers, but nothing can be stored: then it is what we store it in.
      if (found === undefined && attempt === 2) await this.#replace();
      if (found === undefined && attempt > 2) throw new Damaged(`${this.remote.name} cannot be fetched`);
    }
    for (const [index, branch] of this.branches.entries()) branch.advance(found.get(branch), before[index]);
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

  /** Whether `commit` is `tip` or one of those it was built on. */
  async contains(tip: string | undefined, commit: string): Promise<boolean> {
    if (tip === undefined || tip === commit) return tip === commit;
    return (await this.local(["merge-base", "--is-ancestor", commit, tip])).exitCode === 0;
  }

  /** The files of a commit. @throws {@link Damaged} */
  async tree(commit: string): Promise<Tree> {
    const known = this.#trees.get(commit);
    if (known !== undefined) return known;
    const { exitCode, stdout, stderr } = await this.local(["ls-tree", "-r", "-z", "--full-tree", commit]);
    if (exitCode !== 0) throw new Damaged(stderr);
    const tree = parseTree(stdout);
    this.#trees.set(commit, tree);
    return tree;
  }

  /** Keeps the tree of a commit of our own from having to be read. */
  remember(commit: string, tree: Tree): void {
    this.#trees.set(commit, tree);
  }

  /** The text of a blob, which a damaged cache is replaced for. @returns undefined when the remote has it no more either. */
  async text(id: string): Promise<string | undefined> {
    const text = await this.objects.text(id);
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

  async #open(): Promise<void> {
    this.#git = await this.cache.prepare();
    if (this.remote.ssh) await this.#quietSsh();
    if (this.branches.some(({ name }) => name === "")) await this.#nameDefaults();
    const [first, second] = this.branches;
    if (first !== undefined && first.name === second?.name) sameBranch(this.remote, first);
    for (const branch of this.branches) branch.commit = branch.machine = await this.objects.resolve(branch.tip);
    if (this.branches.some(({ commit }) => commit === undefined)) await this.#firstContact();
  }

  async #quietSsh(): Promise<void> {
    const { cwd, env } = this.git;
    const configured = await this.git.local(["config", "--get", "core.sshCommand"]);
    const signal = this.#signal === undefined ? {} : { signal: this.#signal };
    this.#git = new Git({ cwd, env: quietSsh(env, configured.stdout.trim()), ...signal });
  }

  async #nameDefaults(): Promise<void> {
    const { head, refs } = await list(this.git, this.remote, ["HEAD"]);
    if (head === undefined && refs.has("HEAD")) {
      fail("store-config", `${this.remote.name} has no default branch.`, {
        fix: "Name the branch of the store in repo.ocu.star.",
      });
    }
    // An empty repository says nothing; the first branch that is pushed becomes its default where it has none.
    for (const branch of this.branches) branch.name ||= head ?? "main";
  }

  /** Fetches branches that this cache never had, where there are such, under the lock. */
  async #firstContact(): Promise<void> {
    const names = this.branches.map((branch) => branch.ref);
    const { refs } = await list(this.git, this.remote, names);
    for (const branch of this.branches) if (!refs.has(branch.ref)) this.#missing(branch);
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
    this.#asked = performance.now();
  }

  /** Fetches a branch without its history, unless another process has done so meanwhile. */
  async #begin(branch: Branch): Promise<void> {
    branch.commit = branch.machine = await this.objects.resolve(branch.tip);
    if (branch.commit !== undefined) return;
    const depth = this.cache.isShallowLocked() ? [] : ["--depth=1"];
    const found = (await this.#fetch([branch], depth)) ?? (await this.#fetch([branch], []));
    branch.commit = found?.get(branch);
  }

  /** @returns the commits that were found; undefined when git failed. */
  async #fetch(branches: readonly Branch[], depth: readonly string[]): Promise<Map<Branch, string> | undefined> {
    const found = new Map<Branch, string>();
    if (branches.length === 0) return found;
    const targets = new Map(branches.map((branch) => [branch, this.cache.newRef()]));
    const specs = Array.from(targets, ([branch, target]) => `+${branch.ref}:${target}`);
    const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...depth, this.remote.url, ...specs];
    const result = await this.git.remote([this.#gitDir, ...args]);
    if (result.exitCode === -1) unreachable(this.remote, result);
    if (result.exitCode !== 0) return undefined;
    for (const [branch, target] of targets) {
      const id = await this.objects.resolve(target);
      if (id === undefined) return undefined;
      found.set(branch, id);
    }
    return found;
  }

  /** What another process of this machine has pushed or found since. */
  async #adopt(branch: Branch): Promise<void> {
    const { commit, machine } = branch;
    const tip = await this.objects.resolve(branch.tip);
    if (tip === undefined || tip === machine) return;
    branch.machine = tip;
    if (commit === undefined || !(await this.contains(commit, tip))) branch.advance(tip, commit);
  }

  #missing(branch: Branch): void {
    if (branch.createBranch) return;
    fail("store-config", `${this.remote.name} has no branch ${branch.name}.`, {
      fix: "Create the branch, or let it be created with create_branch=True in repo.ocu.star.",
    });
  }
}

function sameBranch(remote: Remote, { name }: Branch): never {
  fail("store-config", `State and intent are both configured to be in branch ${name} of ${remote.name}.`, {
    fix: "Give each a branch of its own, or configure one store.git for both.",
  });
}
