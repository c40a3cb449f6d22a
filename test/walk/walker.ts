import { OcurootError } from "../../src/errors.js";
import { acts } from "./acts.js";
import { beQuiet } from "./quiet.js";
import { type Actor, Rules } from "./rules.js";
import type { Seen } from "./seen.js";
import { Killed, Stage } from "./stage.js";
import type { Half, Step, Walk } from "./steps.js";

/** Codes of errors that tell users something; any other code, or any other error, is a defect. */
const defects = new Set(["internal", "store-broken", "document-broken", "engine-crashed", "store-config"]);

/** A rule that a walk broke. */
export class Broken extends Error {}

/** Takes the steps of a walk, looking at everything after every commit. */
export class Walker {
  readonly stage: Stage;
  readonly #rules = new Rules();
  #last: Seen;
  #basis: Seen | undefined;
  #commits = 0;
  #actor: Actor = { kind: "user", owner: "", op: "", takesOver: [] };

  constructor(walk: Walk) {
    this.stage = new Stage(walk.setting);
    this.#last = this.stage.see();
  }

  get last(): Seen {
    return this.#last;
  }

  /** Says who acts from now on. */
  act(actor: Actor): void {
    this.#actor = actor;
  }

  /** Checks what was committed since the last look. @throws Broken, at every look after the first that found something */
  look(): void {
    // Kept, since a command that a look interrupts may go on and report it as a failure of its own.
    const [fault] = this.stage.faults;
    if (fault !== undefined) throw new Broken(fault);
    if (this.stage.commits === this.#commits) return;
    const before = this.#last;
    this.#last = this.stage.see();
    this.#commits = this.stage.commits;
    const basis = this.#basis ?? before;
    const faults = [...this.#rules.standing(this.#last), ...this.#rules.step(basis, before, this.#last, this.#actor)];
    if (faults.length === 0) return;
    this.stage.faults.unshift(faults.join("\n"));
    throw new Broken(faults.join("\n"));
  }

  /** Takes one step of a walk. @throws Broken, or what a defect throws. */
  async step({ mid, die, ...step }: Step): Promise<void> {
    const perform = (inner: Step) => () => acts[inner.op](this, inner);
    const meanwhile = mid && { before: mid.before, act: perform(mid.step) };
    await this.run(perform(step), { ...(meanwhile ? { meanwhile } : {}), ...(die === undefined ? {} : { die }) });
  }

  /** Lets somebody act, disturbed in the middle of commits if so wished, and looks at every commit. @throws Broken */
  async run(act: () => Promise<void>, disturbance: Disturbance = {}): Promise<void> {
    const { stage } = this;
    let { meanwhile, die } = disturbance;
    let broken: unknown;
    this.#basis = undefined;
    stage.passTime();
    stage.hook = async (half: Half) => {
      this.look();
      if (half === "state") this.#basis = this.#last;
      if (meanwhile?.before === half) {
        const inner = meanwhile.act;
        meanwhile = undefined;
        broken = await this.#aside(inner);
        if (broken !== undefined) throw broken;
      }
      if (die === half) {
        die = undefined;
        throw new Killed();
      }
    };
    try {
      await this.#perform(act);
    } finally {
      stage.hook = undefined;
      this.#basis = undefined;
    }
    if (broken !== undefined) throw broken;
  }

  /** Somebody else acts, and commits, while a commit is about to be written. @returns what that broke. */
  async #aside(act: () => Promise<void>): Promise<unknown> {
    const [actor, basis] = [this.#actor, this.#basis];
    this.#basis = undefined;
    this.stage.aside = true;
    try {
      await this.#perform(act);
    } catch (error) {
      return error;
    } finally {
      this.stage.aside = false;
    }
    [this.#actor, this.#basis] = [actor, basis];
    return undefined;
  }

  async #perform(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error instanceof Killed) {
        const dead = this.stage.runners.find(({ id }) => id === this.#actor.owner);
        if (dead && this.#actor.kind === "engine") this.stage.replace(dead);
      } else if (!(error instanceof OcurootError) || defects.has(error.code)) throw error;
    }
    this.look();
  }
}

/** What happens in the middle of a commit: somebody else commits first, or the process dies. */
export interface Disturbance {
  readonly meanwhile?: { readonly before: Half; readonly act: () => Promise<void> };
  readonly die?: Half;
}

/** Walks to the end and into the quiet after it. @returns how it broke; undefined when it did not. */
export async function walkOn(walk: Walk): Promise<string | undefined> {
  const walker = new Walker(walk);
  let at = -1;
  try {
    await prepare(walker);
    for (const step of walk.steps) {
      at += 1;
      await walker.step(step);
    }
    at = -1;
    await beQuiet(walker);
    return undefined;
  } catch (error) {
    const text = error instanceof Broken ? error.message : error instanceof Error ? (error.stack ?? "") : String(error);
    return `${at < 0 ? "in the quiet after it" : `at step ${at}`}: ${text}`;
  }
}

/** Every walk starts with both environments and a release of each package. */
async function prepare(walker: Walker): Promise<void> {
  const step = { a: 0, b: 0, c: 0 };
  await walker.step({ op: "register", ...step });
  for (let each = 0; each < walker.stage.setting.packages; each += 1) {
    await walker.step({ op: "release", ...step, a: each });
  }
}
