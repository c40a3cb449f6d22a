import { rollback } from "../../src/commands/rollback.js";
import { stateDelete, stateSet } from "../../src/commands/state-set.js";
import type { Json, JsonObject } from "../../src/documents/json.js";
import { applyIntent, registerEnvironments } from "../../src/intent/apply.js";
import { diffIntent } from "../../src/intent/diff.js";
import { removeFreeze, setFreeze } from "../../src/intent/freeze.js";
import { currentRef, environmentRef, releaseRef } from "../../src/refs/names.js";
import { claimReady } from "../../src/release/claim.js";
import { nextReleaseId, releaseIds } from "../../src/release/ids.js";
import { declareLost } from "../../src/release/lost.js";
import { createRelease, environmentsOf } from "../../src/release/plan.js";
import { retryRelease } from "../../src/release/retry.js";
import { checkEnvironments } from "../../src/work/check-environments.js";
import { openRuns } from "../../src/work/identify.js";
import { opsOf } from "../../src/work/ops.js";
import { prepareWork } from "../../src/work/prepare.js";
import { app, commit, type Ending, environments, evaluationOf, net, planOf, repo } from "./plans.js";
import type { Actor } from "./rules.js";
import type { Flight, Runner, Stage } from "./stage.js";
import { Killed } from "./stage.js";
import type { Op, Step } from "./steps.js";
import type { Walker } from "./walker.js";

type Act = (walker: Walker, step: Step) => Promise<void>;

function pick<T>(from: readonly T[], number: number): T | undefined {
  return from[number % from.length];
}

function packages({ setting }: Stage): readonly string[] {
  return setting.packages === 2 ? [net, app] : [net];
}

const user: Actor = { kind: "user", owner: "user", op: "edit", takesOver: [] };

/** Lets a process act. */
function as(walker: Walker, { a }: Step, op: Op, takesOver: readonly string[] = []): Runner {
  const runner = pick(walker.stage.runners, a) as Runner;
  walker.act({ kind: "engine", owner: runner.id, op, takesOver });
  return runner;
}

async function packageAndRelease(stage: Stage, a: number, c: number): Promise<{ pkg: string; release: string }> {
  const pkg = pick(packages(stage), a) as string;
  const { state } = await stage.world.snapshot();
  const ids = await releaseIds(state, pkg);
  // The newest ones are chosen more often.
  return { pkg, release: releaseRef(pkg, ids[ids.length - 1 - (c % Math.min(ids.length, 4))] ?? "r1") };
}

async function release(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const pkg = pick(packages(stage), step.a) as string;
  const runner = as(walker, step, "release", [pkg]);
  for (;;) {
    const { state } = await stage.world.snapshot();
    const id = await nextReleaseId(state, pkg);
    const known = await environmentsOf(state);
    const plan = planOf(releaseRef(pkg, id), stage.setting, known);
    const asked = { package: pkg, id, commit, plan, environments: known, force: true };
    const made = await stage.world.transact("release", (draft) => createRelease(draft, asked, stage.request(runner)));
    if (made !== "outdated") return;
  }
}

async function claim(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const { state } = await stage.world.snapshot();
  const all: string[] = [];
  for (const pkg of packages(stage)) for (const id of await releaseIds(state, pkg)) all.push(releaseRef(pkg, id));
  const own = step.b % 3 === 0 ? [pick(all, step.b) ?? ""] : all;
  const runner = as(
    walker,
    step,
    "claim",
    packages(stage).filter((pkg) => own.some((ref) => ref.startsWith(`${pkg}/`))),
  );
  const request = { ...stage.request(runner), capacity: 1 + (step.c % 3) };
  const claimed = await stage.world.transact("start", (draft) => claimReady(draft, own, request));
  walker.look();
  for (const each of claimed) await stage.take(runner, each);
}

const endings: readonly Ending[] = [
  "done",
  "done",
  "done",
  "done",
  "done",
  "next",
  "next",
  "own",
  "own",
  "fail",
  "fail",
];

