import { fail } from "../errors.js";
import { formatRef } from "../refs/format.js";
import { packageRef } from "../refs/names.js";
import { parseRef } from "../refs/parse.js";
import type { Ref } from "../refs/ref.js";
import { resolveInFolder } from "../refs/resolve.js";
import { refuseStore } from "../work/source-tree.js";
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

/**
 * The package file that a ref names, in this repository.
 *
 * @throws `ref-not-found` for other repositories, `root-not-found` in a checkout of a store
 */
export function fileOf(session: Session, ref: Ref): { file: string; package: string } {
  if (session.store !== undefined) refuseStore(session.store.path);
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
