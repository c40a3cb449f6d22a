import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { fail } from "../../errors.js";
import type { World } from "../store.js";
import { pairWorld, sharedWorld } from "../world.js";
import { type FsStoreOptions, openFsStore } from "./fs-store.js";

export interface FsWorldOptions extends FsStoreOptions {
  /** Folder of the intent store. Then `root` is that of state; otherwise both lie in `root`, as `state` and `intent`. */
  readonly intentRoot?: string;
}

/**
 * Opens state and intent in plain folders, in the tree that the Go client reads and writes. Makes nothing until the
 * first change.
 *
 * @throws OcurootError `store-config` when both would lie in the same folder.
 */
export function openFsWorld(options: FsWorldOptions): World {
  const { intentRoot, ...state } = options;
  if (intentRoot === undefined) return sharedWorld(openFsStore(state));
  if (real(state.root) === real(intentRoot)) {
    fail("store-config", `State and intent are both configured to be in ${state.root}.`, {
      fix: "Give each a folder of its own, or configure one store.fs for both.",
    });
  }
  return pairWorld(openFsStore(state), openFsStore({ ...state, root: intentRoot }));
}

/** The folder that a path means, whatever links lead there. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
