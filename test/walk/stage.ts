import type { Session } from "../../src/commands/session.js";
import type { Evaluation, TaskHost, TaskResult } from "../../src/config/host.js";
import type { Environment } from "../../src/documents/environment.js";
import type { Json } from "../../src/documents/json.js";
import type { FunctionReference } from "../../src/documents/run.js";
import { parseRef } from "../../src/refs/parse.js";
import type { Claimed } from "../../src/release/claim.js";
import { environmentsOf } from "../../src/release/plan.js";
import { performRun, type Ending as RunEnding } from "../../src/release/run.js";
import { createMemory, openMemoryStore } from "../../src/store/memory.js";
import type { World } from "../../src/store/store.js";
import { memoryWorld, pairWorld, sharedWorld } from "../../src/store/world.js";
import { commit, type Ending, evaluationOf, repo, resultOf } from "./plans.js";
import { type Seen, see } from "./seen.js";
import type { Half, Setting } from "./steps.js";

/** A process died here. */
export class Killed extends Error {}

/** A process that works on releases; killed, it gets a new name. */
export interface Runner {
  readonly id: string;
  readonly stop: AbortController;
}

/** A function that was called and has not ended. */
interface Call {
  readonly fn: FunctionReference;
  readonly values: Readonly<Record<string, Json>>;
  readonly resolve: (result: TaskResult) => void;
  readonly reject: (error: unknown) => void;
}

/** A claimed run while its functions run. */
export interface Flight {
  readonly claimed: Claimed;
  readonly runner: Runner;
  call?: Call | undefined;
  ended?: RunEnding | "paused" | undefined;
  error?: unknown;
  tick?: () => void;
  /** Ends when the flight came to its next call, or to its end. */
  moved: Promise<void>;
}

/** What runs before a commit is written. */
export type Hook = (half: Half) => Promise<void>;

/** The place where a walk happens: stores, processes and what they are doing. The engine on it is the real one. */
export class Stage {
  readonly setting: Setting;
  readonly runners: Runner[] = [];
  readonly flights: Flight[] = [];
  readonly dead = new Set<string>();
  /** Functions called: claim and step, to see that none is called twice. */
  readonly called = new Set<string>();
  readonly faults: string[] = [];
  hook: Hook | undefined;
  /** Set while another process acts in the middle of a commit. */
  aside = false;
  readonly #memories: readonly ReturnType<typeof createMemory>[];
  readonly #main: World;
  readonly #rival: World;
  #time = Date.UTC(2030, 0, 1);
  #names = 0;

  constructor(setting: Setting) {
    this.setting = setting;
    this.#memories = setting.stores === 1 ? [createMemory()] : [createMemory(), createMemory()];
    const [state, intent] = this.#memories;
    const before = (half: Half) => ({ beforeCommit: async () => this.hook?.(half) });
    this.#main = intent
      ? pairWorld(openMemoryStore(state, before("state")), openMemoryStore(intent, before("intent")))
      : sharedWorld(openMemoryStore(state, before("state")));
    this.#rival = intent ? pairWorld(openMemoryStore(state), openMemoryStore(intent)) : memoryWorld(state);
    for (let each = 0; each < 3; each += 1) this.runners.push(this.#newRunner());
  }

  /** The world as the process that acts now has it. */
  readonly world: World = {
    description: "walk",
    snapshot: () => this.#here.snapshot(),
    preview: (change) => this.#here.preview(change),
    transact: (message, change) => this.#here.transact(message, change),
    close: async () => {},
  };

  /** Functions that end by themselves. */
  readonly #ownCall: Evaluation["call"] = async (fn, values) =>
    resultOf(fn, values, this.setting.chains ? "own" : "done");

  get #here(): World {
    return this.aside ? this.#rival : this.#main;
  }

  /** How many commits there were. */
  get commits(): number {
    return this.#memories.reduce((sum, { commits }) => sum + commits, 0);
  }

  see(): Seen {
    const [state, intent] = this.#memories;
    if (!state) throw new Error("no memory");
    return see(state, intent ?? state);
  }

  /** Time stands still within a step: nothing may depend on it. */
  now(): string {
    return new Date(this.#time).toISOString();
  }

  passTime(): void {
    this.#time += 1000;
  }

  #newRunner(): Runner {
    this.#names += 1;
    return { id: `p${this.#names}`, stop: new AbortController() };
  }

