import type { ReportStream } from "./clock.js";

/** The run that a line belongs to. */
export interface Speaker {
  readonly ref: string;
  readonly label: string;
}

/** How a log is laid out: what ocuroot says, and what the runs print. */
export interface LogOutput {
  /** Lines of ocuroot's own. */
  say(lines: readonly string[]): void;
  /** Lines that tell that it is still alive; they are not held back. */
  pulse(lines: readonly string[]): void;
  start(run: Speaker): void;
  print(run: Speaker, lines: readonly string[]): void;
  /** The run's last line, which ocuroot says. */
  end(run: Speaker, line: string): void;
  /** Writes all that is held back. */
  settle(): void;
}

/** Every line under the name of what it belongs to, at once: `LABEL: ` is ocuroot speaking, `LABEL | ` a run. */
export class LabelledOutput implements LogOutput {
  constructor(private readonly stream: ReportStream) {}

  say(lines: readonly string[]): void {
    writeLines(this.stream, lines);
  }

  pulse(lines: readonly string[]): void {
    this.say(lines);
  }

  start(run: Speaker): void {
    this.say([`${run.label}: started`]);
  }

  print(run: Speaker, lines: readonly string[]): void {
    this.say(lines.map((line) => `${run.label} | ${line}`));
  }

  end(run: Speaker, line: string): void {
    this.say([`${run.label}: ${line}`]);
  }

  settle(): void {}
}

/** Writes whole lines as one piece; nothing when there are none. */
export function writeLines(stream: ReportStream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}
