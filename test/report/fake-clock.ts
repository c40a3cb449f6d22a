import type { ReportClock } from "../../src/report/clock.js";
import { start } from "./scene.js";

/** A clock that stands until a test moves it; timers run in order while it moves. */
export class FakeClock implements ReportClock {
  private time = start;
  private timers: { at: number; action: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(ms: number, action: () => void): () => void {
    const timer = { at: this.time + ms, action };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Number of timers that are set. */
  get pending(): number {
    return this.timers.length;
  }

  /** Moves to `seconds` after the begin of the scene. */
  moveTo(seconds: number): void {
    this.advance(start + seconds * 1000 - this.time);
  }

  advance(ms: number): void {
    const target = this.time + ms;
    for (let next = this.earliest(target); next !== undefined; next = this.earliest(target)) {
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = next.at;
      next.action();
    }
    this.time = Math.max(this.time, target);
  }

  private earliest(limit: number) {
    return this.timers.filter((timer) => timer.at <= limit).sort((one, other) => one.at - other.at)[0];
  }
}
