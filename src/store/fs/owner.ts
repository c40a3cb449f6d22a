import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Who holds a lock, so that others can tell whether it still lives. Empty text: the system does not say. */
export interface Owner {
  readonly host: string;
  /** Differs after every start of the machine. */
  readonly boot: string;
  /** Process numbers mean the same only within one of these (containers share a kernel, not numbers). */
  readonly space: string;
  readonly pid: number;
  /** When the process began, in the kernel's own count: a number that is used again begins at another time. */
  readonly start: string;
}

let own: Owner | undefined;

/** This process. */
export function thisProcess(): Owner {
  own ??= {
    host: hostname(),
    boot: readable("/proc/sys/kernel/random/boot_id"),
    space: namespace(),
    pid: process.pid,
    start: startOf(process.pid) ?? "",
  };
  return own;
}

/**
 * Whether the process behind a record can still be at work.
 *
 * @returns `unknown` where it runs out of our sight: then only time tells.
 */
export function liveness(owner: Owner): "alive" | "dead" | "unknown" {
  const self = thisProcess();
  if (owner.host !== self.host) return "unknown";
  if (owner.boot !== self.boot) return "dead";
  if (owner.space !== self.space) return "unknown";
  if (owner.start === "") return exists(owner.pid) ? "unknown" : "dead";
  return startOf(owner.pid) === owner.start ? "alive" : "dead";
}

/** @returns undefined for a text that is no record, or not yet. */
export function parseOwner(text: string): Owner | undefined {
  try {
    const { host, boot, space, pid, start } = JSON.parse(text) as Partial<Owner>;
    if (typeof host !== "string" || typeof boot !== "string" || typeof space !== "string") return undefined;
    return typeof pid === "number" && typeof start === "string" ? { host, boot, space, pid, start } : undefined;
  } catch {
    return undefined;
  }
}

/** Start time of a living process, fields as proc(5) has them; `undefined` when it is gone or waits to be buried. */
function startOf(pid: number): string | undefined {
  const stat = readable(`/proc/${pid}/stat`);
  // The name in parentheses may hold anything, further parentheses too: fields count from the last one.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const state = fields[0];
  return stat === "" || state === "Z" || state === "X" ? undefined : fields[19];
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function namespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function readable(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}
