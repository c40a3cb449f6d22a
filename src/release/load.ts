import { type Release, releaseDocument } from "../documents/release.js";
import { type Run, runDocument, type StoredStatus } from "../documents/run.js";
import { OcurootError } from "../errors.js";
import { splitRelease } from "../refs/names.js";
import type { Snapshot } from "../store/store.js";
import { type Item, itemsOf, type Phase, phasesOf } from "./items.js";
import { statusOf } from "./status.js";

/** A release with its plan laid out. */
export interface LoadedRelease {
  readonly ref: string;
  /** `REPO/-/FILE`. */
  readonly package: string;
  readonly id: string;
  readonly document: Release;
  readonly items: readonly Item[];
  readonly phases: readonly Phase[];
}

/** One attempt at an item. */
export interface LoadedRun {
  readonly ref: string;
  readonly number: number;
  readonly status: StoredStatus | undefined;
}

/** Plans laid out once for each document: a release is read in every change of its life and changes almost never. */
const laidOut = new WeakMap<Release, LoadedRelease>();

/** @throws `ref-not-found` when there is no such release. */
export async function loadRelease(snapshot: Snapshot, ref: string): Promise<LoadedRelease> {
  const document = await snapshot.get(ref, releaseDocument);
  const resolved = document ? await snapshot.resolve(ref) : ref;
  const parts = splitRelease(resolved);
  if (!document || !parts)
    throw new OcurootError({ code: "ref-not-found", message: `there is no release ${ref}`, ref });
  const known = laidOut.get(document);
  if (known?.ref === resolved) return known;
  const items = itemsOf(resolved, document);
  const loaded = { ref: resolved, package: parts.package, id: parts.id, document, items, phases: phasesOf(items) };
  laidOut.set(document, loaded);
  return loaded;
}

const firstAlone: readonly number[] = [1];

/** Those of some names that number an item's runs, ascending. */
export function runNumbers(names: readonly string[]): readonly number[] {
  if (names.length === 1 && names[0] === "1") return firstAlone;
  return names
    .filter((name) => /^[1-9][0-9]*$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/** All runs of an item, oldest first. */
export async function runsOf(snapshot: Snapshot, item: string): Promise<readonly LoadedRun[]> {
  const numbers = runNumbers(await snapshot.children(item));
  return Promise.all(
    numbers.map(async (number) => {
      const ref = `${item}/${number}`;
      return { ref, number, status: await statusOf(snapshot, ref) };
    }),
  );
}

/** A run's document. @throws `document-broken` when the marker stands without one. */
export async function readRun(snapshot: Snapshot, ref: string): Promise<Run> {
  const run = await snapshot.get(ref, runDocument);
  if (!run) throw new OcurootError({ code: "document-broken", message: `${ref} has a status but no document`, ref });
  return run;
}
