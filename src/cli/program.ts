import { Command, InvalidArgumentError, Option } from "commander";
import type { CommonOptions, ReleaseOptions } from "./options.js";

/** What the command tree calls; each loads what it needs only when it is called. */
export interface Handlers {
  releaseNew(file: string | undefined, options: ReleaseOptions & { force?: boolean; cascade?: boolean }): Promise<void>;
  releaseContinue(release: string | undefined, options: ReleaseOptions): Promise<void>;
  releaseRetry(release: string | undefined, options: ReleaseOptions & { all?: boolean }): Promise<void>;
  releaseLint(files: readonly string[], options: ReleaseOptions): Promise<void>;
  work(kind: "continue" | "any" | "ops" | "cascade", options: WorkOptions): Promise<void>;
  workTrigger(options: WorkOptions & { intent?: boolean }): Promise<void>;
  push(options: WorkOptions): Promise<void>;
  rollback(file: string, environment: string, options: RollbackOptions): Promise<void>;
  status(options: CommonOptions): Promise<void>;
  why(ref: string, options: CommonOptions): Promise<void>;
  history(ref: string, options: CommonOptions & { all?: boolean }): Promise<void>;
  freeze(names: readonly string[], options: FreezeOptions): Promise<void>;
  thaw(names: readonly string[], options: CascadeOptions & { package?: readonly string[] }): Promise<void>;
  stateDiff(options: CommonOptions & { long?: boolean }): Promise<void>;
  stateGet(ref: string | undefined, options: CommonOptions & { package?: string; release?: string }): Promise<void>;
  stateMatch(glob: string | undefined, options: CommonOptions & { links: boolean }): Promise<void>;
  stateSet(ref: string, value: string, options: SetOptions): Promise<void>;
  stateDelete(ref: string, options: CascadeOptions): Promise<void>;
  stateApply(ref: string, options: CascadeOptions): Promise<void>;
  version(options: CommonOptions): Promise<void>;
  completion(shell: string): Promise<void>;
}

export type CascadeOptions = CommonOptions & { cascade?: boolean; maxParallel: number };
export type WorkOptions = CommonOptions & { dryrun?: boolean; maxParallel: number };
export type RollbackOptions = CascadeOptions & { to?: string; yes?: boolean };
export type FreezeOptions = CommonOptions & {
  package?: readonly string[];
  reason: string;
  until?: string;
  exempt?: readonly string[];
};
export type SetOptions = CascadeOptions & { format: "string" | "json" | "starlark" };

