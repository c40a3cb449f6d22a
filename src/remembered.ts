import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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
      return JSON.parse(readFileSync(this.#path(made), "utf8"));
    } catch {
      return undefined;
    }
  }

  keep(made: readonly string[], result: unknown): void {
    const path = this.#path(made);
    const draft = `${path}.${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeFileSync(draft, JSON.stringify(result), { mode: 0o600 });
      renameSync(draft, path);
    } catch {
      // A home that cannot be written to makes the next start slower, nothing else.
      rmSync(draft, { force: true });
    }
  }

  #path(made: readonly string[]): string {
    const hash = createHash("sha256");
    for (const part of made) hash.update(`${part.length}:${part}`);
    return join(this.#folder, `${hash.digest("hex")}.json`);
  }
}
