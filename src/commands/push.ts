import type { Json } from "../documents/json.js";
import { fail, OcurootError, type Problem, problemsOf } from "../errors.js";
import { compileIgnoreGlob, escapeGlob } from "../refs/glob.js";
import { splitRelease } from "../refs/names.js";
import { loadRelease, runsOf } from "../release/load.js";
import { retryRelease } from "../release/retry.js";
import { targetsOf } from "../trigger/remember.js";
import { type Prepared, prepareWork } from "../work/prepare.js";
import { lastPush, type Pushed, pushedOr, recordPush, settleWatches } from "../work/push.js";
import { filesToRelease, watchedPaths } from "../work/push-files.js";
import type { Order, SourceTree } from "../work/source-tree.js";
import { seenSince } from "./asking.js";
import { overlooked } from "./overlooked.js";
import { evaluateFiles } from "./push-evaluate.js";
import { pushIntent } from "./push-intent.js";
import { planRows } from "./push-plan.js";
import { findLost, runReleases } from "./release.js";
import { type Outcome, resultOf, type Session, type SourceSession, scopeOf } from "./session.js";
import { judgeWork, settle } from "./settle.js";
import { askOthers } from "./work-trigger.js";

export interface PushOptions {
  /** Print the files that would be released, one per line, and do nothing. */
  readonly dryrun?: boolean;
  /** Run again what failed in releases of this commit: what somebody wants who runs a job again. */
  readonly retry?: boolean;
  /** Do work of other commits here; without it: where nobody can be asked for it. */
  readonly cascade?: boolean;
  /** Globs of the files that may be released; empty: all. */
  readonly files?: readonly string[];
}

const command = "push";

/** What a push has to do, as the last one left things. */
interface Plan {
  readonly order: Order | "first";
  readonly before: string | undefined;
  readonly last: string | undefined;
  readonly files: readonly string[];
  /** Files that are due, but left to another push of this commit. */
  readonly left: readonly string[];
}

/**
 * Does what a push of this commit means: releases the files that changed, or watch what changed, since the last push,
 * environments first; then all work that follows, here and elsewhere.
 */
export async function push(session: SourceSession, options: PushOptions): Promise<Outcome> {
  const { source, store } = session;
  if (store !== undefined) return pushIntent({ ...session, store }, options);
  const only = options.files ?? [];
  if (options.dryrun) return dryRun(session, await planPush(session, source, only));
  await refuseUncommitted(source);
  const pushed = await record(session, source, only);
  if ("newer" in pushed) return overtaken(session, pushed.newer);
  for (const { ref, evaluation } of pushed.releases) session.evaluated(ref, evaluation);
  for (const environment of pushed.environments) session.reporter.report({ type: "environment", ...environment });
  return { result: await work(session, pushed, options) };
}

/** What a push wrote, and what it could not. */
interface Recorded extends Pushed {
  readonly problems: readonly Problem[];
}

/** Plans and writes; again, when meanwhile somebody else pushed, took an id or changed the environments. */
async function record(
  session: Session,
  source: SourceTree,
  only: readonly string[],
): Promise<Recorded | { readonly newer: string }> {
  for (;;) {
    const plan = await planPush(session, source, only);
    if (plan.order === "older") return { newer: plan.last ?? "" };
    if (plan.order === "same" && plan.files.length === 0) return { releases: [], environments: [], problems: [] };
    const { broken, problems, ...evaluated } = await evaluateFiles(session, plan.files);
    if (plan.order === "same" && evaluated.files.length === 0) return { releases: [], environments: [], problems };
    const request = { owner: session.owner.id, by: await session.actor(), time: session.clock.now() };
    const pushed = await pushedOr(() =>
      session.world.transact(`push ${session.commit}`, (draft) =>
        recordPush(
          draft,
          {
            ...evaluated,
            repo: session.repo,
            commit: session.commit,
            ...(session.subject === undefined ? {} : { subject: session.subject }),
            before: plan.before,
            left: [...plan.left, ...broken],
          },
          request,
        ),
      ),
    );
    if (pushed !== "outdated") return { ...pushed, problems };
  }
}

async function planPush(session: Session, source: SourceTree, only: readonly string[]): Promise<Plan> {
  const { state } = await session.world.snapshot();
  const { ref: before, index } = await lastPush(state, session.repo);
  const order = index === undefined ? "first" : await source.compare(index.commit);
  // Nothing is left over from a push that was made, but for what it was told to leave.
  const base = order === "newer" ? index?.commit : undefined;
  const watched = await watchedPaths(state, index);
  const configFiles = await source.configFiles();
  const wanted = limitedTo(configFiles, only);
  const chosen = filesToRelease({
    repo: session.repo,
    configFiles,
    watched,
    ignore: source.ignore,
    ...(base ? { changed: await source.changedSince(base) } : {}),
    ...(order === "same" ? { changed: [] } : {}),
  });
  const files = order === "older" ? [] : await notReleased(session, chosen.filter(wanted));
  return { order, before, last: index?.commit, files, left: chosen.filter((file) => !wanted(file)) };
}

/** @throws `file-not-found` for a glob that matches nothing. */
function limitedTo(files: readonly string[], globs: readonly string[]): (file: string) => boolean {
  const matchers = globs.map((glob) => ({ glob, matches: compileIgnoreGlob(glob) }));
  const useless = matchers.find(({ matches }) => !files.some(matches));
  if (useless) fail("file-not-found", `no release file matches ${useless.glob}`, { fix: "correct the input files" });
  return (file) => matchers.length === 0 || matchers.some(({ matches }) => matches(file));
}

