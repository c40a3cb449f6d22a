import type { Evaluation } from "../config/host.js";
import type { Environment } from "../documents/environment.js";
import type { PackageDocument, PlanItem, PlanPhase } from "../documents/release.js";
import { type Problem, problemsOf } from "../errors.js";
import type { Ref } from "../refs/ref.js";
import { environmentsOf } from "../release/plan.js";
import { circlesIn, packagesRead } from "../work/circles.js";
import { acceptEvaluation, reportWarnings } from "./accept-evaluation.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { fileOf, type TargetOptions, targetRef } from "./target.js";

const command = "release lint";

/** Evaluates files against the environments of now and says what they declare. Writes nothing (W39). */
export async function releaseLint(
  session: Session,
  files: readonly string[],
  options: TargetOptions,
): Promise<Outcome> {
  const { state } = await session.world.snapshot();
  const environments = await environmentsOf(state);
  const lines: string[] = [];
  const problems: Problem[] = [];
  const plans = new Map<string, PackageDocument>();
  for (const argument of files) {
    try {
      lines.push(...(await lintFile(session, targetRef(session, argument, options), environments, plans)));
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  await addPlansRead(session, environments, plans);
  for (const problem of circlesIn(plans)) session.reporter.report({ type: "warning", problem });
  const status = problems.length > 0 ? "failed" : "complete";
  return { result: { ...resultOf(command, [], problems), status }, stdout: lines.map((line) => `${line}\n`).join("") };
}

/** Plans of this repository's packages that others read from, and so on; what is wrong with them is not asked. */
async function addPlansRead(
  session: Session,
  environments: readonly Environment[],
  plans: Map<string, PackageDocument>,
): Promise<void> {
  const seen = new Set(plans.keys());
  const left = [...plans.values()].flatMap(packagesRead);
  for (let pkg = left.pop(); pkg !== undefined; pkg = left.pop()) {
    if (seen.has(pkg) || !pkg.startsWith(`${session.repo}/-/`)) continue;
    seen.add(pkg);
    const file = pkg.slice(`${session.repo}/-/`.length);
    const request = { file, base: pkg, environments, onPrint: () => {}, signal: session.signal };
    const evaluation = await session.config.evaluate(request).catch(() => undefined);
    if (!evaluation?.package) continue;
    plans.set(pkg, evaluation.package);
    left.push(...packagesRead(evaluation.package));
  }
}

async function lintFile(
  session: Session,
  ref: Ref,
  environments: readonly Environment[],
  plans: Map<string, PackageDocument>,
): Promise<readonly string[]> {
  const { file, package: pkg } = fileOf(session, ref);
  const prints: string[] = [];
  const evaluation = await session.config.evaluate({
    file,
    base: pkg,
    environments,
    onPrint: (text) => prints.push(text),
    signal: session.signal,
  });
  if (evaluation.package) plans.set(pkg, evaluation.package);
  acceptEvaluation(evaluation);
  reportWarnings(session.reporter, evaluation);
  return [...prints, ...describe(evaluation), "Config file evaluated successfully"];
}

function describe({ package: plan, registered }: Evaluation): readonly string[] {
  if (plan) return plan.phases.map(describePhase);
  return registered.length === 0 ? ["No release configured"] : registered.map(({ name }) => `Environment: "${name}"`);
}

function describePhase(phase: PlanPhase): string {
  const items = phase.tasks ?? [];
  const [only] = items;
  if (phase.name === "" && only && items.length === 1) return describeItem(only);
  return `Phase "${phase.name}": ${items.length} ${items.length === 1 ? "task" : "tasks"}`;
}

function describeItem(item: PlanItem): string {
  return item.task ? `Task: "${item.task.name}"` : `Deployment to "${item.deploy?.environment}"`;
}
