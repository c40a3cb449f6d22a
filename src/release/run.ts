import type { Evaluation, TaskResult } from "../config/host.js";
import type { Json } from "../documents/json.js";
import { type FunctionReference, logsDocument } from "../documents/run.js";
import { OcurootError, problemsOf } from "../errors.js";
import { logsRef, runLabel } from "../refs/names.js";
import type { WorldDraft } from "../store/store.js";
import type { Claimed } from "./claim.js";
import type { ReleaseContext } from "./context.js";
import { failureOf } from "./failure.js";
import { beat, failRun, finishRun, nextStep, type Recorded } from "./finish.js";
import { RunLog } from "./logs.js";

/** How often a running run's log is stored, in milliseconds; every sixth time it is stored even without news. */
const saveEvery = 10_000;

/** What is left to record when a claimed run came to its end, as the change that records it. */
export interface Ending {
  readonly message: string;
  readonly change: (draft: WorldDraft) => Promise<Recorded>;
}

/**
 * Calls the functions of a claimed run, one after the other. This is the only place with effects: each start is on
 * record before it happens. Never rejects for what the functions do.
 *
 * @returns how to record the end; a chain that paused has nothing left to record.
 */
export async function performRun(
  ctx: ReleaseContext,
  evaluation: Evaluation,
  claimed: Claimed,
): Promise<Ending | "paused"> {
  const stop = new AbortController();
  const onAbort = (): void => stop.abort(ctx.signal.reason);
  ctx.signal.addEventListener("abort", onAbort, { once: true });
  if (ctx.signal.aborted) onAbort();
  const log = new RunLog(await storedLogs(ctx, claimed));
  const untick = keepAlive(ctx, claimed, log, stop);
  try {
    return await performSteps(ctx, evaluation, claimed, log, stop.signal);
  } finally {
    untick();
    ctx.signal.removeEventListener("abort", onAbort);
  }
}

async function performSteps(
  ctx: ReleaseContext,
  evaluation: Evaluation,
  claimed: Claimed,
  log: RunLog,
  signal: AbortSignal,
): Promise<Ending | "paused"> {
  let step = claimed.run.functions.length - 1;
  let fn = claimed.run.functions[step]?.fn;
  let values: Readonly<Record<string, Json>> = claimed.values;
  while (fn) {
    const result = await callStep(ctx, evaluation, { claimed, fn, step, values }, log, signal);
    step += 1;
    if ("message" in result) return result;
    if (result.kind === "done") return doneEnding(ctx, claimed, result, log);
    const ending = { time: ctx.clock.now(), logs: log.records() };
    const next = await ctx.world.transact(`next step ${claimed.ref}`, (draft) =>
      nextStep(draft.state, claimed, result, ending),
    );
    if (next.kind === "paused") return "paused";
    if (next.kind === "lost") return { message: "", change: async () => "lost" };
    values = next.values;
    fn = next.run.functions.at(-1)?.fn;
  }
  return "paused";
}

/** One function of a chain, and what it is given. */
interface Call {
  readonly claimed: Claimed;
  readonly fn: FunctionReference;
  readonly step: number;
  readonly values: Readonly<Record<string, Json>>;
}

async function callStep(
  ctx: ReleaseContext,
  evaluation: Evaluation,
  { claimed, fn, step, values }: Call,
  log: RunLog,
  signal: AbortSignal,
): Promise<TaskResult | Ending> {
  const label = runLabel(claimed.ref, claimed.run.type);
  const limit = limitOf(ctx, claimed);
  try {
    return await evaluation.call(fn, values, {
      signal: limit ? AbortSignal.any([signal, limit.signal]) : signal,
      step,
      log: (record) => {
        log.append(record);
        ctx.reporter.report({ type: "run-log", ref: claimed.ref, label, record });
      },
    });
  } catch (error) {
    const late = limit?.signal.aborted === true && !signal.aborted;
    return failedEnding(ctx, claimed, late ? tooLong(claimed, fn) : error, log, signal);
  } finally {
    limit?.stop();
  }
}

/** Ends a function that takes longer than its item allows; undefined where nothing was said of it. */
function limitOf(ctx: ReleaseContext, { item }: Claimed): { signal: AbortSignal; stop: () => void } | undefined {
  if (item.rules.timeout === undefined) return undefined;
  const limit = new AbortController();
  const stop = ctx.clock.every(item.rules.timeout * 1000, () => limit.abort(new Error("it took too long")));
  return { signal: limit.signal, stop };
}

function tooLong({ ref, item, run }: Claimed, fn: FunctionReference): OcurootError {
  const message = `${runLabel(ref, run.type)} failed: ${fn.name} (${fn.pos}) took longer than ${item.rules.timeout}s and was ended`;
  return new OcurootError({ code: "task-failed", message, ref });
}

function doneEnding(
  ctx: ReleaseContext,
  claimed: Claimed,
  result: Extract<TaskResult, { kind: "done" }>,
  log: RunLog,
): Ending {
  const ending = { time: ctx.clock.now(), logs: log.records() };
  return {
    message: `complete ${claimed.ref}`,
    change: (draft) => finishRun(draft.state, claimed, result, ending),
  };
}

function failedEnding(ctx: ReleaseContext, claimed: Claimed, error: unknown, log: RunLog, signal: AbortSignal): Ending {
  const [problem] = problemsOf(error);
  const cancelled = signal.aborted;
  const failure = cancelled
    ? { text: "cancelled while it ran", kind: "cancelled" as const, code: "cancelled" }
    : failureOf(problem ?? { code: "internal", message: "failed" }, "error", (text) => ctx.mask(text));
  const time = ctx.clock.now();
  // The reason belongs to the log too: whoever reads only that must see how it ended.
  log.append({ timestamp: time, message: failure.text, attributes: null, stream: 2 });
  const ending = { time, logs: log.records() };
  return {
    message: `${cancelled ? "cancelled" : "failed"} ${claimed.ref}`,
    change: (draft) => failRun(draft.state, claimed, failure, ending),
  };
}

async function storedLogs(ctx: ReleaseContext, claimed: Claimed): Promise<Parameters<RunLog["append"]>[0][]> {
  if (claimed.run.functions.length === 1) return [];
  const { state } = await ctx.world.snapshot();
  return (await state.get(logsRef(claimed.ref), logsDocument)) ?? [];
}

/** Stores the log while the run goes on, and stops it when its claim was taken away. */
function keepAlive(ctx: ReleaseContext, claimed: Claimed, log: RunLog, stop: AbortController): () => void {
  let ticks = 0;
  return ctx.clock.every(saveEvery, () => {
    ticks += 1;
    if (!log.unsaved && ticks % 6 !== 0) return;
    const records = log.records();
    ctx.world
      .transact(`log ${claimed.ref}`, (draft) => beat(draft.state, claimed, records))
      .then((recorded) => {
        if (recorded === "lost") stop.abort(new Error("the claim of this run was taken away"));
      })
      .catch((error: unknown) => {
        const [problem] = problemsOf(error);
        if (problem) ctx.reporter.report({ type: "warning", problem });
      });
  });
}
