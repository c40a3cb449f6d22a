import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Contexts, fill, textOf } from "../actions/expressions.js";

/** What an `action.yml` says. */
export interface ActionFile {
  readonly folder: string;
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post?: string;
    readonly "post-if"?: string;
  };
}

/** @throws Error when the folder has no `action.yml` for a program of Node */
export function readAction(folder: string): ActionFile {
  const file = parse(readFileSync(join(folder, "action.yml"), "utf8")) as Omit<ActionFile, "folder">;
  if (!/^node\d+$/.test(file.runs?.using ?? "")) throw new Error(`${folder}/action.yml is not for Node`);
  return { ...file, inputs: file.inputs ?? {}, folder };
}

/**
 * The inputs of an action as variables: upper case, `_` for spaces, hyphens as they are. What is not given has the
 * default of `action.yml`, in which only `github` and a few others may be named.
 */
export function inputVariables(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const known = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const values = new Map(known);
  for (const [name, { default: fallback }] of Object.entries(action.inputs)) {
    const id = name.toLowerCase();
    if (!values.has(id)) values.set(id, textOf(fill(String(fallback ?? ""), contexts)));
  }
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}
