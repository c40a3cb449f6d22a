/** The time and the timers that readers use; handed in, so that tests own them. */
export interface ReportClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `action` once, `ms` from now. @returns a function that takes the call back. */
  after(ms: number, action: () => void): () => void;
}

/** The real clock. Its timers keep no process alive. */
export function systemClock(): ReportClock {
  return {
    now: () => Date.now(),
    after: (ms, action) => {
      const timer = setTimeout(action, ms);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

/** Where readers write: stderr, or what a test puts in its place. */
export interface ReportStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Cells of a line; absent where there is no terminal. */
  readonly columns?: number;
  /** Lines of the terminal. */
  readonly rows?: number;
  on?(event: "resize" | "error", listener: () => void): unknown;
  off?(event: "resize", listener: () => void): unknown;
}