/** The command tree: names, arguments, options and their help. */
export function buildProgram(name: string, version: string, handlers: Handlers): Command {
  const program = new Command(name)
    .description("Release orchestration on top of CI: pipelines in Starlark, state and intent in git, no server.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .showSuggestionAfterError(true)
    .enablePositionalOptions();
  addRelease(program, handlers);
  addWork(program, handlers);
  addQuestions(program, handlers);
  addFreeze(program, handlers);
  dryrun(parallel(common(program.command("push").description(pushDescription))), "-n, --dryrun", "the files").action(
    (options) => handlers.push(options),
  );
  addState(program, handlers);
  common(program.command("version").description("print the version")).action((options) => handlers.version(options));
  program
    .command("completion")
    .description("print a completion script")
    .argument("<shell>", "bash, zsh or fish")
    .action((shell: string) => handlers.completion(shell));
  return program;
}

function addRelease(program: Command, handlers: Handlers): void {
  const release = group(program, "release", "make releases and go on with them");
  target(release.command("new").description("evaluate a file and release it, or register its environments"))
    .argument("[file]", "the package's file, from the working directory (//FILE: from the root)")
    .option("-f, --force", "make another release although this commit has one")
    .option("--cascade", "also do the work that follows from it, at other commits and in other repositories too")
    .action((file, options) => handlers.releaseNew(file, options));
  target(release.command("continue").description("do what is ready in a release"))
    .argument("[release]", "FILE for the newest release at this commit, or FILE/@r3, FILE/@TAG")
    .action((ref, options) => handlers.releaseContinue(ref, options));
  target(release.command("retry").description("run again what failed, was lost or cancelled in a release"))
    .argument(
      "[release]",
      "FILE for the newest release at this commit, or FILE/@r3, FILE/@TAG; FILE/@/deploy/ENV for one deployment",
    )
    .option("--all", "all releases of this commit, of FILE or of all packages")
    .action((ref, options) => handlers.releaseRetry(ref, options));
  target(release.command("lint").description("evaluate files and say what they declare; runs and writes nothing"))
    .argument("<files...>", "files of packages or environments")
    .action((files, options) => handlers.releaseLint(files, options));
}

function addWork(program: Command, handlers: Handlers): void {
  const work = group(program, "work", "do outstanding work");
  const kinds = {
    continue: "do all work of this repository that is ready at this commit, and redeploy what has changed inputs",
    any: "take over what users asked for, do all work at this commit, and ask for that of other commits",
    cascade: "take over what users asked for, and do all work at all commits and in all repositories, in order",
    ops: "plan releases of this commit again for environments that they did not know",
  } as const;
  for (const kind of ["continue", "any", "cascade", "ops"] as const) {
    const command = dryrun(parallel(common(work.command(kind).description(kinds[kind]))));
    if (kind === "any") comprehensive(command.addOption(requestOption()));
    command.action((options) => handlers.work(kind, options));
  }
  dryrun(parallel(common(work.command("trigger").description("ask for the work of other commits to be done"))))
    .option("-i, --intent", "ask every repository at its newest commit to look at intent")
    .action((options) => handlers.workTrigger(options));
  cascade(program.command("rollback").description("set the intent that a deployment be at an earlier release"))
    .argument("<file>", "the package's file")
    .argument("<environment>")
    .option("--to <release>", "the release (default: the one done there before the one tried last)")
    .option("-y, --yes", "do not ask")
    .action((file, environment, options) => handlers.rollback(file, environment, options));
}

function addQuestions(program: Command, handlers: Handlers): void {
  common(
    program.command("status").description("say what is deployed where, what is frozen, and what needs a look"),
  ).action((options) => handlers.status(options));
  common(program.command("why").description("say why something is as it is, and what would move it"))
    .argument("<ref>", "FILE/@/deploy/ENV for a deployment, FILE/@r3 for a release, FILE/@r3/task/NAME")
    .action((ref, options) => handlers.why(ref, options));
  common(program.command("history").description("say what happened to something, when, and on whose word"))
    .argument("<ref>", "FILE/@/deploy/ENV for a deployment, FILE/@r3, @/custom/NAME")
    .option("--all", "all runs, not only the newest")
    .action((ref, options) => handlers.history(ref, options));
}

function addFreeze(program: Command, handlers: Handlers): void {
  common(program.command("freeze").description("hold deployments: nothing is started there until it is taken back"))
    .argument("[names...]", "environments, or files of packages")
    .option("--package <file>", "only this package, in these environments or everywhere; may be repeated", collect)
    .requiredOption("--reason <text>", "why, as everybody sees it who waits")
    .option("--until <time>", "when it ends by itself: 2026-12-27, 2026-12-27T08:00, 12h, 3d")
    .option("--exempt <ref>", "a package or release that goes on, FILE or FILE/@r3; may be repeated", collect)
    .action((names, options) => handlers.freeze(names, options));
  cascade(program.command("thaw").description("take freezes back"))
    .argument("[names...]", "environments, or files of packages, as they were frozen")
    .option("--package <file>", "only this package, in these environments or everywhere; may be repeated", collect)
    .action((names, options) => handlers.thaw(names, options));
}

const pushDescription = "release what changed, or watches what changed, since the last push; then do all work";

/** How a run of a workflow is told which request it answers; people see it in the run's title. */
function requestOption(): Option {
  return new Option("--request <id>", "the request that this answers").hideHelp();
}

/** What `work any` did once is what it always does; scripts that ask for it go on working. */
function comprehensive(command: Command): void {
  const always = new Option("--comprehensive", "look again until nothing is left (which it always does)");
  command.addOption(always.conflicts("dryrun"));
}

function dryrun(command: Command, flags = "-d, --dryrun", shown = "what would be done, as JSON"): Command {
  return command.option(flags, `print ${shown}, and do nothing`);
}

function addState(program: Command, handlers: Handlers): void {
  const state = group(program, "state", "look at state, change intent, apply it");
  common(state.command("get").description("print the document at a ref, or the value at its fragment, as JSON"))
    .argument("[ref]", "for example FILE/@r3/task/build#output/image")
    .option("--package <file>", "the package, instead of an argument")
    .option("--release <id>", "the release, with --package")
    .action((ref, options) => handlers.stateGet(ref, options));
  common(state.command("match").description("print the refs in state that match a glob, one per line"))
    .argument("[glob]", "for example '**/@/deploy/*'")
    .option("-l, --no-links", "leave out refs that are links")
    .action((glob, options) => handlers.stateMatch(glob, options));
  common(state.command("diff").description("print the refs where intent and state differ, one per line"))
    .option("--long", "also how they differ")
    .action((options) => handlers.stateDiff(options));
  cascade(state.command("set").description("set the intent at a ref: a custom value or an environment"))
    .argument("<ref>")
    .argument("<value>", "the value; - reads it from standard input")
    .addOption(
      new Option("-f, --format <format>", "how the value is written")
        .choices(["string", "json", "starlark"])
        .default("string"),
    )
    .action((ref, value, options) => handlers.stateSet(ref, value, options));
  cascade(state.command("delete").description("delete the intent at a ref"))
    .argument("<ref>")
    .action((ref, options) => handlers.stateDelete(ref, options));
  cascade(state.command("apply").description("bring state in line with the intent at a ref"))
    .argument("<ref>")
    .action((ref, options) => handlers.stateApply(ref, options));
}

function group(program: Command, name: string, description: string): Command {
  return program.command(name).description(description).helpCommand(false);
}

function common(command: Command): Command {
  return command
    .option("--json", "print one JSON document on stdout")
    .option("--verbose", "also say at the end what was used of GitHub's quota")
    .addOption(
      new Option("--progress <mode>", "how progress is shown on stderr")
        .choices(["auto", "tty", "plain", "json", "quiet"])
        .default("auto"),
    )
    .addOption(new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"));
}

function parallel(command: Command): Command {
  return command.option("--max-parallel <n>", "tasks in progress at one moment", positiveInteger, 10);
}

function target(command: Command): Command {
  return parallel(common(command))
    .option("--package <file>", "the package's file, instead of an argument")
    .option("--release <id>", "the release, with --package");
}

function cascade(command: Command): Command {
  return parallel(common(command)).option(
    "--cascade",
    "apply it and do the work that follows, at other commits and in other repositories too",
  );
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("it must be a whole number from 1 up.");
  return value;
}
