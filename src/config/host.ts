import type { Environment } from "../documents/environment.js";
import type { FreezeWindow } from "../documents/freeze.js";
import type { Json } from "../documents/json.js";
import type { PackageDocument } from "../documents/release.js";
import type { FunctionReference, InputMap, LogRecord } from "../documents/run.js";
import type { Problem } from "../errors.js";

/**
 * What the release engine needs from whatever evaluates config files. Evaluating yields data and functions that can be
 * called later; effects happen only inside called functions.
 */
export interface ConfigHost {
  /** @throws OcurootError with the position in the user's file; nothing is registered then. */
  evaluate(request: EvaluateRequest): Promise<Evaluation>;
  close(): Promise<void>;
}

export interface EvaluateRequest {
  /** Path of the file from the repository's root. */
  readonly file: string;
  /** Absolute path of the checkout it is in; default: that of the session. */
  readonly root?: string;
  /** Absolute ref that relative refs of the file are taken from: `REPO/-/FILE/@rN`; without a release in lint. */
  readonly base: string;
  /** Environments in state, in the order of their refs. */
  readonly environments: readonly Environment[];
  /** Lines that top-level code prints. */
  readonly onPrint: (text: string) => void;
  readonly signal?: AbortSignal;
}

export interface Evaluation {
  /** Environments that the file registered, in call order. */
  readonly registered: readonly Environment[];
  /** Times in which nothing is started in those environments, by their names; absent: none. */
  readonly freezes?: ReadonlyMap<string, readonly FreezeWindow[]>;
  /** The plan; absent when the file declares neither phase, task nor deployment. */
  readonly package?: PackageDocument;
  /** Things worth telling that are no errors. */
  readonly warnings: readonly Problem[];
  /**
   * Calls a function of a plan or of a `next()`. Arguments are resolved input values.
   *
   * @throws OcurootError when the function fails: code, position, call chain and, for commands, the last lines.
   */
  call(fn: FunctionReference, inputs: Readonly<Record<string, Json>>, task: TaskHost): Promise<TaskResult>;
  /** Frees what the engine holds of the file; its functions cannot be called afterwards. */
  dispose?(): void;
}

/** Where the effects of one running function go. */
export interface TaskHost {
  readonly log: (record: LogRecord) => void;
  /** Aborting it stops the Starlark thread and sends SIGTERM, later SIGKILL, to the process groups it started. */
  readonly signal: AbortSignal;
  /** Which function of its task this is, counted from 0; older files read it as `ctx.work_id`. Default 0. */
  readonly step?: number;
}

/** What a function returned, checked: shapes of outputs, tags and watch lists, names of inputs. */
export type TaskResult =
  | {
      readonly kind: "done";
      readonly outputs: Readonly<Record<string, Json>> | null;
      readonly tags: readonly string[];
      readonly watch: readonly string[];
      readonly annotation?: string;
    }
  | { readonly kind: "next"; readonly fn: FunctionReference; readonly inputs: InputMap; readonly annotation?: string };
