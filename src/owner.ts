import type { Owner } from "./release/context.js";
import { liveness, type Owner as ProcessRecord, thisProcess } from "./store/fs/owner.js";

/**
 * This process as the owner of claims. Others can tell that it is gone when they run on the same machine: by its
 * number, the moment it began, and the machine's own start.
 */
export function processOwner(): Owner {
  const id = formatOwner(thisProcess());
  return {
    id,
    isDead: async (owner) => {
      const record = owner === id ? undefined : parseOwner(owner);
      return record !== undefined && liveness(record) === "dead";
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
