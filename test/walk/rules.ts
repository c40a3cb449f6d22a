import type { DeployIntent } from "../../src/documents/intent.js";
import { equalJson, type Json } from "../../src/documents/json.js";
import { currentRef } from "../../src/refs/names.js";
import { latest, on, type Seen, type SeenRun, waits } from "./seen.js";
import { answers, asked, releaseOf, should, startOf } from "./starts.js";

/** Who changed something, doing what. */
export interface Actor {
  /** `engine` for processes that take runs and record results, `user` for people's edits of intent. */
  readonly kind: "engine" | "user";
  readonly owner: string;
  readonly op: string;
  /** Packages whose edits the change begins by taking over. */
  readonly takesOver: readonly string[];
}

const moves: Readonly<Record<string, readonly string[]>> = {
  pending: ["running", "cancelled"],
  paused: ["running", "cancelled"],
  running: ["complete", "failed", "failed_retried", "cancelled", "paused"],
  failed: ["failed_retried"],
};

/** The rules of what may be on record after every commit. */
export class Rules {
  /** Runs that an edit has closed: they may go on only where a later intent names them. */
  readonly #barred = new Set<string>();

  /** What is broken in a state of the world, whoever made it. */
  standing(seen: Seen): string[] {
    const faults = [...seen.broken];
    const running = new Set<string>();
    const turns = new Set<string>();
    const open = new Set<string>();
    for (const each of seen.runs.values()) {
      const { run, status } = each;
      const place = each.kind === "deploy" ? `${each.package} ${each.name}` : `${each.package} ${each.release} task`;
      if (status === "running" && running.has(place)) faults.push(`two runs at once on ${place}`);
      if (status === "running") running.add(place);
      faults.push(...claimOf(each));
      if (each.kind === "deploy") {
        if (run.turn !== undefined && turns.has(`${place} ${run.turn}`))
          faults.push(`turn ${run.turn} twice on ${place}`);
        turns.add(`${place} ${run.turn}`);
      }
      if (status !== "pending") continue;
      const key = asked(each) ? `${place} asked for` : `${place} r${each.release} ${run.reason}`;
      if (open.has(key)) faults.push(`two waiting runs: ${key}`);
      open.add(key);
    }
    return faults;
  }

  /** What a commit of `actor` broke. `basis` is what its change was decided on. */
  step(basis: Seen, before: Seen, after: Seen, actor: Actor): string[] {
    const faults: string[] = [];
    if (!sameDocuments(before.state, after.state)) for (const pkg of actor.takesOver) this.#bar(basis, pkg);
    for (const was of before.runs.values()) {
      if (!after.runs.has(was.ref)) faults.push(`${was.ref} is gone`);
    }
    for (const is of after.runs.values()) {
      const was = before.runs.get(is.ref);
      if (!was && actor.kind === "user") faults.push(`a user's edit made ${is.ref}`);
      if (was && (was.run !== is.run || was.status !== is.status)) faults.push(...transition(was, is, actor));
      if (was?.status === "paused" && is.status === "cancelled" && isNamed(basis, after, was)) {
        faults.push(`${is.ref} was cancelled although intent names it`);
      }
      if (is.status === "running" && was?.status !== "running")
        faults.push(...this.#start(basis, after, was, is, actor));
      if (is.status === "complete" && was?.status === "running") faults.push(...completed(after, is));
    }
    faults.push(...this.#intents(before, after, actor));
    return faults;
  }

  /** Remembers what the edits that are now taken over have closed. */
  #bar(basis: Seen, pkg: string): void {
    for (const environment of environmentsOf(basis, pkg)) {
      const runs = on(basis, pkg, environment);
      const intent = should(basis, pkg, environment);
      const tried = latest(runs);
      if (tried ? answers(tried, intent) : !intent) continue;
      if (runs.some((each) => waits(each) && asked(each) && answers(each, intent))) continue;
      const target = releaseOf(intent);
      const ups = runs.filter(({ run }) => run.type !== "down" && run.turn !== undefined);
      const last = latest(ups)?.release;
      const back = target !== undefined && last !== undefined && target < last;
      if (intent && !back) continue;
      for (const each of runs) if (waits(each) && !answers(each, intent)) this.#barred.add(each.ref);
      if (back) this.#barTakenBack(basis, pkg, new Set(ups.map(({ release }) => release).filter((id) => id > target)));
    }
  }

  #barTakenBack(basis: Seen, pkg: string, taken: ReadonlySet<number>): void {
    for (const each of basis.runs.values()) {
      const rollsOn = each.kind === "deploy" && each.package === pkg && each.status === "pending";
      if (rollsOn && taken.has(each.release)) this.#barred.add(each.ref);
    }
  }

  #start(basis: Seen, after: Seen, was: SeenRun | undefined, is: SeenRun, actor: Actor): string[] {
    const faults: string[] = [];
    if (actor.kind !== "engine" || is.run.claim?.owner !== actor.owner) faults.push(`${is.ref} was started by another`);
    if (is.kind === "task") return faults;
    if (this.#barred.has(is.ref) && !asked(is)) faults.push(`${is.ref} goes on although it was taken back`);
    // A whole command ends runs and starts the next ones in one commit: what it decided on was never on record.
    if (actor.op === "settle") return faults;
    return [...faults, ...startOf(basis, after, was, is)];
  }

