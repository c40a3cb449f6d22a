import { fail } from "../errors.js";
import { cleanSegments, escapes } from "./clean.js";
import { formatRef } from "./format.js";
import { parseRef } from "./parse.js";
import { isAbsolute, type Ref } from "./ref.js";
import { syntaxError } from "./syntax-error.js";

/**
 * A ref as a config file means it. Paths without a repository start in the file's folder; `.` is the file itself, and
 * only refs to the file itself take its release, as each file counts its own. `task/NAME` and the like are read as
 * `./task/NAME`.
 *
 * @param file `REPO/-/FILE`, with `/@rN` while it runs for a release.
 * @throws OcurootError `ref-syntax` when the path leaves the repository, or names neither a file nor a kind.
 */
export function resolveInFile(ref: Ref, file: Ref): Ref {
  if (isAbsolute(ref)) return ref;
  const meant = readBareKind(ref);
  const path = pathIn(meant, file.path, file.path.split("/").slice(0, -1));
  const own = path === file.path && (meant.release === undefined || meant.release === ".");
  return { ...meant, repo: file.repo, path, release: own ? file.release : meant.release };
}

/**
 * A ref as the command line means it: relative to a folder.
 *
 * @param folder `REPO/-/DIR`, or `REPO/-` in the root of the repository; without a repository in a checkout of a store.
 * @throws OcurootError `ref-syntax` when the path leaves the repository, `usage` where there is none.
 */
export function resolveInFolder(ref: Ref, folder: Ref): Ref {
  if (isAbsolute(ref)) return ref;
  if (folder.repo === "") refuseRelative(formatRef(ref));
  const found = { ...ref, repo: folder.repo, path: pathIn(ref, folder.path, folder.path.split("/")) };
  // Below a folder `./deploy/eu` is a path like any other: what counts is how the whole of it is read.
  return found.kind === "" || found.release !== undefined ? found : parseRef(formatRef(found));
}

/** @throws OcurootError `usage`: nothing is relative to a checkout of a store */
export function refuseRelative(text: string): never {
  fail("usage", `${text || "."} is relative to a repository, and this is a checkout of a store`, {
    fix: "write the whole ref, REPO/-/FILE/@r1 or @/custom/NAME",
  });
}

function pathIn(ref: Ref, self: string, folder: readonly string[]): string {
  if (ref.path === "" || ref.path === ".") return self;
  if (ref.repo === ".") return ref.path;
  const segments = cleanSegments([...folder, ...ref.path.split("/")], false);
  if (segments !== escapes) return segments.join("/");
  return fail("ref-syntax", `"${formatRef(ref)}" leaves the repository`, {
    fix: "write //FILE for a path from the root",
  });
}

function readBareKind(ref: Ref): Ref {
  if (ref.repo !== "" || ref.release !== undefined || ref.kind !== "" || ref.path === "" || ref.path === ".")
    return ref;
  const text = formatRef(ref);
  if (/^(?:task|call|deploy|custom)\//.test(text)) return parseRef(`./${text}`);
  const name = ref.path.slice(ref.path.lastIndexOf("/") + 1);
  if (name.includes(".") && name !== "..") return ref;
  throw syntaxError(
    text,
    0,
    "it names neither a config file nor a task, deployment or value",
    "write ./task/NAME, ./deploy/ENV, ./custom/NAME, or FILE/@/task/NAME for another file",
  );
}
