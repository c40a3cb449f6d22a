import type { InputMap } from "../documents/run.js";
import { currentRef, splitRun } from "../refs/names.js";
import type { Deployments } from "../release/deployments.js";

/** The place of a run, or of a deployment or task below a release; undefined for anything else. */
export function placeOf(ref: string): string | undefined {
  const parts = splitRun(ref) ?? splitRun(`${ref}/1`);
  return parts && currentRef(parts.package, parts.kind, parts.name);
}

/** Places that inputs read results of. */
export function placesRead(inputs: InputMap | null | undefined): readonly string[] {
  const places: string[] = [];
  for (const { ref } of Object.values(inputs ?? {})) {
    // Environments and custom values, which nearly all deployments read, are nobody's results.
    if (ref === undefined || ref.startsWith("@/")) continue;
    const place = placeOf(ref.split("#")[0] ?? ref);
    if (place !== undefined) places.push(place);
  }
  return places;
}

/** Which places read from which, by what stands and by what waits. */
export class Dependencies {
  readonly reads = new Map<string, Set<string>>();

  /** All deployments of a package: the inputs of what was tried last, and of what waits or runs. */
  add(deployments: Deployments): void {
    for (const environment of deployments.environments) {
      const place = currentRef(deployments.package, "deploy", environment);
      const tried = deployments.tried(environment);
      for (const { run, status } of deployments.on(environment)) {
        const counts = run === tried?.run || status === "pending" || status === "paused" || status === "running";
        if (counts) for (const { inputs } of run.functions) this.link(place, placesRead(inputs));
      }
    }
  }

  link(place: string, others: readonly string[]): void {
    const known = this.reads.get(place) ?? new Set();
    this.reads.set(place, known);
    for (const other of others) if (other !== place) known.add(other);
  }
}
