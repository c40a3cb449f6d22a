import { readdirSync, statSync } from "node:fs";
import type { Disk } from "./disk.js";

/** How old a temporary file must be before nobody can be at work on it, in milliseconds. */
const age = 60 * 60_000;

/** Removes temporary files that dead writers have left. Under the lock. */
export function sweep(folder: string, disk: Disk): void {
  const now = Date.now();
  for (const name of readdirSync(folder)) {
    const stat = statSync(`${folder}/${name}`, { throwIfNoEntry: false });
    if (stat !== undefined && now - stat.mtimeMs > age) disk.unlink(`${folder}/${name}`);
  }
}
