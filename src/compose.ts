import { readFileSync } from "node:fs";
import path from "node:path";
import type { Engine } from "@ocuroot/starlark-wasm";
import type { Checkouts } from "./checkout/checkout.js";
import { removeLeftovers } from "./checkout/leftovers.js";
import { systemClock, waitingTime } from "./clock.js";
import type { Session, SourceSession } from "./commands/session.js";
import { actorOf } from "./config/actor.js";
import type { Config } from "./config/config.js";
import { type GitFacts, gitFacts, isAncestor, repoName } from "./config/git-facts.js";
import { gitTree } from "./config/git-tree.js";
import type { Evaluation } from "./config/host.js";
import { lazyConfig } from "./config/lazy.js";
import type { ConfigOptions } from "./config/options.js";
import { refusingSecrets } from "./config/refusing-secrets.js";
import { findRoot, type Root } from "./config/root.js";
import { overrideSettings, type RepoSettings, settingsFile } from "./config/setting-values.js";
import type { StoreDescriptor } from "./config/store-descriptor.js";
import type { Assignment } from "./documents/assignment.js";
import type { Environment } from "./documents/environment.js";
import type { RepoConfig } from "./documents/repo-config.js";
import type { Problem } from "./errors.js";
import { githubIn } from "./github/job.js";
import { masks } from "./masks.js";
import { processOwner } from "./owner.js";
import { parseRef } from "./refs/parse.js";
import type { Runner } from "./release/runner.js";
import { Remembered } from "./remembered.js";
import { shortRef } from "./report/hints.js";
import type { Reporter } from "./report/reporter.js";
import { openFsStore } from "./store/fs/fs-store.js";
import { openFsWorld } from "./store/fs/open.js";
import type { GitPlace } from "./store/git/git-store.js";
import { DocumentSnapshot } from "./store/snapshot.js";
import type { FileStore, Snapshot, World } from "./store/store.js";
import { pairWorld } from "./store/world.js";
import type { Wanted } from "./trigger/trigger.js";
import type { SourceTree } from "./work/source-tree.js";

const here = import.meta.url;
/** Beside the folder of the bundle as beside that of the sources; bundlers copy what they can tell from the text alone. */
const sdk = new URL(here.endsWith("/compose.js") ? "../sdk/" : "../sdk/", here);

/** `documents`: reading stores alone; `checkout`: also which commit it is; `engine`: config files are evaluated as well. */
export type Needs = "documents" | "checkout" | "engine";

/** What a session is opened with: everything that comes from the process it runs in. */
export interface SessionOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Variables that reach stores and remotes, but neither config files nor what they start: tokens. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** File name of the workflow that is started for work of other commits. */
  readonly workflow?: string;
  /** What the job was made for, where it is one for a single run. */
  readonly assignment?: Assignment;
  /** Takes workflow commands that config files give. */
  readonly command?: (line: string) => void;
  /** Why config files may not touch the machine; absent: they may. */
  readonly forbidden?: string;
  /**
   * Called with the settings before they are followed to any store: `root` is the folder they are in, `sources` the
   * texts they were read from, by path. @throws OcurootError when nothing is to be opened on their word.
   */
  readonly approve?: (root: string, sources: Readonly<Record<string, string>>) => Promise<void>;
  readonly program: string;
  readonly version: string;
  /** Warn when a newer version of the program worked on the same documents. */
  readonly versionCheck?: boolean;
  readonly maxParallel: number;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** What the command works with; nothing else is started or asked for. */
  readonly needs: Needs;
  /** The engine, where it was started already; otherwise one is made when it is needed. The session closes it. */
  readonly engine?: Engine;
}

export interface OpenSession extends SourceSession {
  close(): Promise<void>;
}

/** Finds the repository of a folder, opens its stores, and wires up what commands work with. */
export async function openSession(options: SessionOptions): Promise<OpenSession> {
  removeLeftovers(homeOf(options.env));
  const root = await findRoot(options.cwd);
  const openEngine = async () => options.engine ?? (await import("./engine.js")).openEngine();
  const config = refusingSecrets(lazyConfig(configOptions(options, root.path), openEngine), masks);
  // What evaluates takes longer to start than everything else takes that is needed before its first use.
  if (options.needs === "engine") config.start();
  try {
    return root.kind === "store" ? await fromStore(options, root, config) : await fromSource(options, root, config);
  } catch (error) {
    await config.close();
    throw error;
  }
}

