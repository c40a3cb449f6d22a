import type { TaskResult } from "../config/host.js";
import type { Json } from "../documents/json.js";
import {
  type Failure,
  type InputMap,
  type LogRecord,
  logsDocument,
  type Run,
  runDocument,
  taskDocument,
} from "../documents/run.js";
import { compareNatural, currentRef, logsRef, splitRelease, tagRef } from "../refs/names.js";
import type { Draft } from "../store/store.js";
import { tryAgain } from "./again.js";
import type { Claimed } from "./claim.js";
import { resolveInputs } from "./inputs.js";
import { setStatus, statusOf } from "./status.js";

/** Identifies a claim and says when the change was asked for. */
export interface Ending {
  readonly time: string;
  /** All lines of the run so far. */
  readonly logs: readonly LogRecord[];
}

/**
 * What became of a write that only the claim's owner may make. `lost`: somebody took the claim away meanwhile; `again`:
 * recorded, and the next run was made by itself.
 */
export type Recorded = "recorded" | "lost" | "again";

/** The run as it stands, if it is still ours. After a claim is gone its old owner can record nothing. */
async function owned(state: Draft, claimed: Claimed): Promise<Run | undefined> {
  if ((await statusOf(state, claimed.ref)) !== "running") return undefined;
  const run = await state.get(claimed.ref, runDocument);
  const mine = claimed.run.claim;
  return run?.claim?.owner === mine?.owner && run?.claim?.since === mine?.since ? run : undefined;
}

async function writeLogs(state: Draft, run: string, logs: readonly LogRecord[]): Promise<void> {
  if (logs.length > 0) await state.set(logsRef(run), logsDocument, [...logs]);
}

/** The chain with its last step ended. */
function ended(run: Run, time: string, result: "done" | "next" | "failed"): Run["functions"] {
  return run.functions.map((step, index) =>
    index === run.functions.length - 1 ? { ...step, ended: time, result } : step,
  );
}

/** Records success: output, task document, tags and the link to what stands now, in one change. */
export async function finishRun(
  state: Draft,
  claimed: Claimed,
  result: Extract<TaskResult, { kind: "done" }>,
  { time, logs }: Ending,
): Promise<Recorded> {
  const run = await owned(state, claimed);
  if (!run) return "lost";
  const { claim: _claim, ...rest } = run;
  const done: Run = {
    ...rest,
    functions: ended(run, time, "done"),
    output: result.outputs === null ? null : { ...result.outputs },
    watch_files: result.watch.length > 0 ? [...result.watch] : null,
    ended: time,
    ...(result.tags.length > 0 ? { tags: [...result.tags] } : {}),
  };
  await state.set(claimed.ref, runDocument, done);
  await setStatus(state, claimed.ref, "complete", time);
  await writeLogs(state, claimed.ref, logs);
  for (const tag of result.tags) await state.link(tagRef(claimed.release.package, tag), claimed.release.ref);
  await state.set(claimed.item.ref, taskDocument, {
    run_ref: claimed.ref,
    type: done.type,
    release: claimed.release.ref,
    input: done.functions[0]?.inputs ?? null,
    output: done.output ?? null,
  });
  await moveLink(state, claimed, done.type);
  return "recorded";
}

/** `@/deploy/ENV` follows what was deployed or removed; `@/task/NAME` never goes back to an older release. */
async function moveLink(state: Draft, { item, release }: Claimed, type: Run["type"]): Promise<void> {
  const link = currentRef(release.package, item.kind, item.name);
  const target = await state.linkAt(link);
  const standing = target === undefined ? undefined : releaseOf(target);
  // What is removed is what stands there, also where a newer release failed over it and was the one tried last.
  if (type === "down") await state.unlink(link);
  else if (item.kind === "deploy" || standing === undefined || compareNatural(standing, release.ref) <= 0) {
    await state.link(link, item.ref);
  }
}

function releaseOf(item: string): string | undefined {
  const cut = item.search(/\/(task|deploy)\/[^/]+$/);
  const release = cut < 0 ? undefined : item.slice(0, cut);
  return release !== undefined && splitRelease(release) ? release : undefined;
}

/** What a chain does after `next()`: goes on in this process, or stops until the missing inputs are there. */
export type NextStep =
  | { readonly kind: "go"; readonly values: Readonly<Record<string, Json>>; readonly run: Run }
  | { readonly kind: "paused"; readonly missing: readonly string[] }
  | { readonly kind: "lost" };

/** Records the result of one step together with the start of the next one, or the pause between them. */
export async function nextStep(
  state: Draft,
  claimed: Claimed,
  result: Extract<TaskResult, { kind: "next" }>,
  { time, logs }: Ending,
): Promise<NextStep> {
  const run = await owned(state, claimed);
  if (!run) return { kind: "lost" };
  const { inputs, values, missing } = await resolveInputs(state, result.inputs);
  const chain = [...ended(run, time, "next"), stepOf(result, inputs, missing.length === 0 ? time : undefined)];
  await writeLogs(state, claimed.ref, logs);
  if (missing.length === 0) {
    const next = { ...run, functions: chain };
    await state.set(claimed.ref, runDocument, next);
    return { kind: "go", values, run: next };
  }
  const { claim: _claim, ...rest } = run;
  await state.set(claimed.ref, runDocument, { ...rest, functions: chain });
  await setStatus(state, claimed.ref, "paused", time);
  return { kind: "paused", missing };
}

function stepOf(
  result: Extract<TaskResult, { kind: "next" }>,
  inputs: InputMap,
  started: string | undefined,
): Run["functions"][number] {
  return {
    fn: result.fn,
    inputs,
    ...(started === undefined ? {} : { started }),
    ...(result.annotation === undefined ? {} : { annotation: result.annotation }),
  };
}

/**
 * Records that a run failed or was cancelled: why, where, and its log; and makes the next one where the config says so.
 * What stands in its place stays.
 */
export async function failRun(
  state: Draft,
  claimed: Claimed,
  failure: Failure,
  { time, logs }: Ending,
): Promise<Recorded> {
  const run = await owned(state, claimed);
  if (!run) return "lost";
  await writeLogs(state, claimed.ref, logs);
  const ended = await endBadly(state, claimed.ref, run, failure, time);
  const again = await tryAgain(state, claimed.item, claimed.ref, ended, failure, time);
  return again ? "again" : "recorded";
}

/** The end of a started run without success. @returns its document. */
export async function endBadly(state: Draft, ref: string, run: Run, failure: Failure, time: string): Promise<Run> {
  const { claim: _claim, ...rest } = run;
  const failed: Run = { ...rest, functions: ended(run, time, "failed"), failure, ended: time };
  await state.set(ref, runDocument, failed);
  await setStatus(state, ref, failure.kind === "cancelled" ? "cancelled" : "failed", time);
  return failed;
}

/** Shows that the owner is alive and stores the log so far. */
export async function beat(state: Draft, claimed: Claimed, logs: readonly LogRecord[]): Promise<Recorded> {
  const run = await owned(state, claimed);
  if (!run?.claim) return "lost";
  await state.set(claimed.ref, runDocument, { ...run, claim: { ...run.claim, beat: run.claim.beat + 1 } });
  await writeLogs(state, claimed.ref, logs);
  return "recorded";
}
