import { stat } from "node:fs/promises";
import path from "node:path";
import type { Value } from "@ocuroot/starlark-wasm";
import { OcurootError } from "../../errors.js";
import { outputLimit, type StreamResult, stream } from "../../process.js";
import { placeOf } from "../positions.js";
import { duration, type OperationCall, type OperationContext, type Operations, text, texts } from "./operation.js";

/** How many lines of a command's output go with its failure, and how many characters of each. */
const tailLength = 10;
const tailWidth = 1000;

/** `shell`. */
export const shellOperations: Operations = {
  async shell(call, context) {
    const request = requestOf(call);
    const folder = await workingFolder(text(call.kwargs.dir, "dir of shell()"), call, context);
    const limit = duration(call.kwargs.timeout, "timeout of shell()");
    const timeout = limit === undefined ? undefined : AbortSignal.timeout(limit);
    const signal = timeout === undefined ? call.signal : AbortSignal.any([call.signal, timeout]);
    const tails = { 1: [] as string[], 2: [] as string[] };
    const result = await start(request, folder, signal, call, context, (from, line) => {
      const shown = context.masks.mask(line);
      tails[from].push(shown.length > tailWidth ? `${shown.slice(0, tailWidth)}…` : shown);
      if (tails[from].length > tailLength) tails[from].shift();
      if (!request.mute) context.log(from, shown, call.place);
    });
    return judge(result, request, timeout?.aborted === true ? limit : undefined, tails, call, context);
  },
};

interface Request {
  readonly command: string;
  readonly shell: string;
  readonly env: Record<string, string>;
  readonly mute: boolean;
  readonly goOn: boolean;
}

function requestOf({ kwargs }: OperationCall): Request {
  return {
    command: text(kwargs.command, "the command of shell()"),
    shell: text(kwargs.shell, "shell of shell()"),
    env: texts(kwargs.env, "env of shell()"),
    mute: Boolean(kwargs.mute),
    goOn: Boolean(kwargs.continue_on_error),
  };
}

/** A command that could not be started, in the words of its failure. */
type Outcome = StreamResult | { readonly unstarted: string };

async function start(
  request: Request,
  folder: string,
  signal: AbortSignal,
  call: OperationCall,
  context: OperationContext,
  onLine: (from: 1 | 2, line: string) => void,
): Promise<Outcome> {
  if (!(await isFolder(folder))) return { unstarted: `there is no folder ${JSON.stringify(call.kwargs.dir)}` };
  try {
    const env = { ...context.env, ...request.env };
    return await stream(request.shell, ["-c", request.command], { cwd: folder, env, signal, onLine });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return { unstarted: code === "ENOENT" ? `there is no shell ${JSON.stringify(request.shell)}` : code };
  }
}

/** What the script gets: a result, or the failure of the command. */
function judge(
  outcome: Outcome,
  request: Request,
  limit: number | undefined,
  tails: Readonly<Record<1 | 2, readonly string[]>>,
  call: OperationCall,
  context: OperationContext,
): Value {
  const why = faultOf(outcome, limit);
  noteCut(outcome, call, context);
  if (why === undefined) return resultOf(outcome as StreamResult);
  if (!request.goOn) throw new OcurootError({ code: "command-failed", ...why, ...tailOf(tails) });
  if (why.silent !== true) context.log(2, why.message, call.place);
  return "unstarted" in outcome ? { stdout: "", stderr: "", exit_code: -1, combined_output: "" } : resultOf(outcome);
}

interface Fault {
  readonly message: string;
  /** What the exit code says already. */
  readonly silent?: boolean;
}

function faultOf(outcome: Outcome, limit: number | undefined): Fault | undefined {
  if ("unstarted" in outcome) return { message: `the command could not be started: ${outcome.unstarted}` };
  if (limit !== undefined) return { message: `the command was ended after ${limit / 1000}s, its timeout` };
  if (outcome.endedBy !== undefined) return { message: `the command was ended by ${outcome.endedBy}` };
  if (outcome.exitCode !== 0) return { message: `the command exited with ${outcome.exitCode}`, silent: true };
  return undefined;
}

/** A long log is no failure: most scripts never look at it. Those that do are told that they see its beginning. */
function noteCut(outcome: Outcome, call: OperationCall, context: OperationContext): void {
  if ("unstarted" in outcome || outcome.cut.length === 0) return;
  const limit = `${outputLimit / 1024 / 1024} MiB`;
  context.log(2, `(${outcome.cut.join(" and ")}: shell() returns the first ${limit} only)`, call.place);
}

function resultOf(result: StreamResult): Value {
  const { stdout, stderr, combined, exitCode } = result;
  return { stdout, stderr, exit_code: exitCode, combined_output: combined };
}

/** The last lines, those of stderr first, since they say what went wrong. */
function tailOf(tails: Readonly<Record<1 | 2, readonly string[]>>): { readonly tail?: readonly string[] } {
  const room = tailLength - tails[2].length;
  const tail = [...tails[2], ...(room > 0 ? tails[1].slice(-room) : [])];
  return tail.length === 0 ? {} : { tail };
}

/**
 * The folder of the release file, or one below it. A folder that is missing there but exists in the root is taken from
 * the root, as the last Go client did, with a warning.
 */
async function workingFolder(dir: string, call: OperationCall, context: OperationContext): Promise<string> {
  const folder = path.resolve(context.folder, dir);
  const fromRoot = path.resolve(context.root, dir);
  if (folder === fromRoot || (await isFolder(folder)) || !(await isFolder(fromRoot))) return folder;
  const at = call.place === undefined ? "" : `${placeOf(call.place)}: `;
  context.warn({
    code: "config-failed",
    message: `${at}shell() runs in ${JSON.stringify(dir)} of the repository's root, since the folder of the file has none`,
    fix: "write the folder as it is seen from the file",
  });
  return fromRoot;
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
