import type { Failure, Run } from "../documents/run.js";
import type { Draft } from "../store/store.js";
import { addRun } from "./add-run.js";
import type { Item } from "./items.js";
import { copyForRetry } from "./retry.js";
import { setStatus } from "./status.js";

/** What fails the same way every time: there is no point in trying it again by itself. */
const certain: ReadonlySet<string> = new Set([
  "bad-result",
  "secret-in-output",
  "value-invalid",
  "input-invalid",
  "parameter-mismatch",
  "function-missing",
  "package-invalid",
  "undefined-name",
  "config-syntax",
]);

/** The longest pause before a run is tried again, in seconds. */
const longestPause = 300;

/** A run that is tried again by itself. */
export interface Again {
  readonly ref: string;
  /** When it may start, RFC 3339. */
  readonly notBefore: string;
}

/**
 * Makes the next run of one that just ended without success, where the config asks for that and has not had it often
 * enough; in the change that records the end, so that it is neither forgotten nor made twice. Whether it may still start
 * is decided by its claim.
 *
 * @param run as it was when it ended
 */
export async function tryAgain(
  state: Draft,
  item: Item,
  ref: string,
  run: Run,
  failure: Failure,
  time: string,
): Promise<Again | undefined> {
  const made = run.automatic ?? 0;
  const most = allowed(item, failure);
  if (made >= most) return undefined;
  // A machine that vanished did so some time ago.
  const pause = failure.kind === "lost" ? 0 : (item.rules.retry_delay ?? 0) * 2 ** Math.min(made, 20);
  const seconds = Math.min(longestPause, pause);
  const notBefore = new Date(Date.parse(time) + seconds * 1000).toISOString();
  await setStatus(state, ref, "failed_retried", time);
  const next = { ...copyForRetry(run, ref), automatic: made + 1, automatic_of: most, not_before: notBefore };
  return { ref: await addRun(state, item, next, time), notBefore };
}

function allowed({ rules }: Item, { kind, code }: Failure): number {
  const retries = rules.retries ?? 0;
  if (kind === "lost") return rules.on_lost === "retry" ? Math.max(retries, 1) : 0;
  return kind === "error" && !certain.has(code ?? "") ? retries : 0;
}
