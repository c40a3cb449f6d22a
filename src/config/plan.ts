import type { Value, ValueObject } from "@ocuroot/starlark-wasm";
import type { Environment } from "../documents/environment.js";
import type { FreezeWindow } from "../documents/freeze.js";
import type { PackageDocument, PlanItem, PlanPhase } from "../documents/release.js";
import type { FunctionReference } from "../documents/run.js";
import type { Frame, Problem } from "../errors.js";
import { checkName } from "../refs/validate.js";
import type { FunctionIndex } from "./identity.js";
import { ItemChecker } from "./items.js";
import { type PlacedPhase, packageFaults, planWarnings } from "./plan-rules.js";
import { problemAt } from "./positions.js";
import { fieldsOf, type Registration } from "./registrations.js";
import { checkThreshold } from "./rules.js";
import { describe, isDict } from "./values.js";

/** What a file declared, and what is wrong with it. With problems nothing of it may be used. */
export interface Plan {
  readonly package?: PackageDocument;
  readonly registered: readonly Environment[];
  /** Times in which nothing is started in those environments, by their names. */
  readonly freezes: ReadonlyMap<string, readonly FreezeWindow[]>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What a plan is made from. */
export interface PlanRequest {
  /** In the order they were made. */
  readonly registrations: readonly Registration[];
  readonly index: FunctionIndex;
  /** The evaluated file; top-level code of any other must not declare work. */
  readonly file: string;
  /** `REPO/-/FILE[/@rN]`. */
  readonly base: string;
  readonly environments: readonly Environment[];
}

/**
 * Makes a plan of what an evaluated file declared. An item that some phase takes belongs there; one that none takes
 * becomes a phase of its own, at the place where it was declared.
 */
export function makePlan(request: PlanRequest): Plan {
  const { registrations } = request;
  const checker = new ItemChecker(request.index, request.base, new Set(request.environments.map((each) => each.name)));
  const problems: Problem[] = registrations.flatMap((each) => misplaced(each, request.file));
  const phases = placePhases(registrations, checker, problems);
  const registered = registrations
    .filter((each) => each.kind === "environment")
    .flatMap((each) => environmentOf(each, problems));
  const freezes = new Map(
    registrations
      .filter((each) => each.kind === "environment")
      .map((each) => {
        const { name, freeze } = fieldsOf(each);
        return [String(name), checker.windows(freeze, `environment ${JSON.stringify(name)}`, each.place)] as const;
      }),
  );
  problems.push(...checker.problems, ...packageFaults(phases));
  const first = phases[0];
  if (registered.length > 0 && first !== undefined) {
    const message = "environments and packages must not be declared in the same file";
    problems.push(
      problemAt(first.place, "package-invalid", message, { fix: "move the environments to a file of their own" }),
    );
  }
  return {
    ...(phases.length === 0 ? {} : { package: packageOf(phases.map((each) => each.phase)) }),
    registered,
    freezes,
    problems,
    warnings: [...checker.warnings, ...planWarnings(phases, request.base)],
  };
}

const workKinds = new Set(["phase", "task", "deploy"]);

/** Work that a module declares while it is loaded: whose it would be depends on who loads it first. */
function misplaced(registration: Registration, file: string): Problem[] {
  const { kind, origin, place } = registration;
  if (!workKinds.has(kind) || origin === undefined || origin === file) return [];
  const message = `${kind}() must not be called at the top level of a loaded file`;
  return [problemAt(place, "package-invalid", message, { fix: `call it in a function that ${file} calls` })];
}

function placePhases(registrations: readonly Registration[], checker: ItemChecker, problems: Problem[]): PlacedPhase[] {
  const items = new Map(registrations.filter((each) => each.kind !== "phase").map((each) => [each.index, each]));
  const claimed = new Set(
    registrations.filter((each) => each.kind === "phase").flatMap((each) => idsOf(takenBy(each))),
  );
  return registrations.flatMap((each): PlacedPhase[] => {
    if (each.kind === "phase") return [phaseOf(each, items, checker, problems)];
    if ((each.kind !== "task" && each.kind !== "deploy") || claimed.has(each.index)) return [];
    const item = checker[each.kind](fieldsOf(each), each.place);
    return [{ phase: { name: "", tasks: item === undefined ? [] : [item] }, place: each.place, places: [each.place] }];
  });
}

/** `tasks` goes before `work`, as in the Go client; items of `work` are phases of their own then. */
function takenBy(registration: Registration): Value | undefined {
  const { tasks, work } = fieldsOf(registration);
  return Array.isArray(tasks) && tasks.length === 0 ? work : tasks;
}

function idsOf(items: Value | undefined): number[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((each: Value) => (isDict(each) && typeof each.task_id === "number" ? [each.task_id] : []));
}

function phaseOf(
  registration: Registration,
  items: ReadonlyMap<number, Registration>,
  checker: ItemChecker,
  problems: Problem[],
): PlacedPhase {
  const { name, tasks, work, freeze, max_failures: threshold } = fieldsOf(registration);
  const { place } = registration;
  const owner = `phase ${JSON.stringify(name)}`;
  const report = (message: string) => problems.push(problemAt(place, "package-invalid", message));
  if (typeof name !== "string") report(`the name of a phase must be text, not ${describe(name)}`);
  const most = checkThreshold(threshold, owner, report);
  const windows = checker.windows(freeze, owner, place);
  const taken = takenBy(registration);
  if (!Array.isArray(taken)) report(`the tasks of a phase must be a list, not ${describe(taken)}`);
  const found: PlanItem[] = [];
  const places: (Frame | undefined)[] = [];
  for (const each of Array.isArray(taken) ? (taken as readonly Value[]) : []) {
    const id = isDict(each) && typeof each.task_id === "number" ? each.task_id : undefined;
    const at = id === undefined ? place : (items.get(id)?.place ?? place);
    const kind = isDict(each) ? (["task", "call", "deploy"] as const).find((key) => isDict(each[key])) : undefined;
    if (kind === undefined || !isDict(each)) {
      report(`a phase holds what task() and deploy() return, not ${describe(each)}`);
      continue;
    }
    const fields = each[kind] as ValueObject;
    const item = kind === "deploy" ? checker.deploy(fields, at, windows) : checker.task(fields, at);
    if (item !== undefined) found.push(item);
    places.push(at);
  }
  const both = Array.isArray(tasks) && Array.isArray(work) && tasks.length > 0 && work.length > 0;
  const phase = { name: String(name), tasks: found, ...(most === undefined ? {} : { max_failures: most }) };
  return { phase, place, places, ...(both ? { both } : {}) };
}

function environmentOf(registration: Registration, problems: Problem[]): Environment[] {
  const { name, attributes } = fieldsOf(registration);
  const report = (message: string, fix: string) => {
    problems.push(problemAt(registration.place, "environment-invalid", message, { fix }));
    return [];
  };
  if (typeof name !== "string")
    return report(`the name of an environment must be text, not ${describe(name)}`, "write it in quotes");
  const why = checkName("environment", name);
  if (why !== undefined) return report(why, "choose another name");
  if (!isDict(attributes))
    return report(
      `the attributes of environment ${JSON.stringify(name)} must be a dict, not ${describe(attributes)}`,
      "write attributes = {…}",
    );
  const wrong = Object.entries(attributes).find(([, value]) => typeof value !== "string");
  if (wrong === undefined) return [{ name, attributes: attributes as Record<string, string> }];
  return report(
    `the attribute ${JSON.stringify(wrong[0])} of environment ${JSON.stringify(name)} must be text, not ${describe(wrong[1])}`,
    "write it in quotes, or as str(VALUE)",
  );
}

function packageOf(phases: readonly PlanPhase[]): PackageDocument {
  const functions: Record<string, { function: FunctionReference }> = {};
  const added = new Set<FunctionReference>();
  const add = (fn: FunctionReference | undefined) => {
    if (fn === undefined || added.has(fn)) return;
    added.add(fn);
    functions[`${fn.name}/${fn.pos}`] = { function: fn };
  };
  for (const item of phases.flatMap((phase) => phase.tasks ?? [])) {
    add(item.task?.fn);
    add(item.deploy?.up);
    add(item.deploy?.down);
  }
  return { functions, phases: [...phases] };
}
