import { fail, type Problem } from "../../errors.js";
import type { Branch } from "../git/branch.js";
import type { Head, Heads, RemoteRepository } from "./repository.js";

/** For how long GitHub may still answer with what was before, in milliseconds: its copies follow one another. */
const lag = 30_000;

export interface KnownHeadsOptions {
  /** The repository, for people. */
  readonly name: string;
  /** Milliseconds for which an answer is believed without asking again. */
  readonly freshness: number;
  readonly now: () => number;
  /** Told what a user should know though it stops nothing. */
  readonly warn: ((problem: Problem) => void) | undefined;
}

/** What is known of the branches of a repository. What was seen only moves forward, whatever a slow copy says. */
export class KnownHeads {
  readonly #remote: RemoteRepository;
  readonly #branches: readonly Branch[];
  readonly #name: string;
  readonly #freshness: number;
  readonly #now: () => number;
  readonly #warn: ((problem: Problem) => void) | undefined;
  readonly #heads = new Map<Branch, Head>();
  /** Ids of root folders by commits. */
  readonly #roots = new Map<string, string>();
  /** Commits that a branch has left behind. */
  readonly #past = new Map<Branch, Set<string>>();
  /** Since when answers have been older than what is known. */
  readonly #behind = new Map<Branch, number>();
  #id: string | undefined;
  #empty = false;
  #outdated = true;
  #asked = Number.NEGATIVE_INFINITY;
  /** Questions follow each other. */
  #asking: Promise<unknown> = Promise.resolve();

  constructor(remote: RemoteRepository, branches: readonly Branch[], options: KnownHeadsOptions) {
    this.#remote = remote;
    this.#branches = branches;
    this.#name = options.name;
    this.#freshness = options.freshness;
    this.#now = options.now;
    this.#warn = options.warn;
    for (const branch of branches) this.#past.set(branch, new Set());
  }

  /** What mutations name the repository by. */
  get id(): string {
    return this.#id ?? fail("internal", `${this.#name} was written to before it was looked at.`);
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
      if (!this.#outdated && this.#now() - this.#asked < this.#freshness) return;
      if (this.#id === undefined || this.#branches.some((branch) => !this.#heads.has(branch))) await this.#askAll();
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
    for (const branch of this.#branches) this.#behind.set(branch, Number.NEGATIVE_INFINITY);
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
    this.#asked = this.#now();
  }

  #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.#asking.then(ask);
    this.#asking = answer.catch(() => {});
    return answer;
  }

  /** Asks without cost whether anything moved, and only then what there is now. */
  async #probe(): Promise<void> {
    const asked = this.#now();
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
    const asked = this.#now();
    const names = this.#branches.map(({ name }) => name).filter((name) => name !== "");
    const answer = await this.#remote.heads(names);
    this.#id = answer.id;
    this.#empty = answer.empty;
    this.#nameDefaults(answer);
    for (const branch of this.#branches) this.#accept(branch, answer.heads.get(branch.name));
    this.#asked = Math.max(this.#asked, asked);
    this.#outdated = false;
  }

  #nameDefaults({ defaultBranch }: Heads): void {
    for (const branch of this.#branches) branch.name ||= defaultBranch ?? "";
    const [first, second] = this.#branches;
    if (first === undefined || first.name === "" || first.name !== second?.name) return;
    fail("store-config", `State and intent are both configured to be in branch ${first.name} of ${this.#name}.`, {
      fix: "Give each a branch of its own, or configure one store.git for both.",
    });
  }

  #accept(branch: Branch, found: Head | undefined): void {
    const known = this.#heads.get(branch);
    if (found?.commit === known?.commit) this.#behind.delete(branch);
    else if (known !== undefined && (found === undefined || this.isPast(branch, found.commit))) {
      if (this.#isOver(branch)) this.#setBack(branch, known, found);
    } else if (found !== undefined) this.advance(branch, found);
    if (found === undefined && !branch.createBranch) this.#missing(branch);
  }

  /** Whether answers have been older for so long that they must be true. Begins to count with the first. */
  #isOver(branch: Branch): boolean {
    const since = this.#behind.get(branch) ?? this.#now();
    this.#behind.set(branch, since);
    const over = this.#now() - since >= lag;
    if (over) this.#past.get(branch)?.clear();
    return over;
  }

  /** Goes on from where somebody has put the branch, and says so. */
  #setBack(branch: Branch, known: Head, found: Head | undefined): void {
    const short = (id: string) => id.slice(0, 7);
    const became = found === undefined ? "is gone" : `was set back: it is at ${short(found.commit)} now`;
    this.#warn?.({
      code: "store-conflict",
      message: `Branch ${branch.name} of ${this.#name} ${became}, without ${short(known.commit)}, which was its newest commit.`,
      fix: `If that was a mistake, put it back: git push --force REMOTE ${known.commit}:${branch.ref}, where that commit is.`,
    });
    if (found !== undefined) this.advance(branch, found);
    else this.#forget(branch);
  }

  #forget(branch: Branch): void {
    this.#heads.delete(branch);
    branch.commit = undefined;
    branch.supported = false;
    this.#behind.delete(branch);
  }

  #missing(branch: Branch): never {
    fail("store-config", `${this.#name} has no branch ${branch.name}.`, {
      fix: "Create the branch, or let it be created with create_branch=True in repo.ocu.star.",
    });
  }
}
