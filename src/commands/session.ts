import type { Unpublished } from "../checkout/unpublished.js";
import type { ConfigHost, Evaluation } from "../config/host.js";
import type { Json } from "../documents/json.js";
import type { Problem } from "../errors.js";
import type { Ref } from "../refs/ref.js";
import type { ReleaseContext } from "../release/context.js";
import type { ReleaseView, Result } from "../report/reporter.js";
import type { Trigger, Wanted } from "../trigger/trigger.js";
import type { Scope } from "../work/scope.js";
import type { SourceTree } from "../work/source-tree.js";

/** What every command works with: where it was given, the stores, and how to evaluate files. */
export interface Session extends ReleaseContext {
  /** Name of the repository in refs; `""` in a checkout of a store. */
  readonly repo: string;
  /** Set in a checkout of a store: there is no repository and no commit at hand, and relative refs mean nothing. */
  readonly store?: {
    readonly path: string;
    readonly tag: "state" | "intent";
    readonly commit?: string;
    /** What is changed here by hand and nobody else sees; absent where the checkout is the store itself, and of state. */
    unpublished?(): Promise<Unpublished>;
  };
  /** First line of that commit's message. */
  readonly subject?: string;
  /** `REPO/-/FOLDER`: what relative refs of the command line are taken from. */
  readonly folder: Ref;
  /** A ref as short as it works from where the command was given. */
  short(ref: string): string;
  readonly config: ConfigHost;
  /** A Starlark expression as a value. @throws `value-invalid`. */
  readonly starlarkValue: (expression: string) => Promise<Json>;
  /** Keeps the evaluation that a release was made from, so that it need not be made again. */
  evaluated(release: string, evaluation: Evaluation): void;
  /** Has work of other commits done by CI; absent where nobody can be asked. */
  readonly trigger?: Trigger;
  /**
   * Whoever does that for a commit: the config that is here or on record of its repository, else CI; undefined where
   * nobody can be asked.
   */
  triggerFor(wanted: Wanted): Promise<Trigger | undefined>;
  /** How the program was called, for hints. */
  readonly program: string;
  /** Prints lines of top-level code of config files. */
  readonly onPrint: (file: string, text: string) => void;
}

/** A session in a checkout that a push can be made of. */
export interface SourceSession extends Session {
  readonly source: SourceTree;
}

/** Where the command was given, for refs that are shown as short as they work from there. */
export function placeOf({ repo, folder }: Pick<Session, "repo" | "folder">): { repo: string; folder: string } {
  return { repo, folder: folder.path === "." ? "" : folder.path };
}

/** What commit and job work is looked for from. */
export function scopeOf({ repo, commit, runner }: Session): Pick<Scope, "repo" | "commit" | "runner"> {
  return { repo, commit, ...(runner === undefined ? {} : { runner }) };
}

/** What a command has to say: a result for `--json` and for the exit code, and what stdout gets otherwise. */
export interface Outcome {
  readonly result: Result;
  /** Text for stdout without `--json`; ends with a line feed when not empty. */
  readonly stdout?: string;
  /** What `--json` prints in place of the result, for questions whose answer is no list of releases. */
  readonly json?: Json;
}

/** Failed beats cancelled beats waiting beats complete; no release and nothing applied: nothing. */
export function resultOf(
  command: string,
  releases: readonly ReleaseView[],
  problems: readonly Problem[],
  more: Partial<Pick<Result, "applied" | "environments" | "elsewhere" | "triggered">> = {},
): Result {
  return { schema: 1, command, status: statusOf(releases, problems, more), releases, problems, ...more };
}

function statusOf(
  releases: readonly ReleaseView[],
  problems: readonly Problem[],
  more: Partial<Pick<Result, "applied" | "environments">>,
): Result["status"] {
  const statuses = new Set(releases.map((release) => release.status));
  if (problems.length > 0 || statuses.has("failed")) return "failed";
  if (statuses.has("cancelled")) return "cancelled";
  if (statuses.has("waiting") || statuses.has("pending") || statuses.has("running")) return "waiting";
  const nothing = releases.length === 0 && !more.applied?.length && !more.environments?.length;
  return nothing ? "nothing" : "complete";
}
