import path from "node:path";
import { createEngine, type Value } from "@ocuroot/starlark-wasm";
import type { Json } from "../documents/json.js";
import { type Frame, fail, type Problem } from "../errors.js";
import { decorated } from "./errors.js";
import { LoadedFile } from "./evaluation.js";
import type { ConfigHost, EvaluateRequest, Evaluation } from "./host.js";
import { checkoutTree, rememberedTree } from "./loader.js";
import type { OperationContext } from "./modules/operation.js";
import type { ConfigOptions } from "./options.js";
import { makePlan } from "./plan.js";
import type { Registration } from "./registrations.js";
import { Session, type Workshop } from "./session.js";
import { loadSettings, type Settings, type SettingsRequest } from "./settings.js";
import { toJson } from "./values.js";

/** A {@link ConfigHost} that also reads the settings of its repository. */
export interface Config extends ConfigHost {
  /** @throws OcurootError with the place in `repo.ocu.star` */
  settings(request?: SettingsRequest): Promise<Settings>;
  /** The value of a Starlark expression. @throws OcurootError `value-invalid` */
  value(expression: string): Promise<Json>;
}

/** Makes what evaluates the config files of one checkout. Nothing starts before it is used. */
export function createConfigHost(options: ConfigOptions): Config {
  const engine = options.engine ?? createEngine();
  const workshop: Workshop = { engine, sdkFolder: options.sdk, forbidden: options.forbidden };
  return {
    evaluate: (request) => evaluate(workshop, options, request),
    settings: (request = {}) => loadSettings(workshop, options, request),
    value: (expression) => expressionValue(workshop, options, expression),
    close: async () => {
      if (options.engine === undefined) await engine.close();
    },
  };
}

async function evaluate(workshop: Workshop, options: ConfigOptions, request: EvaluateRequest): Promise<Evaluation> {
  const root = request.root ?? options.root;
  const session = new Session(workshop, checkoutTree(root));
  const registrations: Registration[] = [];
  const warnings: Problem[] = [];
  const context: OperationContext = {
    mode: "release",
    root,
    folder: path.join(root, path.posix.dirname(request.file)),
    env: options.env,
    masks: options.masks,
    base: request.base,
    environments: request.environments,
    log: (_stream, text) => request.onPrint(text),
    warn: (problem) => warnings.push(problem),
    command: options.command,
    github: options.github,
  };
  try {
    const onRegistration = (each: Registration) => registrations.push(each);
    await session.exec(request.file, { context, signal: request.signal, onRegistration });
    const { index } = session;
    const plan = makePlan({ ...request, registrations, index });
    if (plan.problems.length > 0) throw decorated(plan.problems, session.errors("evaluate", context));
    const all = [...warnings, ...plan.warnings];
    const shown = all.length === 0 ? [] : decorated(all, session.errors("evaluate", context)).problems;
    return new LoadedFile(
      session,
      context,
      { ...plan, warnings: shown },
      options.now ?? (() => new Date().toISOString()),
    );
  } catch (error) {
    session.dispose();
    throw error;
  }
}

/** A file of one assignment: what is no expression is no such file either. */
async function expressionValue(workshop: Workshop, options: ConfigOptions, expression: string): Promise<Json> {
  const file = "expression";
  const session = new Session(
    { ...workshop, forbidden: "an expression" },
    rememberedTree({ [file]: `value = (\n${expression}\n)\n` }),
  );
  const context: OperationContext = {
    mode: "settings",
    root: options.root,
    folder: options.root,
    env: {},
    masks: options.masks,
    base: "",
    environments: [],
    log: (_stream: 0 | 1 | 2, _text: string, _place: Frame | undefined) => {},
    warn: () => {},
  };
  try {
    const module = await session.exec(file, { context, onRegistration: () => {} });
    return toJson((module.globals.get("value") ?? null) as Value, "the value");
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^expression:\d+:\d+: /, "") : String(error);
    return fail("value-invalid", `${JSON.stringify(expression)} is no Starlark value: ${why}`, {
      fix: 'write a value such as "text", 3, True or {"key": "value"}',
    });
  } finally {
    session.dispose();
  }
}
