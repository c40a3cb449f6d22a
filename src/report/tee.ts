import type { ReportEvent, Reporter } from "./reporter.js";

/** A reader with a name, for the note that says it is gone. */
export interface NamedReporter {
  readonly name: string;
  readonly reporter: Reporter;
}

/**
 * Several readers as one that never throws: a report that cannot be shown must not fail a deployment. A reader that
 * throws hears nothing more; the others are told so once, as a note.
 */
export class TeeReporter implements Reporter {
  private readonly readers: NamedReporter[];

  constructor(readers: readonly NamedReporter[]) {
    this.readers = [...readers];
  }

  /** Hands an event to every reader, in the order in which they were given. */
  report(event: ReportEvent): void {
    for (const reader of [...this.readers]) {
      try {
        reader.reporter.report(event);
      } catch (error) {
        this.drop(reader, error);
      }
    }
  }

  /** Closes every reader; one that cannot be closed does not keep the others from it. */
  async close(): Promise<void> {
    await Promise.allSettled(this.readers.map(async (reader) => reader.reporter.close()));
  }

  private drop(reader: NamedReporter, error: unknown): void {
    const place = this.readers.indexOf(reader);
    if (place < 0) return;
    this.readers.splice(place, 1);
    const reason = error instanceof Error ? error.message : String(error);
    this.report({ type: "note", text: `Nothing more is reported to ${reader.name}: ${reason}` });
  }
}
