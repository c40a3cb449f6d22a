import { OcurootError, type Problem, problemsOf } from "../errors.js";
import type { Following } from "../release/drive.js";
import { declareAll, lostAmong } from "../release/lost.js";
import { environmentsOf } from "../release/plan.js";
import type { ReleaseView, Result } from "../report/reporter.js";
import { consumeRequest } from "../trigger/remember.js";
import { checkEnvironments } from "../work/check-environments.js";
import { Consequences } from "../work/consequences.js";
import { placeOf } from "../work/dependencies.js";
import type { OpItem } from "../work/ops.js";
import { type Prepared, prepareWork } from "../work/prepare.js";
import type { Scope } from "../work/scope.js";
import { runReleases } from "./release.js";
import { type Session, scopeOf } from "./session.js";

/** What doing outstanding work came to. */
export interface Worked {
  readonly views: readonly ReleaseView[];
  readonly started: readonly string[];
  readonly applied: readonly string[];
  readonly problems: readonly Problem[];
  /** What the last look left for others. */
  readonly others: Prepared["others"];
  /** What should be deployed, by the last look. */
  readonly intended: Prepared["intended"];
}

/**
 * Notes what is outstanding before a command changes anything, so that it can be told afterwards what follows from it:
 * `settle(session, "follow", …)` does that at all commits and in all repositories, and leaves the rest alone.
 */
export async function beginCascade(session: Session): Promise<Consequences> {
  const scope: Scope = { ...scopeOf(session), kind: "follow" };
  const request = { owner: session.owner.id, time: session.clock.now() };
  const { ready, later, heldBack, ops } = await session.world.preview((draft) => prepareWork(draft, scope, request));
  const runs = [...ready, ...later, ...heldBack].map(({ ref, requested }) => (requested ? placeless(ref) : ref));
  return new Consequences(new Set([...runs, ...ops.map(({ ref }) => ref)]));
}

/** A run that only the preview asked for is known by its deployment. */
function placeless(run: string): string {
  return run.slice(0, run.lastIndexOf("/"));
}

/** Does outstanding work, and what follows from it, until nothing is left that can start. */
export function settle(session: Session, kind: Scope["kind"], consequences?: Consequences): Promise<Worked> {
  return new Settling(session, kind, consequences).settle();
}

/**
 * The same for a command that is to find lost runs first: the look that finds the work finds what runs as well, so that a
 * store in which nothing is lost is walked once.
 */
export function settleWithLost(session: Session, kind: Scope["kind"]): Promise<Worked> {
  return new Settling(session, kind, undefined, true).settle();
}

class Settling {
  readonly #session: Session;
  readonly #kind: Scope["kind"];
  readonly #consequences: Consequences | undefined;
  readonly #unusable = new Set<string>();
  readonly #views = new Map<string, ReleaseView>();
  readonly #started: string[] = [];
  readonly #applied = new Set<string>();
  readonly #problems = new Map<string, Problem>();
  readonly #lost: Problem[] = [];
  #prepared: Prepared | undefined;
  #passes = 0;
  #findsLost: boolean;

  constructor(session: Session, kind: Scope["kind"], consequences: Consequences | undefined, findsLost = false) {
    this.#session = session;
    this.#kind = kind;
    this.#consequences = consequences;
    this.#findsLost = findsLost;
  }

