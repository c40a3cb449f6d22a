import type { ReportClock, ReportStream } from "./clock.js";
import { Model } from "./model.js";
import type { ReportEvent, Reporter } from "./reporter.js";
import { renderFailures } from "./summary.js";
import type { Closing } from "./words.js";

/** The reader that speaks only of what went wrong, at the end. */
export class QuietReporter implements Reporter {
  private readonly model = new Model();

  constructor(
    private readonly stream: ReportStream,
    private readonly clock: ReportClock,
    private readonly closing: Closing,
  ) {}

  /** Remembers the event; at the end failures are written. */
  report(event: ReportEvent): void {
    this.model.apply(event, this.clock.now());
    if (event.type !== "end") return;
    const lines = renderFailures(this.model.state, this.closing);
    if (lines.length > 0) this.stream.write(`${lines.join("\n")}\n`);
  }

  /** Nothing is held back. */
  async close(): Promise<void> {}
}
