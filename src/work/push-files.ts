import type { PushedConfig, PushIndex } from "../documents/push-index.js";
import { runDocument } from "../documents/run.js";
import { compileIgnoreGlob } from "../refs/glob.js";
import { compareBytes } from "../refs/order.js";
import { loadRelease, runsOf } from "../release/load.js";
import type { Snapshot } from "../store/store.js";
import type { ChangedPath } from "./source-tree.js";

/** What a push chooses its files from. */
export interface PushInput {
  readonly repo: string;
  readonly configFiles: readonly string[];
  /** Absent: nothing was pushed before, or it cannot be compared with; then every file is new. */
  readonly changed?: readonly ChangedPath[];
  /** By package, as {@link watchedPaths} has them. */
  readonly watched: Readonly<Record<string, PushedConfig>>;
  readonly ignore: readonly string[];
}

/**
 * The files that a push releases: each that changed or watches what changed, once, in byte order. What is no longer
 * there is left alone: its deployments stay until intent removes them.
 */
export function filesToRelease({ repo, configFiles, changed, watched, ignore }: PushInput): readonly string[] {
  const ignored = ignore.map(compileIgnoreGlob);
  const candidates = configFiles.filter((file) => !ignored.some((matches) => matches(file)));
  if (changed === undefined) return [...candidates].sort(compareBytes);
  const paths = new Set(changed.map(({ inRoot }) => inRoot));
  const isDue = (file: string): boolean =>
    paths.has(file) ||
    watched[`${repo}/-/${file}`]?.due === true ||
    (watched[`${repo}/-/${file}`]?.watch_files ?? []).some((watch) => touches(watch, changed));
  return candidates.filter(isDue).sort(compareBytes);
}

/** Whole segments count: `a` is touched by `a/b`, never by `a.bak`. */
function touches(watch: string, changed: readonly ChangedPath[]): boolean {
  const wanted = watch.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  if (wanted === "" || wanted === ".") return changed.length > 0;
  const within = (path: string | undefined): boolean => path === wanted || path?.startsWith(`${wanted}/`) === true;
  return changed.some(({ path, inRoot }) => within(path) || within(inRoot));
}

/**
 * What each package watches by now. A release names its paths as its runs end, which may be long after its push:
 * until all have ended, what was watched before is watched as well.
 */
export async function watchedPaths(
  state: Snapshot,
  index: PushIndex | undefined,
): Promise<Readonly<Record<string, PushedConfig>>> {
  const watched: Record<string, PushedConfig> = {};
  for (const [pkg, config] of Object.entries(index?.release_configs ?? {})) {
    watched[pkg] = config.release === undefined ? config : await readWatches(state, config, config.release);
  }
  return watched;
}

async function readWatches(state: Snapshot, config: PushedConfig, ref: string): Promise<PushedConfig> {
  if (!(await state.has(ref))) return config;
  const { items } = await loadRelease(state, ref);
  const paths = new Set<string>();
  let open = false;
  for (const item of items) {
    const ended = (await runsOf(state, item.ref)).filter(({ status }) => status === "complete");
    if (ended.length === 0) open = true;
    for (const run of ended) {
      for (const path of (await state.get(run.ref, runDocument))?.watch_files ?? []) paths.add(path);
    }
  }
  if (open) for (const path of config.watch_files ?? []) paths.add(path);
  const watch_files = paths.size === 0 ? null : [...paths].sort(compareBytes);
  // All has ended: what it watches is settled, and need not be read again.
  const { release: _release, ...settled } = config;
  return open ? { ...config, watch_files } : { ...settled, watch_files };
}
