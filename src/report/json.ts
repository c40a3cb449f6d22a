import type { ReportStream } from "./clock.js";
import type { ReportEvent, Reporter } from "./reporter.js";

/** The reader for programs: every event as one line of JSON, in the order in which things happened. */
export class JsonReporter implements Reporter {
  constructor(private readonly stream: ReportStream) {}

  /** Writes the event. */
  report(event: ReportEvent): void {
    this.stream.write(`${jsonLine(event)}\n`);
  }

  /** Nothing is held back. */
  async close(): Promise<void> {}
}

/** A value as JSON on one line. Integers beyond 2^53 are written with all their digits; absent fields are left out. */
export function jsonLine(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => jsonLine(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${jsonLine(field)}`).join(",")}}`;
}