function configOptions({ command, forbidden, ...options }: SessionOptions, root: string): ConfigOptions {
  const { access } = githubIn(reachingEnv(options), options.workflow);
  return {
    ...{ root, sdk, env: options.env, masks },
    ...(command === undefined ? {} : { command }),
    ...(forbidden === undefined ? {} : { forbidden }),
    ...(access === undefined ? {} : { github: access }),
  };
}

/** What a session is made of that depends on where the command was given. */
interface Place {
  readonly root: string;
  readonly repo: string;
  readonly commit: string;
  readonly subject?: string | undefined;
  readonly folder: Session["folder"];
  readonly settings: ReadSettings;
  readonly world: World;
  readonly source: SourceTree;
  readonly store?: Session["store"];
}

async function fromSource(
  options: SessionOptions,
  root: Extract<Root, { kind: "source" }>,
  config: Config,
): Promise<OpenSession> {
  const { reporter } = options;
  const env = reachingEnv(options);
  const text = root.settings ? readFileSync(path.join(root.path, settingsFile), "utf8") : undefined;
  const settings = withDefaultStores(await settingsOf(options, text, config), env);
  await options.approve?.(root.path, settings.sources);
  const facts =
    options.needs === "documents" && settings.alias !== undefined ? noFacts : await gitFacts(root.path, env);
  const repo = repoName(root.path, settings.alias, facts, env);
  const { commit, subject } = facts;
  const stores = await openWorld(root.path, settings, { ...options, env });
  const world =
    options.needs === "documents" ? stores : await saving(stores, { ...options, env }, root, { repo, settings, facts });
  const folder = folderRef(repo, root.path, options.cwd);
  const inside = folder.path === "." ? "" : folder.path;
  if (options.needs !== "documents") {
    reporter.report({
      type: "session",
      version: options.version,
      repo,
      folder: inside,
      commit,
      store: world.description,
    });
  }
  const source = gitTree({
    root: root.path,
    commit,
    env,
    ignore: settings.release_ignore,
    stores: [settings.state, settings.intent].flatMap((store) =>
      store !== undefined && "fs" in store ? [path.resolve(root.path, store.fs.path)] : [],
    ),
  });
  return assemble(options, config, { root: root.path, repo, commit, subject, folder, settings, world, source });
}

/** What reaches stores and remotes. */
function reachingEnv({
  env,
  credentials,
}: Pick<SessionOptions, "env" | "credentials">): Readonly<Record<string, string>> {
  return { ...env, ...credentials };
}

/** In a checkout of a store: no repository and no commit is at hand, all work is done elsewhere. */
async function fromStore(
  options: SessionOptions,
  store: Extract<Root, { kind: "store" }>,
  config: Config,
): Promise<OpenSession> {
  const env = reachingEnv(options);
  const { recordedSettings, baseOf, noSource } = await import("./checkout/store.js");
  const files = openFsStore({ root: store.path, readOnly: true });
  const documents = await documentsOf(files);
  const settings = await recordedSettings(documents, store, (text, sources) =>
    settingsOf(options, text, config, sources).then((found) => withDefaultStores(found, env)),
  );
  const world = await openWorld(baseOf(store, settings), settings, { ...options, env });
  if (options.versionCheck) {
    const newer = await (await import("./release/written-by.js")).newerWriter(documents, options.version);
    if (newer !== undefined) warnOfNewer(options, newer);
  }
  if (options.needs !== "documents") {
    options.reporter.report({ type: "note", text: `In a checkout of the ${store.tag} store; ${world.description}` });
  }
  const folder = { ...parseRef("@"), global: false, release: undefined, repo: "", path: "" };
  const source = noSource(store.path);
  const { commit } = await gitFacts(store.path, env);
  const at = { ...store, ...(/^[0-9a-f]{40,}$/.test(commit) ? { commit } : {}) };
  return assemble(options, config, {
    ...{ root: store.path, repo: "", commit: "", folder, settings, world, source },
    store: at,
  });
}

