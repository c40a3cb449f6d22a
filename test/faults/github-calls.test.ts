import { describe, expect, onTestFinished, test } from "vitest";
import { noSource } from "../../src/checkout/store.js";
import { releaseContinue } from "../../src/commands/release-continue.js";
import { releaseNew } from "../../src/commands/release-new.js";
import type { Outcome, Session } from "../../src/commands/session.js";
import type { Evaluation } from "../../src/config/host.js";
import { environmentDocument } from "../../src/documents/environment.js";
import type { PackageDocument } from "../../src/documents/release.js";
import { type Problem, problemsOf } from "../../src/errors.js";
import { parseRef } from "../../src/refs/parse.js";
import { openGithubWorld } from "../../src/store/github/open.js";
import type { World } from "../../src/store/store.js";
import { type FaultKind, faultKinds } from "../simulator/faults/faults.js";
import type { GitHubRepository } from "../simulator/git/repository.js";
import { Site } from "../store/github/sites.js";
import { temporaryFolders } from "../support/temporary-folder.js";

const folder = temporaryFolders();
const reference = (name: string) => ({ name, pos: "app.ocu.star:1:1" });
const deploy = (environment: string) => ({
  deploy: { environment, up: reference(`up ${environment}`), down: reference("down"), inputs: {} },
});
const plan: PackageDocument = {
  phases: [
    { name: "build", tasks: [{ task: { name: "build", fn: reference("build"), inputs: {} } }] },
    { name: "staging", tasks: [deploy("staging")] },
    { name: "prod", tasks: [deploy("prod")] },
  ],
};
const runs = ["task/build/1", "deploy/staging/1", "deploy/prod/1"];

/** What a process that releases works with; `called` gets the functions that were called. */
function session(world: World, id: string, called: string[]): Session {
  const unused = () => {
    throw new Error("not used here");
  };
  const call: Evaluation["call"] = async (fn) => {
    called.push(fn.name);
    return { kind: "done", outputs: {}, tags: [], watch: [] };
  };
  const evaluate = async (): Promise<Evaluation> => ({ registered: [], package: plan, warnings: [], call });
  return {
    world,
    reporter: { report: () => {}, close: async () => {} },
    clock: { now: () => new Date().toISOString(), every: () => () => {}, until: async () => {} },
    // The other processes of these tests have ended when this one begins.
    owner: { id, isDead: async (owner) => owner !== id },
    ...{ commit: "c1", repo: "r", maxParallel: 4, signal: new AbortController().signal, program: "ocuroot" },
    ...{ mask: (text) => text, short: (ref) => ref, folder: parseRef("r/-/."), actor: async () => "user" },
    ...{ evaluate, evaluated: () => {}, starlarkValue: unused, onPrint: () => {}, triggerFor: async () => undefined },
    config: { evaluate, close: async () => {} },
  };
}

const forms = ["one branch", "two branches"] as const;

function open(site: Site, form: (typeof forms)[number], machine: string, timeLimit = 30_000): World {
  const intent = form === "two branches" ? site.place({ branch: "intent" }) : undefined;
  return openGithubWorld(site.place(), intent, site.surroundings(machine, { timeLimit }));
}

/** A repository with two environments, and a store that a machine has not seen yet. */
async function prepared(form: (typeof forms)[number]): Promise<Site> {
  const site = await Site.open(folder());
  const world = open(site, form, "first");
  await world.transact("environments", async ({ state, intent }) => {
    for (const name of ["staging", "prod"]) {
      await state.set(`@/environment/${name}`, environmentDocument, { name, attributes: {} });
      await intent.set(`@/environment/${name}`, environmentDocument, { name, attributes: {} });
    }
  });
  await world.close();
  site.github.ledger.reset();
  return site;
}

/** One process: makes the release, or goes on with it where there is one. */
async function run(site: Site, form: (typeof forms)[number], id: string, called: string[], timeLimit?: number) {
  const world = open(site, form, id, timeLimit);
  try {
    const own = session(world, id, called);
    const made = (await (await world.snapshot()).state.match("r/-/app.ocu.star/@r*")).length > 0;
    const ended: Outcome = made
      ? await releaseContinue({ ...own, source: noSource("a store") }, "app.ocu.star", {})
      : await releaseNew(own, "app.ocu.star", {});
    return { status: ended.result.status, problems: ended.result.problems };
  } catch (error) {
    return { status: "failed" as const, problems: problemsOf(error) };
  } finally {
    await world.close();
  }
}

