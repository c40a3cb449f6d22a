import { constants } from "node:os";
import { killAll, livingGroups } from "../process-groups.js";
import type { Reporter } from "../report/reporter.js";

/** The signals that ask a process to end. */
const handled = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What became of signals while a command ran. */
export interface Signals {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** 128+n once a signal came. */
  exitCode(): number | undefined;
  stop(): void;
}

/**
 * The first signal stops starting things, tells what runs to end and records it as cancelled; the second one leaves at
 * once and takes the started processes along.
 */
export function watchSignals(reporter: Reporter): Signals {
  const controller = new AbortController();
  let received: (typeof handled)[number] | undefined;
  const onSignal = (name: (typeof handled)[number]): void => {
    if (received) {
      killAll("SIGKILL");
      process.exit(128 + constants.signals[name]);
    }
    received = name;
    reporter.report({ type: "stopping", running: livingGroups().length });
    controller.abort(new Error(`ended by ${name}`));
  };
  for (const name of handled) process.on(name, onSignal);
  return {
    signal: controller.signal,
    exitCode: () => (received ? 128 + constants.signals[received] : undefined),
    stop: () => {
      for (const name of handled) process.off(name, onSignal);
    },
  };
}