async function end(walker: Walker, { a, b, c }: Step): Promise<void> {
  const { stage } = walker;
  const flight = pick(standing(stage), a);
  if (!flight) return;
  walker.act({ kind: "engine", owner: flight.runner.id, op: "end", takesOver: [] });
  const ending = pick(endings, b + c) ?? "done";
  try {
    await stage.end(
      flight,
      ending === "next" && !stage.setting.chains ? "done" : ending === "own" && !stage.setting.chains ? "done" : ending,
    );
  } catch (error) {
    if (error instanceof Killed) stage.replace(flight.runner);
    throw error;
  }
}

/** Flights that stand at a call; others are in the middle of a commit. */
function standing(stage: Stage): readonly Flight[] {
  return stage.flights.filter(({ call }) => call !== undefined);
}

async function beat(walker: Walker, { a }: Step): Promise<void> {
  const flight = pick(standing(walker.stage), a);
  if (!flight?.tick) return;
  walker.act({ kind: "engine", owner: flight.runner.id, op: "beat", takesOver: [] });
  // Without news only every sixth tick is stored.
  for (let tick = 0; tick < 6; tick += 1) flight.tick();
  await walker.stage.drain();
}

async function prepare(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const kind = pick(["any", "any", "any", "continue", "follow", "ops"] as const, step.b) ?? "any";
  const runner = as(walker, step, "prepare", packages(stage));
  await stage.world.transact("work", (draft) => prepareWork(draft, { repo, commit, kind }, stage.request(runner)));
}

async function settleOps(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const op = pick((await opsOf((await stage.world.snapshot()).state)).ops, step.b);
  if (!op) return;
  const pkg = op.release.slice(0, op.release.lastIndexOf("/@"));
  const runner = as(walker, step, "settleOps", [pkg]);
  for (;;) {
    const known = await environmentsOf((await stage.world.snapshot()).state);
    const evaluation = evaluationOf(op.release, stage.setting, known, async () => {
      throw new Error("nothing is called while planning");
    });
    const added = await stage.world.transact("plan again", (draft) =>
      checkEnvironments(draft, op.release, { evaluation, environments: known }, stage.request(runner)),
    );
    if (added !== "outdated") return;
  }
}

/** Dies outside of any commit. In the middle of somebody's commit it only looks dead. */
async function kill(walker: Walker, { a }: Step): Promise<void> {
  const { stage } = walker;
  stage.replace(pick(stage.runners, a) as Runner, stage.aside);
}

async function lost(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const runner = as(walker, step, "lost");
  const snapshot = (await stage.world.snapshot()).state;
  await declareLost(stage.session(runner), snapshot, (await openRuns(snapshot)).running);
}

/** Others take a living process for dead; it does not notice. */
async function suspect({ stage }: Walker, { a }: Step): Promise<void> {
  stage.replace(pick(stage.runners, a) as Runner, true);
}

/** A signal ends everything that a process runs. */
async function stop(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const runner = as(walker, step, "stop");
  runner.stop.abort();
  for (const flight of standing(stage).filter((each) => each.runner === runner)) {
    await stage.end(flight, "done");
    walker.look();
  }
  stage.replace(runner, true);
}

async function retry(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const { pkg, release: ref } = await packageAndRelease(stage, step.b, step.c);
  const runner = as(walker, step, "retry", [pkg]);
  await stage.world.transact("retry", (draft) => retryRelease(draft, ref, stage.request(runner)));
}

async function apply(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const { differences } = await diffIntent(await stage.world.snapshot());
  const ref = pick(differences, step.c)?.ref ?? currentRef(net, "deploy", "staging");
  const pkg = /^(.*)\/@\/deploy\//.exec(ref)?.[1];
  const isNew = walker.last.intent.has(ref) !== walker.last.state.has(ref);
  const all = ref.startsWith("@/environment/") && isNew ? packages(stage) : [];
  const runner = as(walker, step, "apply", pkg === undefined ? all : [pkg]);
  await stage.world.transact("apply", (draft) => applyIntent(draft, ref, stage.request(runner)));
}

