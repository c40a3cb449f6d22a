import { randomUUID } from "node:crypto";
import { packageVersion } from "../cli/version.js";
import { findLost } from "../commands/release.js";
import { openSession } from "../compose.js";
import { problemsOf } from "../errors.js";
import { masks } from "../masks.js";
import { createReporter } from "../report/create.js";
import { GroupedOutput } from "../report/groups.js";
import { escapeData } from "./runner.js";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs after the step, also when the job was cancelled. Where the step was killed before it could record what it
 * held, its runs are marked as lost here, so that nobody waits for them. Never fails the job.
 */
export async function runPost(env: Environment): Promise<void> {
  const owner = env.STATE_owner;
  if (!owner || env.STATE_ended === "true") return;
  const log = new GroupedOutput(process.stdout, randomUUID());
  const warn = (message: string): void => log.commands([`::warning title=ocuroot::${escapeData(message)}`]);
  try {
    const released = await release(owner, env, log);
    for (const message of released) warn(message);
  } catch (error) {
    for (const { message } of problemsOf(error)) warn(`what this job held could not be released: ${message}`);
  }
}

/** @returns a sentence for each run that was still held. */
async function release(owner: string, env: Environment, log: GroupedOutput): Promise<readonly string[]> {
  const token = env.INPUT_TOKEN;
  const stateToken = env["INPUT_STATE-TOKEN"] || token;
  for (const secret of [token, stateToken]) if (secret) masks.add(secret);
  const reporter = createReporter({
    mode: "plain",
    stream: process.stdout,
    env,
    program: "ocuroot",
    mask: (text) => masks.mask(text),
    groups: log,
  });
  const session = await openSession({
    cwd: env.STATE_folder || process.cwd(),
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    credentials: { ...(token ? { GITHUB_TOKEN: token } : {}), ...(stateToken ? { GH_TOKEN: stateToken } : {}) },
    program: "ocuroot",
    version: packageVersion(),
    maxParallel: 1,
    reporter,
    signal: new AbortController().signal,
    needs: "checkout",
  });
  try {
    // The step that owned them has ended: that is why this one runs.
    const judge = { ...session, owner: { ...session.owner, isDead: async (other: string) => other === owner } };
    const problems = await findLost(judge);
    return problems.map(({ message, fix }) => (fix === undefined ? message : `${message}. To go on: ${fix}`));
  } finally {
    await session.close();
    await reporter.close();
  }
}
