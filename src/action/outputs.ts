import type { Outcome } from "../commands/session.js";
import type { OpenSession } from "../compose.js";
import { formatJson, type Json } from "../documents/json.js";
import { masks } from "../masks.js";
import { runName } from "../report/hints.js";
import type { ReleaseView, Result } from "../report/reporter.js";
import type { RunnerFiles } from "./runner.js";

/** One output may hold this many characters; GitHub drops what goes over a mebibyte in all. */
const longest = 200_000;

/** Writes what a command came to as outputs of the step. */
export async function writeOutputs(
  files: RunnerFiles,
  { result }: Outcome,
  session: OpenSession | undefined,
): Promise<void> {
  const put = (name: string, value: Json): void => files.output(name, limited(masks.mask(formatJson(value))));
  files.output("status", result.status === "cancelled" ? "failed" : result.status);
  put("releases", result.releases.map(shortView));
  put("outputs", Object.fromEntries(result.releases.map((release) => [release.ref, outputsOf(release)])));
  put("waiting", waitingOf(result));
  put("work", (result.elsewhere ?? []) as unknown as Json);
  put("triggered", (result.triggered ?? []) as unknown as Json);
  files.output("state-commit", session === undefined ? "" : await revisionOf(session));
}

/** An output that is cut would be no JSON any more: what is too long is left out as a whole. */
function limited(text: string): string {
  return text.length <= longest ? text : "null";
}

function shortView({ ref, package: pkg, id, commit, status, tags }: ReleaseView): Json {
  return { ref, package: pkg, id, commit, status, tags: [...tags] };
}

function outputsOf({ runs }: ReleaseView): Json {
  const done = runs.filter(({ outputs }) => Object.keys(outputs).length > 0);
  return Object.fromEntries(done.map((run) => [runName(run), { ...run.outputs }])) as Json;
}

function waitingOf({ releases }: Result): Json {
  const waits = releases.flatMap((release) =>
    [...release.waits, ...release.runs.flatMap((run) => run.waits)].map((wait) => ({ release: release.ref, wait })),
  );
  const distinct = new Map(
    waits.map(({ release, wait }) => [`${release} ${wait.kind} ${wait.ref ?? wait.text}`, { release, wait }]),
  );
  return [...distinct.values()].map(({ release, wait: { kind, act, text, ref, question, fix } }) => ({
    release,
    kind,
    act,
    text,
    ...(ref === undefined ? {} : { ref }),
    ...(question === undefined ? {} : { question }),
    ...(fix === undefined ? {} : { command: [...fix] }),
  }));
}

/** What cannot be read any more at the end is not worth failing for. */
async function revisionOf(session: OpenSession): Promise<string> {
  try {
    return (await session.world.snapshot()).state.revision;
  } catch {
    return "";
  }
}
