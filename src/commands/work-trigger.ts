import { formatJson, type Json } from "../documents/json.js";
import { type Problem, problemsOf } from "../errors.js";
import { consumeRequest, rememberRequest, type Target, targetsOf } from "../trigger/remember.js";
import { type Other, prepareWork } from "../work/prepare.js";
import { type Outcome, resultOf, type Session } from "./session.js";

const command = "work trigger";

/** Asks for the work of other commits to be done, by the trigger of the config. */
export async function workTrigger(session: Session, options: { dryrun?: boolean }): Promise<Outcome> {
  const others = await outstanding(session);
  if (options.dryrun) {
    const items = others.map(({ ref, work_type, commit }) => ({ ref, work_type, commit }));
    const text = items.length === 0 ? "null" : formatJson(items as unknown as Json);
    return {
      result: { ...resultOf(command, [], []), status: "complete" },
      stdout: `${text}\n`,
      json: JSON.parse(text) as Json,
    };
  }
  const problems = await ask(session, targetsOf(others));
  const result = resultOf(command, [], problems);
  return { result: problems.length === 0 && others.length > 0 ? { ...result, status: "complete" } : result };
}

/** The last step of `work any`. @returns what could not be asked for. */
export async function askOthers(session: Session, others: readonly Other[]): Promise<readonly Problem[]> {
  return ask(session, targetsOf(others));
}

async function outstanding(session: Session): Promise<readonly Other[]> {
  const scope = { repo: session.repo, commit: session.commit, kind: "any" as const };
  const request = { owner: session.owner.id, time: session.clock.now() };
  const prepared = await session.world.preview((draft) => prepareWork(draft, scope, request));
  return prepared.others;
}

async function ask(session: Session, targets: readonly Target[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const target of targets) {
    if (session.signal.aborted) break;
    const place = `${target.repo} at ${target.commit.slice(0, 7)}`;
    if (!session.trigger) {
      session.reporter.report({ type: "note", text: `${place}: ${count(target)} left for a checkout of that commit` });
      continue;
    }
    const request = { owner: session.owner.id, time: session.clock.now() };
    const wanted = await session.world.transact(`ask for ${place}`, ({ state }) =>
      rememberRequest(state, target, request),
    );
    if (!wanted) {
      session.reporter.report({ type: "note", text: `${place}: asked for already` });
      continue;
    }
    try {
      await session.trigger(target.commit);
      session.reporter.report({ type: "note", text: `${place}: asked for ${count(target)}` });
    } catch (error) {
      // Nothing is on its way: the next look may ask again, and counts this attempt.
      await session.world.transact(`asking for ${place} failed`, ({ state }) =>
        consumeRequest(state, target.repo, target.commit),
      );
      for (const problem of problemsOf(error)) {
        problems.push({
          ...problem,
          code: "trigger-failed",
          message: `the trigger for ${place} failed: ${problem.message}`,
        });
      }
    }
  }
  return problems;
}

function count({ refs }: Target): string {
  return refs.length === 1 ? "1 piece of work" : `${refs.length} pieces of work`;
}
