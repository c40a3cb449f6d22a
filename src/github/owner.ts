import type { Owner } from "../release/context.js";
import type { GithubClient } from "./client.js";
import type { GithubContext } from "./context.js";
import { GithubFailure } from "./failure.js";

/** A run of a workflow that holds claims. */
interface RunPlace {
  readonly server: string;
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
  readonly attempt: number;
  readonly process: string;
}

/**
 * Judges owners that are runs of workflows. One is dead when its run has ended, or was started again; within one run
 * processes are looked at.
 *
 * @param machine judges processes of this machine.
 * @param client opens the way to GitHub when it is needed first.
 */
export function runJudge(
  context: GithubContext,
  machine: Owner,
  client: () => Promise<GithubClient>,
): Pick<Owner, "isDead"> {
  const url = runUrl(context);
  const attempt = Number(context.runAttempt ?? "1");
  const ended = new Map<string, Promise<boolean | undefined>>();
  const hasEnded = (place: RunPlace): Promise<boolean | undefined> => {
    const key = `${place.owner}/${place.repo} ${place.id} ${place.attempt}`;
    const known = ended.get(key) ?? client().then((opened) => isOver(opened, place));
    ended.set(key, known);
    return known;
  };
  return {
    isDead: async (other, beat) => {
      const place = parseOwner(other);
      if (place === undefined || place.server !== context.serverUrl) return machine.isDead(other, beat);
      const mine = url !== undefined && other.startsWith(`${url}/attempts/`);
      if (mine && place.attempt < attempt) return true;
      // Steps of one job follow each other on one machine; its jobs may not, and then nobody can tell.
      return mine ? machine.isDead(place.process, beat) : ((await hasEnded(place)) ?? machine.isDead(other, beat));
    },
  };
}

function runUrl({ serverUrl, repository, runId }: GithubContext): string | undefined {
  return repository === undefined || runId === undefined
    ? undefined
    : `${serverUrl}/${repository}/actions/runs/${runId}`;
}

function parseOwner(text: string): RunPlace | undefined {
  const found = /^(https?:\/\/[^/]+)\/([^/]+)\/([^/]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)(?:\?process=(.*))?$/.exec(
    text,
  );
  if (!found) return undefined;
  const [, server = "", owner = "", repo = "", id, attempt, process = ""] = found;
  return { server, owner, repo, id: Number(id), attempt: Number(attempt), process: decodeURIComponent(process) };
}

/** @returns undefined for a run that cannot be seen: it may go on. */
async function isOver(client: GithubClient, { owner, repo, id, attempt }: RunPlace): Promise<boolean | undefined> {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
    return data.status === "completed" || (data.run_attempt ?? 1) > attempt;
  } catch (error) {
    if (error instanceof GithubFailure) return undefined;
    throw error;
  }
}
