import type { InputMap } from "../documents/run.js";
import type { Problem } from "../errors.js";
import { compareNatural, taskRef } from "../refs/names.js";
import type { Wait } from "../report/reporter.js";
import type { WorldDraft } from "../store/store.js";
import { addRun } from "./add-run.js";
import type { Deployments } from "./deployments.js";
import { type LoadedRelease, loadRelease } from "./load.js";
import { inputWait } from "./ready.js";
import { type Redeploy, redeployOf, redeployRun } from "./redeploy.js";
import type { Request } from "./take-over.js";

/** What asking for redeploys of a package came to. */
export interface Requested {
  /** New pending runs. */
  readonly runs: readonly string[];
  /** Deployments to be done again at another commit or in another repository. */
  readonly elsewhere: readonly { readonly ref: string; readonly commit: string }[];
  /** Deployments of this commit that stay as they are, since an input has no value any more. */
  readonly blocked: readonly Blocked[];
  readonly problems: readonly Problem[];
}

/** A deployment that cannot be done again, and what it needs for that. */
export interface Blocked {
  /** `RELEASE/deploy/ENVIRONMENT`. */
  readonly ref: string;
  readonly release: LoadedRelease;
  readonly waits: readonly Wait[];
}

/** What redeploys are asked for. */
export interface Limits {
  /** Whether work of a commit is done here; otherwise it is left to whoever has that commit. */
  isOwn(commit: string): boolean;
  /** @param ref `RELEASE/deploy/ENVIRONMENT`, with the inputs that it was done with last */
  isWanted(ref: string, release: string, inputs: InputMap): Promise<boolean>;
}

/**
 * Asks for one run of every deployment of a package whose inputs have changed. Asking twice is asking once.
 *
 * @param deployments of a package that was taken over in this very change
 */
export async function requestRedeploys(
  draft: WorldDraft,
  deployments: Deployments,
  limits: Limits,
  request: Request,
): Promise<Requested> {
  const runs: string[] = [];
  const problems: Problem[] = [];
  const elsewhere: { ref: string; commit: string }[] = [];
  const blocked: Blocked[] = [];
  for (const environment of deployments.environments) {
    const redeploy = await redeployOf(draft.state, deployments, environment);
    if (!redeploy) continue;
    const release = await loadRelease(draft.state, redeploy.tried.run.release);
    const ref = taskRef(release.ref, "deploy", environment);
    const { commit } = release.document;
    const inputs = redeploy.tried.run.functions[0]?.inputs ?? {};
    if (!(await limits.isWanted(ref, release.ref, inputs))) continue;
    if (!limits.isOwn(commit)) {
      // Left to whoever has that commit: it is found there by the same comparison.
      if (redeploy.kind === "due") elsewhere.push({ ref, commit });
    } else if (redeploy.kind === "blocked") blocked.push({ ref, release, waits: waitsOfBlocked(release, redeploy) });
    else if (redeploy.kind === "cycle") problems.push(cycleProblem(redeploy));
    else runs.push(await addRun(draft.state, { ref }, redeployRun(redeploy), request.time));
  }
  return { runs: runs.sort(compareNatural), elsewhere, blocked, problems };
}

function waitsOfBlocked(
  release: LoadedRelease,
  { tried, missing }: Extract<Redeploy, { kind: "blocked" }>,
): readonly Wait[] {
  const inputs = tried.run.functions[0]?.inputs ?? {};
  return missing.map((name) => inputWait(release, name, inputs[name] ?? {}));
}

/** Says which deployments keep changing each other, and by which input it shows. */
function cycleProblem({ tried, changed, chain }: Extract<Redeploy, { kind: "cycle" }>): Problem {
  return {
    code: "cycle",
    message: `stopped after 10 redeploys that caused each other: ${chain.join(", by ")} (${changed.join(", ")})`,
    ref: tried.ref,
    fix: "let one of them put out a value that does not depend on the others",
  };
}
