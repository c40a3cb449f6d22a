import type { LogRecord } from "../documents/run.js";

/** What is kept of one run's output at most, in bytes of text: half from its beginning, half from its end. */
const keepBytes = 1024 * 1024;

/**
 * The lines of one run: what was stored before, then what it prints now. Of very long logs the middle is left out, with
 * a note that says how much.
 */
export class RunLog {
  readonly #head: LogRecord[] = [];
  #tail: LogRecord[] = [];
  #headBytes = 0;
  #tailBytes = 0;
  #dropped = 0;
  #unsaved = false;

  constructor(stored: readonly LogRecord[] = []) {
    for (const record of stored) this.append(record);
    this.#unsaved = false;
  }

  append(record: LogRecord): void {
    this.#unsaved = true;
    const bytes = record.message.length;
    if (this.#dropped === 0 && this.#tail.length === 0 && this.#headBytes + bytes <= keepBytes / 2) {
      this.#head.push(record);
      this.#headBytes += bytes;
      return;
    }
    this.#tail.push(record);
    this.#tailBytes += bytes;
    if (this.#tailBytes > keepBytes) this.#trim();
  }

  /** Cuts the end part to its half in one go, so that the work for each line stays small. */
  #trim(): void {
    let drop = 0;
    while (this.#tailBytes > keepBytes / 2 && drop < this.#tail.length - 1) {
      this.#tailBytes -= this.#tail[drop]?.message.length ?? 0;
      drop += 1;
    }
    this.#tail = this.#tail.slice(drop);
    this.#dropped += drop;
  }

  /** True when lines came since the last call of {@link records}. */
  get unsaved(): boolean {
    return this.#unsaved;
  }

  /** All lines to be stored. */
  records(): LogRecord[] {
    this.#unsaved = false;
    if (this.#dropped === 0) return [...this.#head, ...this.#tail];
    const time = this.#tail[0]?.timestamp ?? this.#head.at(-1)?.timestamp ?? "";
    const note = { timestamp: time, message: `(${this.#dropped} lines left out)`, attributes: null, stream: 0 };
    return [...this.#head, note, ...this.#tail];
  }
}
