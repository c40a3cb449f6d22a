import type { Value, ValueObject } from "@ocuroot/starlark-wasm";
import type { FreezeWindow } from "../documents/freeze.js";
import type { RunnerNeeds, RunRules } from "../documents/release.js";
import { OcurootError, type Problem } from "../errors.js";
import { formatRef } from "../refs/format.js";
import { parseRef } from "../refs/parse.js";
import { windowFault } from "../release/windows.js";
import { absoluteRef } from "./inputs.js";
import { describe, isDict } from "./values.js";

/** Reports what is wrong, with the place it belongs to. */
type Report = (code: Problem["code"], message: string, more?: Partial<Problem>) => void;

/** Keys of a task and a deployment that say how its runs are treated. */
export const ruleKeys = ["retries", "retry_delay", "timeout", "on_lost"] as const;

/** How the runs of an item are treated, as it is stored: what was not said is left out. */
export function checkRules(value: ValueObject, owner: string, report: Report): RunRules {
  const rules: { -readonly [key in keyof RunRules]: RunRules[key] } = {};
  const { retries, retry_delay: delay, timeout, on_lost: onLost } = value;
  if (isGiven(retries) && retries !== 0) {
    if (typeof retries === "number" && Number.isInteger(retries) && retries > 0 && retries <= 100) {
      rules.retries = retries;
    } else
      report("package-invalid", `retries of ${owner} must be a whole number from 0 to 100, not ${describe(retries)}`);
  }
  if (isGiven(delay)) {
    if (typeof delay === "number" && delay >= 0) rules.retry_delay = delay;
    else report("package-invalid", `retry_delay of ${owner} must be a number of seconds, not ${describe(delay)}`);
  }
  if (isGiven(timeout)) {
    if (typeof timeout === "number" && timeout > 0) rules.timeout = timeout;
    else report("package-invalid", `timeout of ${owner} must be seconds above 0, not ${describe(timeout)}`);
  }
  if (isGiven(onLost) && onLost !== "fail") {
    if (onLost === "retry") rules.on_lost = onLost;
    else report("package-invalid", `on_lost of ${owner} must be "fail" or "retry", not ${describe(onLost)}`);
  }
  return rules;
}

/** Keys of a task and a deployment that say where it runs. */
export const runnerKeys = ["runs_on", "github_environment"] as const;

/**
 * Where an item has to run, as it is stored. Nothing and empty texts say nothing, so that a file can take the values from
 * attributes that not every environment has.
 */
export function checkRunner(value: ValueObject, owner: string, report: Report): RunnerNeeds {
  const { runs_on: runsOn, github_environment: environment } = value;
  return {
    ...checkLabels(runsOn, owner, report),
    ...checkGithubEnvironment(environment, owner, report),
  };
}

function checkLabels(value: Value | undefined, owner: string, report: Report): Pick<RunnerNeeds, "runs_on"> {
  if (!isGiven(value) || value === "") return {};
  const labels: readonly Value[] = Array.isArray(value) ? value : [value];
  if (labels.length === 0) return {};
  const texts = labels.filter((each): each is string => typeof each === "string" && isOneLine(each));
  if (texts.length === labels.length) return { runs_on: typeof value === "string" ? value : texts };
  const fix = 'write runs_on = "gpu", or runs_on = ["self-hosted", "linux"]';
  report("package-invalid", `runs_on of ${owner} must be a label or a list of labels, not ${describe(value)}`, { fix });
  return {};
}

/** @see https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments */
const longestEnvironment = 255;

function checkGithubEnvironment(
  value: Value | undefined,
  owner: string,
  report: Report,
): Pick<RunnerNeeds, "github_environment"> {
  if (!isGiven(value) || value === "") return {};
  if (typeof value === "string" && isOneLine(value) && value.length <= longestEnvironment)
    return { github_environment: value };
  const fix = 'write github_environment = "production"';
  report("package-invalid", `github_environment of ${owner} must be a name, not ${describe(value)}`, { fix });
  return {};
}

function isOneLine(text: string): boolean {
  return text.trim() !== "" && !/\p{Cc}/u.test(text);
}

/** How many failures of a phase stop it; undefined when that was not said. */
export function checkThreshold(value: Value | undefined, owner: string, report: (message: string) => void) {
  if (!isGiven(value)) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1) return value;
  report(`max_failures of ${owner} must be a whole number from 1 up, not ${describe(value)}`);
  return undefined;
}

/** The windows of a `freeze`, with the refs of what is exempt made absolute. */
export function checkWindows(value: Value | undefined, base: string, owner: string, report: Report): FreezeWindow[] {
  if (!isGiven(value)) return [];
  if (!Array.isArray(value)) {
    const fix = 'write freeze = [freeze_window("Fri 18:00", "Mon 08:00", "weekend")]';
    report("package-invalid", `freeze of ${owner} must be a list of windows, not ${describe(value)}`, { fix });
    return [];
  }
  return value.flatMap((each: Value) => checkWindow(each, base, owner, report));
}

function checkWindow(value: Value, base: string, owner: string, report: Report): FreezeWindow[] {
  const { start, end, reason, timezone, exempt = [] } = isDict(value) ? value : {};
  if (typeof start !== "string" || typeof end !== "string" || typeof reason !== "string") {
    report("package-invalid", `freeze of ${owner} holds what freeze_window() returns, not ${describe(value)}`);
    return [];
  }
  const zone = isGiven(timezone) && timezone !== "UTC" ? { timezone: String(timezone) } : {};
  const fault = windowFault({ start, end, ...zone });
  if (fault !== undefined) report("package-invalid", `a freeze window of ${owner} is wrong: ${fault}`);
  const refs = exemptions(exempt, base, owner, report);
  return [{ start, end, reason, ...zone, ...(refs.length > 0 ? { exempt: refs } : {}) }];
}

/** Packages as `REPO/-/FILE`, releases as `REPO/-/FILE/@rN`. */
function exemptions(value: Value, base: string, owner: string, report: Report): string[] {
  if (!Array.isArray(value) || value.some((each) => typeof each !== "string")) {
    report("package-invalid", `exempt of a freeze window of ${owner} must be a list of files, not ${describe(value)}`);
    return [];
  }
  return value.flatMap((text) => {
    try {
      const written = parseRef(String(text)).release;
      const ref = parseRef(absoluteRef(String(text), base));
      return [formatRef({ ...ref, release: written || undefined, kind: "", subpath: "", fragment: "" })];
    } catch (error) {
      if (!(error instanceof OcurootError)) throw error;
      for (const { code, message, excerpt: _, ...more } of error.problems) report(code, message, more);
      return [];
    }
  });
}

function isGiven(value: Value | undefined): value is Exclude<Value, null | undefined> {
  return value !== undefined && value !== null;
}
