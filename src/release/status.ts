import { markerDocument, type StoredStatus, storedStatuses } from "../documents/run.js";
import { statusRef } from "../refs/names.js";
import { type Awaitable, after, type Draft, type Snapshot } from "../store/store.js";

const finals: readonly StoredStatus[] = ["complete", "failed_retried", "failed", "cancelled"];

/**
 * The status of a run, from the marker below it; undefined when there is none, which is reported and never taken for
 * pending. Of two markers, left by programs that wrote at once, the final one wins; the next writer removes the other.
 */
export function statusOf(snapshot: Snapshot, run: string): Awaitable<StoredStatus | undefined> {
  // Nearly every run is, and no other marker counts beside this one: a look costs less than a list.
  return after(snapshot.has(statusRef(run, "complete")), (complete) =>
    complete ? "complete" : listedStatus(snapshot, run),
  );
}

async function listedStatus(snapshot: Snapshot, run: string): Promise<StoredStatus | undefined> {
  const names = await snapshot.names(`${run}/status`);
  if (names.length === 1) return names[0] as StoredStatus;
  const markers = names.length === 0 ? [] : await snapshot.children(`${run}/status`);
  return [...finals, ...storedStatuses].find((status) => markers.includes(status));
}

/** Moves the marker, so that exactly one stands afterwards. */
export async function setStatus(draft: Draft, run: string, status: StoredStatus, time: string): Promise<void> {
  for (const marker of await draft.names(`${run}/status`)) {
    if (marker !== status) await draft.delete(statusRef(run, marker));
  }
  await draft.set(statusRef(run, status), markerDocument, { time });
}

/** Not started, or stopped between two functions. */
export function isWaiting(status: StoredStatus | undefined): boolean {
  return status === "pending" || status === "paused";
}

/** Waiting or in progress: whatever may still write a result. */
export function isOpen(status: StoredStatus | undefined): boolean {
  return isWaiting(status) || status === "running";
}
