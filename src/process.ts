import { type ChildProcess, spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { isAlive, killGroup, watchGroup } from "./process-groups.js";

/** How a command is started. The environment is complete: nothing is inherited. */
export interface CommandOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Aborting it ends the command's whole process group: SIGTERM, after three seconds SIGKILL. */
  readonly signal?: AbortSignal;
}

/** How a command ended and what it printed. */
export interface CommandResult {
  /** -1 when a signal ended it. */
  readonly exitCode: number;
  /** Name of the signal that ended it. */
  readonly endedBy?: NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command's output as it comes, cut into lines. `stream`: 1 stdout, 2 stderr. */
export interface StreamOptions extends CommandOptions {
  readonly onLine: (stream: 1 | 2, line: string) => void;
}

/** Adds the output of both streams in the order it came. */
export interface StreamResult extends CommandResult {
  readonly combined: string;
  /** Streams that printed more than {@link outputLimit}; the texts hold the beginning. */
  readonly cut: readonly ("stdout" | "stderr")[];
}

/**
 * Bytes of one stream that are kept for whoever started a command, weighed by {@link weightOf}. Lines are delivered
 * without a limit.
 */
export const outputLimit = 16 * 1024 * 1024;

/** A line without an end is delivered in pieces of this many characters, so that it cannot fill the memory. */
const lineLimit = 64 * 1024;

/** Time between SIGTERM and SIGKILL, in milliseconds. */
const grace = 3000;

/**
 * Runs a program to its end and returns what it printed.
 *
 * @param input text for its stdin, which is empty otherwise
 * @throws the system's error when the program cannot be started
 */
export async function run(
  command: string,
  args: readonly string[],
  options: CommandOptions & { readonly input?: string | Uint8Array },
): Promise<CommandResult> {
  const { input } = options;
  const child = start(command, args, options, input === undefined ? "ignore" : "pipe");
  const release = guard(child.pid, options.signal);
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  if (input !== undefined) child.stdin?.end(input);
  try {
    return { ...(await ended(child)), stdout: out(), stderr: err() };
  } finally {
    release();
  }
}

/**
 * Runs a program with empty stdin and delivers its lines while it runs.
 *
 * @throws the system's error when the program cannot be started
 */
export async function stream(command: string, args: readonly string[], options: StreamOptions): Promise<StreamResult> {
  const child = start(command, args, options, "ignore");
  const release = guard(child.pid, options.signal);
  const combined = new Kept(2 * outputLimit);
  const out = new Output(combined, (line) => options.onLine(1, line));
  const err = new Output(combined, (line) => options.onLine(2, line));
  child.stdout?.on("data", (chunk: Buffer) => out.write(chunk));
  child.stderr?.on("data", (chunk: Buffer) => err.write(chunk));
  try {
    const ending = await ended(child);
    const cut: ("stdout" | "stderr")[] = [];
    if (out.end()) cut.push("stdout");
    if (err.end()) cut.push("stderr");
    return { ...ending, stdout: out.text, stderr: err.text, combined: combined.text, cut };
  } finally {
    release();
  }
}

/** A program that answers on stdout what it is asked on stdin. */
export interface Conversation {
  /** Sends text to its stdin; lost when it has ended. */
  write(text: string): void;
  /** Closes its stdin, which such a program ends at. */
  end(): void;
  /** How it ended, stdout left out. Rejects with the system's error when it could not be started. */
  readonly ended: Promise<CommandResult>;
}

/**
 * Starts a program that stays as long as it is asked things. It is none of the living groups: it does nothing
 * by itself, and ends with this process.
 *
 * @param onData gets its stdout as it comes, in pieces of any size
 */
export function converse(
  command: string,
  args: readonly string[],
  options: Omit<CommandOptions, "signal"> & { readonly onData: (chunk: Buffer) => void },
): Conversation {
  const child = start(command, args, options, "pipe");
  child.stdout?.on("data", options.onData);
  const err = collect(child.stderr);
  return {
    write: (text) => void child.stdin?.write(text),
    end: () => void child.stdin?.end(),
    ended: ended(child).then((ending) => ({ ...ending, stdout: "", stderr: err() })),
  };
}

/** In a process group of its own, so that what it starts can be ended with it. */
function start(command: string, args: readonly string[], options: CommandOptions, stdin: "ignore" | "pipe") {
  const { cwd, env } = options;
  const detached = process.platform !== "win32";
  return spawn(command, args, { cwd, env, detached, stdio: [stdin, "pipe", "pipe"], windowsHide: true });
}

/** How a program ended, once all that it printed was read. Rejects with the system's error when it was never started. */
function ended(child: ChildProcess): Promise<Pick<CommandResult, "exitCode" | "endedBy">> {
  return new Promise((resolve, reject) => {
    for (const source of [child, child.stdout, child.stderr]) source?.once("error", reject);
    // What is written to a program that does not read it is told by how it ends.
    child.stdin?.on("error", () => {});
    child.once("close", (exitCode, signal) =>
      resolve({ exitCode: exitCode ?? -1, ...(signal === null ? {} : { endedBy: signal }) }),
    );
  });
}

/** Keeps what a stream delivers; the returned function is its whole text. */
function collect(stream: ChildProcess["stdout"]): () => string {
  const chunks: Buffer[] = [];
  stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}

/** Registers a group and ends it when the signal says so; the returned function forgets it once its leader has ended. */
function guard(pid: number | undefined, signal: AbortSignal | undefined): () => void {
  if (pid === undefined) return () => {};
  let last: NodeJS.Timeout | undefined;
  const end = () => {
    killGroup(pid, "SIGTERM");
    last = setTimeout(() => killGroup(pid, "SIGKILL"), grace);
  };
  const forget = watchGroup(pid);
  if (signal?.aborted) end();
  else signal?.addEventListener("abort", end, { once: true });
  return () => {
    forget();
    signal?.removeEventListener("abort", end);
    // A grandchild that ignores SIGTERM must go as well, so the timer stays while any of the group is left.
    if (!isAlive(pid)) clearTimeout(last);
  };
}

/**
 * Bytes of output as they travel into a script, where a control character is an escape of six: what is kept of a
 * binary file has to fit the engine's memory as well.
 */
function weightOf(chunk: Buffer): number {
  let weight = chunk.length;
  for (const byte of chunk) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) weight += 5;
  return weight;
}