  /** Puts a new process in the place of one; what it ran goes on unseen when `living`, else never ends. */
  replace(runner: Runner, living = false): void {
    this.dead.add(runner.id);
    const at = this.runners.indexOf(runner);
    if (at >= 0) this.runners[at] = this.#newRunner();
    if (living) return;
    for (let each = this.flights.length - 1; each >= 0; each -= 1) {
      if (this.flights[each]?.runner === runner) this.flights.splice(each, 1);
    }
  }

  /** Waits until the changes that were asked for are committed. */
  async drain(): Promise<void> {
    await this.world.transact("drain", async () => {});
  }

  request(runner: Pick<Runner, "id">): { owner: string; time: string } {
    return { owner: runner.id, time: this.now() };
  }

  /** Everything the commands of a process are given. `call` is what calling a function does. */
  session(runner: Runner, call: Evaluation["call"] = this.#ownCall): Session {
    const evaluate = async (release: string, known?: readonly Environment[]): Promise<Evaluation> =>
      evaluationOf(release, this.setting, known ?? (await environmentsOf((await this.world.snapshot()).state)), call);
    const unused = () => {
      throw new Error("not used on this stage");
    };
    return {
      world: this.world,
      reporter: { report: () => {}, close: async () => {} },
      clock: { now: () => this.now(), every: () => () => {}, until: async () => {} },
      owner: { id: runner.id, isDead: async (owner) => this.dead.has(owner) },
      commit,
      repo,
      maxParallel: 4,
      signal: runner.stop.signal,
      mask: (text) => text,
      evaluate,
      folder: parseRef(`${repo}/-/.`),
      short: (ref) => ref,
      config: { evaluate: unused, close: async () => {} },
      starlarkValue: unused,
      evaluated: () => {},
      actor: async () => "user",
      program: "ocuroot",
      triggerFor: async () => undefined,
      onPrint: () => {},
    };
  }

  /** Starts to perform a claimed run; it stands at its first call afterwards. */
  async take(runner: Runner, claimed: Claimed): Promise<Flight> {
    const flight: Flight = { claimed, runner, moved: Promise.resolve() };
    this.flights.push(flight);
    let arrived = (): void => {};
    const expect = (): void => {
      flight.moved = new Promise((resolve) => {
        arrived = resolve;
      });
    };
    const call: Evaluation["call"] = (fn, values, host) =>
      new Promise((resolve, reject) => {
        this.#note(flight, host);
        flight.call = { fn, values, resolve, reject };
        const stopped = (): void => reject(new Error("stopped"));
        if (host.signal.aborted) stopped();
        host.signal.addEventListener("abort", stopped, { once: true });
        arrived();
        expect();
      });
    expect();
    const first = flight.moved;
    const session = this.session(runner, call);
    const every = (_ms: number, tick: () => void): (() => void) => {
      flight.tick = tick;
      return () => {};
    };
    const context = { ...session, clock: { ...session.clock, every } };
    performRun(context, await session.evaluate(claimed.release.ref), claimed).then(
      (ended) => {
        flight.ended = ended;
        arrived();
      },
      (error: unknown) => {
        flight.error = error;
        arrived();
      },
    );
    await first;
    return flight;
  }

  #note(flight: Flight, { step }: TaskHost): void {
    const { ref, run } = flight.claimed;
    const key = `${ref} ${run.claim?.owner} ${run.claim?.since} step ${step}`;
    if (this.called.has(key)) this.faults.push(`a function was called twice: ${key}`);
    this.called.add(key);
    const { runs } = this.see();
    const recorded = runs.get(ref);
    const chain = recorded?.run.functions ?? [];
    if (recorded?.status === "running" && recorded.run.claim?.owner === flight.runner.id) {
      if (chain.length === (step ?? 0) + 1 && chain.at(-1)?.started !== undefined) return;
    }
    this.faults.push(`a function was called without its start on record: ${key}`);
  }

  /** Lets the function that a flight stands at end, and records what follows. @returns whether the flight is over. */
  async end(flight: Flight, ending: Ending): Promise<boolean> {
    const { call } = flight;
    if (call) {
      const { moved } = flight;
      flight.call = undefined;
      try {
        call.resolve(resultOf(call.fn, call.values, ending));
      } catch (error) {
        call.reject(error);
      }
      await moved;
    }
    if (flight.call) return false;
    this.flights.splice(this.flights.indexOf(flight), 1);
    const ended = flight.ended;
    if (ended === undefined) throw flight.error;
    if (ended !== "paused") await this.world.transact(ended.message || "end", (draft) => ended.change(draft));
    return true;
  }
}
