import { sameValues } from "../documents/inputs.js";
import { equalJson } from "../documents/json.js";
import { type InputMap, type Run, runDocument, taskDocument } from "../documents/run.js";
import { labelOf, splitRun } from "../refs/names.js";
import type { Snapshot } from "../store/store.js";
import type { Attempt, Deployments } from "./deployments.js";
import { reasonOf } from "./deployments.js";
import { resolveInputs } from "./inputs.js";
import { isOpen } from "./status.js";
import { isTried } from "./take-over.js";

/** How many redeploys may cause each other before the chain is stopped and named. */
const mostHops = 10;

/** What a deployment's inputs say about doing it again. */
export type Redeploy =
  | { readonly kind: "due"; readonly tried: Attempt; readonly changed: readonly string[]; readonly hops: number }
  /** An input has no value any more and no default. What stands there stays. */
  | { readonly kind: "blocked"; readonly tried: Attempt; readonly missing: readonly string[] }
  /** Redeploys have caused each other too often; `chain` names them, what is due first, each followed by its cause. */
  | {
      readonly kind: "cycle";
      readonly tried: Attempt;
      readonly changed: readonly string[];
      readonly chain: readonly string[];
    };

/**
 * Whether what stands on a deployment was made from other values than its inputs have now: compared is what the last
 * run recorded, whatever came of it, so that a failed redeploy is not repeated by itself (W22).
 */
export async function redeployOf(
  state: Snapshot,
  deployments: Deployments,
  environment: string,
): Promise<Redeploy | undefined> {
  const tried = deployments.tried(environment);
  if (!tried || tried.run.type === "down" || isOpen(tried.status)) return undefined;
  if (!isTried(await deployments.should(environment), tried)) return undefined;
  if (deployments.waiting(environment).some((run) => answersAlready(run, tried))) return undefined;
  return compare(state, deployments.package, tried);
}

/** Planned runs are no answer: they may be blocked by their phase. */
function answersAlready(waiting: Attempt, tried: Attempt): boolean {
  return waiting.releaseId === tried.releaseId && reasonOf(waiting.run) !== "planned";
}

/** The same question for a redeploy that is about to start: is it still due with the values of now? */
export async function compare(state: Snapshot, pkg: string, tried: Attempt): Promise<Redeploy | undefined> {
  if (await areAsRecorded(state, tried.run.functions[0]?.inputs ?? {})) return undefined;
  const recorded = withoutOwn(tried.run.functions[0]?.inputs ?? {}, pkg, tried.environment);
  const { inputs, missing } = await resolveInputs(state, recorded);
  if (missing.length > 0) return { kind: "blocked", tried, missing };
  const changed = Object.keys(recorded).filter((name) => !sameValues(pick(recorded, name), pick(inputs, name)));
  if (changed.length === 0) return undefined;
  const cause = await causeOf(state, recorded, changed);
  const hops = cause ? (cause.run.hops ?? 0) + 1 : 0;
  if (hops < mostHops) return { kind: "due", tried, changed, hops };
  return { kind: "cycle", tried, changed, chain: await chainOf(state, labelOf(tried.ref), cause) };
}

/** Whether each ref leads to just the value that is recorded beside it: then there is nothing to work out. */
async function areAsRecorded(state: Snapshot, inputs: InputMap): Promise<boolean> {
  for (const { ref, value = null } of Object.values(inputs)) {
    if (ref === undefined) continue;
    const found = state.body(ref);
    const now = found instanceof Promise ? await found : found;
    if (now === undefined || now === null || !equalJson(now, value)) return false;
  }
  return true;
}

function pick(inputs: InputMap, name: string): InputMap {
  const input = inputs[name];
  return input === undefined ? {} : { [name]: input };
}

/** Inputs that read what this very deployment put out say nothing about doing it again. */
function withoutOwn(inputs: InputMap, pkg: string, environment: string): InputMap {
  return Object.fromEntries(
    Object.entries(inputs).filter(([, { ref }]) => {
      const parts = ref === undefined ? undefined : splitRun(`${ref.split("#")[0]}/1`);
      return !(parts?.package === pkg && parts.kind === "deploy" && parts.name === environment);
    }),
  );
}

/** A redeploy that changed an input of another one. */
interface Cause {
  readonly ref: string;
  readonly run: Run;
}

/** The redeploy that changed an input, of several the one with most before it; none when releases or users did. */
async function causeOf(state: Snapshot, inputs: InputMap, changed: readonly string[]): Promise<Cause | undefined> {
  let cause: Cause | undefined;
  for (const name of changed) {
    const producer = await producerOf(state, inputs[name]?.ref);
    if (!producer || reasonOf(producer.run) !== "redeploy") continue;
    if (!cause || (producer.run.hops ?? 0) > (cause.run.hops ?? 0)) cause = producer;
  }
  return cause;
}

async function producerOf(state: Snapshot, ref: string | undefined): Promise<Cause | undefined> {
  const document = ref?.split("#")[0];
  if (document === undefined || !splitRun(`${document}/1`)) return undefined;
  const result = await state.get(document, taskDocument);
  const run = result && (await state.get(result.run_ref, runDocument));
  return run && { ref: result.run_ref, run };
}

/** Labels from a deployment back through what caused its redeploys, until one comes again. */
async function chainOf(state: Snapshot, label: string, cause: Cause | undefined): Promise<readonly string[]> {
  const chain = [label];
  for (let next = cause; next && chain.length <= mostHops; ) {
    const repeated = chain.includes(labelOf(next.ref));
    chain.push(labelOf(next.ref));
    if (repeated) break;
    const inputs = next.run.functions[0]?.inputs ?? {};
    next = await causeOf(state, inputs, Object.keys(inputs));
  }
  return chain;
}

/** The run that a redeploy asks for: what was tried, with its inputs to be read again. */
export function redeployRun({ tried, hops }: Extract<Redeploy, { kind: "due" }>): Run {
  const [first] = tried.run.functions;
  return {
    type: "up",
    release: tried.run.release,
    functions: first ? [{ fn: first.fn, inputs: first.inputs }] : tried.run.functions,
    output: null,
    watch_files: null,
    reason: "redeploy",
    hops,
  };
}
