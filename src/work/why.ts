import { fail } from "../errors.js";
import { itemOf, labelOf, splitRelease, splitRun } from "../refs/names.js";
import { Deployments, type Sources } from "../release/deployments.js";
import { Freezes } from "../release/freeze.js";
import { loadRelease, runsOf } from "../release/load.js";
import { viewRelease } from "../release/view.js";
import type { RunView, Wait } from "../report/reporter.js";
import { type Cell, cellOf, runViewAt } from "./standing.js";

/** One step on the way to a cause: a run, and how it stands. */
export interface WhyStep {
  readonly run: RunView;
  /** What of it the step before waits for, such as `needs api deploy eu output url`; absent for the first. */
  readonly via?: string;
}

/** Why something is as it is: the runs on the way, and the smallest causes at its end. */
export interface Why {
  readonly ref: string;
  /** Of a deployment: what is there now, beside what is asked about. */
  readonly cell?: Cell;
  /** The label of the release that is asked about. */
  readonly release?: string;
  readonly chain: readonly WhyStep[];
  /** What has to happen; empty: nothing. */
  readonly causes: readonly Wait[];
}

/** What is asked about, absolute: a deployment (`PACKAGE/@/deploy/ENV`), a release, or an item or run of one. */
export async function whyOf(sources: Sources, ref: string, time: string): Promise<Why> {
  const search = new Search(sources, new Freezes(sources.intent, time));
  const deployment = /^(.+)\/@\/deploy\/([^/]+)$/.exec(ref);
  if (deployment?.[1] !== undefined && deployment[2] !== undefined) {
    return search.deployment(ref, deployment[1], deployment[2]);
  }
  const release = splitRelease(ref);
  if (release) return search.release(await sources.state.resolve(ref));
  return search.item(await sources.state.resolve(ref));
}

class Search {
  readonly #sources: Sources;
  readonly #freezes: Freezes;
  readonly #chain: WhyStep[] = [];
  readonly #causes: Wait[] = [];
  readonly #seen = new Set<string>();

  constructor(sources: Sources, freezes: Freezes) {
    this.#sources = sources;
    this.#freezes = freezes;
  }

