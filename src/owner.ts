import { BeatWatch, machineTime } from "./beats.js";
import type { Owner } from "./release/context.js";
import { liveness, type Owner as ProcessRecord, thisProcess } from "./store/fs/owner.js";

/**
 * This process as the owner of claims. Others can tell that it is gone when they run on the same machine: by its number,
 * the moment it began, and the machine's own start. Of owners that are out of sight only time tells: a claim whose beat
 * stands still for a whole lease.
 *
 * @param home folder that keeps what was seen of other owners
 */
export function processOwner(home: string): Owner {
  const id = formatOwner(thisProcess());
  const watch = new BeatWatch(home, machineTime(thisProcess().boot));
  return {
    id,
    isDead: async (owner, beat) => {
      if (owner === id) return false;
      const record = parseOwner(owner);
      const life = record ? liveness(record) : "unknown";
      return life === "unknown" ? beat !== undefined && watch.isStale(beat) : life === "dead";
    },
  };
}

function formatOwner({ host, pid, boot, space, start }: ProcessRecord): string {
  return `process://${encodeURIComponent(host)}/${pid}?${new URLSearchParams({ boot, space, start })}`;
}

function parseOwner(text: string): ProcessRecord | undefined {
  const [, host, pid, query] = /^process:\/\/([^/]*)\/(\d+)\?(.*)$/.exec(text) ?? [];
  if (host === undefined || pid === undefined) return undefined;
  const fields = new URLSearchParams(query);
  const field = (name: string): string => fields.get(name) ?? "";
  return {
    host: decodeURIComponent(host),
    pid: Number(pid),
    boot: field("boot"),
    space: field("space"),
    start: field("start"),
  };
}
