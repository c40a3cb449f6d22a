import type { ReportClock, ReportStream } from "./clock.js";
import { renderProblem } from "./error.js";
import { logLines, Model } from "./model.js";
import { finalPicture } from "./picture.js";
import type { ReportEvent, Reporter } from "./reporter.js";
import { renderClosing } from "./summary.js";
import { TerminalFrame } from "./terminal.js";
import { renderTree } from "./tree.js";
import { type Closing, paint } from "./words.js";

/** Shortest time between two pictures, in ms. */
const pace = 100;
/** Drawing may take this part of the time. */
const share = 10;

/** The reader for terminals: a tree that is drawn in place while things run, and once more, for good, at the end. */
export class LiveReporter implements Reporter {
  private readonly model = new Model();
  private readonly frame: TerminalFrame;
  private readonly onResize = () => this.draw();
  private cancelTick?: () => void;
  private ended = false;

  /** @param closing Style of all that is drawn, and the program's name; the width is taken from the stream. */
  constructor(
    private readonly stream: ReportStream,
    private readonly clock: ReportClock,
    private readonly closing: Closing,
  ) {
    this.frame = new TerminalFrame(stream);
    stream.on?.("resize", this.onResize);
  }

  /** Takes the event into the picture; what belongs to no release is printed above it. */
  report(event: ReportEvent): void {
    if (this.ended) return;
    this.model.apply(event, this.clock.now());
    if (event.type === "end") this.end();
    else {
      if (event.type === "stopping") this.frame.reveal();
      this.frame.print(this.above(event));
      if (this.model.state.releases.size > 0) this.cancelTick ??= this.tick();
    }
  }

  /** Leaves the last picture on the screen and gives the cursor back. */
  async close(): Promise<void> {
    this.end();
  }

  private get style(): Closing {
    return { ...this.closing, columns: this.frame.columns };
  }

  private above(event: ReportEvent): string[] {
    if (event.type === "note") return event.text.split("\n");
    if (event.type === "warning") return renderProblem(event.problem, this.style, undefined, "Warning");
    if (event.type !== "config-print") return [];
    return logLines(event.text).map((line) => paint(`${event.file} | ${line}`, "dim", this.style));
  }

  /** Draws now, and again as long as time goes on; a picture that is dear to draw is drawn less often. */
  private tick(): () => void {
    const before = this.clock.now();
    this.draw();
    const cost = this.clock.now() - before;
    return this.clock.after(Math.max(pace, cost * share), () => {
      this.cancelTick = this.tick();
    });
  }

  private draw(): void {
    if (this.ended || this.model.state.releases.size === 0) return;
    const { rows } = this.frame;
    this.frame.draw(renderTree(this.model.state, { ...this.style, rows, now: this.clock.now() }));
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    this.cancelTick?.();
    this.stream.off?.("resize", this.onResize);
    const picture = finalPicture(this.model.state, this.style);
    const closing = renderClosing(this.model.state, this.style);
    this.frame.end([...picture, ...(picture.length > 0 && closing.length > 0 ? [""] : []), ...closing]);
  }
}
