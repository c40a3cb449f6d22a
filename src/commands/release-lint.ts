import type { Evaluation } from "../config/host.js";
import type { Environment } from "../documents/environment.js";
import type { PlanItem, PlanPhase } from "../documents/release.js";
import { type Problem, problemsOf } from "../errors.js";
import type { Ref } from "../refs/ref.js";
import { environmentsOf } from "../release/plan.js";
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
  for (const argument of files) {
    try {
      lines.push(...(await lintFile(session, targetRef(session, argument, options), environments)));
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  const status = problems.length > 0 ? "failed" : "complete";
  return { result: { ...resultOf(command, [], problems), status }, stdout: lines.map((line) => `${line}\n`).join("") };
}

async function lintFile(session: Session, ref: Ref, environments: readonly Environment[]): Promise<readonly string[]> {
  const { file, package: pkg } = fileOf(session, ref);
  const prints: string[] = [];
  const evaluation = await session.config.evaluate({
    file,
    base: pkg,
    environments,
    onPrint: (text) => prints.push(text),
    signal: session.signal,
  });
  for (const problem of evaluation.warnings) session.reporter.report({ type: "warning", problem });
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
