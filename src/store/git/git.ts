import { fail } from "../../errors.js";
import { type CommandResult, run } from "../../process.js";
import { errno } from "../fs/disk.js";

/** How long git may take where a remote takes part, and where none does, in milliseconds. */
const patience = { remote: 180_000, local: 120_000 };

export interface GitOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Aborting it ends git at once. */
  readonly signal?: AbortSignal;
}

/** Runs git, with a limit of time and never with a prompt. */
export class Git {
  readonly #options: GitOptions;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;

  constructor(options: GitOptions) {
    this.#options = options;
    this.env = options.env;
    this.cwd = options.cwd;
  }

  /** With a remote at the other end. An exit code of -1 means that it was ended, for want of time or on request. */
  remote(args: readonly string[]): Promise<CommandResult> {
    return this.#run(args, patience.remote);
  }

  /** On this machine alone. */
  local(args: readonly string[], input?: string): Promise<CommandResult> {
    return this.#run(args, patience.local, input);
  }

  async #run(args: readonly string[], limit: number, input?: string): Promise<CommandResult> {
    const { cwd, env, signal } = this.#options;
    const time = AbortSignal.timeout(limit);
    const either = signal === undefined ? time : AbortSignal.any([signal, time]);
    try {
      return await run("git", args, { cwd, env, signal: either, ...(input === undefined ? {} : { input }) });
    } catch (error) {
      return errno(error) === "ENOENT" ? noGit() : Promise.reject(error);
    }
  }
}

function noGit(): never {
  fail("store-config", "A store in git needs the program git, which is not on the PATH.", {
    fix: "Install git 2.31 or newer.",
  });
}
