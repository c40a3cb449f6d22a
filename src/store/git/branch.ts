import { createHash } from "node:crypto";
import { posix } from "node:path";
import { fail } from "../../errors.js";
import { checkPath } from "./fast-import.js";

/** A branch of a remote that keeps a store, or one half of one. */
export interface BranchOptions {
  /** Absent: the one the remote's HEAD stands for. */
  readonly branch?: string | undefined;
  /** Begin the branch when it is missing; otherwise that is an error. Default true. */
  readonly createBranch?: boolean | undefined;
  /** Folder of the store in the branch; default its root. */
  readonly pathPrefix?: string | undefined;
  /** Files beside the store, from the root of the branch, to their texts: written with the first commit of this process. */
  readonly supportFiles?: Readonly<Record<string, string>> | undefined;
}

/** A branch as it is known here. */
export class Branch {
  /** How paths of the store begin that lie in it: `""`, `state/` or `intent/`. */
  readonly side: string;
  /** Folder of the store in the branch, with a slash at the end; `""` is its root. */
  readonly folder: string;
  readonly createBranch: boolean;
  readonly supportFiles: ReadonlyMap<string, string>;
  /** Empty until the remote has told its default. */
  name: string;
  /** The newest commit known; undefined as long as there is none. */
  commit: string | undefined;
  /** What the processes of this machine had as their newest when we looked last. */
  machine: string | undefined;
  /** Whether support files have been written, or were there. */
  supported = false;

  /** @throws OcurootError `store-config` for a name that no branch can have, or a support file in a place that is not its own */
  constructor(options: BranchOptions, side: string) {
    if (options.branch !== undefined) checkName(options.branch);
    const folder = posix.normalize(`/${options.pathPrefix ?? ""}/`).slice(1);
    this.side = side;
    this.folder = folder;
    this.name = options.branch ?? "";
    this.createBranch = options.createBranch ?? true;
    this.supportFiles = new Map(
      Object.entries(options.supportFiles ?? {}).map(([path, text]) => [supportPath(path, folder), text]),
    );
  }

  /** Its full name at the remote. */
  get ref(): string {
    return `refs/heads/${this.name}`;
  }

  /** A name for it that is safe in file names and refs. */
  get key(): string {
    return createHash("sha256").update(this.name).digest("hex").slice(0, 12);
  }

  /** The ref in the cache that holds the newest commit known on this machine. */
  get tip(): string {
    return `refs/ocuroot/tip/${this.key}`;
  }

  /** Takes over what was just learned; `before` is the commit that was known when the question was asked. */
  advance(found: string | undefined, before: string | undefined): void {
    // Meanwhile a commit of our own went out: the answer may be older than that.
    if (this.commit === before) this.commit = found;
  }
}

/** What `git check-ref-format` refuses in the name of a branch, and what means something else on a command line. */
const badName = /^[-/]|[/.]$|\.lock$|\.\.|\/\/|@\{|\/\.|^\.|\.lock\/|[\s~^:?*[\\\p{Cc}]/u;

function checkName(name: string): void {
  if (!badName.test(name) && name !== "@") return;
  fail("store-config", `${JSON.stringify(name)} cannot be the name of a branch.`, {
    fix: "Name another branch for the store in repo.ocu.star.",
  });
}

function supportPath(path: string, folder: string): string {
  const clean = posix.normalize(path.startsWith("/") ? path.slice(1) : path);
  const own = ["state", "intent", "refs", ".ocuroot-store"].map((name) => folder + name);
  const taken = own.some((each) => clean === each || clean.startsWith(`${each}/`));
  if (taken || clean === "." || clean.endsWith("/")) {
    fail("store-config", `The support file ${path} would lie where the store keeps its own.`, {
      fix: "Give it another name in repo.ocu.star.",
    });
  }
  try {
    checkPath(clean);
  } catch {
    fail("store-config", `The support file ${path} lies outside of the repository.`, {
      fix: "Give a path below the root of the store's repository in repo.ocu.star.",
    });
  }
  return clean;
}
