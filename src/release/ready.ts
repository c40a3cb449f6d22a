import { type InputMap, type Run, runDocument } from "../documents/run.js";
import { environmentRef, labelOf, splitRun } from "../refs/names.js";
import type { Wait } from "../report/reporter.js";
import type { Snapshot } from "../store/store.js";
import { type Freezes, freezeWait, type Place } from "./freeze.js";
import { resolveInputs } from "./inputs.js";
import type { Item, Phase } from "./items.js";
import type { LoadedRelease } from "./load.js";
import { runsOf } from "./load.js";

/** Items known to be complete. A hint that saves looking again: what is complete stays so unless a new run is made. */
export type Settled = ReadonlySet<string>;

/**
 * Whether an item is done as far as its followers are concerned: its last run, teardowns and cancelled ones aside, is
 * complete (W10: however many complete runs it has). An item whose environment is gone is not waited for.
 */
async function isItemDone(snapshot: Snapshot, item: Item, settled?: Settled): Promise<boolean> {
  if (settled?.has(item.ref)) return true;
  if (item.kind === "deploy" && !(await snapshot.has(environmentRef(item.name)))) return true;
  const runs = await runsOf(snapshot, item.ref);
  for (const run of runs.toReversed()) {
    if (run.status === "cancelled") continue;
    if (await isTeardown(snapshot, item, run.ref)) continue;
    return run.status === "complete";
  }
  return false;
}

async function isTeardown(snapshot: Snapshot, item: Item, run: string): Promise<boolean> {
  if (item.kind !== "deploy") return false;
  return (await snapshot.get(run, runDocument))?.type === "down";
}

/** How many items of a phase have failed, when that is enough to stop it; else 0. */
async function failuresThatStop(snapshot: Snapshot, { items }: Phase): Promise<number> {
  const most = items[0]?.maxFailures;
  if (most === undefined) return 0;
  let failed = 0;
  for (const item of items) {
    const newest = (await runsOf(snapshot, item.ref)).findLast(({ status }) => status !== "cancelled");
    if (newest?.status === "failed") failed += 1;
  }
  return failed >= most ? failed : 0;
}

/** The phases of a release that may start: each one's predecessor is done, and it was not stopped by its failures. */
export async function openPhases(
  snapshot: Snapshot,
  release: LoadedRelease,
  settled?: Settled,
): Promise<ReadonlySet<number>> {
  const open = new Set<number>();
  for (const phase of release.phases) {
    const index = phase.items[0]?.phase;
    if (index !== undefined && (await failuresThatStop(snapshot, phase)) === 0) open.add(index);
    if (!(await isPhaseDone(snapshot, phase, settled))) break;
  }
  return open;
}

async function isPhaseDone(snapshot: Snapshot, phase: Phase, settled?: Settled): Promise<boolean> {
  for (const item of phase.items) {
    if (!(await isItemDone(snapshot, item, settled))) return false;
  }
  return true;
}

/**
 * Whether a run waits for its phase: planned ones do; what was asked for later (retry, intent, redeploy) does not, nor a
 * chain that is past its first function.
 */
export function waitsForPhase(run: Run): boolean {
  return run.type !== "down" && (run.reason ?? "planned") === "planned" && run.functions.length === 1;
}

/** The inputs that the next function of a run needs: those of its last step. */
function nextInputs(run: Run): InputMap {
  return run.functions.at(-1)?.inputs ?? {};
}

/** What a waiting run waits for; nothing: it can start. Orders first, then needs. */
export async function waitsOf(
  snapshot: Snapshot,
  release: LoadedRelease,
  item: Item,
  run: Run,
  open: ReadonlySet<number>,
  freezes: Freezes,
): Promise<readonly Wait[]> {
  const waits: Wait[] = [];
  const blocked = waitsForPhase(run) && !open.has(item.phase);
  if (blocked) waits.push(await phaseWait(snapshot, release, item));
  if (run.not_before !== undefined && run.not_before > freezes.time) waits.push(retryWait(run, freezes.time));
  const hold = item.kind === "deploy" ? await freezes.of(placeOf(release, item)) : undefined;
  if (hold) waits.push(freezeWait(hold));
  const inputs = nextInputs(run);
  const { missing } = await resolveInputs(snapshot, inputs, run.type === "down" ? "keep" : "forget");
  for (const name of missing) {
    const wait = inputWait(release, name, inputs[name] ?? {});
    if (wait.kind !== "output" || !blocked) waits.push(wait);
  }
  return waits;
}

function placeOf(release: LoadedRelease, { name, freeze }: Item): Place {
  return { package: release.package, releaseId: release.id, environment: name, windows: freeze };
}

/** What is tried again by itself after a pause. */
function retryWait({ not_before: due = "", automatic = 1, automatic_of: most = automatic }: Run, time: string): Wait {
  const seconds = Math.max(1, Math.ceil((Date.parse(due) - Date.parse(time)) / 1000));
  return { kind: "retry", act: false, text: `tries again in ${seconds}s (${automatic} of ${most})` };
}

async function phaseWait(snapshot: Snapshot, release: LoadedRelease, item: Item): Promise<Wait> {
  const position = release.phases.findIndex((phase) => phase.items[0]?.phase === item.phase);
  const own = release.phases[position];
  const failed = own ? await failuresThatStop(snapshot, own) : 0;
  if (failed > 0) {
    const text = `held: ${failed} of ${own?.name || "its phase"} failed`;
    return { kind: "hold", act: true, text, fix: ["release", "retry", release.ref] };
  }
  const previous = release.phases[position - 1];
  const name = previous?.name || (previous?.items.map((each) => each.name).join(", ") ?? "");
  return { kind: "phase", act: false, text: `after ${name}` };
}

/** What a missing input waits for, said with what would provide it. */
export function inputWait(release: LoadedRelease, name: string, input: InputMap[string]): Wait {
  const ref = input.ref;
  if (ref === undefined) return { kind: "value", act: true, text: `needs a value for ${name}` };
  const question = input.doc === undefined ? {} : { question: input.doc };
  const short = ref.startsWith(`${release.ref}/`) ? ref.slice(release.ref.length + 1) : ref;
  if (/(^|\/)custom\//.test(short)) {
    return {
      kind: "value",
      act: true,
      text: `needs ${short}`,
      ref,
      ...question,
      fix: ["state", "set", ref, "yes", "--cascade"],
    };
  }
  if (short !== ref) return { kind: "output", act: false, text: `needs ${short.replace("#output/", " output ")}`, ref };
  const [document, fragment] = ref.split("#");
  const label = splitRun(`${document}/1`) ? labelOf(document ?? ref) : ref;
  const output = fragment?.startsWith("output/") ? ` output ${fragment.slice("output/".length)}` : "";
  return { kind: "run", act: true, text: `needs ${label}${output}`, ref, ...question };
}
