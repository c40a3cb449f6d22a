import type { Clock } from "./release/context.js";

/** The machine's clock. Its ticks keep no process alive. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  every: (ms, tick) => {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
  until: (time, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, Math.max(0, Date.parse(time) - Date.now()));
      signal.addEventListener("abort", end, { once: true });
    }),
};

/** Milliseconds of a clock that nobody sets; `performance.now()` says the same once Node has loaded five modules. */
export function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/**
 * Time for those who wait for others. `OCUROOT_RETRY_SCALE` shortens every wait to that part of it: `0` waits for
 * nothing, which is for trying things out against servers that nobody else uses.
 */
export function waitingTime(env: Readonly<Record<string, string>>): {
  now(): number;
  pause(milliseconds: number): Promise<void>;
} {
  const scale = Number(env.OCUROOT_RETRY_SCALE || 1);
  return {
    now: () => Date.now(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds * (scale >= 0 ? scale : 1))),
  };
}
