import type { FunctionValue, Value, ValueObject } from "@ocuroot/starlark-wasm";
import type { FreezeWindow } from "../documents/freeze.js";
import type { DeployItem, PlanItem, TaskItem } from "../documents/release.js";
import type { FunctionReference } from "../documents/run.js";
import type { Frame, Problem } from "../errors.js";
import { environmentRef } from "../refs/names.js";
import { checkName } from "../refs/validate.js";
import type { FunctionIndex } from "./identity.js";
import { checkInputs } from "./inputs.js";
import { checkParameters, isOldStyle } from "./parameters.js";
import { placeOf, problemAt } from "./positions.js";
import { checkRules, checkRunner, checkWindows, ruleKeys, runnerKeys } from "./rules.js";
import { describe, isDict, isFunction } from "./values.js";

/** Checks the items of phases one by one and collects what is wrong with them. */
export class ItemChecker {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  constructor(
    private readonly index: FunctionIndex,
    private readonly base: string,
    private readonly environments: ReadonlySet<string>,
  ) {}

  /**
   * A task as it is stored.
   *
   * @param value what `task()` was given, or a dict of that shape
   */
  task(value: ValueObject, place: Frame | undefined): PlanItem | undefined {
    const report = this.#reporter(place);
    const name = typeof value.name === "string" ? value.name : undefined;
    if (name === undefined) report("package-invalid", `the name of a task must be text, not ${describe(value.name)}`);
    const owner = name === undefined ? "a task" : `task ${JSON.stringify(name)}`;
    const why = name === undefined ? undefined : checkName("task", name);
    if (why !== undefined) report("package-invalid", why);
    this.#keys(value, ["fn", "name", "annotation", "inputs", ...ruleKeys, ...runnerKeys], owner, place);
    const rules = { ...checkRules(value, owner, report), ...checkRunner(value, owner, report) };
    const checked = this.#inputs(value.inputs, owner, place);
    const fn = this.#function(value.fn, "fn", owner, place);
    if (fn !== undefined) this.#parameters(fn.value, Object.keys(checked), place, false);
    if (name === undefined || fn === undefined) return undefined;
    const annotation = this.#annotation(value, owner, place);
    const task: TaskItem = { name, inputs: checked, fn: fn.reference, ...annotation, ...rules };
    return { task };
  }

  /** A deployment as it is stored; its inputs always hold the environment, its windows those of its phase. */
  deploy(value: ValueObject, place: Frame | undefined, windows: readonly FreezeWindow[] = []): PlanItem | undefined {
    const environment = this.#environment(value.environment, place);
    const owner = environment === undefined ? "a deployment" : `the deployment to ${JSON.stringify(environment)}`;
    const known = ["environment", "up", "down", "annotation", "inputs", "freeze", ...ruleKeys, ...runnerKeys];
    this.#keys(value, known, owner, place);
    const report = this.#reporter(place);
    const rules = { ...checkRules(value, owner, report), ...checkRunner(value, owner, report) };
    const freeze = [...windows, ...this.windows(value.freeze, owner, place)];
    const inputs = this.#inputs(value.inputs, owner, place);
    if (inputs.environment !== undefined) {
      report("input-invalid", `${owner}: the input "environment" is given to it by itself`, {
        fix: "call the input by another name",
      });
    }
    const names = [...new Set(["environment", ...Object.keys(inputs)])];
    const up = this.#deployFunction(value.up, "up", owner, names, place);
    const down = this.#deployFunction(value.down, "down", owner, names, place);
    if (environment === undefined || up === undefined || down === undefined) return undefined;
    const all = { ...inputs, environment: { ref: environmentRef(environment) } };
    const more = { ...this.#annotation(value, owner, place), ...rules, ...(freeze.length > 0 ? { freeze } : {}) };
    const deploy: DeployItem = { environment, up, down, inputs: all, ...more };
    return { deploy };
  }

  /** The windows of a `freeze` as they are stored. */
  windows(value: Value | undefined, owner: string, place: Frame | undefined): readonly FreezeWindow[] {
    return checkWindows(value, this.base, owner, this.#reporter(place));
  }

  #environment(value: Value | undefined, place: Frame | undefined): string | undefined {
    const name = isDict(value) ? value.name : undefined;
    const report = this.#reporter(place);
    if (typeof name !== "string") {
      report("package-invalid", `deploy() needs an environment, got ${describe(value)}`, {
        fix: "hand over one of environments(), or environment(NAME)",
      });
      return undefined;
    }
    const why = checkName("environment", name);
    if (why !== undefined) report("environment-invalid", why);
    if (!this.environments.has(name)) this.#unknownEnvironment(name, place);
    return name;
  }

  #unknownEnvironment(name: string, place: Frame | undefined): void {
    const known = [...this.environments].join(", ");
    const there = known === "" ? "none is registered" : `there are ${known}`;
    const message = `environment ${JSON.stringify(name)} does not exist; ${there}`;
    this.warnings.push(
      problemAt(place, "environment-unknown", message, {
        fix: "register it first, in a file of its own: register_environment(environment(…))",
      }),
    );
  }

