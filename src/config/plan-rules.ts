import type { PlanItem, PlanPhase } from "../documents/release.js";
import type { Frame, Problem } from "../errors.js";
import { parseRef } from "../refs/parse.js";
import { problemAt } from "./positions.js";

/** A phase, where it was declared, and where each of its items was. */
export interface PlacedPhase {
  readonly phase: PlanPhase;
  readonly place: Frame | undefined;
  readonly places: readonly (Frame | undefined)[];
  /** Declared with both `tasks` and `work`. */
  readonly both?: boolean;
}

/** `task NAME` or `deploy ENVIRONMENT`: what an item is called within its release. */
function keyOf(item: PlanItem): string {
  return item.task === undefined ? `deploy/${item.deploy?.environment}` : `task/${item.task.name}`;
}

/** Names of tasks and environments that a release has more than once: their documents would be one and the same. */
export function packageFaults(phases: readonly PlacedPhase[]): Problem[] {
  const uses = new Map<string, (Frame | undefined)[]>();
  for (const { phase, places } of phases) {
    for (const [index, item] of (phase.tasks ?? []).entries()) {
      const key = keyOf(item);
      const known = uses.get(key);
      if (known === undefined) uses.set(key, [places[index]]);
      else known.push(places[index]);
    }
  }
  return [...uses].flatMap(([key, places]) => {
    if (places.length < 2) return [];
    const name = JSON.stringify(key.slice(key.indexOf("/") + 1));
    const message = key.startsWith("task/")
      ? `task ${name} is used in ${places.length} places; names of tasks are unique in a release`
      : `environment ${name} is used by ${places.length} deployments; a release deploys to it once`;
    return [problemAt(places[1], "package-invalid", message)];
  });
}

/** What is allowed but will hardly be meant: phases without work, inputs that can never come. */
export function planWarnings(phases: readonly PlacedPhase[], base: string): Problem[] {
  const defined = new Map<string, number>();
  for (const [index, { phase }] of phases.entries()) {
    for (const item of phase.tasks ?? []) defined.set(keyOf(item), index);
  }
  const sourceOf = ownWork(base);
  return phases.flatMap((each, index) => [...phaseWarnings(each), ...inputWarnings(each, index, defined, sourceOf)]);
}

function phaseWarnings({ phase, place, both }: PlacedPhase): Problem[] {
  const warnings: Problem[] = [];
  if ((phase.tasks ?? []).length === 0) {
    warnings.push(problemAt(place, "package-invalid", `phase ${JSON.stringify(phase.name)} is empty`));
  }
  if (both === true) {
    const message = `phase ${JSON.stringify(phase.name)} has tasks and work; those of work run before it, one by one`;
    warnings.push(problemAt(place, "package-invalid", message, { fix: "put all of them into tasks" }));
  }
  return warnings;
}

function inputWarnings(
  { phase, places }: PlacedPhase,
  index: number,
  defined: ReadonlyMap<string, number>,
  sourceOf: (ref: string) => string | undefined,
): Problem[] {
  return (phase.tasks ?? []).flatMap((item, position) => {
    const inputs = item.task?.inputs ?? item.deploy?.inputs ?? {};
    return Object.entries(inputs).flatMap(([name, input]): Problem[] => {
      const source = input.ref === undefined ? undefined : sourceOf(input.ref);
      if (source === undefined) return [];
      const why = neverComes(source, keyOf(item), index, defined);
      if (why === undefined) return [];
      const message = `the input ${JSON.stringify(name)} of ${keyOf(item).replace("/", " ")} never comes: ${why}`;
      return [problemAt(places[position], "input-impossible", message)];
    });
  });
}

function neverComes(source: string, own: string, index: number, defined: ReadonlyMap<string, number>) {
  const shown = source.replace("/", " ");
  const phase = defined.get(source);
  if (phase === undefined) return `this file has no ${shown}`;
  if (source === own) return "it is a result of the work itself";
  return phase > index ? `${shown} is in a later phase` : undefined;
}

/**
 * Finds the work of the same release that a ref reads from, as {@link keyOf} names it. Most refs of a large plan are
 * the same few, or environments, which are no work.
 */
function ownWork(base: string): (ref: string) => string | undefined {
  const own = parseRef(base);
  const known = new Map<string, string | undefined>();
  const sourceOf = (ref: string) => {
    const { repo, path, release, kind, subpath } = parseRef(ref);
    if (repo !== own.repo || path !== own.path || release !== own.release) return undefined;
    return kind === "task" || kind === "deploy" ? `${kind}/${subpath.split("/")[0]}` : undefined;
  };
  return (ref) => {
    if (ref.startsWith("@/")) return undefined;
    if (!known.has(ref)) known.set(ref, sourceOf(ref));
    return known.get(ref);
  };
}
