import { type ChildProcess, spawn } from "node:child_process";

/** A program to start, and who hears what it prints. */
export interface ProcessRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly line: (text: string) => void;
  /** Aborted: the program is asked to end, then made to. */
  readonly cancelled: AbortSignal;
  readonly graces: Graces;
}

/** How long a cancelled program has, in milliseconds, after SIGINT and after SIGTERM. */
export interface Graces {
  readonly interrupt: number;
  readonly terminate: number;
}

/** What the runner grants: actions/runner 2.336.0. */
export const usualGraces: Graces = { interrupt: 7_500, terminate: 2_500 };

/** How a program ended. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Runs a program to its end, with an environment of its own; nothing of this process's is inherited. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const { command, args, cwd, environment, line, cancelled } = request;
  const child = spawn(command, args, { cwd, env: environment, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const flushes = [child.stdout, child.stderr].map((stream) => splitLines(stream, line));
  const stopping = stopWhen(cancelled, child, request.graces);
  try {
    return await new Promise<ProcessEnd>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code, signal) => resolve({ code, signal }));
    });
  } finally {
    stopping();
    for (const flush of flushes) flush();
  }
}

function splitLines(stream: NodeJS.ReadableStream, line: (text: string) => void): () => void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const parts = (rest + text).split(/\r?\n/);
    rest = parts.pop() ?? "";
    for (const part of parts) line(part);
  });
  return () => {
    if (rest !== "") line(rest);
  };
}

/** SIGINT to the program alone, then SIGTERM, then the end of all it started. @returns stops waiting */
function stopWhen(cancelled: AbortSignal, child: ChildProcess, graces: Graces): () => void {
  const timers: NodeJS.Timeout[] = [];
  const stop = () => {
    child.kill("SIGINT");
    timers.push(setTimeout(() => child.kill("SIGTERM"), graces.interrupt));
    timers.push(setTimeout(() => killAll(child), graces.interrupt + graces.terminate));
  };
  if (cancelled.aborted) stop();
  else cancelled.addEventListener("abort", stop, { once: true });
  return () => {
    cancelled.removeEventListener("abort", stop);
    for (const timer of timers) clearTimeout(timer);
  };
}

function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
