import { randomUUID } from "node:crypto";
import { formatJson, type Json } from "../documents/json.js";
import type { Problem } from "../errors.js";
import { diffIntent } from "../intent/diff.js";
import type { Triggered } from "../report/reporter.js";
import { ifReadable } from "../store/store.js";
import { consumeRequest, openRequest, rememberRequest, type Target, targetsOf } from "../trigger/remember.js";
import type { Fate, Trigger } from "../trigger/trigger.js";
import { placementsOf } from "../trigger/waves.js";
import { type Other, type Prepared, prepareWork } from "../work/prepare.js";
import { type Asked, askingFailed, fateOf, mostAsked, noteOf, seenSince } from "./asking.js";
import { isTakenCareOf } from "./assignment.js";
import { overlooked } from "./overlooked.js";
import { type Outcome, resultOf, type Session, type SourceSession, scopeOf } from "./session.js";
import { askForJobs } from "./work-waves.js";

const command = "work trigger";

export interface TriggerOptions {
  /** Say what would be asked for, and ask nobody. */
  readonly dryrun?: boolean;
  /** Ask each repository at its newest commit to look at intent, whatever is outstanding. */
  readonly intent?: boolean;
}

/** Asks for the work of other commits to be done, by the triggers of their configs. */
export async function workTrigger(session: SourceSession, options: TriggerOptions): Promise<Outcome> {
  const {
    items,
    targets,
    others = [],
    intended = new Map(),
  } = options.intent ? await everyRepository(session) : await outstandingWork(session);
  const left = await overlooked(session, intended);
  if (options.dryrun) {
    const text = items.length === 0 ? "null" : formatJson(items as unknown as Json);
    return {
      result: { ...resultOf(command, [], left), status: left.length > 0 ? "failed" : "complete" },
      stdout: `${text}\n`,
      json: JSON.parse(text) as Json,
    };
  }
  const { problems: failures, triggered } = await askAll(session, targets, others);
  const problems = [...failures, ...left];
  const result = resultOf(command, [], problems, triggered.length === 0 ? {} : { triggered });
  return { result: problems.length === 0 && items.length > 0 ? { ...result, status: "complete" } : result };
}

/** What is asked for, as a dry run prints it, and whom. */
interface ToAsk {
  readonly items: readonly { readonly ref: string; readonly work_type: string; readonly commit: string }[];
  readonly targets: readonly Target[];
  readonly others?: readonly Other[];
  readonly intended?: Prepared["intended"];
}

async function outstandingWork(session: Session): Promise<ToAsk> {
  const { others, intended } = await outstanding(session);
  const items = others.map(({ ref, work_type, commit }) => ({ ref, work_type, commit }));
  return { items, targets: targetsOf(others), others, intended };
}

/**
 * The newest commit of each repository in state. What they are asked for is known by what intent wants changed: an edit
 * that follows another is asked for again.
 */
async function everyRepository(session: Session): Promise<ToAsk> {
  const sources = await session.world.snapshot();
  const { differences } = await diffIntent(sources);
  const work = await Promise.all(
    differences.map(async ({ ref, change }) => {
      const wanted = await ifReadable(() => sources.intent.body(ref));
      return `${change} ${ref} ${wanted === undefined ? "" : formatJson(wanted)}`;
    }),
  );
  const items: { ref: string; work_type: string; commit: string }[] = [];
  const targets: Target[] = [];
  for (const link of await sources.state.match("**/-/repo.ocu.star/@")) {
    const ref = await sources.state.linkAt(link);
    if (ref === undefined) continue;
    const commit = ref.slice(ref.lastIndexOf("/@") + 2);
    items.push({ ref, work_type: "trigger", commit });
    targets.push({ repo: link.slice(0, link.indexOf("/-/")), commit, refs: [ref, ...work], what: "a look at intent" });
  }
  return { items, targets };
}

/** The last step of `work any`: has the rest done by others. */
export async function askOthers(session: Session, others: readonly Other[]): Promise<Asked> {
  return askAll(session, targetsOf(others), others);
}

/**
 * The outcome of a command that does some work alone, once jobs were asked for what of all work needs one of its own; away
 * from GitHub no work does.
 */