function assemble(options: SessionOptions, config: Config, place: Place): OpenSession {
  const { reporter, signal } = options;
  const env = reachingEnv(options);
  const { root, repo, commit, subject, folder, settings, world, source, store } = place;
  const inside = folder.path === "." ? "" : folder.path;
  const github = githubIn(env, options.workflow);
  const checkouts = lazyCheckouts(
    { ...options, env },
    config,
    world,
    store === undefined ? { repo, commit, root, remotes: settings.remotes ?? [] } : undefined,
  );
  const evaluations = new Map<string, Promise<Evaluation>>();
  let actor: Promise<string> | undefined;
  const onPrint = (file: string, text: string): void => reporter.report({ type: "config-print", file, text });
  const byCi = github.trigger(repo, originsOf(config, world));
  const trigger = settings.has_trigger
    ? { trigger: { ask: ({ commit: wanted }: Wanted) => callTrigger(config, settings, wanted, signal, onPrint) } }
    : byCi;
  const session: OpenSession = {
    world,
    reporter,
    clock: systemClock,
    owner: github.owner(processOwner(homeOf(env))),
    commit,
    ...(subject === undefined ? {} : { subject }),
    maxParallel: options.maxParallel,
    ...runnerOf(env, options.assignment),
    signal,
    mask: (text) => masks.mask(text),
    evaluate: (release, environments) => {
      let evaluation = environments === undefined ? evaluations.get(release) : undefined;
      if (!evaluation) {
        evaluation = evaluateRelease(session, config, checkouts, release, environments);
        evaluations.set(release, evaluation);
      }
      return evaluation;
    },
    evaluated: (release, evaluation) => void evaluations.set(release, Promise.resolve(evaluation)),
    repo,
    folder,
    short: (ref) => shortRef(ref, { repo, folder: inside }),
    source,
    ...(store === undefined ? {} : { store }),
    config,
    starlarkValue: (expression) => config.value(expression),
    actor: () => {
      actor ??= actorOf(root, env);
      return actor;
    },
    program: options.program,
    ...trigger,
    triggerFor: async (wanted) => {
      // A function of a config knows commits alone.
      if (wanted.deployments !== undefined) return byCi.trigger;
      if (wanted.repo === repo && settings.has_trigger) return trigger.trigger;
      const { storedTrigger } = await import("./checkout/stored-trigger.js");
      const { state } = await world.snapshot();
      return (await storedTrigger(state, config, wanted, { signal, onPrint })) ?? byCi.trigger;
    },
    onPrint,
    close: async () => {
      await config.close();
      await checkouts.close();
      await world.close();
    },
  };
  return session;
}

/** In a job on GitHub there are other runners to leave work to. */
function runnerOf({ GITHUB_ACTIONS }: SessionOptions["env"], assignment: Assignment | undefined): { runner?: Runner } {
  if (GITHUB_ACTIONS !== "true") return {};
  return { runner: assignment === undefined ? {} : { assignment } };
}

/** Commands that only read documents need none of it. */
async function saving(
  world: World,
  options: SessionOptions,
  root: Extract<Root, { kind: "source" }>,
  { repo, settings, facts }: { repo: string; settings: ReadSettings; facts: GitFacts },
): Promise<World> {
  const { savingRepoConfig } = await import("./release/repo-config.js");
  if (facts.remotes.length === 0) {
    const { noteLocalSource } = await import("./checkout/local-sources.js");
    noteLocalSource(homeOf(options.env), repo, root.path);
  }
  return savingRepoConfig(world, {
    repo,
    commit: facts.commit,
    config: repoConfig(settings, facts),
    version: options.version,
    ...(options.versionCheck ? { onNewer: (newer: string) => warnOfNewer(options, newer) } : {}),
    isAfter: (other) => isAncestor(root.path, other, facts.commit, options.env),
  });
}

function warnOfNewer({ reporter, version }: SessionOptions, newer: string): void {
  const message = `This is ocuroot ${version}, and ocuroot ${newer} worked on the same documents before it.`;
  const fix = "Use one version in all workflow files, or set the input version-check to false.";
  reporter.report({ type: "warning", problem: { code: "store-version", message, fix } });
}

const noFacts: GitFacts = { commit: "", remotes: [] };

/** `REPO/-/FOLDER`: the working directory as refs have it. */
function folderRef(repo: string, root: string, cwd: string): Session["folder"] {
  const inside = path.relative(root, cwd).split(path.sep).join("/");
  return { ...parseRef("@"), global: false, release: undefined, repo, path: inside === "" ? "." : inside };
}

