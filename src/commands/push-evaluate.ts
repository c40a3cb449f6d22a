import type { Evaluation } from "../config/host.js";
import type { Environment } from "../documents/environment.js";
import { equalJson, type Json } from "../documents/json.js";
import { type Problem, problemsOf } from "../errors.js";
import { environmentRef, packageRef, releaseRef } from "../refs/names.js";
import { compareBytes } from "../refs/order.js";
import { nextReleaseId } from "../release/ids.js";
import { environmentsOf } from "../release/plan.js";
import type { PushedFile } from "../work/push.js";
import { acceptEvaluation, reportWarnings } from "./accept-evaluation.js";
import type { Session } from "./session.js";

/** Files that register environments may look at the environments there are; that has to come to an end. */
const mostPasses = 4;

/** The files of a push, and the environments they were evaluated for. */
export interface EvaluatedFiles {
  readonly files: readonly PushedFile[];
  readonly environments: readonly Environment[];
  /** Files that cannot be evaluated, and why. */
  readonly broken: readonly string[];
  readonly problems: readonly Problem[];
}

interface Pass {
  readonly evaluated: readonly (PushedFile & { readonly prints: readonly string[] })[];
  readonly broken: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Evaluates files as if the environments that they register were there already, so that a package and its new
 * environment can come with one push. A broken file keeps no other one back. Writes nothing.
 */
export async function evaluateFiles(session: Session, files: readonly string[]): Promise<EvaluatedFiles> {
  let environments = await environmentsOf((await session.world.snapshot()).state);
  for (let passes = 1; ; passes += 1) {
    const pass = await evaluateAll(session, files, environments);
    const registered = pass.evaluated.flatMap(({ evaluation }) => evaluation.registered);
    const together = union(environments, registered);
    if (equalJson(together as Json, environments as Json) || passes === mostPasses) {
      show(session, pass);
      return { files: pass.evaluated, environments, broken: pass.broken, problems: pass.problems };
    }
    for (const { evaluation } of pass.evaluated) evaluation.dispose?.();
    environments = together;
  }
}

async function evaluateAll(
  session: Session,
  files: readonly string[],
  environments: readonly Environment[],
): Promise<Pass> {
  const evaluated: (PushedFile & { prints: string[] })[] = [];
  const broken: string[] = [];
  const problems: Problem[] = [];
  const { state } = await session.world.snapshot();
  for (const file of files) {
    const pkg = packageRef(session.repo, file);
    const id = await nextReleaseId(state, pkg);
    const prints: string[] = [];
    const onPrint = (text: string): void => void prints.push(text);
    const request = { file, base: releaseRef(pkg, id), environments, onPrint, signal: session.signal };
    try {
      const evaluation: Evaluation = await session.config.evaluate(request);
      acceptEvaluation(evaluation);
      evaluated.push({ file, id, evaluation, prints });
    } catch (error) {
      broken.push(file);
      problems.push(...problemsOf(error));
    }
  }
  return { evaluated, broken, problems };
}

/** In the order of their refs, as state has them; the one that is registered last counts. */
function union(known: readonly Environment[], registered: readonly Environment[]): readonly Environment[] {
  const byRef = new Map([...known, ...registered].map((each) => [environmentRef(each.name), each]));
  return [...byRef].sort(([a], [b]) => compareBytes(a, b)).map(([, environment]) => environment);
}

/** What the files printed and warned about, of the evaluation that counts. */
function show(session: Session, { evaluated }: Pass): void {
  for (const { file, prints, evaluation } of evaluated) {
    for (const text of prints) session.onPrint(file, text);
    reportWarnings(session.reporter, evaluation);
  }
}
