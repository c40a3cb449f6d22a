import { sameIntent } from "../../src/documents/inputs.js";
import type { DeployIntent } from "../../src/documents/intent.js";
import { equalJson } from "../../src/documents/json.js";
import { currentRef, environmentRef, freezeRef } from "../../src/refs/names.js";
import { app } from "./plans.js";
import { latest, on, type Seen, type SeenRun } from "./seen.js";

/** What a deployment's intent says, while its environment is in intent. */
export function should(seen: Seen, pkg: string, environment: string): DeployIntent | undefined {
  if (!seen.intent.has(environmentRef(environment))) return undefined;
  return seen.intent.get(currentRef(pkg, "deploy", environment)) as DeployIntent | undefined;
}

/** The number of the release that an intent names. */
export function releaseOf(intent: DeployIntent | undefined): number | undefined {
  return intent && Number(/@r(\d+)$/.exec(intent.release)?.[1]);
}

/** Whether a run would bring about, or was to bring about, what an intent says. */
export function answers({ run }: SeenRun, intent: DeployIntent | undefined): boolean {
  if (!intent) return run.type === "down";
  return run.type !== "down" && sameIntent(intent, { release: run.release, input: run.functions[0]?.inputs });
}

/** Whether a run waits, or was started, since intent asked for it. */
export const asked = ({ run }: SeenRun): boolean => run.reason === "intent" || run.reason === "teardown";

/** What is wrong with the start of a deployment's run, by what its claim could see. */
export function startOf(basis: Seen, after: Seen, was: SeenRun | undefined, is: SeenRun): string[] {
  const others = on(basis, is.package, is.name).filter(({ ref }) => ref !== is.ref);
  if (others.some(({ status }) => status === "running")) return [`${is.ref} started beside another`];
  if (basis.intent.has(freezeRef(is.name))) return [`${is.ref} started although ${is.name} is frozen`];
  const intent = should(basis, is.package, is.name);
  if (was?.status === "paused") {
    return answers(is, intent) ? [] : [`${is.ref} goes on although intent names something else`];
  }
  const tried = latest(others);
  if (is.run.type === "down") return removalOf(is, intent, tried);
  // What the take-over of the same change closed does not hold a phase back.
  const open = [basis, after].some((seen) => phaseOpen(seen, is.package, is.release, is.name));
  const early = is.run.reason === "planned" && !open ? [`${is.ref} started before its phase`] : [];
  return [...early, ...deploymentOf(basis, is, intent, tried)];
}

function removalOf(is: SeenRun, intent: DeployIntent | undefined, tried: SeenRun | undefined): string[] {
  if (intent) return [`${is.ref} removes what should be there`];
  if (!tried) return [`${is.ref} removes what was never there`];
  const again = tried.run.type === "down" && is.run.reason !== "retry";
  return again ? [`${is.ref} removes a second time`] : [];
}

function deploymentOf(
  basis: Seen,
  is: SeenRun,
  intent: DeployIntent | undefined,
  tried: SeenRun | undefined,
): string[] {
  const faults: string[] = [];
  const reason = is.run.reason ?? "planned";
  if (reason === "intent" && !answers(is, intent)) faults.push(`${is.ref} is not what intent names`);
  if ((reason === "planned" || reason === "retry") && (releaseOf(intent) ?? 0) > is.release) {
    faults.push(`${is.ref} puts an older release over what intent names`);
  }
  if (tried && tried.run.type !== "down" && tried.status === "complete" && repeats(tried, is)) {
    faults.push(`${is.ref} (${reason}) repeats ${tried.ref} with the same values`);
  }
  if (reason === "redeploy" && (!tried || repeats(tried, is))) faults.push(`${is.ref} has the inputs of before`);
  if (!basis.state.has(environmentRef(is.name))) faults.push(`${is.ref} deploys to an environment that is gone`);
  return faults;
}

/** Whether two runs are of one release and gave their functions the same values. */
function repeats(one: SeenRun, other: SeenRun): boolean {
  const [a, b] = [one.run.functions[0]?.inputs ?? {}, other.run.functions[0]?.inputs ?? {}];
  if (one.run.release !== other.run.release || Object.keys(a).length !== Object.keys(b).length) return false;
  return Object.keys(a).every((name) => {
    const [left, right] = [a[name], b[name]];
    return equalJson(left?.value ?? left?.default ?? null, right?.value ?? right?.default ?? null);
  });
}

/** Whether what precedes a deployment in its release is done there. */
export function phaseOpen(seen: Seen, pkg: string, release: number, environment: string): boolean {
  const items: readonly string[] =
    pkg === app ? ["task/build", "deploy/staging", "deploy/prod"] : ["deploy/staging", "deploy/prod"];
  const at = items.indexOf(`deploy/${environment}`);
  for (const item of items.slice(0, at)) {
    const [kind, name] = item.split("/") as ["task" | "deploy", string];
    if (kind === "deploy" && !seen.state.has(environmentRef(name))) continue;
    const own = [...seen.runs.values()]
      .filter((each) => each.package === pkg && each.release === release && each.kind === kind && each.name === name)
      .filter(({ run, status }) => run.type !== "down" && status !== "cancelled")
      .sort((one, other) => one.number - other.number);
    const planned = [...seen.runs.values()].some(
      (each) => each.package === pkg && each.release === release && each.kind === kind && each.name === name,
    );
    if (planned && own.at(-1)?.status !== "complete") return false;
  }
  return true;
}
