import type { Engine } from "@ocuroot/starlark-wasm";
import { type Outcome, resultOf } from "../commands/session.js";
import type { Needs, SessionOptions } from "../compose/options.js";
import { type OpenSession, openSession } from "../compose.js";
import { formatJson, type Json } from "../documents/json.js";
import { problemsOf } from "../errors.js";
import { masks } from "../masks.js";
import type { ReportStream } from "../report/clock.js";
import { createReporter } from "../report/create.js";
import type { GroupedOutput } from "../report/groups.js";
import type { Reporter, Result } from "../report/reporter.js";
import type { NamedReporter } from "../report/tee.js";
import type { CommonOptions } from "./options.js";
import { watchSignals } from "./signals.js";

/** What the commands know of the process they run in. */
export interface Shell {
  /** How the program was called. */
  readonly name: string;
  readonly version: string;
  exit(code: number): void;
  /** What another door than the terminal does otherwise. */
  readonly door?: Door;
}

/** Where a command's words go when nobody sits at a terminal. */
export interface Door {
  /** Takes progress as well as results. */
  readonly log: GroupedOutput;
  readonly stream: ReportStream;
  /** Hear everything that is reported. */
  readonly readers: readonly NamedReporter[];
  /** What sessions are opened with, beside what the command line says. */
  readonly session: Pick<
    SessionOptions,
    "cwd" | "env" | "credentials" | "workflow" | "command" | "forbidden" | "approve" | "assignment" | "versionCheck"
  >;
  /** Called with a session that was opened. */
  readonly onSession: (session: OpenSession) => void;
  /** Called with what a command came to, before its session is closed; there is none where it could not be opened. */
  readonly onOutcome: (outcome: Outcome, session: OpenSession | undefined) => Promise<void>;
}

/** One command line, parsed. */
export interface Call {
  readonly command: string;
  readonly needs: Needs;
  readonly options: CommonOptions & { readonly maxParallel?: number };
  /** Started before anything else was loaded; the session's from then on. */
  readonly engine?: Engine;
  readonly act: (session: OpenSession) => Promise<Outcome>;
}

/** Opens a session, runs one command in it, and reports how it ended: results on stdout, everything else on stderr. */
export async function runCommand(shell: Shell, call: Call): Promise<void> {
  const { options } = call;
  const { door } = shell;
  const reporter = createReporter({
    mode: door ? "plain" : (options.progress ?? "auto"),
    stream: door?.stream ?? process.stderr,
    env: process.env,
    program: shell.name,
    mask: (text) => masks.mask(text),
    ...(options.color === undefined ? {} : { color: options.color }),
    ...(door === undefined ? {} : { groups: door.log, others: door.readers }),
  });
  const signals = watchSignals(reporter);
  const outcome = await outcomeOf(shell, call, reporter, signals.signal);
  signals.stop();
  if (!door && isVerbose(options)) await reportUsage(reporter);
  reporter.report({ type: "end", result: outcome.result });
  await reporter.close();
  const text = options.json ? `${jsonOf(outcome)}\n` : (outcome.stdout ?? "");
  if (door && text !== "") door.log.quote(text);
  if (!door) await writeStdout(text);
  shell.exit(signals.exitCode() ?? exitCodeOf(outcome.result));
}

async function outcomeOf(
  shell: Shell,
  { command, needs, options, engine, act }: Call,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<Outcome> {
  const { door } = shell;
  let session: OpenSession | undefined;
  let outcome: Outcome;
  try {
    session = await openSession({
      cwd: process.cwd(),
      env: definedOf(process.env),
      ...door?.session,
      program: shell.name,
      version: shell.version,
      maxParallel: options.maxParallel ?? 10,
      reporter,
      signal,
      needs,
      ...(engine === undefined ? {} : { engine }),
    });
    door?.onSession(session);
    outcome = await act(session);
  } catch (error) {
    outcome = { result: { ...resultOf(command, [], []), status: "failed", problems: problemsOf(error) } };
  }
  try {
    await door?.onOutcome(outcome, session);
    return outcome;
  } finally {
    await session?.close();
  }
}

/** GitHub sets `RUNNER_DEBUG` where debug logging is on; `OCUROOT_DEBUG` is known from the Go client. */
function isVerbose({ verbose }: CommonOptions): boolean {
  return verbose === true || process.env.RUNNER_DEBUG === "1" || Boolean(process.env.OCUROOT_DEBUG);
}

async function reportUsage(reporter: Reporter): Promise<void> {
  const { githubUsage } = await import("../github/usage.js");
  const text = githubUsage.summary();
  if (text !== undefined) reporter.report({ type: "note", text });
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
