import { sameValues } from "../documents/inputs.js";
import { type InputMap, type Run, runDocument, taskDocument } from "../documents/run.js";
import { splitRun } from "../refs/names.js";
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
  /** Redeploys have caused each other too often. */
  | { readonly kind: "cycle"; readonly tried: Attempt; readonly changed: readonly string[] };

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
  const recorded = withoutOwn(tried.run.functions[0]?.inputs ?? {}, pkg, tried.environment);
  const { inputs, missing } = await resolveInputs(state, recorded);
  if (missing.length > 0) return { kind: "blocked", tried, missing };
  const changed = Object.keys(recorded).filter((name) => !sameValues(pick(recorded, name), pick(inputs, name)));
  if (changed.length === 0) return undefined;
  const hops = await hopsOf(state, recorded, changed);
  return hops < mostHops ? { kind: "due", tried, changed, hops } : { kind: "cycle", tried, changed };
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

/** One more than that of the redeploys that changed an input; 0 when releases, intents or users changed them. */
async function hopsOf(state: Snapshot, inputs: InputMap, changed: readonly string[]): Promise<number> {
  let hops = 0;
  for (const name of changed) {
    const producer = await producerOf(state, inputs[name]?.ref);
    if (producer && reasonOf(producer) === "redeploy") hops = Math.max(hops, (producer.hops ?? 0) + 1);
  }
  return hops;
}

async function producerOf(state: Snapshot, ref: string | undefined): Promise<Run | undefined> {
  const document = ref?.split("#")[0];
  if (document === undefined || !splitRun(`${document}/1`)) return undefined;
  const result = await state.get(document, taskDocument);
  return result && state.get(result.run_ref, runDocument);
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
