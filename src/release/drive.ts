import type { Evaluation } from "../config/host.js";
import { OcurootError, type Problem, problemsOf } from "../errors.js";
import { labelOf } from "../refs/names.js";
import { type Claimed, ClaimMemory, type ClaimRequest, claimReady, startMessage } from "./claim.js";
import type { ReleaseContext } from "./context.js";
import { Deployments } from "./deployments.js";
import { loadRelease } from "./load.js";
import { RunReports } from "./reports.js";
import { type Ending, performRun } from "./run.js";
import { needsText } from "./runner.js";
import { statusOf } from "./status.js";
import { describeRun } from "./view.js";

/** What driving releases came to, beside what is recorded. */
export interface Driven {
  /** Runs that were started here, in order of start. */
  readonly started: readonly string[];
  /** Releases that were worked on: those asked for, and those taken along. */
  readonly releases: readonly string[];
  /** Releases whose file could not be used. */
  readonly unusable: readonly string[];
  /** What could not be done or recorded. */
  readonly problems: readonly Problem[];
}

/** What else there is to do. */
export interface Following {
  readonly releases: readonly string[];
  /** Runs that come after others and are not to be taken yet. */
  readonly held: ReadonlySet<string>;
}

export interface DriveOptions {
  /** Runs that were claimed already, by the change that made their release: both travel in one commit. */
  readonly begun?: readonly Claimed[];
  /** What that claim found out. */
  readonly memory?: ClaimMemory;
  readonly held?: ReadonlySet<string>;
  /**
   * Asked whenever runs have ended, one call at a time: what changed by them may make others due.
   *
   * @returns undefined when there is nothing new.
   */
  readonly follow?: (ended: readonly string[]) => Promise<Following | undefined>;
}

/**
 * Does all work of some releases that is ready or becomes so, up to `maxParallel` at once, until nothing is left that
 * can start. A run that fails stops neither its siblings nor other releases.
 */
export async function driveReleases(
  ctx: ReleaseContext,
  releases: readonly string[],
  options: DriveOptions = {},
): Promise<Driven> {
  return new Driver(ctx, options).drive(releases, options.begun ?? []);
}

/** What a process claims with. @param by who gives the command */
export function claimRequest(ctx: ReleaseContext, by: string, capacity = ctx.maxParallel): ClaimRequest {
  const { owner, clock, runner } = ctx;
  return {
    owner: owner.id,
    ...(owner.url === undefined ? {} : { url: owner.url }),
    ...(runner === undefined ? {} : { runner }),
    by,
    time: clock.now(),
    capacity,
  };
}

class Driver {
  readonly #ctx: ReleaseContext;
  readonly #started: string[] = [];
  readonly #problems: Problem[] = [];
  readonly #memory: ClaimMemory;
  readonly #reports: RunReports;
  readonly #evaluations = new Map<string, Evaluation>();
  /** Places that runs of the plan name, which were told. */
  readonly #told = new Set<string>();
  readonly #active = new Set<Promise<void>>();
  /** Runs that have ended and are to be recorded together. */
  #ended: { readonly claimed: Claimed; readonly ending: Ending | "paused" }[] = [];
  readonly #unusable = new Set<string>();
  readonly #follow: DriveOptions["follow"];
  #held: ReadonlySet<string> | undefined;
  /** Runs that have ended since somebody last looked what follows from them. */
  #news: string[] = [];
  #looking = false;
  #claiming: Promise<unknown> | undefined;
  #free: number;
  /** The moment that is waited for. */
  #alarm: string | undefined;
  /** Who gives the command. */
  #by = "";
  #broken = false;

  constructor(ctx: ReleaseContext, { memory, held, follow }: DriveOptions) {
    this.#ctx = ctx;
    this.#reports = new RunReports(ctx);
    this.#memory = memory ?? new ClaimMemory();
    this.#held = held;
    this.#follow = follow;
    this.#free = ctx.maxParallel;
  }

