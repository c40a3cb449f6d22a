import { compileGlob, type GlobSegment, globSegments, literalPrefix } from "../refs/glob.js";
import { join } from "./overlay.js";
import { type Awaitable, after, type Files } from "./store.js";

/** Name of the file that holds the document of a ref. */
export const documentFile = "@object.json";

/** One walk: where documents lie, how the next names must look, what a whole ref must look like. */
interface Walk {
  readonly files: Files;
  /** Folder of all refs, without a slash at the end. */
  readonly root: string;
  readonly segments: readonly GlobSegment[];
  /** First segment that opens a release; folders before it need not be searched beyond the `@` of theirs. */
  readonly release: number;
  readonly accept: (ref: string) => boolean;
  /** Whether something stands at a ref that looks right. */
  readonly stands: (ref: string) => Awaitable<boolean>;
  readonly found: Set<string>;
}

/** Adds the stored refs that match a glob to `found`, looking only into folders that can hold one. */
export function matchGlob(files: Files, root: string, glob: string, found: Set<string>): Promise<void> {
  return walk(files, root, glob, found, (ref) => files.has(`${root}/${ref}/${documentFile}`));
}

/** As {@link matchGlob}, for refs that anything stands below. */
export function matchFolders(files: Files, root: string, glob: string, found: Set<string>): Promise<void> {
  return walk(files, root, glob, found, (ref) => after(files.entries(`${root}/${ref}`), ({ length }) => length > 0));
}

async function walk(
  files: Files,
  root: string,
  glob: string,
  found: Set<string>,
  stands: Walk["stands"],
): Promise<void> {
  const accept = compileGlob(glob);
  const segments = globSegments(glob) ?? segmentsOfPrefix(glob);
  const pieces = glob.split("/");
  const opening = pieces.length === segments.length ? pieces.findIndex((piece) => piece.startsWith("@")) : -1;
  await step({ files, root, segments, release: opening, accept, stands, found }, "", 0);
}

/** For a glob that cannot be cut: everything below what it begins with. */
function segmentsOfPrefix(glob: string): GlobSegment[] {
  const names = literalPrefix(glob).split("/").slice(0, -1);
  return [...names.map((literal) => ({ literal })), { globstar: true }];
}

/** At the end of a glob nothing is waited for that is at hand: most of a walk's steps are last ones. */
function step(walk: Walk, from: string, index: number): Awaitable<void> {
  let [ref, at] = [from, index];
  let segment = walk.segments[at];
  for (; segment !== undefined && "literal" in segment; segment = walk.segments[at]) {
    // No stored ref has such a name: what a file system finds under it has another one.
    if (segment.literal === "." || segment.literal === "..") return;
    ref = join(ref, segment.literal);
    at += 1;
  }
  if (segment !== undefined)
    return "globstar" in segment ? descend(walk, ref, at) : enter(walk, ref, at, segment.match);
  if (ref === "" || !walk.accept(ref)) return;
  return after(walk.stands(ref), (stands) => {
    if (stands) walk.found.add(ref);
  });
}

async function enter(walk: Walk, ref: string, at: number, matches: (name: string) => boolean): Promise<void> {
  for (const name of await folders(walk, ref)) {
    const more = matches(name) ? step(walk, join(ref, name), at + 1) : undefined;
    if (more instanceof Promise) await more;
  }
}

/** Tries the rest of the glob in every folder below. A ref has one `@` segment, so what lies beyond it is not searched. */
async function descend(walk: Walk, ref: string, at: number): Promise<void> {
  for (const name of await folders(walk, ref)) {
    if (walk.release > at && name.startsWith("@")) continue;
    const below = join(ref, name);
    await step(walk, below, at + 1);
    await descend(walk, below, at);
  }
}

async function folders(walk: Walk, ref: string): Promise<string[]> {
  const entries = await walk.files.entries(ref === "" ? walk.root : `${walk.root}/${ref}`);
  return entries.filter((entry) => entry.directory).map((entry) => entry.name);
}
