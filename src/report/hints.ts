import type { RunView } from "./reporter.js";

const plainWord = /^[\w@%+=:,./-]+$/;

/** A command line to paste: the program as it was called, and its arguments, quoted for a shell where they need it. */
export function commandText(program: string, args: readonly string[]): string {
  return [program, ...args.map(quoted)].join(" ");
}

function quoted(argument: string): string {
  return plainWord.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** Where the command was given: refs are shown as short as they work from there. */
export interface Place {
  readonly repo: string;
  /** Path of the working directory from the root; `""` is the root. */
  readonly folder: string;
}

/** A ref as it can be typed where the command was given: from the root `FILE/@r1`, from elsewhere `//FILE/@r1`. */
export function shortRef(ref: string, place: Place | undefined): string {
  const own = place === undefined ? undefined : `${place.repo}/-/`;
  if (own === undefined || !ref.startsWith(own)) return ref;
  return place?.folder === "" ? ref.slice(own.length) : `//${ref.slice(own.length)}`;
}

/** A run's item: its ref without the number of the attempt. */
export function itemRef(run: string): string {
  return /^(.*\/@[^/]+\/(?:task|deploy)\/[^/]+)(?:\/\d+)?$/.exec(run)?.[1] ?? run;
}

/** The release that a run belongs to: its ref up to and with `@rN`. */
export function releaseRef(run: string): string {
  return /^(.*?\/@[^/]+)(?:\/|$)/.exec(run)?.[1] ?? run;
}

/** The package that a run or release belongs to. */
export function packageRef(ref: string): string {
  return releaseRef(ref).replace(/\/@[^/]*$/, "");
}

/** What a run does, without its release: `test`, `deploy eu`, `remove eu`. */
export function runName(run: Pick<RunView, "type" | "name">): string {
  return run.type === "task" ? run.name : `${verbOf(run.type)} ${run.name}`;
}

/** `deploy` or `remove`; empty for a task. */
export function verbOf(type: RunView["type"]): string {
  if (type === "task") return "";
  return type === "up" ? "deploy" : "remove";
}
