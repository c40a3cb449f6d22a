import { fail, OcurootError, type Problem, problemsOf } from "../errors.js";
import { packagesOf } from "../intent/packages.js";
import { labelOf, taskRef } from "../refs/names.js";
import type { Ref } from "../refs/ref.js";
import { Deployments } from "../release/deployments.js";
import { releasesAtCommit } from "../release/ids.js";
import { retryRelease } from "../release/retry.js";
import type { WorldSnapshot } from "../store/store.js";
import { releaseOf, requireCommit } from "./named-release.js";
import { findLost, runReleases } from "./release.js";
import { type Outcome, resultOf, type Session } from "./session.js";
import { fileOf, type TargetOptions, targetRef } from "./target.js";

const command = "release retry";

export interface ReleaseRetryOptions extends TargetOptions {
  /** Every release of this commit: of the file that is named, else of all packages. */
  readonly all?: boolean;
}

/** A release that is tried again, or one item of it. */
interface Target {
  readonly release: string;
  readonly only?: string;
}

/**
 * Runs again what failed, was lost or cancelled: in the release that is named, or the newest of that file (W18); of one
 * deployment or task where the ref goes on to it, a teardown too; or in all releases of this commit.
 */
export async function releaseRetry(
  session: Session,
  argument: string | undefined,
  options: ReleaseRetryOptions,
): Promise<Outcome> {
  if (options.all) return retryAll(session, argument, options);
  const ref = targetRef(session, argument, options, `${command} FILE`);
  const target = await targetOf(session, ref);
  await requireCommit(session, (await session.world.snapshot()).state, target.release);
  const lost = await findLost(session, fileOf(session, ref).package);
  for (const problem of lost) session.reporter.report({ type: "warning", problem });
  await reopen(session, target);
  const { views, problems } = await runReleases(session, [target.release], "continued");
  return { result: resultOf(command, views, problems) };
}

async function reopen(session: Session, { release, only }: Target): Promise<void> {
  // The file must still have what is to be run, before anything is opened again.
  await session.evaluate(release);
  const request = { owner: session.owner.id, time: session.clock.now() };
  await session.world.transact(`retry ${only ?? release}`, (draft) => retryRelease(draft, release, request, only));
}

async function targetOf(session: Session, ref: Ref): Promise<Target> {
  const world = await session.world.snapshot();
  const one = ref.kind === "task" || ref.kind === "deploy";
  const name = one ? ref.subpath.replace(/\/\d+$/, "") : "";
  // What is deployed somewhere now is one thing, what was tried there last is what can have failed.
  const tried = ref.kind === "deploy" && !ref.release ? await lastTried(session, world, ref, name) : undefined;
  const release = tried ?? (await releaseOf(session, world.state, ref));
  if (release === undefined) {
    return fail("nothing-to-retry", `${ref.path} has no release at this commit`, {
      fix: `${session.program} release new ${ref.path}`,
    });
  }
  return {
    release,
    ...(ref.kind === "task" || ref.kind === "deploy" ? { only: taskRef(release, ref.kind, name) } : {}),
  };
}

async function lastTried(session: Session, world: WorldSnapshot, ref: Ref, name: string): Promise<string | undefined> {
  const deployments = new Deployments(fileOf(session, ref).package, world);
  await deployments.load(name);
  return deployments.tried(name)?.run.release;
}

/** What has nothing to be retried is passed over; what cannot be is named, and keeps nothing else back. */
async function retryAll(
  session: Session,
  argument: string | undefined,
  options: ReleaseRetryOptions,
): Promise<Outcome> {
  const world = await session.world.snapshot();
  const named = argument ?? options.package;
  const packages =
    named === undefined
      ? (await packagesOf(world)).filter((pkg) => pkg.startsWith(`${session.repo}/-/`))
      : [fileOf(session, targetRef(session, argument, options)).package];
  const problems: Problem[] = [];
  const releases: string[] = [];
  for (const pkg of packages) {
    for (const problem of await findLost(session, pkg)) session.reporter.report({ type: "warning", problem });
    for (const release of await releasesAtCommit(world.state, pkg, session.commit)) {
      try {
        await reopen(session, { release });
        releases.push(release);
      } catch (error) {
        if (isHarmless(error)) continue;
        problems.push(...problemsOf(error));
      }
    }
  }
  if (releases.length === 0 && problems.length === 0) {
    const where = named === undefined ? "this commit" : `${labelOf(packages[0] ?? "")} at this commit`;
    return fail("nothing-to-retry", `nothing of ${where} failed`);
  }
  const { views, problems: failed } = await runReleases(session, releases, "continued");
  return { result: resultOf(command, views, [...problems, ...failed]) };
}

/** Most releases have nothing that failed, and what a newer one took over is none of this one's business any more. */
function isHarmless(error: unknown): boolean {
  return error instanceof OcurootError && (error.code === "nothing-to-retry" || error.code === "superseded");
}