export async function withJobs(session: Session, outcome: Outcome): Promise<Outcome> {
  if (session.runner === undefined) return outcome;
  const asked = await askForJobs(session, placementsOf((await outstanding(session)).others));
  const { result } = outcome;
  const problems = [...result.problems, ...asked.problems];
  const triggered = [...(result.triggered ?? []), ...asked.triggered];
  return {
    ...outcome,
    result: {
      ...result,
      problems,
      releases: seenSince(result.releases, asked),
      ...(asked.problems.length > 0 ? { status: "failed" } : {}),
      ...(triggered.length > 0 ? { triggered } : {}),
    },
  };
}

async function askAll(session: Session, targets: readonly Target[], others: readonly Other[]): Promise<Asked> {
  const jobs = await askForJobs(session, placementsOf(others));
  const commits = await ask(session, targets);
  return {
    views: jobs.views,
    problems: [...jobs.problems, ...commits.problems],
    triggered: [...jobs.triggered, ...commits.triggered],
  };
}

async function outstanding(session: Session): Promise<Prepared> {
  const scope = { ...scopeOf(session), kind: "any" as const };
  const request = { owner: session.owner.id, time: session.clock.now() };
  return session.world.preview((draft) => prepareWork(draft, scope, request));
}

async function ask(session: Session, targets: readonly Target[]): Promise<Omit<Asked, "views">> {
  const problems: Problem[] = [];
  const reachable: Reachable[] = [];
  for (const target of targets) {
    if (await isTakenCareOf(session, target)) continue;
    try {
      const trigger = await session.triggerFor(target);
      if (trigger) reachable.push({ target, trigger });
      else noteOf(session, target, `${count(target)} left for a checkout of that commit`);
    } catch (error) {
      problems.push(...askingFailed(error, target));
    }
  }
  const wanted = session.signal.aborted ? [] : await remember(session, reachable);
  const triggered: Triggered[] = [];
  for (const { target, trigger, id } of wanted) {
    if (session.signal.aborted) break;
    try {
      const { url } = await trigger.ask(target, id);
      triggered.push({ repo: target.repo, commit: target.commit, ...(url === undefined ? {} : { url }) });
      noteOf(session, target, `asked for ${count(target)}${url === undefined ? "" : `: ${url}`}`);
    } catch (error) {
      await forget(session, target);
      problems.push(...askingFailed(error, target));
    }
  }
  return { problems, triggered };
}

/** Work of a commit, and who can be asked for it. */
interface Reachable {
  readonly target: Target;
  readonly trigger: Trigger;
}

/** One request that is about to be made. */
interface Asking extends Reachable {
  readonly id: string;
  /** What became of the one before. */
  readonly before?: Fate;
}

/** Writes down in one change what is about to be asked for. @returns what was not asked for already. */
async function remember(session: Session, targets: readonly Reachable[]): Promise<readonly Asking[]> {
  const { state } = await session.world.snapshot();
  const asking: Asking[] = [];
  for (const { target, trigger } of targets) {
    const open = await openRequest(state, target);
    const before = open === undefined ? undefined : await fateOf(trigger, target, open.id);
    asking.push({ target, trigger, id: randomUUID(), ...(before === undefined ? {} : { before }) });
  }
  const request = { owner: session.owner.id, time: session.clock.now() };
  const wanted =
    asking.length === 0
      ? []
      : await session.world.transact("ask for work of other commits", async (draft) => {
          const fresh: Asking[] = [];
          for (const each of asking) {
            if (fresh.length === mostAsked) break;
            if (await rememberRequest(draft.state, each.target, request, each)) fresh.push(each);
          }
          return fresh;
        });
  for (const { target } of asking.filter((each) => !wanted.includes(each)))
    noteOf(session, target, wanted.length === mostAsked ? "left for the next look" : "asked for already");
  return wanted;
}

/** Nothing is on its way: the next look may ask again, and counts this attempt. */
async function forget(session: Session, { repo, commit }: Target): Promise<void> {
  await session.world.transact(`asking for ${repo} failed`, ({ state }) => consumeRequest(state, repo, commit));
}

function count({ refs, what }: Target): string {
  if (what !== undefined) return what;
  return refs.length === 1 ? "1 piece of work" : `${refs.length} pieces of work`;
}