  #deployFunction(
    value: Value | undefined,
    name: "up" | "down",
    owner: string,
    inputs: readonly string[],
    place: Frame | undefined,
  ): FunctionReference | undefined {
    if (value === undefined || value === null) {
      this.#reporter(place)("package-invalid", `deploy() needs up and down; ${owner} has no ${name}`, {
        fix: `write ${name} = FUNCTION`,
      });
      return undefined;
    }
    const found = this.#function(value, name, owner, place, true);
    if (found !== undefined) this.#parameters(found.value, inputs, place, name === "down");
    return found?.reference;
  }

  #function(
    value: Value | undefined,
    parameter: string,
    owner: string,
    place: Frame | undefined,
    mustBeTopLevel = false,
  ): { value: FunctionValue; reference: FunctionReference } | undefined {
    const report = this.#reporter(place);
    if (!isFunction(value)) {
      report("package-invalid", `${parameter} of ${owner} must be a function, not ${describe(value)}`);
      return undefined;
    }
    const reference = this.index.reference(value);
    if (reference !== undefined && (value.topLevel || !mustBeTopLevel)) return { value, reference };
    const named = `${value.name} (${placeOf(value.position)})`;
    const fix = "define it with def at the top level of a file";
    if (mustBeTopLevel && !value.topLevel) {
      report("package-invalid", `${parameter} of ${owner} must be defined at the top level; ${named} is not`, { fix });
      return undefined;
    }
    report("function-missing", `${named} could not be found again by another run; no top-level name is bound to it`, {
      fix,
    });
    return undefined;
  }

  #parameters(fn: FunctionValue, inputs: readonly string[], place: Frame | undefined, lenient: boolean): void {
    const mismatch = checkParameters(fn, inputs, lenient);
    if (mismatch === undefined && !isOldStyle(fn, inputs)) return;
    const named = `${fn.name} (${placeOf(fn.position)})`;
    if (mismatch !== undefined) {
      this.#reporter(place)("parameter-mismatch", `${named} ${mismatch.message}`, { fix: mismatch.fix });
    } else {
      const first = fn.params[0]?.name ?? "";
      const message = `${named} gets all its inputs as ${first}, since no input is called ${JSON.stringify(first)}`;
      this.warnings.push(problemAt(place, "parameter-mismatch", message, { fix: "call the parameter ctx" }));
    }
  }

  #inputs(value: Value | undefined, owner: string, place: Frame | undefined) {
    const { inputs, faults } = checkInputs(value, this.base, owner);
    for (const { code, message, excerpt: _, ...more } of faults) this.#reporter(place)(code, message, more);
    return inputs;
  }

  #annotation(value: ValueObject, owner: string, place: Frame | undefined): { annotation?: string } {
    const text = value.annotation;
    if (text === undefined || text === null || text === "") return {};
    if (typeof text === "string") return { annotation: text };
    this.#reporter(place)("package-invalid", `the annotation of ${owner} must be text, not ${describe(text)}`);
    return {};
  }

  #keys(value: ValueObject, known: readonly string[], owner: string, place: Frame | undefined): void {
    const unknown = Object.keys(value).filter((key) => !known.includes(key));
    if (unknown.length === 0) return;
    this.#reporter(place)("package-invalid", `${owner} has the unknown key ${JSON.stringify(unknown[0])}`, {
      fix: `there are ${known.join(", ")}`,
    });
  }

  #reporter(place: Frame | undefined) {
    return (code: Problem["code"], message: string, more: Partial<Problem> = {}): void => {
      const problem = problemAt(place, code, message, more);
      // An item that two phases take is looked at twice.
      if (!this.problems.some((each) => each.message === problem.message)) this.problems.push(problem);
    };
  }
}
