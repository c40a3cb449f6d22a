/** Process groups that are alive and were started here, by the id of their leader. */
const living = new Set<number>();

/** Notes a group that was started. @returns what notes its end. */
export function watchGroup(leader: number): () => void {
  living.add(leader);
  return () => void living.delete(leader);
}

/** The groups that are alive. */
export function livingGroups(): readonly number[] {
  return [...living];
}

/** Whether any process of a group is left. */
export function isAlive(leader: number): boolean {
  try {
    return process.platform !== "win32" && process.kill(-leader, 0);
  } catch {
    return false;
  }
}

/** Sends a signal to a whole group. */
export function killGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? leader : -leader, signal);
  } catch {
    // It ended by itself in the meantime: what was asked for is the case.
  }
}

/** Sends a signal to every group started here; for the second Ctrl-C. */
export function killAll(signal: NodeJS.Signals): void {
  for (const leader of living) killGroup(leader, signal);
}
