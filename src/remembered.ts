import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is kept: the result with all it was made from. */
interface Memory {
  readonly made: readonly string[];
  readonly result: unknown;
}

/**
 * Small results that are kept between processes, found by the content they were made from. Only what depends on that
 * content alone may be kept here. Losing it costs time, never truth: whatever cannot be read is made again.
 */
export class Remembered {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = join(home, "cache");
  }

  /** @param made everything that the result depends on */
  recall(made: readonly string[]): unknown {
    try {
      const memory = JSON.parse(readFileSync(this.#path(made), "utf8")) as Memory;
      return JSON.stringify(memory.made) === JSON.stringify(made) ? memory.result : undefined;
    } catch {
      return undefined;
    }
  }

  keep(made: readonly string[], result: unknown): void {
    const path = this.#path(made);
    const draft = `${path}.${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeFileSync(draft, JSON.stringify({ made, result } satisfies Memory), { mode: 0o600 });
      renameSync(draft, path);
    } catch {
      // A home that cannot be written to makes the next start slower, nothing else.
      rmSync(draft, { force: true });
    }
  }

  #path(made: readonly string[]): string {
    return join(this.#folder, `${checksum(made.join("\0")).toString(16).padStart(8, "0")}.json`);
  }
}

/**
 * FNV-1a. Two contents may share it, then the later one stays: what is kept says what it was made from. Loading Node's
 * own hashes takes longer than all the rest of reading a document.
 */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
