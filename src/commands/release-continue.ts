import { fail } from "../errors.js";
import { releaseOf, requireCommit } from "./named-release.js";
import { findLost, runReleases } from "./release.js";
import { type Outcome, resultOf, type SourceSession } from "./session.js";
import { fileOf, type TargetOptions, targetRef } from "./target.js";

const command = "release continue";

/** Does what is ready in a release: the one named, or the newest of that file at this commit. */
export async function releaseContinue(
  session: SourceSession,
  argument: string | undefined,
  options: TargetOptions,
): Promise<Outcome> {
  const ref = targetRef(session, argument, options, `${command} FILE`);
  const { state } = await session.world.snapshot();
  const release = await releaseOf(session, state, ref);
  if (release === undefined) return noRelease(session, ref.path);
  await requireCommit(session, state, release);
  const lost = await findLost(session, fileOf(session, ref).package);
  const { views, problems } = await runReleases(session, [release], "continued");
  return { result: resultOf(command, views, [...lost, ...problems]) };
}

/** There is nothing to go on with, which is no failure: a hint says how to begin. @throws `file-not-found` */
async function noRelease(session: SourceSession, file: string): Promise<Outcome> {
  if ((await session.source.lacking([file])).length > 0) {
    fail("file-not-found", `there is no file ${file}`, { fix: `${session.program} status lists what was released` });
  }
  const hint = `${file} has no release at this commit. To make one: ${session.program} release new ${file}`;
  return { result: resultOf(command, [], []), stdout: `${hint}\n` };
}