async function setIntent(walker: Walker, { a, b, c }: Step): Promise<void> {
  const { pkg, release: ref } = await packageAndRelease(walker.stage, b, c);
  const pinned: JsonObject = a === 11 ? { input: { size: { value: 7 }, url: { value: "pinned" } } } : {};
  await edit(walker, currentRef(pkg, "deploy", pick(environments, a) ?? "prod"), { release: ref, ...pinned });
}

async function deleteIntent(walker: Walker, { a, b }: Step): Promise<void> {
  const pkg = pick(packages(walker.stage), b) ?? net;
  await edit(walker, currentRef(pkg, "deploy", pick(environments, a) ?? "prod"), undefined);
}

async function rollBack(walker: Walker, { a, b, c }: Step): Promise<void> {
  walker.act(user);
  const { release: ref } = await packageAndRelease(walker.stage, b, c);
  const file = ref.slice(0, ref.lastIndexOf("/@"));
  const to = c % 2 === 0 ? {} : { to: ref.slice(ref.lastIndexOf("@") + 1) };
  const runner = walker.stage.runners[0] as Runner;
  await rollback(walker.stage.session(runner), file, pick(environments, a) ?? "prod", to);
}

/** What a person does with `state set` and `state delete`. */
async function edit(walker: Walker, ref: string, value: Json | undefined): Promise<void> {
  walker.act(user);
  const session = walker.stage.session(walker.stage.runners[0] as Runner);
  if (value === undefined) await stateDelete(session, ref, {});
  else await stateSet(session, ref, value, {});
}

const valueRef = (b: number): string => (b % 3 === 0 ? "@/custom/gate" : "@/custom/size");

async function approve(walker: Walker, { a, b, c }: Step): Promise<void> {
  const { release: ref } = await packageAndRelease(walker.stage, a, b);
  await edit(walker, `${ref}/custom/approved`, c % 2 === 0 ? "yes" : "again");
}

async function setEnvironment(walker: Walker, { a, c }: Step): Promise<void> {
  const name = pick(environments, a) ?? "prod";
  await edit(walker, environmentRef(name), { name, attributes: { tier: `t${c % 3}` } });
}

/** A person freezes an environment, or thaws it. */
async function hold(walker: Walker, a: number, frozen: boolean): Promise<void> {
  walker.act(user);
  const target = { environments: [pick(environments, a) ?? "prod"], packages: [] };
  const freeze = { reason: "audit" };
  await walker.stage.world.transact("hold", async (draft) => {
    if (frozen) await setFreeze(draft, target, freeze);
    else await removeFreeze(draft, target);
  });
}

/** A file that registers both environments is released: intent and state at once. */
async function register(walker: Walker, step: Step): Promise<void> {
  const { stage } = walker;
  const runner = pick(stage.runners, step.a) as Runner;
  walker.act({ kind: "engine", owner: runner.id, op: "register", takesOver: [] });
  await stage.world.transact("register", async (draft) => {
    for (const name of environments) {
      await registerEnvironments(
        draft,
        { registered: [{ name, attributes: { tier: "none" } }] },
        stage.request(runner),
      );
    }
  });
}

/** What each kind of step does. */
export const acts: Readonly<Record<Op, Act>> = {
  release,
  claim,
  end,
  beat,
  prepare,
  settleOps,
  kill,
  lost,
  suspect,
  stop,
  retry,
  apply,
  setIntent,
  deleteIntent,
  rollback: rollBack,
  setValue: (walker, { b, c }) => edit(walker, valueRef(b), c % 3),
  deleteValue: (walker, { b }) => edit(walker, valueRef(b), undefined),
  approve,
  setEnvironment,
  removeEnvironment: (walker, { a }) => edit(walker, environmentRef(pick(environments, a) ?? "prod"), undefined),
  register,
  freeze: (walker, { a }) => hold(walker, a, true),
  thaw: (walker, { a }) => hold(walker, a, false),
};
