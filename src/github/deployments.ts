import { releaseRef } from "../report/hints.js";
import type { ReportEvent, Reporter, RunView } from "../report/reporter.js";
import type { GithubClient } from "./client.js";
import { explain } from "./explain.js";
import { GithubFailure } from "./failure.js";

/** Which repository deployments are shown in. */
export interface DeploymentOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** Of the running job. */
  readonly runUrl: string;
  readonly client: () => Promise<GithubClient>;
  /** Told once when GitHub does not take them; the releases go on. */
  readonly warn: (text: string) => void;
}

/** Characters of a description that GitHub takes. */
const longest = 140;

/**
 * Shows deployments in environments of GitHub: one for each run that deploys, with how it ended. Protection rules are
 * not asked, since nobody's job is in that environment, and older deployments are left as they are.
 */
export class GithubDeployments implements Reporter {
  private readonly commits = new Map<string, string>();
  private readonly made = new Map<string, Promise<number | undefined>>();
  private last: Promise<unknown> = Promise.resolve();
  private refused = false;

  constructor(private readonly options: DeploymentOptions) {}

  report(event: ReportEvent): void {
    if (event.type === "release") this.commits.set(event.release.ref, event.release.commit);
    if (event.type === "run-started" && event.run.type === "up") this.begin(event.run);
    if (event.type === "run-ended" && event.run.type !== "task") this.end(event.run);
  }

  /** Waits until all that is on its way has been answered. */
  async close(): Promise<void> {
    await this.last;
  }

  private begin(run: RunView): void {
    const commit = this.commits.get(releaseRef(run.ref));
    if (commit === undefined) return;
    this.made.set(
      run.ref,
      this.queued(async (client, place) => {
        const { data } = await client.rest.repos.createDeployment({
          ...place,
          ref: commit,
          environment: run.name,
          description: run.label.slice(0, longest),
          auto_merge: false,
          required_contexts: [],
        });
        const id = "id" in data ? data.id : undefined;
        if (id !== undefined) await this.status(client, place, id, "in_progress", run);
        return id;
      }),
    );
  }

  private end(run: RunView): void {
    const made = this.made.get(run.ref);
    if (made === undefined || run.status === "waiting" || run.status === "pending") return;
    const state = run.status === "done" ? "success" : run.status === "cancelled" ? "inactive" : "failure";
    void this.queued(async (client, place) => {
      const id = await made;
      if (id !== undefined) await this.status(client, place, id, state, run);
      return id;
    });
  }

  private async status(
    client: GithubClient,
    place: Place,
    deployment_id: number,
    state: "in_progress" | "success" | "failure" | "inactive",
    { outputs, problem }: RunView,
  ): Promise<void> {
    const url = typeof outputs.url === "string" && /^https?:\/\//.test(outputs.url) ? outputs.url : undefined;
    await client.rest.repos.createDeploymentStatus({
      ...place,
      ...{ deployment_id, state, log_url: this.options.runUrl, auto_inactive: false },
      ...(url === undefined ? {} : { environment_url: url }),
      ...(problem === undefined ? {} : { description: problem.message.slice(0, longest) }),
    });
  }

  /** One after the other: GitHub asks for that where things are made. */
  private queued(
    act: (client: GithubClient, place: Place) => Promise<number | undefined>,
  ): Promise<number | undefined> {
    const [owner = "", repo = ""] = this.options.repository.split("/");
    const next = this.last.then(async () => {
      if (this.refused) return undefined;
      try {
        return await act(await this.options.client(), { owner, repo });
      } catch (error) {
        if (!(error instanceof GithubFailure)) throw error;
        this.refused = true;
        const { reason, fix } = explain(error, "deployments: write");
        this.options.warn(`deployments are not shown on GitHub: ${reason}. ${fix}`);
        return undefined;
      }
    });
    this.last = next.catch(() => undefined);
    return next;
  }
}

interface Place {
  readonly owner: string;
  readonly repo: string;
}
