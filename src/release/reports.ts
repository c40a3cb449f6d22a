import type { Claimed } from "./claim.js";
import type { ReleaseContext } from "./context.js";
import { Freezes } from "./freeze.js";
import { statusOf } from "./status.js";
import { viewRelease, viewRun } from "./view.js";

/** Tells what has become of runs, as it is recorded. */
export class RunReports {
  readonly #ctx: ReleaseContext;
  /** The furthest phase of each release that was started in. */
  readonly #phases = new Map<string, number>();

  constructor(ctx: ReleaseContext) {
    this.#ctx = ctx;
  }

  /** Releases whose next phase has begun with these runs: what the others of it wait for has changed. */
  async opened(claimed: readonly Claimed[]): Promise<void> {
    for (const { item, release } of claimed) {
      if (item.phase <= (this.#phases.get(release.ref) ?? 0)) continue;
      this.#phases.set(release.ref, item.phase);
      await this.#changed(release.ref);
    }
  }

  /** The end of a run; and its release, where the run is tried again. */
  async ended({ item, ref, release }: Claimed): Promise<void> {
    const { state, intent } = await this.#ctx.world.snapshot();
    const status = await statusOf(state, ref);
    const freezes = new Freezes(intent, this.#ctx.clock.now());
    const run = await viewRun(state, release, item, ref, status, new Set([item.phase]), freezes);
    this.#ctx.reporter.report({ type: "run-ended", run });
    if (status === "failed_retried") await this.#changed(release.ref);
  }

  async #changed(release: string): Promise<void> {
    const { state, intent } = await this.#ctx.world.snapshot();
    const view = await viewRelease(state, release, new Freezes(intent, this.#ctx.clock.now()));
    this.#ctx.reporter.report({ type: "release", action: "changed", release: view });
  }
}
