import type { Masks } from "./masks.js";

/** A message that is shown beside a run. */
export interface Annotation {
  readonly kind: "error" | "warning" | "notice";
  readonly message: string;
  /** `file`, `line`, `title`, … */
  readonly properties: Readonly<Record<string, string>>;
}

/** A command that a program printed. */
interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Figures of the runner, actions/runner 2.336.0. */
const annotationsPerKind = 10;
const longestMessage = 4096;

/** Reads what a step prints, on both of its outputs, as the runner does. */
export interface StepLog {
  /** Takes one line without its end. */
  line(text: string): void;
  /** All lines, masked; commands are left out but for groups. */
  readonly text: () => string;
  readonly annotations: readonly Annotation[];
  /** Commands that the runner no longer obeys: the step fails. */
  readonly refused: readonly string[];
  annotate(annotation: Annotation): void;
}

/** @param masks gets what `add-mask` says */
export function createStepLog(masks: Masks): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const refused: string[] = [];
  let stopped: string | undefined;
  const annotate = ({ kind, message, properties }: Annotation) => {
    const same = annotations.filter((one) => one.kind === kind).length;
    if (same >= annotationsPerKind) return;
    annotations.push({ kind, message: masks.apply(message).slice(0, longestMessage), properties });
  };
  const obey = ({ name, properties, data }: Command) => {
    if (name === "add-mask") masks.add(data);
    else if (name === "stop-commands") stopped = data;
    else if (name === "error" || name === "warning" || name === "notice")
      annotate({ kind: name, message: data, properties });
    else if (name === "set-env" || name === "add-path") refused.push(name);
    if (name === "group" || name === "endgroup") lines.push(`##[${name}]${masks.apply(data)}`);
    else if (name !== "add-mask" && name !== "debug") lines.push(`##[${name}]${masks.apply(data)}`);
  };
  return {
    annotations,
    refused,
    annotate,
    text: () => lines.join("\n"),
    line(text) {
      if (stopped !== undefined) {
        if (text.trim() === `::${stopped}::`) stopped = undefined;
        else lines.push(masks.apply(text));
        return;
      }
      const command = parseCommand(text);
      if (command === undefined) lines.push(masks.apply(text));
      else obey(command);
    },
  };
}

const known = new Set([
  ...["add-mask", "stop-commands", "error", "warning", "notice", "debug", "group", "endgroup", "echo"],
  ...["set-env", "add-path", "set-output", "save-state", "add-matcher", "remove-matcher"],
]);

/** `::name key=value,key=value::data`, with `%25`, `%0D`, `%0A` for what may not be in it. */
function parseCommand(text: string): Command | undefined {
  const [, name = "", given = "", data = ""] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(text) ?? [];
  if (!known.has(name.toLowerCase())) return undefined;
  const pairs = given.split(",").filter((pair) => pair.includes("="));
  const properties = pairs.map((pair) => {
    const equals = pair.indexOf("=");
    const value = pair
      .slice(equals + 1)
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",");
    return [pair.slice(0, equals).trim(), decoded(value)] as const;
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), data: decoded(data) };
}

function decoded(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