  /** The engine writes intent only for what it starts, and never against what users asked for since. */
  #intents(before: Seen, after: Seen, actor: Actor): string[] {
    const faults: string[] = [];
    for (const ref of new Set([...before.intent.keys(), ...after.intent.keys()])) {
      const [old, now] = [before.intent.get(ref), after.intent.get(ref)];
      if (old === now || (old !== undefined && now !== undefined && equalJson(old, now))) continue;
      if (actor.kind === "user" || (actor.op === "register" && ref.startsWith("@/environment/"))) continue;
      const [, pkg, environment] = /^(.*)\/@\/deploy\/(.+)$/.exec(ref) ?? [];
      if (pkg === undefined || environment === undefined) faults.push(`the engine wrote ${ref}`);
      else faults.push(...this.#intent(before, after, pkg, environment, now));
    }
    return faults;
  }

  #intent(before: Seen, after: Seen, pkg: string, environment: string, now: Json | undefined): string[] {
    const ref = currentRef(pkg, "deploy", environment);
    const runs = on(after, pkg, environment).filter((each) => waits(each) || each.status === "running");
    if (now === undefined) {
      // Between the two writes of a start the teardown itself may not be on record yet.
      const down =
        runs.some(({ run }) => run.type === "down") || latest(on(after, pkg, environment))?.run.type !== "down";
      return should(before, pkg, environment) || !down ? [`the engine deleted ${ref}`] : [];
    }
    const release = releaseOf(now as unknown as DeployIntent) ?? 0;
    if ((releaseOf(should(before, pkg, environment)) ?? 0) > release)
      return [`the engine set ${ref} back to r${release}`];
    const starts = runs.filter((each) => each.release === release && each.run.type !== "down" && !asked(each));
    if (starts.length === 0) return [`the engine set ${ref} to r${release}, which does not start`];
    return starts.every((each) => this.#barred.has(each.ref))
      ? [`the engine set ${ref} to r${release}, taken back`]
      : [];
  }
}

/** Whether intent names a run before and after a change. */
function isNamed(basis: Seen, after: Seen, run: SeenRun): boolean {
  if (run.kind !== "deploy") return false;
  return [basis, after].every((seen) => answers(run, should(seen, run.package, run.name)));
}

/** Documents that were not written are the same objects. */
function sameDocuments(one: ReadonlyMap<string, Json>, other: ReadonlyMap<string, Json>): boolean {
  return one.size === other.size && [...one].every(([ref, body]) => other.get(ref) === body);
}

/** What is wrong with the claim of a run, and with its turn. */
function claimOf({ ref, run, status, kind }: SeenRun): string[] {
  const started = status !== "pending" && status !== "cancelled";
  if (kind === "deploy" && started && run.turn === undefined) return [`${ref} has no turn`];
  if (status !== "running") return run.claim ? [`${ref} is ${status} and claimed`] : [];
  return run.claim && run.functions.at(-1)?.started !== undefined ? [] : [`${ref} runs without its claim`];
}

/** Environments in which anything of a package was ever to run. */
export function environmentsOf(seen: Seen, pkg: string): readonly string[] {
  const found = new Set<string>();
  for (const each of seen.runs.values()) if (each.kind === "deploy" && each.package === pkg) found.add(each.name);
  return [...found].sort();
}

function transition(was: SeenRun, is: SeenRun, { owner, op, kind }: Actor): string[] {
  const faults: string[] = [];
  const step = `${is.ref}: ${was.status} -> ${is.status} by ${op} of ${owner}`;
  if (kind === "user") faults.push(`${step}, a user's edit`);
  if (was.status !== is.status && !moves[was.status]?.includes(is.status)) faults.push(step);
  if (was.status === "running" && was.run.claim?.owner !== owner) {
    const lost = is.status.startsWith("failed") && is.run.failure?.kind === "lost";
    if (!lost) faults.push(`${step}, which is not its own`);
  }
  if (was.status === "running" && is.status === "failed_retried" && is.run.failure === undefined) faults.push(step);
  if (was.status === is.status && !waits(is) && is.status !== "running") faults.push(`${step}, after its end`);
  return faults;
}

function completed(after: Seen, { ref, package: pkg, kind, name, run }: SeenRun): string[] {
  const item = ref.slice(0, ref.lastIndexOf("/"));
  const faults: string[] = [];
  const task = after.state.get(item) as { run_ref?: string } | undefined;
  if (task?.run_ref !== ref) faults.push(`${ref} is complete and ${item} names another run`);
  const link = after.links.get(currentRef(pkg, kind, name));
  if (kind === "deploy" && run.type !== "down" && link !== item)
    faults.push(`${ref} is complete and ${link} stands there`);
  if (run.type === "down" && link !== undefined) faults.push(`${ref} removed it and ${link} stands there`);
  return faults;
}
