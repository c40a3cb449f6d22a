import type { Evaluation } from "../config/host.js";
import { OcurootError, type Problem, problemsOf } from "../errors.js";
import { labelOf } from "../refs/names.js";
import { type Claimed, ClaimMemory, claimReady } from "./claim.js";
import type { ReleaseContext } from "./context.js";
import { Deployments } from "./deployments.js";
import { Freezes } from "./freeze.js";
import { loadRelease } from "./load.js";
import { type Ending, performRun } from "./run.js";
import { statusOf } from "./status.js";
import { describeRun, viewRelease, viewRun } from "./view.js";

/** What driving releases came to, beside what is recorded. */
export interface Driven {
  /** Runs that were started here, in order of start. */
  readonly started: readonly string[];
  /** Releases that were worked on: those asked for, and those taken along. */
  readonly releases: readonly string[];
  /** What could not be done or recorded. */
  readonly problems: readonly Problem[];
}

/**
 * Does all work of some releases that is ready or becomes so, up to `maxParallel` at once, until nothing is left that
 * can start. A run that fails stops neither its siblings nor other releases.
 */
export async function driveReleases(ctx: ReleaseContext, releases: readonly string[]): Promise<Driven> {
  return new Driver(ctx).drive(releases);
}

class Driver {
  readonly #ctx: ReleaseContext;
  readonly #started: string[] = [];
  readonly #problems: Problem[] = [];
  readonly #memory = new ClaimMemory();
  /** The furthest phase of each release that was started in. */
  readonly #phases = new Map<string, number>();
  readonly #evaluations = new Map<string, Evaluation>();
  readonly #active = new Set<Promise<void>>();
  /** Runs that have ended and are to be recorded together. */
  #ended: { readonly claimed: Claimed; readonly ending: Ending | "paused" }[] = [];
  #free: number;
  #broken = false;

  constructor(ctx: ReleaseContext) {
    this.#ctx = ctx;
    this.#free = ctx.maxParallel;
  }

  async drive(releases: readonly string[]): Promise<Driven> {
    await this.#evaluate(releases);
    if (this.#evaluations.size > 0) this.#track(this.#claim());
    while (this.#active.size > 0) await Promise.race(this.#active);
    return {
      started: this.#started,
      releases: [...new Set([...releases, ...this.#evaluations.keys()])],
      problems: this.#problems,
    };
  }

  /** A file that does not evaluate keeps its own releases back, nothing else. */
  async #evaluate(releases: readonly string[]): Promise<void> {
    for (const release of releases) {
      try {
        this.#evaluations.set(release, await this.#ctx.evaluate(release));
      } catch (error) {
        this.#problems.push(...problemsOf(error));
      }
    }
  }

  #track(work: Promise<void>): void {
    const guarded = work
      .catch((error: unknown) => {
        this.#broken = true;
        this.#problems.push(...problemsOf(error));
      })
      .finally(() => this.#active.delete(guarded));
    this.#active.add(guarded);
  }

  /**
   * Takes what is ready, as much as there is room for, and starts it.
   *
   * @param before what is told first, so that an end is seen before what follows from it
   */
  async #claim(before?: Promise<unknown>): Promise<void> {
    if (this.#broken || this.#ctx.signal.aborted) return;
    const capacity = this.#free;
    if (capacity === 0) return;
    this.#free = 0;
    const { owner, clock } = this.#ctx;
    const request = {
      owner: owner.id,
      ...(owner.url === undefined ? {} : { url: owner.url }),
      time: clock.now(),
      capacity,
      memory: this.#memory,
    };
    const releases = [...this.#evaluations.keys()];
    const claimed = await this.#ctx.world
      .transact("start", (draft) => claimReady(draft, releases, request))
      .finally(() => {
        this.#free += capacity;
      });
    this.#free -= claimed.length;
    await before?.catch(() => {});
    await this.#reportOpened(claimed);
    for (const each of claimed) this.#track(this.#perform(each));
  }

  async #perform(claimed: Claimed): Promise<void> {
    const { reporter } = this.#ctx;
    const evaluation = this.#evaluations.get(claimed.release.ref);
    if (!evaluation) throw new OcurootError({ code: "internal", message: `${claimed.release.ref} was not evaluated` });
    this.#started.push(claimed.ref);
    reporter.report({ type: "run-started", run: describeRun(claimed.item, claimed.ref, claimed.run, "running", []) });
    const ending = await performRun(this.#ctx, evaluation, claimed).finally(() => {
      this.#free += 1;
    });
    this.#ended.push({ claimed, ending });
    if (this.#ended.length === 1) this.#track(this.#record());
  }

  /**
   * Records all runs that have ended by now. Queued one behind the other, their results and the start of what they make
   * ready travel in one commit.
   */
  async #record(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const batch = this.#ended;
    this.#ended = [];
    const reported = Promise.all(
      batch.map(async ({ claimed, ending }) => {
        if (ending !== "paused") await this.#recordEnd(claimed, ending);
        await this.#report(claimed);
      }),
    );
    this.#track(this.#claim(reported));
    await reported;
    for (const { claimed } of batch) await this.#takeAlong(claimed);
  }

  /**
   * Another process may have found this deployment busy and left its own release's run waiting: nobody but who frees
   * the place knows when it can start, so it is started from here.
   */
  async #takeAlong({ item, release }: Claimed): Promise<void> {
    if (item.kind !== "deploy" || this.#broken || this.#ctx.signal.aborted) return;
    const sources = await this.#ctx.world.snapshot();
    const deployments = new Deployments(release.package, sources);
    await deployments.load(item.name);
    const waiting = deployments.waiting(item.name);
    const unknown = new Set(waiting.map((attempt) => attempt.run.release).filter((ref) => !this.#evaluations.has(ref)));
    const here: string[] = [];
    for (const ref of unknown) {
      if ((await loadRelease(sources.state, ref)).document.commit === this.#ctx.commit) here.push(ref);
    }
    if (here.length === 0) return;
    await this.#evaluate(here);
    await this.#claim();
  }

  async #recordEnd(claimed: Claimed, ending: Ending): Promise<void> {
    const recorded = await this.#ctx.world.transact(ending.message, async (draft) => ({
      outcome: await ending.change(draft),
      status: await statusOf(draft.state, claimed.ref),
    }));
    if (recorded.status === "complete") this.#memory.settled.add(claimed.item.ref);
    if (recorded.outcome === "recorded") return;
    this.#problems.push({
      code: "runner-lost",
      message: `${labelOf(claimed.ref)} was taken away from this process while it ran; its result was not recorded`,
      ref: claimed.ref,
    });
  }

  /** Runs of a phase that had none yet: what the others of it wait for has changed. */
  async #reportOpened(claimed: readonly Claimed[]): Promise<void> {
    for (const { item, release } of claimed) {
      if (item.phase <= (this.#phases.get(release.ref) ?? 0)) continue;
      this.#phases.set(release.ref, item.phase);
      const { state, intent } = await this.#ctx.world.snapshot();
      const view = await viewRelease(state, release.ref, new Freezes(intent, this.#ctx.clock.now()));
      this.#ctx.reporter.report({ type: "release", action: "changed", release: view });
    }
  }

  async #report({ item, ref, release }: Claimed): Promise<void> {
    const { state, intent } = await this.#ctx.world.snapshot();
    const status = await statusOf(state, ref);
    const freezes = new Freezes(intent, this.#ctx.clock.now());
    const run = await viewRun(state, release, item, ref, status, new Set([item.phase]), freezes);
    this.#ctx.reporter.report({ type: "run-ended", run });
  }
}
