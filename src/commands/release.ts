import type { Problem } from "../errors.js";
import { problemsOf } from "../errors.js";
import { escapeGlob } from "../refs/glob.js";
import type { Claimed, ClaimMemory } from "../release/claim.js";
import { type DriveOptions, driveReleases } from "../release/drive.js";
import { Freezes } from "../release/freeze.js";
import { declareLost } from "../release/lost.js";
import { viewRelease } from "../release/view.js";
import type { ReleaseView } from "../report/reporter.js";
import { openRuns } from "../work/identify.js";
import type { Session } from "./session.js";

/** Marks lost runs, of one package or of all, so that whoever looks next sees them. */
export async function findLost(session: Session, pkg?: string): Promise<readonly Problem[]> {
  const { state } = await session.world.snapshot();
  const { running } = await openRuns(state, pkg === undefined ? undefined : escapeGlob(pkg));
  return declareLost(session, state, running);
}

/** What doing the work of releases came to. */
export interface Ran {
  readonly views: readonly ReleaseView[];
  readonly started: readonly string[];
  /** Releases whose file could not be used. */
  readonly unusable: readonly string[];
  readonly problems: readonly Problem[];
}

/** A release that was made together with the claims of its first runs: how it looked in between. */
export interface Begun {
  readonly view: ReleaseView;
  readonly begun: readonly Claimed[];
  readonly memory: ClaimMemory;
}

/** Shows releases, does what is ready in them, and shows where that led. */
export async function runReleases(
  session: Session,
  releases: readonly string[],
  action: "created" | "continued" | "changed",
  options: DriveOptions & Partial<Begun> = {},
): Promise<Ran> {
  const before = options.view === undefined ? (await viewAll(session, releases)).views : [options.view];
  for (const release of before) session.reporter.report({ type: "release", action, release });
  const { started, releases: worked, unusable, problems } = await driveReleases(session, releases, options);
  const after = await viewAll(session, worked);
  for (const release of after.views) session.reporter.report({ type: "release", action: "changed", release });
  return { views: after.views, started, unusable, problems: distinct([...problems, ...after.problems]) };
}

/** What cannot be read is met by the work as well as by its view: it is said once. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.ref} ${problem.message}`, problem])).values()];
}

async function viewAll(
  session: Session,
  releases: readonly string[],
): Promise<{ views: readonly ReleaseView[]; problems: readonly Problem[] }> {
  const { state, intent } = await session.world.snapshot();
  const freezes = new Freezes(intent, session.clock.now());
  const views: ReleaseView[] = [];
  const problems: Problem[] = [];
  for (const ref of releases) {
    try {
      views.push(await viewRelease(state, ref, freezes));
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  return { views, problems };
}
