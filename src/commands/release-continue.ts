import { releaseOf, requireCommit } from "./named-release.js";
import { findLost, runReleases } from "./release.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { fileOf, type TargetOptions, targetRef } from "./target.js";

const command = "release continue";

/** Does what is ready in a release: the one named, or the newest of that file at this commit. */
export async function releaseContinue(
  session: Session,
  argument: string | undefined,
  options: TargetOptions,
): Promise<Outcome> {
  const ref = targetRef(session, argument, options, `${command} FILE`);
  const { state } = await session.world.snapshot();
  const release = await releaseOf(session, state, ref);
  if (release === undefined) return noRelease(session, command, ref.path);
  await requireCommit(session, state, release);
  const lost = await findLost(session, fileOf(session, ref).package);
  const { views, problems } = await runReleases(session, [release], "continued");
  return { result: resultOf(command, views, [...lost, ...problems]) };
}

/** There is nothing to go on with, which is no failure: a hint says how to begin. */
function noRelease(session: Session, which: string, file: string): Outcome {
  const hint = `${file} has no release at this commit. To make one: ${session.program} release new ${file}`;
  return { result: resultOf(which, [], []), stdout: `${hint}\n` };
}
