import type { Evaluation } from "../config/host.js";
import { fail } from "../errors.js";
import { registerEnvironments } from "../intent/apply.js";
import { environmentRef, releaseRef } from "../refs/names.js";
import { ClaimMemory, claimReady } from "../release/claim.js";
import { claimRequest } from "../release/drive.js";
import { Freezes } from "../release/freeze.js";
import { nextReleaseId, releasesAtCommit } from "../release/ids.js";
import { createRelease, environmentsOf, type Outdated, type ReleasePlan, releaseExists } from "../release/plan.js";
import { viewRelease } from "../release/view.js";
import type { Result } from "../report/reporter.js";
import type { WorldDraft } from "../store/store.js";
import type { Consequences } from "../work/consequences.js";
import { placeOf } from "../work/dependencies.js";
import { acceptEvaluation, reportWarnings } from "./accept-evaluation.js";
import { type Begun, findLost, runReleases } from "./release.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { beginCascade, judgeWork, settle } from "./settle.js";
import { fileOf, type TargetOptions, targetRef } from "./target.js";

export interface ReleaseNewOptions extends TargetOptions {
  /** Make a release although this commit has one. */
  readonly force?: boolean;
  /** Do the work that follows from it, wherever it is. */
  readonly cascade?: boolean;
}

const command = "release new";

/** Evaluates a file and does what it declares: registers its environments, or creates a release and runs it. */
export async function releaseNew(
  session: Session,
  argument: string | undefined,
  options: ReleaseNewOptions,
): Promise<Outcome> {
  const ref = targetRef(session, argument, options);
  if (ref.release !== undefined) {
    if (ref.path === "") fail("usage", `${argument} is not a file`, { fix: "name a file, such as release.ocu.star" });
    fail("usage", `release new makes a release of a file; ${ref.path} is named with one`, {
      fix: `${session.program} release new ${ref.path}`,
    });
  }
  const { file, package: pkg } = fileOf(session, ref);
  const { state } = await session.world.snapshot();
  const existing = options.force ? [] : await releasesAtCommit(state, pkg, session.commit);
  if (existing.length > 0) return alreadyReleased(session, existing, argument ?? options.package ?? file);
  const lost = await findLost(session, pkg);
  const following = options.cascade ? await beginCascade(session) : undefined;
  const made = await make(session, file, pkg, options.force ?? false);
  const { views, problems, started } =
    "view" in made
      ? await runReleases(session, [made.view.ref], "created", made)
      : { views: [], problems: [], started: made.environments.map(environmentRef) };
  const result = resultOf(command, views, [...lost, ...problems], "view" in made ? {} : made);
  if (!following) return { result };
  following.changed(started.map((ref) => placeOf(ref) ?? ref));
  return { result: await cascaded(session, result, following) };
}

/** The result together with that of the work which follows. */
async function cascaded(session: Session, result: Result, following: Consequences): Promise<Result> {
  const worked = await settle(session, "follow", following);
  const others = worked.views.filter(({ ref }) => result.releases.every((release) => release.ref !== ref));
  const status = judgeWork(result.status, worked, worked.problems);
  const problems = [...result.problems, ...worked.problems];
  const kept = status === "nothing" || result.status === "failed" ? result.status : status;
  return { ...result, status: kept, releases: [...result.releases, ...others], problems };
}

/** As the Go client answers: the releases on stdout, a hint, and no success. */
function alreadyReleased(session: Session, existing: readonly string[], named: string): Outcome {
  const problems = releaseExists(existing).problems;
  const hint = `This commit is released already. To make another release: ${session.program} release new ${named} --force`;
  return { result: resultOf(command, [], problems), stdout: `${existing.join("\n")}\n\n${hint}\n` };
}

/** Evaluates and records; again, when meanwhile the id was taken or the environments changed (W2). */
async function make(
  session: Session,
  file: string,
  pkg: string,
  force: boolean,
): Promise<Begun | { environments: readonly string[] }> {
  for (;;) {
    const { state } = await session.world.snapshot();
    const id = await nextReleaseId(state, pkg);
    const environments = await environmentsOf(state);
    const base = releaseRef(pkg, id);
    const onPrint = (text: string): void => session.onPrint(file, text);
    const evaluation = await session.config.evaluate({ file, base, environments, onPrint, signal: session.signal });
    acceptEvaluation(evaluation);
    reportWarnings(session.reporter, evaluation);
    if (!evaluation.package) return { environments: await register(session, evaluation) };
    const plan = {
      package: pkg,
      id,
      commit: session.commit,
      ...(session.subject === undefined ? {} : { subject: session.subject }),
      plan: evaluation.package,
      environments,
      force,
    };
    const made = await session.world.transact(`release ${base}`, (draft) => begin(session, draft, plan));
    if (made === "outdated") continue;
    session.evaluated(base, evaluation);
    return made;
  }
}

/** Records a release and starts what is ready in it, which saves a commit. */
async function begin(session: Session, draft: WorldDraft, plan: ReleasePlan): Promise<Begun | Outdated> {
  const request = claimRequest(session, await session.actor());
  const ref = await createRelease(draft, plan, request);
  if (ref === "outdated") return ref;
  const view = await viewRelease(draft.state, ref, new Freezes(draft.intent, request.time));
  const memory = new ClaimMemory();
  const begun = session.signal.aborted ? [] : await claimReady(draft, [ref], { ...request, memory });
  return { view, begun, memory };
}

async function register(session: Session, evaluation: Evaluation): Promise<readonly string[]> {
  if (evaluation.registered.length === 0) return [];
  const request = { owner: session.owner.id, by: await session.actor(), time: session.clock.now() };
  const changes = await session.world.transact("register environments", (draft) =>
    registerEnvironments(draft, evaluation, request),
  );
  for (const change of changes) session.reporter.report({ type: "environment", ...change });
  return changes.map(({ name }) => name);
}
