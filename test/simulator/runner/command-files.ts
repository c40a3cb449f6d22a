import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotation } from "./commands.js";

/** The files through which a step speaks to the runner. */
const names = ["output", "env", "state", "path", "step_summary"] as const;

/** Fresh files of one step. */
export interface CommandFiles {
  /** `GITHUB_OUTPUT` and so on. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the step wrote, and removes the files. @throws Error in the runner's words when a file is malformed */
  read(): Written;
}

/** What a step wrote. */
export interface Written {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Undefined when there is none, or when it was too long. */
  readonly summary: string | undefined;
  readonly complaints: readonly Annotation[];
}

/** Longest summary of a step, in bytes. */
const longestSummary = 1_048_576;

/** @param temporary the runner's folder for such things */
export function createCommandFiles(temporary: string): CommandFiles {
  const folder = mkdtempSync(join(temporary, "commands-"));
  const path = (name: string) => join(folder, name);
  for (const name of names) writeFileSync(path(name), "");
  const text = (name: (typeof names)[number]) => readFileSync(path(name), "utf8");
  return {
    environment: Object.fromEntries(names.map((name) => [`GITHUB_${name.toUpperCase()}`, path(name)])),
    read() {
      try {
        const env = parsePairs(text("env"));
        if ("NODE_OPTIONS" in env)
          throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
        const summary = text("step_summary");
        const tooLong = Buffer.byteLength(summary) > longestSummary;
        return {
          ...{ outputs: parsePairs(text("output")), env, state: parsePairs(text("state")) },
          path: text("path")
            .split(/\r?\n/)
            .filter((line) => line !== ""),
          summary: tooLong || summary === "" ? undefined : summary,
          complaints: tooLong ? [tooLongSummary(Buffer.byteLength(summary))] : [],
        };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function tooLongSummary(bytes: number): Annotation {
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(bytes / 1024)}k.`;
  return { kind: "error", message, properties: {} };
}

/** `name=value`, or `name<<end` and lines to `end`; whichever sign comes first decides. */
export function parsePairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) pairs[nameIn(line, equals)] = line.slice(equals + 1);
    else if (heredoc !== -1) pairs[nameIn(line, heredoc)] = block(lines, line, line.slice(heredoc + 2));
    else throw new Error(`Invalid format '${line}'`);
  }
  return pairs;
}

function nameIn(line: string, end: number): string {
  if (end === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return line.slice(0, end);
}

function block(lines: string[], line: string, delimiter: string): string {
  if (delimiter === "")
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  const end = lines.indexOf(delimiter);
  if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end).join("\n");
  lines.shift();
  return value;
}