  async drive(releases: readonly string[], begun: readonly Claimed[]): Promise<Driven> {
    const by = this.#ctx.actor();
    await this.#evaluate(releases);
    this.#by = await by;
    this.#free -= begun.length;
    if (begun.length > 0) this.#track(this.#start(begun));
    else if (this.#evaluations.size > 0) this.#track(this.#claim());
    while (this.#active.size > 0) await Promise.race(this.#active);
    return {
      started: this.#started,
      releases: [...new Set([...releases, ...this.#evaluations.keys()])],
      unusable: [...this.#unusable],
      problems: [...this.#problems, ...this.#memory.unreadable],
    };
  }

  /** A file that does not evaluate keeps its own releases back, nothing else. */
  async #evaluate(releases: readonly string[]): Promise<void> {
    for (const release of releases) {
      if (this.#unusable.has(release) || this.#evaluations.has(release)) continue;
      try {
        this.#evaluations.set(release, await this.#ctx.evaluate(release));
      } catch (error) {
        this.#unusable.add(release);
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
    const request = {
      ...claimRequest(this.#ctx, this.#by, capacity),
      memory: this.#memory,
      ...(this.#held === undefined ? {} : { held: this.#held }),
    };
    const releases = [...this.#evaluations.keys()];
    let found: readonly Claimed[] = [];
    const claiming = this.#ctx.world.transact(
      () => startMessage(found),
      async (draft) => {
        found = await claimReady(draft, releases, request);
        return found;
      },
    );
    this.#claiming = claiming;
    const claimed = await claiming.finally(() => {
      this.#free += capacity;
      this.#claiming = undefined;
    });
    this.#free -= claimed.length;
    this.#wakeLater();
    await before?.catch(() => {});
    await this.#start(claimed);
  }

  async #start(claimed: readonly Claimed[]): Promise<void> {
    await this.#reports.opened(claimed);
    for (const each of claimed) this.#track(this.#perform(each));
  }

  /** What is tried again by itself may only start later: this process stays for it. */
  #wakeLater(): void {
    const { later } = this.#memory;
    if (later === undefined || later === this.#alarm) return;
    this.#alarm = later;
    const wake = async (): Promise<void> => {
      await this.#ctx.clock.until(later, this.#ctx.signal);
      if (this.#alarm === later) this.#alarm = undefined;
      await this.#claim();
    };
    this.#track(wake());
  }

  async #perform(claimed: Claimed): Promise<void> {
    const { reporter } = this.#ctx;
    const evaluation = this.#evaluations.get(claimed.release.ref);
    if (!evaluation) throw new OcurootError({ code: "internal", message: `${claimed.release.ref} was not evaluated` });
    this.#started.push(claimed.ref);
    this.#tellPlace(claimed);
    reporter.report({ type: "run-started", run: describeRun(claimed.item, claimed.ref, claimed.run, "running", []) });
    const ending = await performRun(this.#ctx, evaluation, claimed).finally(() => {
      this.#free += 1;
    });
    this.#ended.push({ claimed, ending });
    if (this.#ended.length === 1) this.#track(this.#record());
  }

  /** Away from GitHub there is nobody else to do it. */
  #tellPlace({ item: { needs } }: Claimed): void {
    if (needs === undefined || this.#ctx.runner !== undefined) return;
    const text = needsText(needs);
    if (this.#told.has(text)) return;
    this.#told.add(text);
    this.#ctx.reporter.report({ type: "note", text: `What is for ${text} is done here: this is no job on GitHub` });
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
        await this.#reports.ended(claimed);
      }),
    );
    this.#track(this.#claim(reported));
    await reported;
    const ended = batch.map(({ claimed }) => claimed);
    await this.#takeAlong(ended);
    this.#news.push(...ended.map(({ ref }) => ref));
    await this.#look();
  }

  /** Finds what follows from what has ended, and starts it. What ends meanwhile is looked at afterwards. */
  async #look(): Promise<void> {
    if (!this.#follow || this.#looking) return;
    this.#looking = true;
    try {
      while (this.#news.length > 0 && !this.#broken && !this.#ctx.signal.aborted) {
        const following = await this.#follow(this.#news.splice(0));
        if (following === undefined) continue;
        this.#held = following.held;
        await this.#evaluate(following.releases);
        // A claim that is on its way does not know of these releases.
        while (this.#claiming) await this.#claiming.catch(() => {});
        await this.#claim();
      }
    } finally {
      this.#looking = false;
    }
  }

  /**
   * Another process may have found these deployments busy and left its own release's runs waiting: nobody but who frees
   * the place knows when they can start, so they are started from here.
   */
  async #takeAlong(ended: readonly Claimed[]): Promise<void> {
    const places = ended.filter(({ item }) => item.kind === "deploy");
    if (places.length === 0 || this.#broken || this.#ctx.signal.aborted) return;
    const sources = await this.#ctx.world.snapshot();
    const packages = new Map(places.map(({ release }) => [release.package, new Deployments(release.package, sources)]));
    const here = new Set<string>();
    for (const { item, release } of places) {
      const deployments = packages.get(release.package);
      await deployments?.load(item.name);
      for (const { run } of deployments?.waiting(item.name) ?? []) {
        if (this.#evaluations.has(run.release) || here.has(run.release)) continue;
        const { commit } = (await loadRelease(sources.state, run.release)).document;
        if (commit === this.#ctx.commit) here.add(run.release);
      }
    }
    if (here.size === 0) return;
    await this.#evaluate([...here]);
    await this.#claim();
  }

  async #recordEnd(claimed: Claimed, ending: Ending): Promise<void> {
    const recorded = await this.#ctx.world.transact(ending.message, async (draft) => ({
      outcome: await ending.change(draft),
      status: await statusOf(draft.state, claimed.ref),
    }));
    if (recorded.status === "complete") this.#memory.settled.add(claimed.item.ref);
    if (recorded.outcome !== "lost") return;
    this.#problems.push({
      code: "runner-lost",
      message: `${labelOf(claimed.ref)} was taken away from this process while it ran; its result was not recorded`,
      ref: claimed.ref,
    });
  }
}
