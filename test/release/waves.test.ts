import { expect, test } from "vitest";
import { environmentDocument } from "../../src/documents/environment.js";
import { environmentRef } from "../../src/refs/names.js";
import { ClaimMemory, claimReady } from "../../src/release/claim.js";
import { createRelease } from "../../src/release/plan.js";
import type { Runner } from "../../src/release/runner.js";
import { createMemory } from "../../src/store/memory.js";
import type { World } from "../../src/store/store.js";
import { memoryWorld } from "../../src/store/world.js";
import type { Fate } from "../../src/trigger/trigger.js";
import { consumeRequests, type Placement, rememberWaves, type Wave } from "../../src/trigger/waves.js";

const release = "shop/-/app.ocu.star/@r1";
const fn = { name: "f", pos: "app.ocu.star:1:1" };
const noon = "2026-05-01T12:00:00.000Z";
const later = (minutes: number) => new Date(Date.parse(noon) + minutes * 60_000).toISOString();

/** A release that deploys to so many environments on a runner of its own. */
async function released(count: number, name = "e"): Promise<{ readonly world: World; readonly placement: Placement }> {
  const world = memoryWorld(createMemory());
  const names = Array.from({ length: count }, (_, index) => `${name}${1000 + index}`);
  const environments = names.map((each) => ({ name: each, attributes: {} }));
  await world.transact("set up", async (draft) => {
    for (const each of environments) {
      for (const half of [draft.state, draft.intent])
        await half.set(environmentRef(each.name), environmentDocument, each);
    }
    const tasks = names.map((environment) => ({
      deploy: { environment, up: fn, down: fn, inputs: {}, runs_on: ["gpu"], github_environment: "prod" },
    }));
    const plan = { phases: [{ name: "all", tasks }] };
    const made = { package: "shop/-/app.ocu.star", id: "r1", commit: "c", plan, environments, force: false };
    await createRelease(draft, made, { owner: "test", time: noon });
  });
  const needs = { runs_on: ["gpu"], github_environment: "prod" };
  const runs = names.map((each) => ({ ref: `${release}/deploy/${each}/1`, needs }));
  return { world, placement: { repo: "shop", commit: "c", runs } };
}

function ask(
  world: World,
  placement: Placement,
  { id = "id", time = noon, fates = new Map<string, Fate>() } = {},
): Promise<readonly Wave[]> {
  return world.transact("ask", ({ state }) =>
    rememberWaves(state, placement, { owner: "test", time }, { id, most: 20, fates }),
  );
}

const claimBy = (world: World, runner: Runner, memory: ClaimMemory): Promise<readonly string[]> =>
  world.transact("claim", async (draft) => {
    const request = { owner: "job", time: noon, capacity: 1000, runner, memory };
    return (await claimReady(draft, [release], request)).map(({ ref }) => ref);
  });

test("300 deployments go out in two waves, and each is started once, by the job that is for it", async () => {
  const { world, placement } = await released(300);
  const waves = await ask(world, placement);
  expect(waves.map(({ deployments }) => deployments.length)).toEqual([256, 44]);
  const assignments = waves.flatMap(({ deployments }) => deployments);
  expect(assignments.map(({ ref }) => ref)).toEqual(placement.runs.map(({ ref }) => ref));
  expect(await ask(world, placement, { time: later(29) })).toEqual([]);
  const memory = new ClaimMemory();
  expect(await claimBy(world, {}, memory)).toEqual([]);
  for (const assignment of assignments) {
    const { environment: _none, ...elsewhere } = assignment;
    expect(await claimBy(world, { assignment: elsewhere }, memory)).toEqual([]);
    expect(await claimBy(world, { assignment: { ...assignment, runs_on: ["cpu"] } }, memory)).toEqual([]);
    expect(await claimBy(world, { assignment }, memory)).toEqual([assignment.ref]);
    expect(await claimBy(world, { assignment }, memory)).toEqual([]);
  }
  expect(await ask(world, placement, { time: later(600) })).toEqual([]);
}, 120_000);

test("a wave stays below the characters that GitHub takes", async () => {
  const { world, placement } = await released(300, `e${"x".repeat(300)}`);
  const waves = await ask(world, placement);
  expect(waves.length).toBeGreaterThan(2);
  expect(waves.flatMap(({ deployments }) => deployments)).toHaveLength(300);
  for (const { deployments } of waves)
    expect(JSON.stringify({ deployments: JSON.stringify(deployments) }).length).toBeLessThan(64_000);
});

test("a run is asked for again once its request is gone or has failed, never while it lives", async () => {
  const { world, placement } = await released(2);
  const [first, second] = placement.runs.map(({ ref }) => ref) as [string, string];
  const [wave] = await ask(world, placement);
  const fate = (is: Fate) => new Map([[wave?.id ?? "", is]]);
  expect(await ask(world, placement, { time: later(1), fates: fate("gone") })).toEqual([]);
  expect(await ask(world, placement, { time: later(6000), fates: fate("alive") })).toEqual([]);
  await world.transact("failed", ({ state }) => consumeRequests(state, [first]));
  const again = await ask(world, placement, { id: "again", time: later(1), fates: fate("alive") });
  expect(again.map(({ deployments }) => deployments.map(({ ref }) => ref))).toEqual([[first]]);
  const gone = new Map<string, Fate>([...fate("gone"), ["w1-again", "alive"]]);
  const last = await ask(world, placement, { id: "last", time: later(3), fates: gone });
  expect(last.map(({ deployments }) => deployments.map(({ ref }) => ref))).toEqual([[second]]);
});