async function statuses(site: Site, form: (typeof forms)[number], name: string): Promise<readonly string[]> {
  const world = open(site, form, `looking at ${name}`);
  const { state } = await world.snapshot();
  const found = await state.match("r/-/app.ocu.star/@r*/**/status/*");
  await world.close();
  return found;
}

/** Somebody else at work on the branches of the store; those that only we know the names of are left alone. */
async function rival(repository: GitHubRepository, ref: string): Promise<void> {
  const branch = ref.replace("refs/heads/", "");
  if (!branch.startsWith("ocuroot-pending/")) await repository.commit({ theirs: `${Math.random()}` }, { branch });
}

/** What users read must be a sentence about GitHub with a way on, never a defect of ours. */
function expectClear(problems: readonly Problem[]): void {
  for (const { code, message, fix } of problems) {
    expect([code, message]).not.toContain("internal");
    expect(message).toMatch(/\.$/);
    expect(fix).toBeTruthy();
  }
  expect(problems).not.toEqual([]);
}

/** A prepared store that releases are tried in, one after the other. */
interface Lane {
  readonly site: Site;
  readonly again: () => Promise<void>;
}

async function lane(form: (typeof forms)[number]): Promise<Lane> {
  const site = await prepared(form);
  onTestFinished(() => site.github.close());
  return { site, again: site.checkpoint() };
}

async function release(
  { site, again }: Lane,
  form: (typeof forms)[number],
  kind: FaultKind,
  at: number,
): Promise<"right" | "stopped"> {
  await again();
  const called: string[] = [];
  const fault = site.github.fault({ kind, skip: at, move: rival });
  const first = await run(site, form, `one ${kind} ${at}`, called, kind === "slow" ? 1500 : undefined);
  expect(fault.hits).toBe(1);
  fault.remove();
  if (first.status !== "complete") {
    expectClear(first.problems);
    expect(await run(site, form, `two ${kind} ${at}`, called)).toMatchObject({ status: "complete" });
  }
  expect(called).toEqual(["build", "up staging", "up prod"]);
  const complete = runs.map((each) => `r/-/app.ocu.star/@r1/${each}/status/complete`);
  expect(await statuses(site, form, `${kind} ${at}`)).toEqual(complete.sort());
  expect(site.repository.refs.list("refs/heads/ocuroot-pending/")).toEqual([]);
  // A process of git for each would take longer than everything else.
  if (at % 5 === 0) await site.repository.fsck();
  return first.status === "complete" ? "right" : "stopped";
}

/** What most of the time goes by waiting for is tried side by side, everything else in two lanes. */
const lanesOf = (kind: FaultKind, calls: number): number => (kind === "slow" ? calls : 2);

/** One branch is what github-commands.test.ts goes through; only it cannot wait for a slow answer. */
function kindsFor(form: (typeof forms)[number]): readonly FaultKind[] {
  return faultKinds.filter((kind) => (form === "one branch" ? kind === "slow" : !kind.startsWith("dispatch")));
}

describe.each(forms)("a release in %s", (form) => {
  for (const kind of kindsFor(form)) {
    test(`ends right, or stops clearly and is completed by the next, whichever call meets ${kind}`, async () => {
      const clean = await lane(form);
      expect(await run(clean.site, form, "clean", [])).toMatchObject({ status: "complete" });
      const calls = clean.site.github.ledger.counts().calls;
      const ends: string[] = [];
      let next = 0;
      const work = async (place: Lane): Promise<void> => {
        for (let at = next++; at < calls; at = next++) {
          const end = release(place, form, kind, at);
          ends[at] = await end.catch((error) => Promise.reject(new Error(`call ${at}`, { cause: error })));
        }
      };
      const lanes = Array.from({ length: lanesOf(kind, calls) }, async () => work(await lane(form)));
      await Promise.all(lanes);
      expect(ends).toHaveLength(calls);
      console.log(
        `${kind} in ${form}: ${ends.filter((end) => end === "right").length} of ${calls} ended right at once`,
      );
    }, 120_000);
  }
});