  async deployment(ref: string, pkg: string, environment: string): Promise<Why> {
    const deployments = new Deployments(pkg, this.#sources);
    const cell = await cellOf(this.#sources, deployments, environment, this.#freezes);
    if (!cell.current && !cell.next && deployments.on(environment).length === 0) {
      fail("ref-not-found", `nothing was ever planned of ${labelOf(pkg)} in ${environment}`, { ref });
    }
    if (cell.next) await this.#follow(cell.next);
    else if (cell.wanted !== undefined) this.#unasked(cell.wanted);
    return this.#result(ref, cell);
  }

  /** Nothing is under way: nobody has taken over yet what was asked for. */
  #unasked(wanted: string): void {
    const what = wanted === "" ? "removing it" : wanted;
    this.#causes.push({
      kind: "run",
      act: true,
      text: `intent asks for ${what}, which nobody has taken over yet`,
      fix: ["work", "any"],
    });
  }

  async release(ref: string): Promise<Why> {
    const { runs, package: label, id } = await viewRelease(this.#sources.state, ref, this.#freezes);
    const order = ["failed", "lost", "waiting", "running", "pending", "cancelled"];
    const open = runs.filter(({ status }) => order.includes(status));
    const [worst] = open.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
    if (worst) await this.#follow(worst);
    return { ...this.#result(ref), release: `${label} ${id}` };
  }

  /** `R/task/NAME`, `R/deploy/ENV`, or one run of it. */
  async item(ref: string): Promise<Why> {
    const run = await this.#newest(ref);
    if (!run) fail("ref-not-found", `there is no run at ${ref}`, { ref });
    await this.#follow(run);
    return this.#result(ref);
  }

  #result(ref: string, cell?: Cell): Why {
    const causes = [...new Map(this.#causes.map((cause) => [`${cause.kind} ${cause.text}`, cause])).values()];
    return { ref, ...(cell ? { cell } : {}), chain: this.#chain, causes };
  }

  async #newest(ref: string): Promise<RunView | undefined> {
    if (splitRun(ref)) return runViewAt(this.#sources, ref, this.#freezes);
    const last = (await runsOf(this.#sources.state, ref)).at(-1);
    return last && runViewAt(this.#sources, last.ref, this.#freezes);
  }

  /** Goes from a run to what it waits for, and on from there; what was met before is not gone through again. */
  async #follow(run: RunView, via?: string): Promise<void> {
    if (this.#seen.has(run.ref)) return;
    this.#seen.add(run.ref);
    this.#chain.push({ run, ...(via === undefined ? {} : { via }) });
    const { status } = run;
    if (status === "done" || status === "failed_retried") return;
    if (status === "running") {
      const place = run.owner?.url === undefined ? "" : `, ${run.owner.url}`;
      this.#causes.push({ kind: "claim", act: false, text: `${run.label} is running${place}`, ref: run.ref });
    } else if (status === "pending" || status === "waiting") await this.#waits(run);
    else this.#causes.push(this.#ended(run));
  }

  #ended({ ref, label, status }: RunView): Wait {
    const look = status === "lost" ? `look at ${splitRun(ref)?.name ?? label}, then ` : "";
    const text = `${look}try ${label} again`;
    return {
      kind: "run",
      act: true,
      text,
      ref,
      fix: ["release", "retry", ref.slice(0, ref.search(/\/(task|deploy)\//))],
    };
  }

  async #waits(run: RunView): Promise<void> {
    for (const wait of run.waits) {
      if (wait.kind === "phase") await this.#phase(run, wait);
      else if ((wait.kind === "run" || wait.kind === "output") && wait.ref !== undefined) await this.#producer(wait);
      else this.#causes.push(wait);
    }
    if (run.waits.length === 0) await this.#ready(run);
  }

  /** What of the phases before is not done. */
  async #phase(run: RunView, wait: Wait): Promise<void> {
    const { release } = splitRun(run.ref) ?? { release: "" };
    const { runs } = await viewRelease(this.#sources.state, release, this.#freezes);
    const before = runs.filter((each) => each.phase_index < run.phase_index && each.status !== "done");
    const nearest = before.filter((each) => each.phase_index === Math.min(...before.map((one) => one.phase_index)));
    for (const each of nearest) await this.#follow(each, wait.text);
  }

  /** The deployment or task whose output is missing. */
  async #producer(wait: Wait): Promise<void> {
    const document = wait.ref?.split("#")[0] ?? "";
    const current = /^(.+)\/@\/deploy\/([^/]+)$/.exec(document);
    let run: RunView | undefined;
    if (current?.[1] !== undefined && current[2] !== undefined) {
      const deployments = new Deployments(current[1], this.#sources);
      const cell = await cellOf(this.#sources, deployments, current[2], this.#freezes);
      run = cell.next ?? cell.current;
    } else run = await this.#newest(await this.#sources.state.resolve(document));
    if (run && run.status !== "done") await this.#follow(run, wait.text);
    else this.#causes.push(wait);
  }

  /** Nothing is missing: another run is in its place, or nobody has started it. */
  async #ready(run: RunView): Promise<void> {
    const parts = splitRun(run.ref);
    if (parts?.kind === "deploy") {
      const deployments = new Deployments(parts.package, this.#sources);
      await deployments.load(parts.name);
      const busy = deployments.on(parts.name).find(({ status }) => status === "running");
      const view = busy && (await runViewAt(this.#sources, busy.ref, this.#freezes));
      if (view) return this.#follow(view, `after ${view.label}`);
    }
    const { document } = await loadRelease(this.#sources.state, parts?.release ?? itemOf(run.ref));
    const text = `${run.label} is ready to be started at ${document.commit.slice(0, 7)}`;
    this.#causes.push({ kind: "commit", act: true, text, ref: run.ref, fix: ["work", "any"] });
  }
}
