import { releaseDocument } from "../documents/release.js";
import { fail } from "../errors.js";
import { formatRef } from "../refs/format.js";
import { labelOf, releaseRef } from "../refs/names.js";
import type { Ref } from "../refs/ref.js";
import { releaseIds, releasesAtCommit } from "../release/ids.js";
import type { Snapshot } from "../store/store.js";
import type { Session } from "./session.js";
import { fileOf } from "./target.js";

/**
 * The release that a ref names by id or tag; without either, the newest one of that package at this commit.
 *
 * @returns undefined when no release is named and the package has none here.
 * @throws `ref-not-found` naming the newest release that there is.
 */
export async function releaseOf(session: Session, state: Snapshot, ref: Ref): Promise<string | undefined> {
  const { package: pkg } = fileOf(session, ref);
  if (ref.release === undefined || ref.release === "") {
    return (await releasesAtCommit(state, pkg, session.commit)).at(-1);
  }
  const named = await state.resolve(releaseRef(pkg, ref.release));
  if (await state.get(named, releaseDocument)) return named;
  const newest = (await releaseIds(state, pkg)).at(-1);
  const place = formatRef({ ...ref, kind: "", subpath: "", fragment: "" });
  return fail(
    "ref-not-found",
    `nothing at ${place}; ${newest ? `the newest release is ${newest}` : "it has no release"}`,
    {
      ref: place,
    },
  );
}

/** Refuses to run a release with the files of another commit. @throws `other-commit` with the command to use. */
export async function requireCommit(session: Session, state: Snapshot, release: string): Promise<void> {
  const document = await state.get(release, releaseDocument);
  if (!document || document.commit === session.commit) return;
  fail(
    "other-commit",
    `${labelOf(release)} was made from ${short(document.commit)}; this checkout is at ${short(session.commit)}`,
    { ref: release, fix: `git checkout ${document.commit}` },
  );
}

function short(commit: string): string {
  return /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : commit;
}
