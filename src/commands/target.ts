import { releaseDocument } from "../documents/release.js";
import { fail } from "../errors.js";
import { formatRef } from "../refs/format.js";
import { labelOf, packageRef, releaseRef } from "../refs/names.js";
import { parseRef } from "../refs/parse.js";
import type { Ref } from "../refs/ref.js";
import { resolveInFolder } from "../refs/resolve.js";
import { releaseIds, releasesAtCommit } from "../release/ids.js";
import type { Snapshot } from "../store/store.js";
import type { Session } from "./session.js";

/** Options that name a target beside the argument, kept from the Go client; the argument wins. */
export interface TargetOptions {
  readonly package?: string;
  readonly release?: string;
}

/** A ref of the command line, absolute. */
export function resolveArgument(session: Pick<Session, "folder">, text: string): string {
  return formatRef(resolveInFolder(parseRef(text), session.folder));
}

/** The ref that argument and options name. @throws `usage` when there is neither; `usual` is what to write then. */
export function targetRef(
  session: Session,
  argument: string | undefined,
  options: TargetOptions,
  usual: string = "release new FILE",
): Ref {
  const text = argument ?? options.package;
  if (text === undefined) fail("usage", "nothing is named to work on", { fix: `${session.program} ${usual}` });
  const ref = resolveInFolder(parseRef(text), session.folder);
  const release = argument === undefined ? options.release : undefined;
  return release === undefined ? ref : { ...ref, release };
}

/** The package file that a ref names, in this repository. @throws `ref-not-found` for other repositories. */
export function fileOf(session: Session, ref: Ref): { file: string; package: string } {
  if (ref.global || ref.path === "" || ref.path === ".") {
    fail("usage", `${formatRef(ref) || "."} is not the file of a package`, {
      fix: "name a file, such as release.ocu.star",
    });
  }
  if (ref.path === "repo.ocu.star") {
    fail("usage", "repo.ocu.star holds the settings of the repository; it cannot be released", {
      fix: "name the file of a package or of environments",
    });
  }
  if (ref.repo !== session.repo) {
    fail("ref-not-found", `${formatRef(ref)} is in another repository; this one is ${session.repo}`);
  }
  return { file: ref.path, package: packageRef(ref.repo, ref.path) };
}

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
