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
