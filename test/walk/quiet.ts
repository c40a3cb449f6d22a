import { settle } from "../../src/commands/settle.js";
import { sameValues } from "../../src/documents/inputs.js";
import { equalJson } from "../../src/documents/json.js";
import { currentRef, environmentRef, freezeRef } from "../../src/refs/names.js";
import { resolveInputs } from "../../src/release/inputs.js";
import { declareLost } from "../../src/release/lost.js";
import type { Snapshot } from "../../src/store/store.js";
import { openRuns } from "../../src/work/identify.js";
import { app, net } from "./plans.js";
import { environmentsOf } from "./rules.js";
import { latest, on, type Seen, type SeenRun, waits } from "./seen.js";
import type { Runner } from "./stage.js";
import { answers, phaseOpen, should } from "./starts.js";
import { Broken, type Walker } from "./walker.js";

/**
 * What every walk ends with: whatever runs comes to its end, one process does all work there is, and then only people
 * can act. What stands must be what should be, or a run must name the difference; a second look finds nothing.
 */
export async function beQuiet(walker: Walker): Promise<void> {
  const { stage } = walker;
  stage.passTime();
  while (stage.flights.length > 0) {
    const flight = stage.flights[0];
    if (!flight) break;
    walker.act({ kind: "engine", owner: flight.runner.id, op: "end", takesOver: [] });
    await stage.end(flight, "done");
    walker.look();
  }
  const runner = stage.runners[0] as Runner;
  walker.act({ kind: "engine", owner: runner.id, op: "settle", takesOver: [] });
  const session = stage.session(runner);
  const { state } = await stage.world.snapshot();
  await declareLost(session, state, (await openRuns(state)).running);
  stage.hook = async () => walker.look();
  await settle(session, "any");
  walker.look();
  const faults = await leftOver(walker.last, (await stage.world.snapshot()).state);
  if (faults.length > 0) throw new Broken(faults.join("\n"));
  const commits = stage.commits;
  const { started, applied } = await settle(session, "any");
  const found = [...started, ...applied];
  if (stage.commits !== commits || found.length > 0) throw new Broken(`a second look found work: ${found.join(", ")}`);
}

async function leftOver(seen: Seen, state: Snapshot): Promise<string[]> {
  const faults: string[] = [];
  for (const ref of new Set([...seen.intent.keys(), ...seen.state.keys()])) {
    if (!ref.startsWith("@/environment/") && !ref.includes("/custom/")) continue;
    if (!equalJson(seen.intent.get(ref) ?? null, seen.state.get(ref) ?? null)) faults.push(`${ref} is not taken over`);
  }
  for (const each of seen.runs.values()) {
    if (each.status === "running") faults.push(`${each.ref} still runs`);
  }
  for (const pkg of [net, app]) {
    for (const environment of environmentsOf(seen, pkg)) faults.push(...(await left(seen, state, pkg, environment)));
  }
  return faults;
}

async function left(seen: Seen, state: Snapshot, pkg: string, environment: string): Promise<string[]> {
  const place = `${pkg} in ${environment}`;
  const runs = on(seen, pkg, environment);
  const intent = should(seen, pkg, environment);
  const tried = latest(runs);
  const faults = await idle(seen, state, runs);
  if (tried ? !answers(tried, intent) : intent !== undefined) {
    const waiting = runs.some((each) => waits(each) && answers(each, intent) && each.run.reason !== "planned");
    return waiting ? faults : [...faults, `${place} is not what intent says and nothing waits for it`];
  }
  if (!tried || !intent) {
    const link = seen.links.get(currentRef(pkg, "deploy", environment));
    const removed = tried?.status === "complete" || !tried;
    return removed && link !== undefined ? [...faults, `${place} is removed and ${link} stands there`] : faults;
  }
  const recorded = tried.run.functions[0]?.inputs ?? {};
  const now = await resolveInputs(state, recorded);
  const waiting =
    tried.status === "paused" ||
    runs.some((each) => waits(each) && each.release === tried.release && each.run.reason !== "planned");
  if (now.missing.length === 0 && !waiting && !sameValues(recorded, now.inputs)) {
    faults.push(`${place}: ${tried.ref} has other inputs than those of now`);
  }
  const link = seen.links.get(currentRef(pkg, "deploy", environment));
  const item = tried.ref.slice(0, tried.ref.lastIndexOf("/"));
  if (tried.status === "complete" && link !== item) faults.push(`${place}: ${tried.ref} is complete, ${link} stands`);
  return faults;
}

/** Runs that wait although nothing holds them back. */
async function idle(seen: Seen, state: Snapshot, runs: readonly SeenRun[]): Promise<string[]> {
  const faults: string[] = [];
  for (const each of runs.filter(waits)) {
    const last = each.run.functions.at(-1)?.inputs ?? {};
    const { missing } = await resolveInputs(state, last, each.run.type === "down" ? "keep" : "forget");
    const planned = (each.run.reason ?? "planned") === "planned" && each.status === "pending";
    const gone = !seen.state.has(environmentRef(each.name));
    if (seen.intent.has(freezeRef(each.name))) continue;
    const blocked = planned && !phaseOpen(seen, each.package, each.release, each.name);
    if (missing.length === 0 && !gone && !blocked) faults.push(`${each.ref} waits for nothing`);
  }
  return faults;
}
