import type { PackageDocument } from "../documents/release.js";
import type { Problem } from "../errors.js";
import { compareNatural, currentRef, labelOf, splitRun } from "../refs/names.js";
import { componentsOf } from "./components.js";
import { placesRead } from "./dependencies.js";

/** Plans by `REPO/-/FILE`. */
export type Plans = ReadonlyMap<string, PackageDocument>;

/** Packages that the deployments of a plan read results of. */
export function packagesRead(plan: PackageDocument): readonly string[] {
  const packages = deploymentsOf(plan).flatMap(({ reads }) => reads.map((place) => splitRun(`${place}/1`)?.package));
  return [...new Set(packages.filter((pkg) => pkg !== undefined))];
}

/**
 * Deployments that read each other in a circle, one warning for each circle of packages, whatever the environment: they
 * are done again until their values settle, or until they are stopped.
 */
export function circlesIn(plans: Plans): readonly Problem[] {
  const reads = new Map<string, Set<string>>();
  for (const [pkg, plan] of plans) {
    for (const { environment, reads: places } of deploymentsOf(plan)) {
      if (places.length === 0) continue;
      const place = currentRef(pkg, "deploy", environment);
      const others = places.filter((each) => each !== place);
      // What reads nothing is in no circle.
      if (others.length > 0) reads.set(place, new Set(others));
    }
  }
  const circles = new Map<string, string>();
  for (const places of componentsOf(reads)) {
    if (places.length < 2) continue;
    const sorted = [...places].sort(compareNatural);
    const packages = sorted.map((place) => splitRun(`${place}/1`)?.package ?? place).join(" ");
    if (!circles.has(packages)) circles.set(packages, sorted.map((place) => labelOf(place)).join(", "));
  }
  return [...circles.values()].map((names) => ({
    code: "cycle",
    message: `${names.replace(/, ([^,]*)$/, " and $1")} read each other`,
    fix: "let one of them put out a value that does not depend on the others, or see that their values settle",
  }));
}

function deploymentsOf(plan: PackageDocument): readonly { environment: string; reads: readonly string[] }[] {
  return plan.phases
    .flatMap(({ tasks }) => tasks ?? [])
    .flatMap(({ deploy }) => (deploy ? [{ environment: deploy.environment, reads: placesRead(deploy.inputs) }] : []));
}
