import { settle } from "../../src/commands/settle.js";
import { stateDelete, stateSet } from "../../src/commands/state-set.js";
import type { Json } from "../../src/documents/json.js";
import { currentRef, environmentRef } from "../../src/refs/names.js";
import { claimReady } from "../../src/release/claim.js";
import { declareLost } from "../../src/release/lost.js";
import { retryRelease } from "../../src/release/retry.js";
import { openRuns } from "../../src/work/identify.js";
import { acts } from "./acts.js";
import { type Ending, net } from "./plans.js";
import { on } from "./seen.js";
import type { Runner } from "./stage.js";
import type { Setting } from "./steps.js";
import { type Disturbance, Walker } from "./walker.js";

const plain: Setting = { stores: 1, packages: 1, chains: false, approvals: false, retries: false };

/** A walk written down: each call is what somebody does, checked by the same rules as random ones. */
export class Script {
  readonly walker: Walker;

  private constructor(setting: Setting) {
    this.walker = new Walker({ seed: 0, setting, steps: [] });
  }

  /** Both environments are there, and as many releases of `net`, none of them started. */
  static async begin(releases: number, setting: Partial<Setting> = {}): Promise<Script> {
    const script = new Script({ ...plain, ...setting });
    const step = { a: 0, b: 0, c: 0 };
    await script.walker.step({ op: "register", ...step });
    for (let each = 0; each < releases; each += 1) await script.release();
    return script;
  }

  get #runner(): Runner {
    return this.walker.stage.runners[0] as Runner;
  }

  #as(op: string): Runner {
    this.walker.act({ kind: "engine", owner: this.#runner.id, op, takesOver: [net] });
    return this.#runner;
  }

  async release(): Promise<void> {
    await this.walker.step({ op: "release", a: 0, b: 0, c: 0 });
  }

  /** A process takes whatever is ready in some releases; their functions are called and do not end by themselves. */
  async claim(releases: readonly number[], disturbance?: Disturbance): Promise<void> {
    await this.walker.run(() => this.claiming(releases), disturbance);
  }

  /** The same as part of something else. */
  async claiming(releases: readonly number[]): Promise<void> {
    const { stage } = this.walker;
    const runner = this.#as("claim");
    const request = { ...stage.request(runner), capacity: 10 };
    const refs = releases.map((id) => `${net}/@r${id}`);
    const claimed = await stage.world.transact("start", (draft) => claimReady(draft, refs, request));
    this.walker.look();
    for (const each of claimed) await stage.take(runner, each);
  }

  /** The function of the run in progress on an environment ends. */
  async end(environment: string, ending: Ending = "done"): Promise<void> {
    const { stage } = this.walker;
    await this.walker.run(async () => {
      const flight = stage.flights.find(({ claimed }) => claimed.item.name === environment);
      if (!flight) throw new Error(`nothing runs on ${environment}`);
      this.walker.act({ kind: "engine", owner: flight.runner.id, op: "end", takesOver: [] });
      await stage.end(flight, ending);
    });
  }

  /** Claims and ends: one deployment from start to end. */
  async deploy(release: number, environment: string, ending: Ending = "done"): Promise<void> {
    await this.claim([release]);
    await this.end(environment, ending);
  }

  /** A person says which release should be there; `undefined` is none. */
  async intend(environment: string, release: number | undefined): Promise<void> {
    await this.walker.run(() => this.intending(environment, release));
  }

  /** The same as part of something else. */
  async intending(environment: string, release: number | undefined): Promise<void> {
    const value = release === undefined ? undefined : { release: `${net}/@r${release}` };
    await this.#set(currentRef(net, "deploy", environment), value);
  }

  /** A person sets a custom value, or removes it. */
  async value(ref: string, value: Json | undefined): Promise<void> {
    await this.walker.run(() => this.#set(ref, value));
  }

  /** A person adds or removes an environment. */
  async environment(name: string, there: boolean): Promise<void> {
    const value = there ? { name, attributes: { tier: "none" } } : undefined;
    await this.walker.run(() => this.#set(environmentRef(name), value));
  }

  async #set(ref: string, value: Json | undefined): Promise<void> {
    this.walker.act({ kind: "user", owner: "user", op: "edit", takesOver: [] });
    const session = this.walker.stage.session(this.#runner);
    if (value === undefined) await stateDelete(session, ref, {});
    else await stateSet(session, ref, value, {});
  }

  /** Takes over what users asked for and asks for what follows, without starting anything. */
  async prepare(): Promise<void> {
    await this.walker.run(() => this.preparing());
  }

  /** The same as part of something else. */
  async preparing(): Promise<void> {
    await acts.prepare(this.walker, { op: "prepare", a: 0, b: 0, c: 0 });
  }

  async retry(release: number): Promise<void> {
    const { stage } = this.walker;
    await this.walker.run(async () => {
      const runner = this.#as("retry");
      await stage.world.transact("retry", (draft) => retryRelease(draft, `${net}/@r${release}`, stage.request(runner)));
    });
  }

  /** The process dies, or only seems to: then what it runs goes on. */
  lose({ living }: { readonly living: boolean }): void {
    this.walker.stage.replace(this.#runner, living);
  }

  /** Whoever looks declares lost what dead processes ran. */
  async declareLost(): Promise<void> {
    const { stage } = this.walker;
    await this.walker.run(async () => {
      const session = stage.session(this.#as("lost"));
      const { state } = await stage.world.snapshot();
      await declareLost(session, state, (await openRuns(state)).running);
    });
  }

  /** `work any`: everything that can start does, and every function ends well. @returns runs that were started. */
  async settle(): Promise<readonly string[]> {
    const { stage } = this.walker;
    stage.passTime();
    const session = stage.session(this.#as("settle"));
    stage.hook = async () => this.walker.look();
    const { started } = await settle(session, "any");
    stage.hook = undefined;
    this.walker.look();
    return started;
  }

  /** Runs on an environment with what became of them: `r1/1 complete`. */
  on(environment: string): readonly string[] {
    const runs = on(this.walker.last, net, environment);
    return runs
      .map(({ release, number, run, status }) => {
        const down = run.type === "down" ? " down" : "";
        return `r${release}/${number}${down} ${status}`;
      })
      .sort();
  }

  /** The release that stands in an environment. */
  standing(environment: string): string | undefined {
    return /@(r\d+)\//.exec(this.walker.last.links.get(currentRef(net, "deploy", environment)) ?? "")?.[1];
  }

  /** The release that intent names there. */
  intended(environment: string): string | undefined {
    const intent = this.walker.last.intent.get(currentRef(net, "deploy", environment)) as
      | { release: string }
      | undefined;
    return intent && /@(r\d+)$/.exec(intent.release)?.[1];
  }
}
