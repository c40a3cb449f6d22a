import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { fail } from "../../errors.js";
import { Disk, errno, named, readText } from "../fs/disk.js";
import { Lock } from "../fs/lock.js";
import { liveness, parseOwner, thisProcess } from "../fs/owner.js";
import { sweep } from "../fs/sweep.js";
import { Git } from "./git.js";

/** From how many packs on they are made into one: each commit and each fetch leaves one. */
const manyPacks = 50;
/** How many processes may have left their refs behind before these are removed. */
const manyDead = 20;
/** Age from which on a lock file of git's cannot be in use any more, in milliseconds. */
const stale = 10 * 60_000;
/** Age of another machine's record of the lock from which on it counts as dead, in milliseconds. */
const lease = 15_000;

/**
 * Where objects of one remote are kept on this machine, shared by all its processes. A folder with the lock (`l`, `q`,
 * `tmp`), a record of each process at work (`p`), the time of the last contact of each branch (`c`), and bare
 * repositories `1.git`, `2.git`, …, of which the last one counts: a damaged one is followed by another, and removed when
 * nobody else is at work.
 */
export class Cache {
  readonly lock: Lock;
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #signal: AbortSignal | undefined;
  readonly #now: () => number;
  readonly #id = randomUUID();
  readonly #disk = new Disk();
  #repository = "";
  #names = 0;
  #swept = false;

