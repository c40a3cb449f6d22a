import { fail } from "../errors.js";
import type { Files, FilesDraft } from "./store.js";

/** What a store is for. */
export type Side = "state" | "intent";

/** Name of the file that says that a folder is a store, of which form and for what. */
export const markerFile = ".ocuroot-store";

/** The form of documents and links that is written and read here. */
const version = 3;

/** What a marker says. */
interface Marker {
  readonly version: unknown;
  readonly tags: readonly string[];
}

/**
 * Checks that the store below `prefix` can be read; one without a marker is new.
 *
 * @throws OcurootError `store-version` for another form, `store-config` when it is the other side's.
 */
export async function checkMarker(files: Files, prefix: string, side: Side, place: string): Promise<void> {
  const text = await files.read(`${prefix}${markerFile}`);
  if (text === undefined) return checkForm(files, prefix, side, place);
  const marker = readMarker(text);
  if (marker?.version !== version && marker?.version !== 2) refuseVersion(marker, place);
  const other = side === "state" ? "intent" : "state";
  if (marker.tags.includes(other) && !marker.tags.includes(side)) {
    fail("store-config", `The store in ${place} keeps ${other}, but it is configured for ${side}.`, {
      fix: "Give state and intent a place of their own each in repo.ocu.star.",
    });
  }
}

/** An empty half may be a store that is configured in the other form: apart where it is shared, or the reverse. */
async function checkForm(files: Files, prefix: string, side: Side, place: string): Promise<void> {
  if ((await files.read(`${prefix}${side}/${markerFile}`)) !== undefined) {
    fail(
      "store-config",
      `The store in ${place} keeps state and intent together, but it is configured for ${side} alone.`,
      {
        fix: "Configure it as the one store for both in repo.ocu.star, or give another place.",
      },
    );
  }
  if (prefix === "" || (await files.read(markerFile)) === undefined) return;
  fail("store-config", `The store in ${place} keeps one of state and intent, but it is configured for both.`, {
    fix: "Configure a store for each in repo.ocu.star, or give another place.",
  });
}

/** Writes the marker of a new store, and of one in the form before this, which differs in the marker alone. */
export async function writeMarker(draft: FilesDraft, prefix: string, side: Side): Promise<void> {
  const path = `${prefix}${markerFile}`;
  const text = await draft.read(path);
  if (text !== undefined && readMarker(text)?.version === version) return;
  draft.write(path, JSON.stringify({ version, Tags: { [side]: {} } }));
}

function readMarker(text: string): Marker | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("version" in value)) return undefined;
    const tags = "Tags" in value && typeof value.Tags === "object" && value.Tags !== null ? value.Tags : {};
    return { version: value.version, tags: Object.keys(tags) };
  } catch {
    return undefined;
  }
}

function refuseVersion(marker: Marker | undefined, place: string): never {
  const found = marker === undefined ? "no readable version" : `version ${JSON.stringify(marker.version)}`;
  fail("store-version", `The store in ${place} has ${found}; this program reads version ${version}.`, {
    fix: "Configure a new, empty place for the store, or use the program that wrote this one.",
  });
}
