import type { Command, CommanderError } from "commander";
import { OcurootError } from "../errors.js";

/** Wrong usage in ocuroot's form: what is wrong for which command, and what may have been meant. */
export function usageError(program: Command, error: CommanderError, args: readonly string[]): OcurootError {
  const command = findCommand(program, args);
  const [sentence = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const meant = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(rest.join(" "))?.[1];
  const message = sentence
    .replace(/^unknown option '(.*)'$/, "unknown flag $1")
    .replace(/^unknown command '(.*)'$/, "unknown command $1")
    .replace(/^missing required argument '(.*)'$/, "$1 is missing")
    .replace(/^option '(?:-\w, )?(--[a-z-]+)[^']*' argument '(.*)' is invalid\. /, '$1 cannot be "$2": ')
    .replace(/^option '(?:-\w, )?(--[a-z-]+)[^']*' argument missing$/, "$1 needs a value")
    .replace(/Allowed choices are (.*)$/, "it is one of $1")
    .replace(
      /^too many arguments for '.*'\. Expected (\d+) arguments? but got (\d+)\.?$/,
      "$2 arguments where $1 can be",
    )
    .replace(/\.$/, "");
  const help = `All flags: ${command} --help`;
  return new OcurootError({
    code: "usage",
    message: `${message} for ${command}`,
    fix: meant ? `did you mean ${meant}? ${help}` : help,
  });
}

/** Full name of the deepest command that the arguments name. */
function findCommand(program: Command, args: readonly string[]): string {
  const names = [program.name()];
  let current = program;
  for (const arg of args) {
    const next = current.commands.find((each) => each.name() === arg);
    if (!next) break;
    names.push(arg);
    current = next;
  }
  return names.join(" ");
}

/** Lets switches be given a value (`--force=false`); the parser knows only their presence (W40). */
export function foldSwitches(program: Command, args: readonly string[]): readonly string[] {
  const switches = new Set(
    allOptions(program)
      .filter((option) => option.isBoolean())
      .map((option) => option.long),
  );
  const end = args.indexOf("--");
  return args.flatMap((arg, index) => {
    if (end >= 0 && index > end) return [arg];
    const [, name, value] = /^(--[a-z-]+)=(true|false)$/.exec(arg) ?? [];
    if (name === undefined || !switches.has(name)) return [arg];
    return value === "true" ? [name] : [];
  });
}

function allOptions(command: Command): Command["options"][number][] {
  return [...command.options, ...command.commands.flatMap(allOptions)];
}
