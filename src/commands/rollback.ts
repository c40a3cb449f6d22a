import { deployIntentDocument } from "../documents/intent.js";
import { type Run, runDocument } from "../documents/run.js";
import { fail } from "../errors.js";
import { checkDeployment } from "../intent/apply.js";
import { currentRef, labelOf, releaseRef, splitRelease } from "../refs/names.js";
import { Deployments } from "../release/deployments.js";
import { loadRelease } from "../release/load.js";
import type { WorldDraft } from "../store/store.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { beginCascade, judgeWork, settle } from "./settle.js";
import { fileOf, targetRef } from "./target.js";

export interface RollbackOptions {
  /** The release to go back to: an id or a tag; default: the one that was done there before the one tried last. */
  readonly to?: string;
  /** Do it, and what follows from it, wherever that is. */
  readonly cascade?: boolean;
  /** Asks the user; not asked where the answer is known. */
  readonly confirm?: (question: string) => Promise<boolean>;
}

const command = "rollback";

/** Writes the intent that a deployment be at an earlier release; with `cascade`, does it and what follows. */
export async function rollback(
  session: Session,
  file: string,
  environment: string,
  options: RollbackOptions,
): Promise<Outcome> {
  const { package: pkg } = fileOf(session, targetRef(session, file, {}));
  const question = await session.world.preview((draft) => describe(draft, pkg, environment, options.to));
  session.reporter.report({ type: "note", text: question });
  if (options.confirm && !(await options.confirm("Roll back? [y/N] "))) {
    return { result: resultOf(command, [], []) };
  }
  const ref = currentRef(pkg, "deploy", environment);
  const following = options.cascade ? await beginCascade(session) : undefined;
  const change = { by: await session.actor(), at: session.clock.now() };
  await session.world.transact(`rollback ${ref}`, async (draft) => {
    const { release, run } = await chosen(draft, pkg, environment, options.to);
    const intent = { release, input: run.functions[0]?.inputs ?? {} };
    await checkDeployment(draft, ref, intent);
    await draft.intent.set(ref, deployIntentDocument, intent, change);
  });
  const hint = following ? "" : ` Do it now: ${session.program} work any`;
  session.reporter.report({ type: "note", text: `Intent set.${hint}` });
  if (!following) return { result: { ...resultOf(command, [], []), status: "complete" } };
  following.changed([ref]);
  const worked = await settle(session, "follow", following);
  const result = resultOf(command, worked.views, worked.problems);
  return { result: { ...result, status: judgeWork(result.status, worked, worked.problems) } };
}

async function describe(draft: WorldDraft, pkg: string, environment: string, to: string | undefined): Promise<string> {
  const { release, from } = await chosen(draft, pkg, environment, to);
  return `${labelOf(pkg)} in ${environment}: ${from} -> ${splitRelease(release)?.id}`;
}

/** The release to go back to, and the run whose inputs it had when it was done there. */
async function chosen(
  draft: WorldDraft,
  pkg: string,
  environment: string,
  to: string | undefined,
): Promise<{ release: string; run: Run; from: string }> {
  const deployments = await Deployments.read(draft, pkg);
  const tried = deployments.tried(environment);
  const place = `${labelOf(pkg)} in ${environment}`;
  const ref = currentRef(pkg, "deploy", environment);
  if (!tried) return fail("ref-not-found", `nothing was deployed of ${place}`, { ref });
  const from = tried.releaseId;
  const wanted = to === undefined ? undefined : splitRelease(await draft.state.resolve(releaseRef(pkg, to)))?.id;
  const done = deployments
    .on(environment)
    .filter(({ run, status }) => run.type !== "down" && status === "complete")
    .sort((a, b) => (b.run.turn ?? 0) - (a.run.turn ?? 0));
  const target = done.find(({ releaseId }) => (wanted === undefined ? releaseId !== from : releaseId === wanted));
  if (target) return { release: target.run.release, run: target.run, from };
  if (wanted === undefined) {
    return fail("ref-not-found", `no other release of ${place} was ever done`, { ref, fix: "name one: --to RELEASE" });
  }
  return { ...(await plannedRun(draft, releaseRef(pkg, wanted), environment)), from };
}

/** A release that was never done there has the inputs that it plans. */
async function plannedRun(draft: WorldDraft, ref: string, environment: string): Promise<{ release: string; run: Run }> {
  const release = await loadRelease(draft.state, ref);
  const run = await draft.state.get(`${release.ref}/deploy/${environment}/1`, runDocument);
  if (run) return { release: release.ref, run };
  return fail("value-invalid", `${labelOf(release.ref)} has no deployment to ${environment}`, { ref: release.ref });
}
