import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { GitWorldOptions } from "../../../src/store/git/open.js";
import { compiledSources } from "../../support/compiled.js";
import type { BareRemote } from "./remotes.js";

const program = fileURLToPath(new URL("git-process.mjs", import.meta.url));

/** What stores in git are made of. */
const sourceParts = [
  "store",
  "refs",
  "documents",
  "clock.ts",
  "errors.ts",
  "process.ts",
  "process-groups.ts",
  "masks.ts",
];

/** A process at work on a store in git. */
export interface GitProcess {
  readonly process: ChildProcess;
  /** The next line it prints. */
  line(): Promise<string>;
  /** Lets it go on after `held`. */
  resume(): void;
  /** All lines, once it has ended, and what it wrote to stderr, which should be nothing. */
  readonly ended: Promise<readonly string[]>;
}

export interface GitProcessOptions extends GitWorldOptions {
  /** How many transactions; default one. */
  readonly times?: number;
  /** Print `held` when the first commit has been made and not been pushed yet, and wait. */
  readonly holdBeforePush?: boolean;
  /** How often, with `holdBeforePush`; default once. */
  readonly holds?: number;
  readonly id?: string;
  /** How many random bytes `put` writes; without, it only looks. */
  readonly size?: number;
}

type Role = "count" | "allocate" | "finish" | "look" | "paint" | "put" | "tag";

/** What a process needs to work on the branch `state`, from a machine of that name. */
export function on(remote: BareRemote, machine: string, more: Partial<GitProcessOptions> = {}): GitProcessOptions {
  const { home, root, env, ...state } = remote.options(machine);
  return { home, root, env, state, id: machine, ...more };
}

/** The command line of a process that plays a role of git-process.mjs. */
export function gitCommand(role: Role, options: GitProcessOptions): readonly string[] {
  return [process.execPath, program, compiledSources(sourceParts), role, JSON.stringify(options)];
}

/** Starts such a process. */
export function startGit(role: Role, options: GitProcessOptions): GitProcess {
  const [command = "", ...args] = gitCommand(role, options);
  const child = spawn(command, args);
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let taken = 0;
  let errors = "";
  createInterface(child.stdout).on("line", (line) => {
    lines.push(line);
    while (waiting.length > 0 && taken < lines.length) waiting.shift()?.(lines[taken++] ?? "");
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = once(child, "close").then(() => {
    if (errors !== "") lines.push(errors);
    for (const each of waiting.splice(0)) each(`ended: ${errors}`);
    return lines;
  });
  const line = () =>
    taken < lines.length
      ? Promise.resolve(lines[taken++] ?? "")
      : new Promise<string>((resolve) => {
          waiting.push(resolve);
        });
  return { process: child, line, ended, resume: () => void child.stdin.write("\n") };
}
