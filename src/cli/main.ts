import { CommanderError } from "commander";
import { OcurootError, problemsOf } from "../errors.js";
import { createHandlers } from "./handlers.js";
import { buildProgram } from "./program.js";
import type { Door } from "./run-command.js";
import { foldSwitches, usageError } from "./usage.js";
import { packageVersion } from "./version.js";

/** Runs one command line. @returns the exit code: 0 done or waiting, 1 failed, 2 wrong usage, 128+n ended by a signal. */
export async function main(args: readonly string[], door?: Door): Promise<number> {
  const name = process.env.OCU_COMMAND_OVERRIDE || "ocuroot";
  const version = packageVersion();
  let code = 0;
  const exit = (status: number): void => {
    code = status;
  };
  const handlers = createHandlers({ name, version, exit, ...(door === undefined ? {} : { door }) });
  const program = buildProgram(name, version, handlers);
  const words = foldSwitches(program, args);
  if (words[0] === "__complete") {
    const { complete } = await import("./completion.js");
    process.stdout.write(`${complete(program, words.slice(1)).join("\n")}\n`);
    return 0;
  }
  forAll(program, (command) => command.exitOverride().configureOutput({ outputError: () => {} }));
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError && error.code === "commander.help") return 2;
    return await showFailure(error instanceof CommanderError ? usageError(program, error, words) : error, words);
  }
}

async function showFailure(error: unknown, words: readonly string[]): Promise<number> {
  const problems = problemsOf(error);
  const usage = error instanceof OcurootError && error.code === "usage";
  if (words.includes("--json")) {
    const result = { schema: 1, command: words.slice(0, 2).join(" "), status: "failed", releases: [], problems };
    process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  }
  const [{ renderProblems }, { styleOf }] = await Promise.all([
    import("../report/error.js"),
    import("../report/create.js"),
  ]);
  const style = styleOf(process.stderr, process.env);
  process.stderr.write(`${renderProblems(problems, style).join("\n")}\n`);
  return usage ? 2 : 1;
}

type AnyCommand = ReturnType<typeof buildProgram>;

function forAll(command: AnyCommand, act: (command: AnyCommand) => void): void {
  act(command);
  for (const each of command.commands) forAll(each as AnyCommand, act);
}
