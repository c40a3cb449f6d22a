import { fail } from "../errors.js";
import { retryRelease } from "../release/retry.js";
import { findLost, runReleases } from "./release.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { fileOf, releaseOf, requireCommit, type TargetOptions, targetRef } from "./target.js";

const command = "release retry";

/** Runs again what failed, was lost or cancelled in a release: the one named, or the newest of that file (W18). */
export async function releaseRetry(
  session: Session,
  argument: string | undefined,
  options: TargetOptions,
): Promise<Outcome> {
  const ref = targetRef(session, argument, options, `${command} FILE`);
  const { state } = await session.world.snapshot();
  const release = await releaseOf(session, state, ref);
  if (release === undefined) {
    return fail("nothing-to-retry", `${ref.path} has no release at this commit`, {
      fix: `${session.program} release new ${ref.path}`,
    });
  }
  await requireCommit(session, state, release);
  const lost = await findLost(session, fileOf(session, ref).package);
  for (const problem of lost) session.reporter.report({ type: "warning", problem });
  // The file must still have what is to be run, before anything is opened again.
  await session.evaluate(release);
  const request = { owner: session.owner.id, time: session.clock.now() };
  await session.world.transact(`retry ${release}`, (draft) => retryRelease(draft, release, request));
  const { views, problems } = await runReleases(session, [release], "continued");
  return { result: resultOf(command, views, problems) };
}
