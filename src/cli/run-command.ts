import { type Outcome, resultOf } from "../commands/session.js";
import { type Needs, type OpenSession, openSession } from "../compose.js";
import { formatJson, type Json } from "../documents/json.js";
import { problemsOf } from "../errors.js";
import { masks } from "../masks.js";
import { createReporter } from "../report/create.js";
import type { Reporter, Result } from "../report/reporter.js";
import type { CommonOptions } from "./options.js";
import { watchSignals } from "./signals.js";

/** What the commands know of the process they run in. */
export interface Shell {
  /** How the program was called. */
  readonly name: string;
  readonly version: string;
  exit(code: number): void;
}

/** One command line, parsed. */
export interface Call {
  readonly command: string;
  readonly needs: Needs;
  readonly options: CommonOptions & { readonly maxParallel?: number };
  readonly act: (session: OpenSession) => Promise<Outcome>;
}

/** Opens a session, runs one command in it, and reports how it ended: results on stdout, everything else on stderr. */
export async function runCommand(shell: Shell, call: Call): Promise<void> {
  const { options } = call;
  const reporter = createReporter({
    mode: options.progress ?? "auto",
    stream: process.stderr,
    env: process.env,
    program: shell.name,
    mask: (text) => masks.mask(text),
    ...(options.color === undefined ? {} : { color: options.color }),
  });
  const signals = watchSignals(reporter);
  const outcome = await outcomeOf(shell, call, reporter, signals.signal);
  signals.stop();
  reporter.report({ type: "end", result: outcome.result });
  await reporter.close();
  await writeStdout(options.json ? `${jsonOf(outcome)}\n` : (outcome.stdout ?? ""));
  shell.exit(signals.exitCode() ?? exitCodeOf(outcome.result));
}

async function outcomeOf(
  shell: Shell,
  { command, needs, options, act }: Call,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<Outcome> {
  let close: (() => Promise<void>) | undefined;
  try {
    const session = await openSession({
      cwd: process.cwd(),
      env: definedOf(process.env),
      program: shell.name,
      version: shell.version,
      maxParallel: options.maxParallel ?? 10,
      reporter,
      signal,
      needs,
    });
    close = () => session.close();
    return await act(session);
  } catch (error) {
    return { result: { ...resultOf(command, [], []), status: "failed", problems: problemsOf(error) } };
  } finally {
    await close?.();
  }
}

/** Wrong usage is told apart from failed work. */
function exitCodeOf(result: Result): number {
  if (result.problems.some((problem) => problem.code === "usage")) return 2;
  return result.status === "failed" || result.status === "cancelled" ? 1 : 0;
}

/** Integers of any size keep their digits. */
function jsonOf({ result, json }: Outcome): string {
  return masks.mask(formatJson(json ?? (result as unknown as Json)));
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Resolves when everything is handed to the reader: a pipe may take less at once than there is. */
function writeStdout(text: string): Promise<void> {
  if (text === "") return Promise.resolve();
  return new Promise((resolve) => {
    process.stdout.once("error", () => resolve());
    process.stdout.write(text, () => resolve());
  });
}