  /** @param now milliseconds since 1970 */
  constructor(
    folder: string,
    env: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
    now: () => number,
  ) {
    this.#folder = folder;
    this.#env = env;
    this.#signal = signal;
    this.#now = now;
    this.lock = new Lock(folder, this.#disk, lease);
  }

  /** The bare repository. */
  get repository(): string {
    return this.#repository;
  }

  /** Makes what is missing. @throws OcurootError `file-access` */
  async prepare(): Promise<Git> {
    const git = new Git({
      cwd: this.#folder,
      env: this.#env,
      ...(this.#signal === undefined ? {} : { signal: this.#signal }),
    });
    named(() => {
      for (const name of ["l", "q", "tmp", "p", "c"]) mkdirSync(`${this.#folder}/${name}`, { recursive: true });
      writeFileSync(`${this.#folder}/p/${this.#id}`, JSON.stringify(thisProcess()));
    });
    const last = this.#last();
    if (last > 0 && isRepository(`${this.#folder}/${last}.git`)) this.#repository = `${this.#folder}/${last}.git`;
    else await this.#create(git, last + 1);
    return git;
  }

  /** Goes over to a new repository in place of a damaged one. */
  async replace(git: Git): Promise<void> {
    const last = this.#last();
    const repository = `${this.#folder}/${last}.git`;
    // Another process may have done so.
    if (repository !== this.#repository && isRepository(repository)) this.#repository = repository;
    else await this.#create(git, last + 1);
  }

  /** The name of a ref of this process: new each time, since a killed git leaves names locked. */
  newRef(): string {
    return `refs/ocuroot/p/${this.#id}/${++this.#names}`;
  }

  /** Milliseconds since a process of this machine last knew what `branch` is at the remote. */
  age(branch: string): number {
    const stat = statSync(`${this.#folder}/c/${branch}`, { throwIfNoEntry: false });
    const age = stat === undefined ? Number.POSITIVE_INFINITY : this.#now() - stat.mtimeMs;
    return age < 0 ? Number.POSITIVE_INFINITY : age;
  }

  /** Notes that `branch` is known as of now. */
  touch(branch: string): void {
    const now = new Date(this.#now());
    try {
      utimesSync(`${this.#folder}/c/${branch}`, now, now);
    } catch {
      named(() => writeFileSync(`${this.#folder}/c/${branch}`, ""));
    }
  }

  /** Whether a first fetch would fail on what a killed one has left. Removes what nobody can be using. */
  isShallowLocked(): boolean {
    return lockedBy(`${this.#repository}/shallow.lock`, this.#now());
  }

  /** Removes what dead processes left. Under the lock; once. */
  async sweep(git: Git): Promise<void> {
    if (this.#swept) return;
    this.#swept = true;
    sweep(`${this.#folder}/tmp`, this.#disk);
    for (const path of leftLocks(this.#repository)) lockedBy(path, this.#now());
    const all = readdirSync(`${this.#folder}/p`);
    const dead = all.filter((name) => this.#isDead(name));
    if (all.length === dead.length + 1) this.#removeOthers();
    if (dead.length < manyDead) return;
    const listed = await git.local([`--git-dir=${this.#repository}`, "for-each-ref", "--format=%(refname)", refs]);
    const gone = listed.stdout.split("\n").filter((name) => dead.includes(name.slice(refs.length).split("/")[0] ?? ""));
    const script = gone.map((name) => `delete ${name}\n`).join("");
    const { exitCode } = await git.local([`--git-dir=${this.#repository}`, "update-ref", "--stdin"], script);
    if (exitCode === 0) for (const name of dead) this.#disk.unlink(`${this.#folder}/p/${name}`);
  }

  /** Makes one pack of many. Under the lock; what cannot be done now is done another time. */
  async tidy(git: Git): Promise<void> {
    const packs = readdirSync(`${this.#repository}/objects/pack`).filter((name) => name.endsWith(".pack"));
    if (packs.length <= manyPacks) return;
    await git.local([`--git-dir=${this.#repository}`, "gc", "--quiet", "--prune=1.day.ago"]);
  }

  /** Tells others that the refs of this process are not needed any more. */
  release(): void {
    try {
      writeFileSync(`${this.#folder}/p/${this.#id}`, "");
    } catch {
      // The record counts as dead as soon as this process has ended.
    }
  }

  /** Removes repositories that are not used any more, while no other process is there that could have opened one. */
  #removeOthers(): void {
    for (const name of readdirSync(this.#folder)) {
      const old = /^\d+\.git$/.test(name) && Number.parseInt(name, 10) < this.#last();
      const path = `${this.#folder}/${name}`;
      if ((old && path !== this.#repository) || name.startsWith("new-")) rmSync(path, { recursive: true, force: true });
    }
  }

  #isDead(name: string): boolean {
    const text = readText(`${this.#folder}/p/${name}`);
    const owner = parseOwner(text ?? "");
    return owner === undefined ? text === "" : liveness(owner) === "dead";
  }

  #last(): number {
    const numbers = readdirSync(this.#folder).map((name) => Number(/^(\d+)\.git$/.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
  }

  /** Makes a repository aside and puts it in place whole; somebody else's that is there first counts. */
  async #create(git: Git, number: number): Promise<void> {
    const made = `${this.#folder}/new-${randomUUID()}`;
    const place = `${this.#folder}/${number}.git`;
    const { exitCode, stderr } = await git.local(["init", "--quiet", "--bare", "--template=", made]);
    if (exitCode !== 0) fail("file-access", `The cache ${made} cannot be made: ${stderr.trim()}`);
    try {
      renameSync(made, place);
    } catch (error) {
      rmSync(made, { recursive: true, force: true });
      if (!["EEXIST", "ENOTEMPTY", "EPERM"].includes(errno(error) ?? "")) throw error;
    }
    this.#repository = place;
  }
}

const refs = "refs/ocuroot/p/";

function isRepository(folder: string): boolean {
  return ["HEAD", "objects", "refs"].every((name) => statSync(`${folder}/${name}`, { throwIfNoEntry: false }));
}

/** Files that a killed git leaves and that stop others: locks, and marks that keep a pack from being collected. */
function leftLocks(repository: string): string[] {
  const inside = (folder: string, end: string): string[] =>
    statSync(`${repository}/${folder}`, { throwIfNoEntry: false }) === undefined
      ? []
      : readdirSync(`${repository}/${folder}`)
          .filter((name) => name.endsWith(end))
          .map((name) => `${repository}/${folder}/${name}`);
  return [
    ...["shallow.lock", "packed-refs.lock"].map((name) => `${repository}/${name}`),
    ...inside("refs/ocuroot/tip", ".lock"),
    ...inside("objects/pack", ".keep"),
  ];
}

/** Whether a lock file of git's stands in the way; one that is too old to be in use is removed. */
function lockedBy(path: string, now: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  if (now - stat.mtimeMs < stale) return true;
  rmSync(path, { force: true });
  return false;
}
