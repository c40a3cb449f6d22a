import type { Outcome, Session } from "../commands/session.js";
import type { Needs } from "../compose/options.js";
import type { OpenSession } from "../compose.js";
import type { Json } from "../documents/json.js";
import type { Style } from "../report/words.js";
import type { CommonOptions } from "./options.js";
import type { Handlers } from "./program.js";
import type { Shell } from "./run-command.js";

/** The commands behind the command tree. Each module is loaded when its command is called. */
export function createHandlers(shell: Shell): Handlers {
  const inSession = async (
    command: string,
    needs: Needs,
    options: CommonOptions & { maxParallel?: number },
    act: (session: OpenSession) => Promise<Outcome>,
  ): Promise<void> => {
    const engine = needs === "engine" ? (await import("../engine.js")).startEngine() : undefined;
    const { runCommand } = await import("./run-command.js");
    return runCommand(shell, { command, needs, options, act, ...(engine === undefined ? {} : { engine }) });
  };
  return {
    releaseNew: (file, options) =>
      inSession("release new", "engine", options, async (session) => {
        const { releaseNew } = await import("../commands/release-new.js");
        return withJobs(session, await releaseNew(session, file, options));
      }),
    releaseContinue: (ref, options) =>
      inSession("release continue", "engine", options, async (session) => {
        const { releaseContinue } = await import("../commands/release-continue.js");
        return withJobs(session, await releaseContinue(session, ref, options));
      }),
    releaseRetry: (ref, options) =>
      inSession("release retry", "engine", options, async (session) => {
        const { releaseRetry } = await import("../commands/release-retry.js");
        return withJobs(session, await releaseRetry(session, ref, options));
      }),
    releaseLint: (files, options) =>
      inSession("release lint", "engine", options, async (session) => {
        const { releaseLint } = await import("../commands/release-lint.js");
        return releaseLint(session, files, options);
      }),
    work: (kind, options) =>
      inSession(`work ${kind}`, options.dryrun ? "checkout" : "engine", options, async (session) => {
        const { work } = await import("../commands/work.js");
        return work(session, { kind, dryrun: options.dryrun ?? false });
      }),
    workTrigger: (options) =>
      inSession("work trigger", options.dryrun ? "checkout" : "engine", options, async (session) => {
        const { workTrigger } = await import("../commands/work-trigger.js");
        return workTrigger(session, options);
      }),
    push: (options) =>
      inSession("push", "engine", options, async (session) => {
        const { push } = await import("../commands/push.js");
        return push(session, { dryrun: options.dryrun ?? false });
      }),
    rollback: (file, environment, options) =>
      inSession("rollback", options.cascade ? "engine" : "checkout", options, async (session) => {
        const { rollback } = await import("../commands/rollback.js");
        const { confirmation } = await import("./confirm.js");
        const confirm = confirmation(shell.name, options.yes ?? false);
        return rollback(session, file, environment, {
          ...(options.to === undefined ? {} : { to: options.to }),
          cascade: options.cascade ?? false,
          ...(confirm === undefined ? {} : { confirm }),
        });
      }),
    status: (options) =>
      inSession("status", "documents", options, async (session) => {
        const { status } = await import("../commands/status.js");
        return status(session, await stdoutStyle(options));
      }),
    why: (ref, options) =>
      inSession("why", "documents", options, async (session) => {
        const { why } = await import("../commands/why.js");
        return why(session, ref, await stdoutStyle(options));
      }),
    history: (ref, options) =>
      inSession("history", "documents", options, async (session) => {
        const { history } = await import("../commands/history.js");
        return history(session, ref, { style: await stdoutStyle(options), all: options.all ?? false });
      }),
    freeze: (names, options) =>
      inSession("freeze", "checkout", options, async (session) => {
        const { freeze } = await import("../commands/freeze.js");
        return freeze(session, { ...options, names });
      }),
    thaw: (names, options) =>
      inSession("thaw", options.cascade ? "engine" : "checkout", options, async (session) => {
        const { thaw } = await import("../commands/freeze.js");
        return withJobs(session, await thaw(session, { ...options, names }), options.cascade);
      }),
    stateDiff: (options) =>
      inSession("state diff", "documents", options, async (session) => {
        const { stateDiff } = await import("../commands/state-diff.js");
        const long = options.long ?? process.stdout.isTTY === true;
        return stateDiff(session, { long, json: options.json ?? false });
      }),
    stateGet: (ref, options) =>
      inSession("state get", "documents", options, async (session) => {
        const { stateGet } = await import("../commands/state-get.js");
        return stateGet(session, ref, options);
      }),
    stateMatch: (glob, options) =>
      inSession("state match", "documents", options, async (session) => {
        const { stateMatch } = await import("../commands/state-match.js");
        return stateMatch(session, glob, options);
      }),
    stateSet: (ref, text, options) =>
      inSession("state set", options.cascade ? "engine" : "checkout", options, async (session) => {
        const { stateSet } = await import("../commands/state-set.js");
        const value = await readValue(session, text, options.format);
        return withJobs(session, await stateSet(session, ref, value, options), options.cascade);
      }),
    stateDelete: (ref, options) =>
      inSession("state delete", options.cascade ? "engine" : "checkout", options, async (session) => {
        const { stateDelete } = await import("../commands/state-set.js");
        return withJobs(session, await stateDelete(session, ref, options), options.cascade);
      }),
    stateApply: (ref, options) =>
      inSession("state apply", options.cascade ? "engine" : "checkout", options, async (session) => {
        const { stateApply } = await import("../commands/state-apply.js");
        return withJobs(session, await stateApply(session, ref, options), options.cascade);
      }),
    version: async (options) => {
      const text = options.json ? JSON.stringify({ schema: 1, version: shell.version }) : `ocuroot ${shell.version}`;
      process.stdout.write(`${text}\n`);
    },
    completion: async (name) => {
      const { completionScript } = await import("./completion.js");
      process.stdout.write(completionScript(name, shell.name));
    },
  };
}

/** What needs a job of its own is asked for by whatever command does work on GitHub; elsewhere nothing does. */
async function withJobs(session: OpenSession, outcome: Outcome, worked = true): Promise<Outcome> {
  if (!worked || session.runner === undefined) return outcome;
  const { withJobs: asking } = await import("../commands/work-trigger.js");
  return asking(session, outcome);
}

/** What a reader of stdout may use. */
async function stdoutStyle({ color }: CommonOptions): Promise<Style> {
  const { styleOf } = await import("../report/create.js");
  return styleOf(process.stdout, process.env, color);
}

/** The value as its format says; `-` reads the text from standard input, without its last line feed. */
async function readValue(session: Session, text: string, format: "string" | "json" | "starlark"): Promise<Json> {
  const { parseValue } = await import("../commands/value.js");
  return parseValue(session, text === "-" ? (await readStdin()).replace(/\r?\n$/, "") : text, format);
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}