  async settle(): Promise<Worked> {
    for (;;) {
      const prepared = await this.#prepare();
      if (await this.#markLost(prepared)) continue;
      if (await this.#doOps(prepared.ops)) continue;
      if (this.#kind === "ops" || !(await this.#run(prepared)) || this.#session.signal.aborted) break;
    }
    this.#tellWhatWaits();
    return {
      views: [...this.#views.values()],
      started: this.#started,
      applied: [...this.#applied],
      problems: [...this.#lost, ...this.#problems.values()],
      others: this.#prepared?.others ?? [],
      intended: this.#prepared?.intended ?? new Map(),
    };
  }

  #note(found: readonly Problem[]): void {
    for (const problem of found) {
      this.#problems.set(JSON.stringify([problem.code, problem.ref, problem.message]), problem);
    }
  }

  async #prepare(): Promise<Prepared> {
    const { repo, commit, owner, clock, world, runner } = this.#session;
    const scope: Scope = {
      ...scopeOf(this.#session),
      kind: this.#kind,
      unusable: this.#unusable,
      ...(this.#consequences === undefined ? {} : { consequences: this.#consequences }),
    };
    const request = { owner: owner.id, time: clock.now() };
    const prepared = await world.transact(`work ${this.#kind}`, async (draft) => {
      // A job for one run is not the one that was asked to do what else there is.
      if (runner?.assignment !== undefined) return prepareWork(draft, scope, request);
      await consumeRequest(draft.state, repo, commit);
      const found = await prepareWork(draft, scope, request);
      for (const item of found.ready) await consumeRequest(draft.state, item.repo, item.commit);
      return found;
    });
    this.#prepared = prepared;
    this.#note(prepared.problems);
    for (const { ref } of prepared.applied) this.#applied.add(ref);
    return prepared;
  }

  /** Marks what the first look found running and dead. @returns whether anything is: then the work is another. */
  async #markLost({ running }: Prepared): Promise<boolean> {
    if (!this.#findsLost) return false;
    this.#findsLost = false;
    if (running.length === 0) return false;
    const { state } = await this.#session.world.snapshot();
    const lost = await lostAmong(this.#session, state, running);
    this.#lost.push(...(await declareAll(this.#session, lost)));
    return lost.length > 0;
  }

  /** @returns whether any plan is new: then there is more to do. */
  async #doOps(ops: readonly OpItem[]): Promise<boolean> {
    if (this.#kind === "continue") return false;
    let planned = false;
    for (const op of ops) {
      try {
        await doOp(this.#session, op);
        planned = true;
      } catch (error) {
        this.#unusable.add(op.release);
        this.#note(problemsOf(error));
      }
    }
    return planned && this.#kind !== "ops";
  }

  /** @returns whether to look again. */
  async #run({ ready, held }: Prepared): Promise<boolean> {
    const releases = releasesOf(ready);
    if (releases.length === 0) return false;
    this.#passes += 1;
    const action = this.#started.length === 0 ? "continued" : "changed";
    const ran = await runReleases(this.#session, releases, action, { held, follow: (ended) => this.#follow(ended) });
    this.#note(ran.problems);
    for (const view of ran.views) this.#views.set(view.ref, view);
    for (const release of ran.unusable) this.#unusable.add(release);
    this.#started.push(...ran.started);
    this.#consequences?.changed(placesOf(ran.started));
    return ran.started.length > 0 || ran.unusable.length > 0;
  }

  /** What can start now that some runs have ended, while others go on. */
  async #follow(ended: readonly string[]): Promise<Following | undefined> {
    this.#consequences?.changed(placesOf(ended));
    if (!ended.some((run) => this.#prepared?.matters(run))) return undefined;
    const { ready, held } = await this.#prepare();
    if (ready.length > 0) this.#passes += 1;
    return { releases: releasesOf(ready), held };
  }

  #tellWhatWaits(): void {
    const { reporter } = this.#session;
    const { blocked = [], heldBack = [] } = this.#prepared ?? {};
    const say = (text: string): void => reporter.report({ type: "note", text });
    const needs = (waits: Prepared["blocked"][number]["waits"]): string => waits.map(({ text }) => text).join(", ");
    for (const { label, waits } of blocked) say(`${label} stays as it is: ${needs(waits)}`);
    for (const { label, waits } of heldBack) say(`${label} waits: ${needs(waits)}`);
    if (this.#kind !== "cascade" || this.#passes === 0 || this.#problems.size > 0) return;
    const passes = this.#passes === 1 ? "1 pass" : `${this.#passes} passes`;
    say(`Settled in ${passes}: ${this.#started.length} done.`);
  }
}

function releasesOf(ready: Prepared["ready"]): readonly string[] {
  return [...new Set(ready.map(({ release }) => release))];
}

/** Results are read below the current release, whichever that is. */
function placesOf(runs: readonly string[]): readonly string[] {
  return runs.flatMap((run) => placeOf(run) ?? []);
}

async function doOp(session: Session, { release, ref, name }: OpItem): Promise<void> {
  if (name !== "check_envs") {
    throw new OcurootError({
      code: "document-broken",
      message: `${ref} asks for something that this program cannot do`,
      ref,
    });
  }
  for (;;) {
    const environments = await environmentsOf((await session.world.snapshot()).state);
    const evaluation = await session.evaluate(release, environments);
    const request = { owner: session.owner.id, time: session.clock.now() };
    const added = await session.world.transact(`plan ${release} again`, (draft) =>
      checkEnvironments(draft, release, { evaluation, environments }, request),
    );
    if (added !== "outdated") return;
  }
}

/** Work fails by what was run here, not by what failed in these releases before. */
export function judgeWork(
  status: Result["status"],
  { views, started, applied }: Worked,
  problems: readonly Problem[],
): Result["status"] {
  if (problems.length > 0) return "failed";
  const ended = views.flatMap(({ runs }) => runs).filter(({ ref }) => started.includes(ref));
  if (ended.some((run) => run.status === "failed" || run.status === "lost")) return "failed";
  if (ended.some((run) => run.status === "cancelled")) return "cancelled";
  if (status !== "failed" && status !== "cancelled") return status;
  return started.length > 0 || applied.length > 0 ? "complete" : "nothing";
}