/** In the files of the commit that the release was made from, whatever is checked out here (W34). */
async function evaluateRelease(
  session: Session,
  config: Config,
  checkouts: Checkouts,
  release: string,
  known?: readonly Environment[],
): Promise<Evaluation> {
  const [{ loadRelease }, { environmentsOf }] = await Promise.all([
    import("./release/load.js"),
    import("./release/plan.js"),
  ]);
  const { repo, path: file } = parseRef(release);
  const { state } = await session.world.snapshot();
  const { document } = await loadRelease(state, release);
  const environments = known ?? (await environmentsOf(state));
  const onPrint = (text: string): void => session.onPrint(file, text);
  const root = await checkouts.open(repo, document.commit);
  return config.evaluate({ file, root, base: release, environments, onPrint, signal: session.signal });
}

/** Most commands work at their own commit alone: what makes other trees is loaded when one is needed. */
function lazyCheckouts(
  { env, signal }: SessionOptions,
  config: Config,
  world: World,
  current:
    | { readonly repo: string; readonly commit: string; readonly root: string; readonly remotes: readonly string[] }
    | undefined,
): Checkouts {
  let loading: Promise<Checkouts> | undefined;
  const load = async (): Promise<Checkouts> => {
    const { openCheckouts } = await import("./checkout/trees.js");
    const { originOf } = await import("./checkout/origin.js");
    const { localSource } = await import("./checkout/local-sources.js");
    return openCheckouts({
      home: homeOf(env),
      env,
      signal,
      ...(current === undefined ? {} : { current }),
      originOf: async (repo, commit) => {
        const recorded = await originOf((await world.snapshot()).state, config, repo, commit);
        // The addresses on record have no credentials.
        const own = repo === current?.repo ? current.remotes : [];
        const origin = { ...recorded, addresses: [...new Set([...own, ...recorded.addresses])] };
        const local = origin.addresses.length === 0 ? localSource(homeOf(env), repo) : undefined;
        return local === undefined ? origin : { ...origin, addresses: [local] };
      },
    });
  };
  return {
    open: async (repo, commit) => {
      if (current !== undefined && repo === current.repo && commit === current.commit) return current.root;
      loading ??= load();
      return (await loading).open(repo, commit);
    },
    close: async () => (await loading)?.close(),
  };
}

/** The settings are read anew for it: what is remembered of them holds no functions. */
async function callTrigger(
  config: Config,
  { recorded }: ReadSettings,
  commit: string,
  signal: AbortSignal,
  onPrint: (file: string, text: string) => void,
): Promise<{ readonly url?: string }> {
  const sources = recorded === undefined ? {} : { sources: recorded };
  const settings = await config.settings({ signal, ...sources, onPrint: (text) => onPrint(settingsFile, text) });
  try {
    await settings.trigger?.(commit, { signal, log: ({ message }) => onPrint(settingsFile, message) });
    return {};
  } finally {
    settings.dispose();
  }
}

/** Addresses that a repository is on record with. */
function originsOf(config: Config, world: World): (wanted: Wanted) => Promise<readonly string[]> {
  return async ({ repo, commit }) => {
    const { originOf } = await import("./checkout/origin.js");
    return (await originOf((await world.snapshot()).state, config, repo, commit)).addresses;
  };
}

/** Settings with what they were read from. */
type ReadSettings = RepoSettings & {
  readonly sources: Readonly<Record<string, string>>;
  /** The same, where they come from what is on record and not from files. */
  readonly recorded?: Readonly<Record<string, string>>;
};

/**
 * The settings of the repository. They are remembered by the text of `repo.ocu.star`, so that most commands need no
 * engine for them; not where it loads other files, asks the machine for anything or has credentials in addresses. These
 * are used as long as the process lives, and kept out of what is stored of the file.
 */