/** Text up to a number of bytes; what comes later is counted as cut. */
class Kept {
  readonly #pieces: string[] = [];
  #bytes = 0;
  cut = false;

  constructor(readonly limit: number) {}

  add(text: string, bytes: number): void {
    if (this.#bytes + bytes > this.limit) this.cut = true;
    if (this.cut) return;
    this.#bytes += bytes;
    this.#pieces.push(text);
  }

  get text(): string {
    return this.#pieces.join("");
  }
}

/** One stream: decoded over the borders of its chunks, kept, and delivered line by line. */
class Output {
  readonly #decoder = new StringDecoder("utf8");
  readonly #kept = new Kept(outputLimit);
  #rest = "";

  constructor(
    readonly combined: Kept,
    readonly onLine: (line: string) => void,
  ) {}

  get text(): string {
    return this.#kept.text;
  }

  write(chunk: Buffer): void {
    const full = this.#kept.cut && this.combined.cut;
    this.#take(this.#decoder.write(chunk), full ? chunk.length : weightOf(chunk));
  }

  /** Delivers the unfinished last line; true when the kept text is not the whole. */
  end(): boolean {
    this.#take(this.#decoder.end(), 0);
    if (this.#rest !== "") this.onLine(withoutReturn(this.#rest));
    this.#rest = "";
    return this.#kept.cut;
  }

  #take(text: string, bytes: number): void {
    this.#kept.add(text, bytes);
    this.combined.add(text, bytes);
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.onLine(withoutReturn(line));
    while (this.#rest.length > lineLimit) {
      this.onLine(this.#rest.slice(0, lineLimit));
      this.#rest = this.#rest.slice(lineLimit);
    }
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
