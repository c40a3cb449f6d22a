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

/** Whether git failed because nothing more can be written on this machine. */
export function isDiskFull({ stderr, endedBy }: CommandResult): boolean {
  return (
    endedBy === "SIGXFSZ" || /No space left on device|[Qq]uota exceeded|File too large|died of signal 25\b/.test(stderr)
  );
}

/** Why git failed, in one line: what it says last. */
export function reasonOf(result: CommandResult): string {
  if (isDiskFull(result)) return "the disk is full";
  if (result.exitCode === -1) return tooLong(result) ? "it took too long" : `${result.endedBy} ended git`;
  const lines = result.stderr.split("\n").filter((line) => /^(fatal|error): /.test(line));
  return (lines.at(-1) ?? `git ended with ${result.exitCode}`).replace(/^(fatal|error): |\.$/g, "");
}

/** Whether we ended git ourselves. */
function tooLong({ endedBy }: CommandResult): boolean {
  return endedBy === undefined || endedBy === "SIGTERM" || endedBy === "SIGKILL";
}
