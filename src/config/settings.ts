import path from "node:path";
import type { FunctionValue, Module, Value } from "@ocuroot/starlark-wasm";
import { OcurootError, type Position, type Problem } from "../errors.js";
import { decorated } from "./errors.js";
import { taskContext } from "./evaluation.js";
import type { TaskHost } from "./host.js";
import { checkoutTree, rememberedTree } from "./loader.js";
import type { OperationContext } from "./modules/operation.js";
import type { ConfigOptions } from "./options.js";
import { takesOne } from "./parameters.js";
import { placeOf, problemAt } from "./positions.js";
import { fieldsOf, type Registration } from "./registrations.js";
import { Session, type Workshop } from "./session.js";
import { listOf, type RepoSettings, settingNames, settingsFile, textOf } from "./setting-values.js";
import { storeOf } from "./store-descriptor.js";
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
    github: options.github,
  };
  try {
    const onRegistration = (each: Registration) => registrations.push(each);
    const module = await session.exec(settingsFile, { context, signal: request.signal, onRegistration });
    const collected = collect(registrations, module, session.loader.sources.get(settingsFile) ?? "");
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

interface Collected {
  readonly settings: RepoSettings;
  readonly problems: readonly Problem[];
  readonly trigger: FunctionValue | undefined;
}

/** What a call said, and where. */
interface Call {
  readonly value: Value;
  readonly at: Position | undefined;
}

function collect(registrations: readonly Registration[], module: Module, source: string): Collected {
  const problems: Problem[] = [];
  const of = (kind: string) => registrations.filter((each) => each.kind === kind);
  const store = of("store")[0];
  const calls: Readonly<Record<string, Call | undefined>> = {
    [settingNames.alias]: last(of("repo_alias")),
    [settingNames.remotes]: last(of("remotes")),
    [settingNames.state]: part(store, "state"),
    [settingNames.intent]: part(store, "intent"),
  };
  const read = <T>(name: string, as: (value: Value, name: string) => T): T | undefined => {
    const assigned = module.globals.get(name) as Value | undefined;
    const call =
      assigned === null || assigned === undefined ? calls[name] : { value: assigned, at: assignedAt(name, source) };
    return call === undefined ? undefined : guarded(call.at, () => as(call.value, name), problems);
  };
  const settings: RepoSettings = withoutUndefined({
    alias: read(settingNames.alias, textOf),
    remotes: read(settingNames.remotes, listOf),
    state: read(settingNames.state, storeOf),
    intent: read(settingNames.intent, storeOf),
    release_ignore: read(settingNames.ignore, listOf) ?? [],
    has_trigger: of("trigger").length > 0,
  });
  problems.push(...repeatedStore(of("store")));
  return { settings, problems, trigger: triggerOf(of("trigger").at(-1), problems) };
}

/** Where a file assigns a global, read off its text: the engine remembers no places of values. */
function assignedAt(name: string, source: string): Position | undefined {
  const line = source.split("\n").findIndex((text) => new RegExp(`^${name}\\s*=`).test(text));
  return line < 0 ? undefined : { file: settingsFile, line: line + 1, column: 1 };
}

/** Notes what is wrong with a setting, with the place where it is set. */
function guarded<T>(at: Position | undefined, read: () => T, problems: Problem[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof OcurootError)) throw error;
    for (const { code, message, ...more } of error.problems) problems.push(problemAt(at, code, message, more));
    return undefined;
  }
}

function repeatedStore([, second]: readonly Registration[]): Problem[] {
  if (second === undefined) return [];
  return [problemAt(second.place, "store-config", "store.set() was called before", { fix: "call it once" })];
}

function triggerOf(registration: Registration | undefined, problems: Problem[]): FunctionValue | undefined {
  const fn = registration?.value;
  if (!isFunction(fn)) return undefined;
  if (!takesOne(fn)) {
    const message = `a trigger is called with the commit alone; ${fn.name} (${placeOf(fn.position)}) cannot be`;
    const fix = fn.name === "lambda" ? "write lambda commit: …" : `write def ${fn.name}(commit):`;
    problems.push(problemAt(registration?.place, "parameter-mismatch", message, { fix }));
  }
  return fn;
}

function last(registrations: readonly Registration[]): Call | undefined {
  const found = registrations.at(-1);
  return found === undefined ? undefined : { value: found.value, at: found.place };
}

function part(registration: Registration | undefined, name: "state" | "intent"): Call | undefined {
  const value = registration === undefined ? undefined : fieldsOf(registration)[name];
  return value === undefined || value === null ? undefined : { value, at: registration?.place };
}

function withoutUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
