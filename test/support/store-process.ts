import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { compiledSources } from "./compiled.js";

const program = fileURLToPath(new URL("store-process.mjs", import.meta.url));

/** How a process ended, and the lines it had printed. */
export interface Ended {
  readonly lines: readonly string[];
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly errors: string;
}

/** A process at work on a folder store; see store-process.mjs for the roles. */
export interface Worker {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with the next line it prints that has not been asked for. */
  line(): Promise<string>;
}

/** Starts a process that plays a role of store-process.mjs. */
export function startWorker(role: "count" | "paint" | "hold", options: object): Worker {
  const sources = compiledSources(["store", "refs", "documents", "clock.ts", "errors.ts"]);
  const child = spawn(process.execPath, [program, sources, role, JSON.stringify(options)]);
  const lines: string[] = [];
  let rest = "";
  let errors = "";
  let taken = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
    child.emit("lines");
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ lines, code, signal, errors }) as Ended);
  const line = async () => {
    while (lines.length <= taken) {
      if (child.exitCode !== null) throw new Error(`the process ended before it printed: ${errors}`);
      await Promise.race([once(child, "lines"), ended]);
    }
    return lines[taken++] ?? "";
  };
  return { process: child, ended, line };
}