async function settingsOf(
  { env, reporter, signal, version }: SessionOptions,
  text: string | undefined,
  config: Config,
  recorded?: Readonly<Record<string, string>>,
): Promise<ReadSettings> {
  const none: ReadSettings = { release_ignore: [], has_trigger: false, sources: {} };
  if (text === undefined) return overrideSettings(none, env);
  const from = recorded === undefined ? {} : { recorded };
  const remembered = new Remembered(homeOf(env));
  const made = ["settings", version, text];
  const known = remembered.recall(made) as ReadSettings | undefined;
  if (known) return overrideSettings({ ...known, ...from, sources: { [settingsFile]: text } }, env);
  const onPrint = (line: string): void => reporter.report({ type: "config-print", file: settingsFile, text: line });
  const given = recorded === undefined ? {} : { sources: recorded };
  const { AddressSecrets } = await import("./config/address-secrets.js");
  // What is wrong with a file is shown with its lines.
  const written = AddressSecrets.inText(text);
  for (const secret of written.values()) masks.add(secret);
  const settings = await config.settings({ onPrint, signal, ...given });
  const used = AddressSecrets.inSettings(settings);
  for (const secret of used.values()) masks.add(secret);
  for (const problem of settings.warnings) reporter.report({ type: "warning", problem });
  const { sources, pure, warnings, trigger: _trigger, dispose, ...plain } = settings;
  dispose();
  const isSmall = pure && warnings.length === 0 && Object.keys(sources).length === 1;
  if (isSmall && written.isEmpty && used.isEmpty) remembered.keep(made, plain);
  const stored = Object.entries(sources).map(([file, source]) => [file, used.removedFrom(source)] as const);
  return overrideSettings({ ...plain, ...from, sources: Object.fromEntries(stored) }, env);
}

/** What a folder holds as the documents of one store. */
async function documentsOf(store: FileStore): Promise<Snapshot> {
  return new DocumentSnapshot(await store.snapshot());
}

/**
 * In a job on GitHub state has to outlive the runner: without `store.set()` it is kept on two branches of the same
 * repository.
 */
function withDefaultStores<T extends RepoSettings>(settings: T, env: SessionOptions["env"]): T {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  if (settings.state !== undefined || GITHUB_ACTIONS !== "true" || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY)
    return settings;
  const remote_url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
  const on = (branch: string): StoreDescriptor => ({ git: { remote_url, branch, create_branch: true } });
  return { ...settings, state: on("ocuroot-state"), intent: settings.intent ?? on("ocuroot-intent") };
}

function homeOf(env: Readonly<Record<string, string>>): string {
  return env.OCUROOT_HOME || path.join(env.HOME ?? env.USERPROFILE ?? "", ".ocuroot");
}

/** Where the settings keep state and intent: in folders, in git, or one in each. */
async function openWorld(
  root: string,
  { state, intent }: RepoSettings,
  { env, signal, reporter }: SessionOptions,
): Promise<World> {
  if (state === undefined) return openFsWorld({ root: path.join(root, ".ocuroot"), ignored: true });
  const folder = (store: Extract<StoreDescriptor, { fs: unknown }>): string => path.resolve(root, store.fs.path);
  if ("fs" in state && (intent === undefined || "fs" in intent)) {
    return openFsWorld({ root: folder(state), ...(intent === undefined ? {} : { intentRoot: folder(intent) }) });
  }
  const { openRemoteStore, openRemoteWorld } = await import("./store/remote.js");
  const surroundings = {
    ...{ home: homeOf(env), root, env, time: waitingTime(env), hurry: signal },
    warn: (problem: Problem) => reporter.report({ type: "warning", problem }),
    onWait: (text: string) => reporter.report({ type: "note", text }),
  };
  if ("git" in state && (intent === undefined || "git" in intent)) {
    return openRemoteWorld(placeOf(state.git), intent === undefined ? undefined : placeOf(intent.git), surroundings);
  }
  const open = (store: StoreDescriptor): FileStore | Promise<FileStore> =>
    "fs" in store ? openFsStore({ root: folder(store) }) : openRemoteStore(placeOf(store.git), surroundings);
  return pairWorld(await open(state), await open(intent ?? state));
}

function placeOf(git: Extract<StoreDescriptor, { git: unknown }>["git"]): GitPlace {
  return {
    url: git.remote_url,
    createBranch: git.create_branch,
    ...(git.branch ? { branch: git.branch } : {}),
    ...(git.path_prefix ? { pathPrefix: git.path_prefix } : {}),
    ...(git.support_files ? { supportFiles: git.support_files } : {}),
  };
}

function repoConfig({ sources }: ReadSettings, { remotes }: GitFacts): RepoConfig {
  const { [settingsFile]: source = "", ...loaded } = sources;
  return {
    Remotes: remotes.map((remote) => ({ ...remote })),
    source: Buffer.from(source).toString("base64"),
    ...(Object.keys(loaded).length === 0 ? {} : { loaded }),
  };
}
