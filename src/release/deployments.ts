import { type DeployIntent, deployIntentDocument } from "../documents/intent.js";
import { type Run, runDocument, type StoredStatus } from "../documents/run.js";
import { OcurootError, type Problem } from "../errors.js";
import { currentRef, environmentRef, taskRef } from "../refs/names.js";
import { type Awaitable, after, type Snapshot } from "../store/store.js";
import { releaseIds } from "./ids.js";
import { runNumbers } from "./load.js";
import { isWaiting, statusOf } from "./status.js";

/** One run on a deployment. Whoever changes it in a draft changes it here too. */
export interface Attempt {
  readonly ref: string;
  /** `rN`. */
  readonly releaseId: string;
  readonly environment: string;
  readonly number: number;
  status: StoredStatus | undefined;
  run: Run;
}

/** Where what should be and what was tried are read from. */
export interface Sources {
  readonly state: Snapshot;
  readonly intent: Snapshot;
}

/** All that was ever to run on the deployments of a package, and what should be there. */
export class Deployments {
  readonly package: string;
  readonly #sources: Sources;
  readonly #attempts = new Map<string, Attempt[]>();
  readonly #broken = new Map<string, OcurootError>();
  /** What should be, and the revision of intent that said so: asked for again and again. */
  readonly #should = new Map<string, DeployIntent | undefined>();
  #shouldAt = "";
  #releases: Promise<readonly string[]> | undefined;

  /** Nothing is read yet: {@link Deployments.load} reads one deployment, {@link Deployments.read} all. */
  constructor(pkg: string, sources: Sources) {
    this.package = pkg;
    this.#sources = sources;
  }

  static async read(sources: Sources, pkg: string): Promise<Deployments> {
    const deployments = new Deployments(pkg, sources);
    const names = new Set(await sources.intent.names(`${pkg}/@/deploy`));
    for (const id of await deployments.#releaseIds()) {
      for (const name of await sources.state.names(`${pkg}/@${id}/deploy`)) names.add(name);
    }
    for (const name of names) await deployments.load(name);
    return deployments;
  }

  /** Reads what there is of one deployment; the second time nothing. */
  async load(environment: string): Promise<void> {
    if (this.#attempts.has(environment)) return;
    this.#attempts.set(environment, await this.#readAttempts(environment));
  }

  async #readAttempts(environment: string): Promise<Attempt[]> {
    const found: Attempt[] = [];
    try {
      for (const id of await this.#releaseIds()) {
        found.push(...(await attemptsAt(this.#sources.state, `${this.package}/@${id}`, id, environment)));
      }
      await this.should(environment);
    } catch (error) {
      if (!(error instanceof OcurootError)) throw error;
      this.#broken.set(environment, error);
    }
    return found;
  }

  /**
   * Why a deployment cannot be judged: a document of it cannot be read. Nothing is started or asked for there, since
   * what was tried last may stand in just that document; other deployments go on (W19).
   */
  broken(environment: string): OcurootError | undefined {
    return this.#broken.get(environment);
  }

  /** What cannot be read of any deployment that was loaded. */
  get problems(): readonly Problem[] {
    return [...this.#broken.values()].flatMap((error) => error.problems);
  }

  #releaseIds(): Promise<readonly string[]> {
    this.#releases ??= releaseIds(this.#sources.state, this.package);
    return this.#releases;
  }

  /** Environments with anything intended or ever planned that can be judged, in byte order. */
  get environments(): readonly string[] {
    return [...this.#attempts.keys()].filter((name) => !this.#broken.has(name)).sort();
  }

  /** Runs on a deployment, older releases first, each release's in order of their numbers. */
  on(environment: string): readonly Attempt[] {
    return this.#attempts.get(environment) ?? [];
  }

  all(): readonly Attempt[] {
    return [...this.#attempts.values()].flat();
  }

  add(attempt: Attempt): void {
    (this.#attempts.get(attempt.environment) as Attempt[] | undefined)?.push(attempt);
  }

  /** What should be there: the intent, while its environment is in intent; otherwise nothing. */
  should(environment: string): Awaitable<DeployIntent | undefined> {
    const { revision } = this.#sources.intent;
    if (revision !== this.#shouldAt) this.#should.clear();
    this.#shouldAt = revision;
    if (this.#should.has(environment)) return this.#should.get(environment);
    return after(this.#intended(environment), (intended) => {
      if (this.#shouldAt === revision) this.#should.set(environment, intended);
      return intended;
    });
  }

  /** Environments in which something should be, of those that were loaded. */
  async intended(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const environment of this.environments) if (await this.should(environment)) found.push(environment);
    return found;
  }

  #intended(environment: string): Awaitable<DeployIntent | undefined> {
    const { intent } = this.#sources;
    return after(intent.has(environmentRef(environment)), (there) =>
      there ? intent.get(currentRef(this.package, "deploy", environment), deployIntentDocument) : undefined,
    );
  }

  /** The run started last, whatever came of it. What has no turn was never started, or not by us yet. */
  tried(environment: string): Attempt | undefined {
    return highest(this.on(environment));
  }

  /** The last run started that was to deploy something: what going back is measured from. */
  lastUp(environment: string): Attempt | undefined {
    return highest(this.on(environment).filter(({ run }) => run.type !== "down"));
  }

  waiting(environment: string): readonly Attempt[] {
    return this.on(environment).filter(({ status }) => isWaiting(status));
  }
}

async function attemptsAt(
  state: Snapshot,
  release: string,
  releaseId: string,
  environment: string,
): Promise<Attempt[]> {
  const item = taskRef(release, "deploy", environment);
  const names = state.names(item);
  const attempts: Attempt[] = [];
  for (const number of runNumbers(names instanceof Promise ? await names : names)) {
    const ref = `${item}/${number}`;
    const run = state.get(ref, runDocument);
    const read = run instanceof Promise ? await run : run;
    if (!read) continue;
    const status = statusOf(state, ref);
    const known = status instanceof Promise ? await status : status;
    attempts.push({ ref, releaseId, environment, number, status: known, run: read });
  }
  return attempts;
}

function highest(attempts: readonly Attempt[]): Attempt | undefined {
  let best: Attempt | undefined;
  for (const attempt of attempts) {
    if ((attempt.run.turn ?? 0) > (best?.run.turn ?? 0)) best = attempt;
  }
  return best;
}

/** Why a run was made; what the Go client made says it by its type alone. */
export function reasonOf(run: Run): NonNullable<Run["reason"]> {
  return run.reason ?? (run.type === "down" ? "teardown" : "planned");
}
