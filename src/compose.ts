import { readFileSync } from "node:fs";
import path from "node:path";
import { removeLeftovers } from "./checkout/leftovers.js";
import type { Unpublished } from "./checkout/unpublished.js";
import { systemClock } from "./clock.js";
import type { Session, SourceSession } from "./commands/session.js";
import { evaluateRelease, lazyCheckouts, originsOf } from "./compose/checkouts.js";
import { homeOf, reachingEnv, type SessionOptions } from "./compose/options.js";
import { type ReadSettings, settingsOf, withDefaultStores } from "./compose/settings.js";
import { documentsOf, openWorld, saving, warnOfNewer } from "./compose/stores.js";
import { actorOf } from "./config/actor.js";
import type { Config } from "./config/config.js";
import { type GitFacts, gitFacts, repoName } from "./config/git-facts.js";
import { gitTree } from "./config/git-tree.js";
import type { Evaluation } from "./config/host.js";
import { lazyConfig } from "./config/lazy.js";
import type { ConfigOptions } from "./config/options.js";
import { refusingSecrets } from "./config/refusing-secrets.js";
import { findRoot, type Root } from "./config/root.js";
import { settingsFile } from "./config/setting-values.js";
import type { Assignment } from "./documents/assignment.js";
import { githubIn } from "./github/job.js";
import { masks } from "./masks.js";
import { processOwner } from "./owner.js";
import { parseRef } from "./refs/parse.js";
import type { Runner } from "./release/runner.js";
import { shortRef } from "./report/hints.js";
import { openFsStore } from "./store/fs/fs-store.js";
import type { World } from "./store/store.js";
import type { Wanted } from "./trigger/trigger.js";
import type { SourceTree } from "./work/source-tree.js";

const here = import.meta.url;
/** Beside the folder of the bundle as beside that of the sources; bundlers copy what they can tell from the text alone. */
const sdk = new URL(here.endsWith("/compose.js") ? "../sdk/" : "../sdk/", here);

export interface OpenSession extends SourceSession {
  close(): Promise<void>;
}

/** Finds the repository of a folder, opens its stores, and wires up what commands work with. */
export async function openSession(options: SessionOptions): Promise<OpenSession> {
  removeLeftovers(homeOf(options.env), Date.parse(systemClock.now()));
  const root = await findRoot(options.cwd);
  const openEngine = async () => options.engine ?? (await import("./engine.js")).startEngine();
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
  /** The user's name, as git has it. */
  readonly user?: string | undefined;
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
  // Git answers while settings are read, except where it may not have to be asked.
  const asked = options.needs === "documents" ? undefined : gitFacts(root.path, env);
  const text = root.settings ? readFileSync(path.join(root.path, settingsFile), "utf8") : undefined;
  const settings = withDefaultStores(await settingsOf(options, text, config), env);
  await options.approve?.(root.path, settings.sources);
  const facts =
    asked === undefined && settings.alias !== undefined ? noFacts : await (asked ?? gitFacts(root.path, env));
  const repo = repoName(root.path, settings.alias, facts, env);
  const { commit, subject, user } = facts;
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
  return assemble(options, config, { root: root.path, repo, commit, subject, user, folder, settings, world, source });
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
  const branch = settings.intent ?? settings.state;
  const byHand = store.tag === "intent" && branch !== undefined && "git" in branch;
  const at = {
    ...store,
    ...(/^[0-9a-f]{40,}$/.test(commit) ? { commit } : {}),
    ...(byHand ? { unpublished: () => unpublishedBelow(store.path, env) } : {}),
  };
  return assemble(options, config, {
    ...{ root: store.path, repo: "", commit: "", folder, settings, world, source },
    store: at,
  });
}

async function unpublishedBelow(place: string, env: Readonly<Record<string, string>>): Promise<Unpublished> {
  return (await import("./checkout/unpublished.js")).unpublishedIn(place, env);
}

function assemble(options: SessionOptions, config: Config, place: Place): OpenSession {
  const { reporter, signal } = options;
  const env = reachingEnv(options);
  const { root, repo, commit, subject, user, folder, settings, world, source, store } = place;
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
      actor ??= actorOf(root, env, user);
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

const noFacts: GitFacts = { commit: "", remotes: [] };

/** `REPO/-/FOLDER`: the working directory as refs have it. */
function folderRef(repo: string, root: string, cwd: string): Session["folder"] {
  const inside = path.relative(root, cwd).split(path.sep).join("/");
  return { ...parseRef("@"), global: false, release: undefined, repo, path: inside === "" ? "." : inside };
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
