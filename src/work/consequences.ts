import type { InputMap } from "../documents/run.js";
import type { Snapshot } from "../store/store.js";
import { placeOf } from "./dependencies.js";

/**
 * What follows from one command, told from what was outstanding before it: that is left to whoever asked for it. Work
 * counts when it was not there before, or reads something that the command changed, directly or by what it ran.
 */
export class Consequences {
  readonly #before: ReadonlySet<string>;
  readonly #changed = new Set<string>();

  /** @param before refs of all work that was outstanding; redeploys that nobody had asked for by their deployments */
  constructor(before: ReadonlySet<string>) {
    this.#before = before;
  }

  /** Notes what the command has changed: refs of values, environments and intents; of results, their places. */
  changed(refs: readonly string[]): void {
    for (const ref of refs) this.#changed.add(ref);
  }

  /** Whether a run, or a deployment that is to be done again, follows from the command. */
  async includes(state: Snapshot, ref: string, inputs: readonly (InputMap | null | undefined)[]): Promise<boolean> {
    if (!this.#before.has(ref)) return true;
    const place = placeOf(ref);
    if (place !== undefined && this.#changed.has(place)) return true;
    for (const { ref: read } of inputs.flatMap((each) => Object.values(each ?? {}))) {
      if (read !== undefined && (await this.#reads(state, read.split("#")[0] ?? read))) return true;
    }
    return false;
  }

  /** An op is shared by all environments that were added: it is done for whoever added one. */
  includesOp(ref: string): boolean {
    return !this.#before.has(ref) || [...this.#changed].some((each) => each.startsWith("@/environment/"));
  }

  async #reads(state: Snapshot, document: string): Promise<boolean> {
    if (this.#changed.has(document) || this.#changed.has(placeOf(document) ?? document)) return true;
    return this.#changed.has(await state.resolve(document));
  }
}
