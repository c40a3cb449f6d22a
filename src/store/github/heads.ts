import { fail, type Problem } from "../../errors.js";
import type { Branch } from "../git/branch.js";
import { setBackProblem } from "../git/set-back.js";
import type { Head } from "./answers.js";
import { relationOf } from "./forward.js";
import type { Kept } from "./kept.js";
import type { Time } from "./pace.js";
import type { Heads, Relation, RemoteReader } from "./reader.js";

/** For how long GitHub may still answer with what was before, in milliseconds: its copies follow one another. */
const lag = 30_000;
/** After how many milliseconds it is asked again first; each time after twice as many. */
const firstPause = 1000;

export interface KnownHeadsOptions {
  /** The repository, for people. */
  readonly name: string;
  /** Milliseconds for which an answer is believed without asking again. */
  readonly freshness: number;
  readonly time: Time;
  /** What this machine knew of branches before. */
  readonly memory: Pick<Kept, "recallHead" | "keepHead">;
  /** Told what a user should know though it stops nothing. */
  readonly warn: ((problem: Problem) => void) | undefined;
}

/** What is known of the branches of a repository. What was seen only moves forward, whatever a slow copy says. */
export class KnownHeads {
  readonly #remote: RemoteReader;
  readonly #branches: readonly Branch[];
  readonly #options: KnownHeadsOptions;
  readonly #heads = new Map<Branch, Head>();
  /** Ids of root folders by commits. */
  readonly #roots = new Map<string, string>();
  /** Commits that a branch has left behind. */
  readonly #past = new Map<Branch, Set<string>>();
  /** Branches that were looked up in memory. */
  readonly #recalled = new Set<Branch>();
  /** When the commit that is known was seen first: no copy is later than a while. */
  readonly #since = new Map<Branch, number>();
  /** Branches of which the last answer was older than what is known. */
  readonly #behind = new Set<Branch>();
  #id: string | undefined;
  #empty = false;
  #outdated = true;
  #asked = Number.NEGATIVE_INFINITY;
  /** Questions follow each other. */
  #asking: Promise<unknown> = Promise.resolve();

  constructor(remote: RemoteReader, branches: readonly Branch[], options: KnownHeadsOptions) {
    this.#remote = remote;
    this.#branches = branches;
    this.#options = options;
    for (const branch of branches) this.#past.set(branch, new Set());
  }

  /** What mutations name the repository by. */
  get id(): string {
    return this.#id ?? fail("internal", `${this.#options.name} was written to before it was looked at.`);
  }

  /** Whether the repository has no commit at all. */
  get empty(): boolean {
    return this.#empty;
  }

  /** When it was known last what the branches are, in milliseconds since 1970. */
  get asked(): number {
    return this.#asked;
  }

  of(branch: Branch): Head | undefined {
    return this.#heads.get(branch);
  }

  /** Whether the branch is known to have left a commit behind. */
  isPast(branch: Branch, commit: string): boolean {
    return this.#past.get(branch)?.has(commit) ?? false;
  }

  /** The id of the root folder of a branch's commit. */
  rootOf(commit: string): string {
    return this.#roots.get(commit) ?? fail("internal", `The root of commit ${commit} is not known.`);
  }

  /** The next look asks. */
  expire(): void {
    this.#outdated = true;
  }

  /** Finds out what the branches are, unless that was known a moment ago. */
  look(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#outdated && this.#options.time.now() - this.#asked < this.#options.freshness) return;
      if (this.#id === undefined) await this.#begin();
      else if (this.#branches.some((branch) => !this.#heads.has(branch))) await this.#askAll();
      else await this.#probe();
    });
  }

  /** Asks what the branches are. */
  ask(): Promise<void> {
    return this.#inTurn(() => this.#askAll());
  }

  /** Whether the last answer was older than what is known. */
  get isBehind(): boolean {
    return this.#behind.size > 0;
  }

  /** Takes the next answer for true although it is older: the branch was set back, or removed. */
  surrender(): void {
    for (const past of this.#past.values()) past.clear();
    this.#since.clear();
    this.#outdated = true;
  }

  /** Takes over what was just written, by this process or another one of this machine. */
  advance(branch: Branch, head: Head): void {
    const known = this.#heads.get(branch);
    if (known?.commit === head.commit) return;
    if (known !== undefined) this.#past.get(branch)?.add(known.commit);
    this.#heads.set(branch, head);
    this.#roots.set(head.commit, head.root);
    branch.commit = head.commit;
    this.#behind.delete(branch);
    this.#since.set(branch, this.#options.time.now());
    this.#asked = this.#options.time.now();
  }

  /** Leaves what is known to the next process. */
  save(): void {
    for (const [branch, head] of this.#heads) {
      this.#options.memory.keepHead(branch.name, { head, since: this.#since.get(branch) ?? 0 });
    }
  }

  #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.#asking.then(ask);
    this.#asking = answer.catch(() => {});
    return answer;
  }

