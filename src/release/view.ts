import type { Json } from "../documents/json.js";
import type { Run, StoredStatus } from "../documents/run.js";
import { runDocument } from "../documents/run.js";
import { currentRef, labelOf, runLabel, splitRun } from "../refs/names.js";
import type { ReleaseView, RunStatus, RunView, Wait } from "../report/reporter.js";
import type { Snapshot } from "../store/store.js";
import { problemOf } from "./failure.js";
import type { Freezes } from "./freeze.js";
import type { Item } from "./items.js";
import { type LoadedRelease, loadRelease, runsOf } from "./load.js";
import { openPhases, waitsOf } from "./ready.js";
import { runnerWait } from "./runner.js";
import { isWaiting } from "./status.js";

/** A release as it stands in a snapshot: the newest run of every item, what waits and for what, and how it is judged. */
export async function viewRelease(snapshot: Snapshot, ref: string, freezes: Freezes): Promise<ReleaseView> {
  const release = await loadRelease(snapshot, ref);
  const open = await openPhases(snapshot, release);
  const runs: RunView[] = [];
  for (const item of release.items) {
    const newest = (await runsOf(snapshot, item.ref)).at(-1);
    if (newest) runs.push(await viewRun(snapshot, release, item, newest.ref, newest.status, open, freezes));
  }
  return {
    ref: release.ref,
    package: labelOf(release.package),
    id: release.id,
    commit: release.document.commit,
    ...(release.document.subject === undefined ? {} : { subject: release.document.subject }),
    status: judge(runs),
    tags: await tagsOf(snapshot, release),
    runs,
    waits: distinct(runs.flatMap((run) => run.waits)),
  };
}

/** One run as it stands. */
export async function viewRun(
  snapshot: Snapshot,
  release: LoadedRelease,
  item: Item,
  ref: string,
  status: StoredStatus | undefined,
  open: ReadonlySet<number>,
  freezes: Freezes,
): Promise<RunView> {
  const run = await snapshot.get(ref, runDocument);
  const found = run && isWaiting(status) ? await waitsOf(snapshot, release, item, run, open, freezes) : [];
  const free = found.length === 0 && run !== undefined && isWaiting(status);
  const waits = free && item.needs !== undefined ? [runnerWait(item.needs, run)] : found;
  const view = describeRun(item, ref, run, wordOf(status, run, waits), waits);
  if (item.kind === "task" || view.status === "done" || run?.started === undefined) return view;
  return { ...view, on_record: await onRecord(snapshot, release, item) };
}

/** The release that is deployed where an item goes, as far as is recorded; `""` for none. */
async function onRecord(snapshot: Snapshot, release: LoadedRelease, item: Item): Promise<string> {
  const target = await snapshot.linkAt(currentRef(release.package, "deploy", item.name));
  return target === undefined ? "" : (splitRun(`${target}/1`)?.releaseId ?? "");
}

/** A run in the words people see. */
export function describeRun(
  item: Item,
  ref: string,
  run: Run | undefined,
  status: RunStatus,
  waits: readonly Wait[],
): RunView {
  const duration = run?.started && run.ended ? Date.parse(run.ended) - Date.parse(run.started) : undefined;
  return {
    ref,
    label: runLabel(ref, run?.type),
    type: run?.type === "down" ? "down" : item.kind === "deploy" ? "up" : "task",
    name: item.name,
    phase: item.phaseName,
    phase_index: item.phase,
    status,
    ...reasonOf(run, status),
    attempt: Number(ref.slice(ref.lastIndexOf("/") + 1)),
    ...(run?.started === undefined ? {} : { started_at: run.started }),
    ...(run?.ended === undefined ? {} : { ended_at: run.ended }),
    ...(duration === undefined ? {} : { duration_ms: duration }),
    ...(run?.owner === undefined ? {} : { owner: ownerOf(run.owner, run) }),
    inputs: inputValues(run),
    outputs: run?.output ?? {},
    waits,
    ...(run?.attribution === undefined ? {} : { attribution: run.attribution }),
    ...(run?.failure === undefined ? {} : { problem: problemOf(run.failure, ref) }),
  };
}

/** Why there is such a run; of a cancelled one, why it was cancelled. */
function reasonOf(run: Run | undefined, status: RunStatus): { reason?: string } {
  const reason = status === "cancelled" ? (run?.cancelled?.why ?? run?.failure?.text) : run?.reason;
  return reason === undefined ? {} : { reason };
}

/** Owners that are part of a GitHub run begin with its address. */
function ownerOf(owner: string, { claim }: Run): NonNullable<RunView["owner"]> {
  const kind = /^https?:/.test(owner) ? "github" : "process";
  return { kind, ...(claim?.url === undefined ? {} : { url: claim.url }) };
}

function inputValues(run: Run | undefined): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const [name, input] of Object.entries(run?.functions[0]?.inputs ?? {})) {
    const value = input.value ?? input.default;
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/**
 * The word for a stored status: what was lost and what needs somebody are told apart from failed and pending. As long
 * as another phase has its turn a run is pending, whatever else it needs.
 */
function wordOf(status: StoredStatus | undefined, run: Run | undefined, waits: readonly Wait[]): RunStatus {
  if (status === "complete") return "done";
  if (status === "failed") return run?.failure?.kind === "lost" ? "lost" : "failed";
  if (status === "pending" || status === "paused") {
    return waits.some((wait) => wait.act) && !waits.some((wait) => wait.kind === "phase") ? "waiting" : "pending";
  }
  return status ?? "failed";
}

/** Failed wins, then cancelled, running, what needs somebody, what comes by itself; else it is complete. */
function judge(runs: readonly RunView[]): ReleaseView["status"] {
  const has = (...statuses: RunStatus[]): boolean => runs.some((run) => statuses.includes(run.status));
  if (has("failed", "lost", "failed_retried")) return "failed";
  if (runs.some((run) => run.status === "cancelled" && run.problem !== undefined)) return "cancelled";
  if (has("running")) return "running";
  if (has("waiting")) return "waiting";
  return has("pending") ? "pending" : "complete";
}

async function tagsOf(snapshot: Snapshot, release: LoadedRelease): Promise<readonly string[]> {
  const tags: string[] = [];
  for (const name of await snapshot.children(release.package)) {
    if (!name.startsWith("@") || name === "@" || /^@r[0-9]+$/.test(name)) continue;
    if ((await snapshot.linkAt(`${release.package}/${name}`)) === release.ref) tags.push(name.slice(1));
  }
  return tags;
}

function distinct(waits: readonly Wait[]): readonly Wait[] {
  const seen = new Set<string>();
  return waits.filter((wait) => {
    if (seen.has(wait.text)) return false;
    seen.add(wait.text);
    return true;
  });
}
