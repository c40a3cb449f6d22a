import path from "node:path";
import type { Module, Value } from "@ocuroot/starlark-wasm";
import { OcurootError, type Position, type Problem } from "../errors.js";
import type { ConfigOptions } from "./config.js";
import { decorated } from "./errors.js";
import { taskContext } from "./evaluation.js";
import type { TaskHost } from "./host.js";
import { checkoutTree, rememberedTree } from "./loader.js";
import type { OperationContext } from "./modules/operation.js";
import { takesOne } from "./parameters.js";
import { placeOf, problemAt } from "./positions.js";
import { fieldsOf, type Registration } from "./registrations.js";
import { Session, type Workshop } from "./session.js";
import { listOf, type RepoSettings, settingNames, settingsFile, storeOf, textOf } from "./setting-values.js";
import { isFunction } from "./values.js";

/** Where the settings come from; without `sources`, the checkout. */
export interface SettingsRequest {
  /** Texts of `repo.ocu.star` and what it loads, as they were stored, by path from the root. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Absolute path of the folder that paths are taken from; default: the root of the checkout. */
  readonly folder?: string;
  /** Lines that top-level code prints. */
  readonly onPrint?: (text: string) => void;
  readonly signal?: AbortSignal;
}

/** The settings of a repository as its file says them; `OCU_CFG_…` variables go over them by `overrideSettings`. */
export interface Settings extends RepoSettings {
  /** Texts of the file and of what it loads, by path from the root. With them it can be evaluated without a checkout. */
  readonly sources: Readonly<Record<string, string>>;
  /** Same bytes, same settings: nothing was asked of the machine. */
  readonly pure: boolean;
  readonly warnings: readonly Problem[];
  /** Asks CI to start work on a commit. @throws OcurootError when the function fails */
  readonly trigger?: (commit: string, task: TaskHost) => Promise<void>;
  /** Frees what the engine holds of it; the trigger cannot be called afterwards. */
  dispose(): void;
}

/**
 * Evaluates `repo.ocu.star`. Calls such as `store.set()` go below globals such as `state_store`.
 *
 * @throws OcurootError with the place in the file; `file-not-found` when there is none
 */
export async function loadSettings(
  workshop: Workshop,
  options: ConfigOptions,
  request: SettingsRequest,
): Promise<Settings> {
  const tree = request.sources === undefined ? checkoutTree(options.root) : rememberedTree(request.sources);
  const session = new Session(workshop, tree);
  const registrations: Registration[] = [];
  const warnings: Problem[] = [];
  const folder = path.resolve(request.folder ?? options.root);
  const context: OperationContext = {
    mode: "settings",
    root: folder,
    folder,
    env: options.env,
    masks: options.masks,
    base: "",
    environments: [],
    log: (_stream, text) => request.onPrint?.(text),
    warn: (problem) => warnings.push(problem),
    command: options.command,
  };
  try {
    const onRegistration = (each: Registration) => registrations.push(each);
    const module = await session.exec(settingsFile, { context, signal: request.signal, onRegistration });
    const collected = collect(registrations, module);
    if (collected.problems.length > 0) throw decorated(collected.problems, session.errors("evaluate", context));
    const { trigger } = collected;
    const now = options.now ?? (() => new Date().toISOString());
    return {
      ...collected.settings,
      sources: Object.fromEntries(session.loader.sources),
      pure: !session.usedHost,
      warnings,
      dispose: () => session.dispose(),
      ...(trigger === undefined
        ? {}
        : {
            trigger: async (commit: string, task: TaskHost) => {
              const running: OperationContext = { ...taskContext(context, task, now), mode: "trigger" };
              await session.call(
                trigger,
                [commit],
                {},
                { context: running, signal: task.signal, onRegistration: () => {} },
              );
            },
          }),
    };
  } catch (error) {
    session.dispose();
    throw error;
  }
}

function collect(registrations: readonly Registration[], module: Module) {
  const problems: Problem[] = [];
  const of = (kind: string) => registrations.filter((each) => each.kind === kind);
  const guard = <T>(at: Position | undefined, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof OcurootError)) throw error;
      problems.push(
        ...error.problems.map((each) =>
          problemAt(at, each.code, each.message, each.fix === undefined ? {} : { fix: each.fix }),
        ),
      );
      return undefined;
    }
  };
  const global = (name: string): Value | undefined => {
    const value = module.globals.get(name);
    return value === null || value === undefined ? undefined : (value as Value);
  };
  const stores = of("store");
  if (stores.length > 1)
    problems.push(
      problemAt(stores[1]?.place, "store-config", "store.set() was called before", { fix: "call it once" }),
    );
  const trigger = of("trigger").at(-1);
  const fn = isFunction(trigger?.value) ? trigger.value : undefined;
  if (fn !== undefined && !takesOne(fn)) {
    const message = `a trigger is called with the commit alone; ${fn.name} (${placeOf(fn.position)}) cannot be`;
    problems.push(problemAt(trigger?.place, "parameter-mismatch", message, { fix: `write def ${fn.name}(commit):` }));
  }
  const called: Record<string, { value: Value; at: Position | undefined } | undefined> = {
    [settingNames.alias]: last(of("repo_alias")),
    [settingNames.remotes]: last(of("remotes")),
    [settingNames.state]: part(stores[0], "state"),
    [settingNames.intent]: part(stores[0], "intent"),
  };
  const read = <T>(name: string, as: (value: Value, name: string) => T): T | undefined => {
    const assigned = global(name);
    if (assigned !== undefined) return guard(undefined, () => as(assigned, name));
    const call = called[name];
    return call === undefined ? undefined : guard(call.at, () => as(call.value, name));
  };
  const settings: RepoSettings = withoutUndefined({
    alias: read(settingNames.alias, textOf),
    remotes: read(settingNames.remotes, listOf),
    state: read(settingNames.state, storeOf),
    intent: read(settingNames.intent, storeOf),
    release_ignore: read(settingNames.ignore, listOf) ?? [],
    has_trigger: fn !== undefined,
  });
  return { settings, problems, trigger: fn };
}

function last(registrations: readonly Registration[]) {
  const found = registrations.at(-1);
  return found === undefined ? undefined : { value: found.value, at: found.place };
}

function part(registration: Registration | undefined, name: "state" | "intent") {
  const value = registration === undefined ? undefined : fieldsOf(registration)[name];
  return value === undefined || value === null ? undefined : { value, at: registration?.place };
}

function withoutUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