  /**
   * The first question. What this machine knew before is not given up for an older answer that may come from a late
   * copy: it is asked again until none can be that late.
   */
  async #begin(): Promise<void> {
    await this.#askAll();
    for (let pause = firstPause, waited = 0; this.isBehind; pause *= 2) {
      if (waited >= lag) this.surrender();
      else await this.#options.time.pause(pause);
      waited += pause;
      await this.#askAll();
    }
  }

  /** Asks without cost whether anything moved, and only then what there is now. */
  async #probe(): Promise<void> {
    const asked = this.#options.time.now();
    const known = this.#branches.map((branch) => this.#heads.get(branch)?.commit ?? "");
    const found = await Promise.all(
      this.#branches.map((branch, at) => this.#remote.probe(branch.name, known[at] ?? "")),
    );
    // Meanwhile a commit of our own went out, or everything is as it was.
    const stands = this.#branches.every((branch, at) => {
      const now = this.#heads.get(branch)?.commit;
      return now !== known[at] || found[at] === now;
    });
    if (!stands) await this.#askAll();
    else {
      this.#behind.clear();
      this.#asked = Math.max(this.#asked, asked);
      this.#outdated = false;
    }
  }

  async #askAll(): Promise<void> {
    const asked = this.#options.time.now();
    const names = this.#branches.map(({ name }) => name).filter((name) => name !== "");
    for (const branch of this.#branches) this.#recall(branch);
    const answer = await this.#remote.heads(names, this.#heads.size > 0);
    this.#id = answer.id;
    this.#empty = answer.empty;
    this.#nameDefaults(answer);
    for (const branch of this.#branches) {
      this.#recall(branch);
      await this.#accept(branch, answer.heads.get(branch.name), answer.lines.get(branch.name) ?? []);
    }
    this.#asked = Math.max(this.#asked, asked);
    this.#outdated = false;
  }

  #nameDefaults({ defaultBranch }: Heads): void {
    for (const branch of this.#branches) branch.name ||= defaultBranch ?? "";
    const [first, second] = this.#branches;
    if (first === undefined || first.name === "" || first.name !== second?.name) return;
    fail(
      "store-config",
      `State and intent are both configured to be in branch ${first.name} of ${this.#options.name}.`,
      {
        fix: "Give each a branch of its own, or configure one store.git for both.",
      },
    );
  }

  /** Begins with what this machine knew of a branch, once its name is known. */
  #recall(branch: Branch): void {
    if (branch.name === "" || this.#recalled.has(branch)) return;
    this.#recalled.add(branch);
    const found = this.#options.memory.recallHead(branch.name);
    if (found === undefined || this.#heads.has(branch)) return;
    this.advance(branch, found.head);
    this.#since.set(branch, found.since);
  }

  async #accept(branch: Branch, found: Head | undefined, line: readonly string[]): Promise<void> {
    if (found === undefined && !branch.createBranch) this.#missing(branch);
    const known = this.#heads.get(branch);
    if (found?.commit === known?.commit) this.#behind.delete(branch);
    else if (known === undefined) this.#take(branch, found);
    else {
      const relation = await this.#relation(branch, known, found, line);
      // Meanwhile a commit of our own went out.
      if (this.#heads.get(branch) !== known) return;
      if (relation === "ahead") this.#take(branch, found);
      else if (relation === "apart" || this.#isOver(branch)) this.#setBack(branch, known, found);
    }
  }

  async #relation(branch: Branch, known: Head, found: Head | undefined, line: readonly string[]): Promise<Relation> {
    if (found === undefined || this.isPast(branch, found.commit)) return "behind";
    if (line.includes(known.commit)) return "ahead";
    return await relationOf(this.#remote, known.commit, found.commit, (pause) => this.#options.time.pause(pause));
  }

  #take(branch: Branch, found: Head | undefined): void {
    if (found !== undefined) this.advance(branch, found);
    else this.#forget(branch);
  }

  /** Whether what is known was so for so long that an older answer must be true. */
  #isOver(branch: Branch): boolean {
    this.#behind.add(branch);
    return this.#options.time.now() - (this.#since.get(branch) ?? Number.NEGATIVE_INFINITY) >= lag;
  }

  /** Goes on from where somebody has put the branch, and says so. */
  #setBack(branch: Branch, known: Head, found: Head | undefined): void {
    const { name, warn } = this.#options;
    const command = this.#commandBack(branch, known.commit, found !== undefined);
    warn?.(setBackProblem({ branch: branch.name, remote: name, old: known.commit, now: found?.commit, command }));
    this.#take(branch, found);
    // It may be put back.
    this.#past.get(branch)?.clear();
  }

  /** GitHub keeps commits that no branch has any more. Who reads this may have made the branch anew by then. */
  #commandBack(branch: Branch, commit: string, isThere: boolean): string {
    const [host = "", ...path] = this.#options.name.split("/");
    const gh = host === "github.com" ? "gh api" : `gh api --hostname ${host}`;
    const refs = `repos/${path.join("/")}/git/refs`;
    const move = `${gh} --method PATCH ${refs}/heads/${branch.name} -f sha=${commit} -F force=true`;
    return isThere ? move : `${move} || ${gh} ${refs} -f ref=${branch.ref} -f sha=${commit}`;
  }

  #forget(branch: Branch): void {
    this.#heads.delete(branch);
    branch.commit = undefined;
    branch.supported = false;
    this.#behind.delete(branch);
  }

  #missing(branch: Branch): never {
    fail("store-config", `${this.#options.name} has no branch ${branch.name}.`, {
      fix: "Create the branch, or let it be created with create_branch=True in repo.ocu.star.",
    });
  }
}
