import type { Random } from "./random.js";

/** What can happen in a walk, with how often it is chosen. Numbers of a step pick among what is there at that moment. */
const weights = {
  release: 7,
  claim: 20,
  end: 20,
  beat: 1,
  prepare: 5,
  settleOps: 2,
  kill: 3,
  lost: 4,
  suspect: 1,
  stop: 2,
  retry: 5,
  apply: 4,
  setIntent: 8,
  deleteIntent: 3,
  rollback: 3,
  setValue: 6,
  deleteValue: 2,
  approve: 4,
  setEnvironment: 3,
  removeEnvironment: 2,
  register: 1,
  freeze: 2,
  thaw: 2,
} as const;

/** The kind of a step. */
export type Op = keyof typeof weights;

/** The store whose commit something comes just before. */
export type Half = "state" | "intent";

/** One step. Its meaning depends on the numbers and on what is there; where nothing fits, it does nothing. */
export interface Step {
  readonly op: Op;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Another step that commits first, after this one's change was made and before it is written. */
  readonly mid?: { readonly before: Half; readonly step: Step };
  /** The process dies just before this store would be written. */
  readonly die?: Half;
}

/** The world a walk starts from. */
export interface Setting {
  readonly stores: 1 | 2;
  readonly packages: 1 | 2;
  /** Functions end with `next()` now and then, and the second one needs a value. */
  readonly chains: boolean;
  /** Deployments to prod need an approval. */
  readonly approvals: boolean;
  /** What fails or is lost is tried again once by itself. */
  readonly retries: boolean;
}

/** A walk: where it starts and what happens. */
export interface Walk {
  readonly seed: number;
  readonly setting: Setting;
  readonly steps: readonly Step[];
}

const wheel = (Object.keys(weights) as Op[]).flatMap((op) => Array.from({ length: weights[op] }, () => op));

/** The walk that belongs to a seed. */
export function makeWalk(seed: number, stores: 1 | 2, random: Random, length: number): Walk {
  const setting: Setting = {
    stores,
    packages: random.chance(25) ? 2 : 1,
    chains: random.chance(35),
    approvals: random.chance(35),
    retries: random.chance(30),
  };
  return { seed, setting, steps: Array.from({ length }, () => makeStep(random, setting, true)) };
}

function makeStep(random: Random, setting: Setting, outer: boolean): Step {
  const op = wheel[random.below(wheel.length)] ?? "claim";
  const step = { op, a: random.below(12), b: random.below(12), c: random.below(12) };
  if (!outer) return step;
  const half = (): Half => (setting.stores === 2 && random.chance(40) ? "intent" : "state");
  if (random.chance(12)) return { ...step, mid: { before: half(), step: makeStep(random, setting, false) } };
  if (random.chance(4)) return { ...step, die: half() };
  return step;
}

/** A walk as it is printed: one line for each step. */
export function showWalk({ seed, setting, steps }: Walk): string {
  const head = `seed ${seed}, ${JSON.stringify(setting)}`;
  return [head, ...steps.map((step, index) => `${String(index).padStart(3)} ${JSON.stringify(step)}`)].join("\n");
}