async function notReleased(session: Session, files: readonly string[]): Promise<readonly string[]> {
  const released = new Set((await releasesHere(session)).map((ref) => splitRelease(ref)?.package));
  return files.filter((file) => !released.has(`${session.repo}/-/${file}`));
}

/** Releases of this repository that were made from this commit. */
async function releasesHere({ world, repo, commit }: Session): Promise<readonly string[]> {
  const { state } = await world.snapshot();
  const markers = await state.match(`${escapeGlob(repo)}/-/**/@r*/commit/${escapeGlob(commit)}`);
  return markers.map((marker) => marker.slice(0, marker.lastIndexOf("/commit/")));
}

async function refuseUncommitted(source: SourceTree): Promise<void> {
  const files = await source.uncommitted();
  if (files.length === 0) return;
  const shown = files.slice(0, 10).join(", ");
  fail("uncommitted", `there are changes that are in no commit: ${shown}${files.length > 10 ? ", …" : ""}`, {
    fix: "commit them, or put them away with git stash --include-untracked",
  });
}

async function dryRun(session: SourceSession, { order, files }: Plan): Promise<Outcome> {
  const evaluated = order === "older" ? { files: [], problems: [] } : await evaluateFiles(session, files);
  if (evaluated.files.length === 0 && evaluated.problems.length > 0) throw new OcurootError(evaluated.problems);
  const [environments, packages] = [evaluated.files, evaluated.files].map((each, index) =>
    each.filter(({ evaluation }) => (index === 0 ? evaluation.registered.length > 0 : evaluation.package)),
  );
  const names = [...(environments ?? []), ...(packages ?? [])].map(({ file }) => file);
  const result = resultOf(
    command,
    [],
    [...evaluated.problems, ...(await overlooked(session, await intended(session)))],
  );
  return {
    // A question that was answered is no "nothing to do".
    result: names.length === 0 || result.problems.length > 0 ? result : { ...result, status: "complete" },
    stdout: names.map((name) => `${name}\n`).join(""),
    json: {
      schema: 1,
      command,
      commit: session.commit,
      files: names,
      plan: toJson(await planRows(session, evaluated.files)),
      ...(result.problems.length === 0 ? {} : { problems: toJson(result.problems) }),
    },
  };
}

async function intended(session: SourceSession): Promise<Prepared["intended"]> {
  const request = { owner: session.owner.id, time: session.clock.now() };
  const scope = { ...scopeOf(session), kind: "continue" as const };
  return (await session.world.preview((draft) => prepareWork(draft, scope, request))).intended;
}

function toJson(shown: Awaited<ReturnType<typeof planRows>> | readonly Problem[]): Json {
  return JSON.parse(JSON.stringify(shown)) as Json;
}

/** A commit that starts late must not go over a newer one. */
function overtaken(session: Session, newer: string): Outcome {
  const text = `Nothing to do: ${newer.slice(0, 7)} was pushed already, and it is newer than ${session.commit.slice(0, 7)}`;
  session.reporter.report({ type: "note", text });
  return { result: resultOf(command, [], []) };
}

/** What follows from the releases: they run, then whatever else is to be done, here or by others. */
async function work(
  session: SourceSession,
  pushed: Recorded,
  { retry, cascade }: PushOptions,
): Promise<Outcome["result"]> {
  const made = pushed.releases.map(({ ref }) => ref);
  const known = (await releasesHere(session)).filter((ref) => !made.includes(ref));
  const problems = [...pushed.problems, ...(await findLost(session))];
  if (retry) problems.push(...(await reopen(session, known)));
  const first = await runReleases(session, made, "created");
  const again = await runReleases(session, known, "continued");
  const worked = await settle(session, (cascade ?? session.trigger === undefined) ? "cascade" : "any");
  const asked = await askOthers(session, worked.others);
  const { triggered } = asked;
  problems.push(...first.problems, ...again.problems, ...worked.problems, ...asked.problems);
  problems.push(...(await overlooked(session, worked.intended)));
  await session.world.transact("note what is watched", ({ state }) => settleWatches(state, session.repo));
  const own = [...first.views, ...again.views];
  const found = [
    ...own.map((view) => worked.views.find(({ ref }) => ref === view.ref) ?? view),
    ...worked.views.filter(({ ref }) => own.every((view) => view.ref !== ref)),
  ];
  const views = seenSince(found, asked);
  const elsewhere = targetsOf(worked.others);
  const environments = pushed.environments.map(({ name }) => name);
  const result = resultOf(command, views, problems, {
    ...(environments.length === 0 ? {} : { environments }),
    ...(worked.applied.length === 0 ? {} : { applied: worked.applied }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(triggered.length === 0 ? {} : { triggered }),
  });
  // What failed in these releases counts whoever ran it; of other releases only what was run here.
  if (own.some(({ status }) => status === "failed" || status === "cancelled")) return result;
  return {
    ...result,
    status: judgeWork(result.status, { ...worked, started: [...first.started, ...worked.started] }, problems),
  };
}

/** Asks for what failed to be run again, where there is anything of the kind. */
async function reopen(session: Session, releases: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const release of releases) {
    if (!(await hasFailed(session, release))) continue;
    const request = { owner: session.owner.id, time: session.clock.now() };
    try {
      await session.world.transact(`retry ${release}`, (draft) => retryRelease(draft, release, request));
    } catch (error) {
      if (!(error instanceof OcurootError && error.code === "nothing-to-retry")) problems.push(...problemsOf(error));
    }
  }
  return problems;
}

async function hasFailed(session: Session, ref: string): Promise<boolean> {
  const { state } = await session.world.snapshot();
  const { items } = await loadRelease(state, ref);
  for (const item of items) {
    const status = (await runsOf(state, item.ref)).at(-1)?.status;
    if (status === "failed" || status === "cancelled") return true;
  }
  return false;
}
