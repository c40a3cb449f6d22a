import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The built program, as users run it. */
export const cli = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that is running. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Resolves when the text has appeared on stdout or stderr; rejects when the process ends without it. */
  seen(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Writes to its stdin and closes it. */
  input(text: string): void;
}

/** Starts the built program in a folder, with this environment and no other. */
export function startProgram(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Running {
  const child = spawn(process.execPath, [cli, ...args], options);
  const output = { stdout: "", stderr: "" };
  const watchers = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
      for (const watch of watchers) watch();
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, ...output }));
  });
  const seen = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!`${output.stdout}${output.stderr}`.includes(text)) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
      ended.then(() => reject(new Error(`ended without "${text}":\n${output.stdout}\n${output.stderr}`)), reject);
    });
  return {
    pid: child.pid ?? -1,
    ended,
    seen,
    kill: (signal) => void child.kill(signal),
    input: (text) => void child.stdin.end(text),
  };
}

/** A git repository in a temporary folder, and the built program in it. */
export class Workspace {
  readonly root: string;
  readonly env: Record<string, string>;

  constructor(files: Readonly<Record<string, string>>, options: { git?: boolean } = {}) {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "ocuroot-test-")));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    this.root = join(folder, "repo");
    this.env = {
      PATH: process.env.PATH ?? "",
      HOME: join(folder, "home"),
      OCUROOT_HOME: join(folder, "home/.ocuroot"),
      TZ: "UTC",
      LANG: "C.UTF-8",
    };
    mkdirSync(this.root);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    if (options.git === false) return;
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit("First commit");
  }

  path(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  git(...args: readonly string[]): string {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    return execFileSync("git", [...identity, ...args], { cwd: this.root, env: this.env, encoding: "utf8" }).trim();
  }

  /** Commits everything there is. @returns the commit. */
  commit(message: string): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Starts the program. */
  start(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Running {
    return startProgram(args, { cwd: this.path(options.cwd ?? "."), env: { ...this.env, ...options.env } });
  }

  /** Runs the program to its end. Its stdin is empty. */
  async run(
    args: readonly string[],
    options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
  ): Promise<Ended> {
    const running = this.start(args, options);
    running.input(options.input ?? "");
    return running.ended;
  }

  /** Runs the program and demands success. @returns stdout. */
  async ok(...args: readonly string[]): Promise<string> {
    const ended = await this.run(args);
    if (ended.code !== 0)
      throw new Error(`ocuroot ${args.join(" ")} ended with ${ended.code}:\n${ended.stdout}\n${ended.stderr}`);
    return ended.stdout;
  }

  /** A document in state, or the value at a fragment. */
  async get(ref: string): Promise<unknown> {
    return JSON.parse(await this.ok("state", "get", ref));
  }

  /** Refs in state that match. */
  async match(glob: string): Promise<readonly string[]> {
    return (await this.ok("state", "match", glob)).split("\n").filter((line) => line !== "");
  }
}

/** A config that registers environments. */
export function environmentsFile(...names: readonly string[]): string {
  return names.map((name) => `register_environment(environment("${name}", {"kind": "test"}))\n`).join("");
}
