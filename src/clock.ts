import type { Clock } from "./release/context.js";

/** The machine's clock. Its ticks keep no process alive. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  every: (ms, tick) => {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};
