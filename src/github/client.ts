import { Octokit } from "@octokit/rest";
import { failureOf, GithubFailure, graphqlFailure } from "./failure.js";
import { limitPause } from "./limits.js";
import { githubUsage } from "./usage.js";

export interface GithubClientOptions {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  /** Waits for that many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds after which a call without an answer is given up; default 30,000: GitHub itself ends calls after ten seconds. */
  readonly timeLimit?: number;
  /** Told before a wait that a limit of GitHub's asks for, in milliseconds. */
  readonly onLimit?: (failure: GithubFailure, milliseconds: number) => void;
}

/**
 * The way to GitHub. Every failure is a {@link GithubFailure}.
 *
 * A call that meets a limit waits and is sent again, whatever it does: nothing was done. A call without a clear answer
 * (5xx, time-out, connection lost) is sent again if it only reads, or if the caller says `request: { repeat: true }`
 * because doing it twice is doing it once. All other calls are the caller's to look after: it asks first what happened.
 */
export interface GithubClient {
  /** The endpoints, typed. */
  readonly rest: Octokit["rest"];
  readonly request: Octokit["request"];
  /** Runs a GraphQL operation that begins with `query NAME` or `mutation NAME`. Queries are repeated, mutations not. */
  graphql<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
}

/** Named on every call: without it GitHub chooses, and older servers refuse the newest. */
const apiVersion = "2022-11-28";
const defaultTimeLimit = 30_000;
/** How often a call that may be repeated is sent while the answer stays unclear. */
const tries = 3;

/** Options of one call as the hook sees them. */
interface Sent {
  readonly method: string;
  readonly url: string;
  readonly request?: { readonly repeat?: boolean; readonly operation?: string; readonly [other: string]: unknown };
}

/** Opens the way to one GitHub for one token. Nothing is sent before the first call. */
export function createGithubClient(options: GithubClientOptions): GithubClient {
  const silent = () => {};
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: "ocuroot",
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  octokit.hook.wrap("request", (send, parameters) => {
    parameters.headers = { ...parameters.headers, "x-github-api-version": apiVersion };
    const policy = new Policy(parameters, options);
    const attempt = async () => {
      githubUsage.count(policy.mayWrite);
      // In place: what is handed to `send` goes no further than the next hook.
      parameters.request = {
        ...parameters.request,
        signal: AbortSignal.timeout(options.timeLimit ?? defaultTimeLimit),
      };
      return await send(parameters);
    };
    return policy.run(attempt);
  });
  return {
    rest: octokit.rest,
    request: octokit.request,
    graphql: async <T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T> => {
      const [, kind, name] = /^\s*(query|mutation)\s+(\w+)/.exec(document) ?? [];
      const request = { repeat: kind === "query", operation: `GraphQL ${kind} ${name}` };
      const answer = await octokit.request({
        method: "POST",
        url: options.graphqlUrl,
        query: document,
        variables,
        request,
      });
      return (answer.data as { readonly data: T }).data;
    },
  };
}

/** What an answer is looked at for. */
interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Sends one call as often as it may be sent. */
class Policy {
  /** Whether it may change something at GitHub. */
  readonly mayWrite: boolean;
  readonly #operation: string;
  readonly #repeatable: boolean;
  readonly #options: GithubClientOptions;
  readonly #waits: number[] = [];

  constructor(sent: Sent, options: GithubClientOptions) {
    this.#operation = sent.request?.operation ?? `${sent.method} ${sent.url}`;
    const reads = sent.method === "GET" || sent.method === "HEAD";
    this.mayWrite = !reads && !this.#operation.startsWith("GraphQL query");
    this.#repeatable = sent.request?.repeat ?? reads;
    this.#options = options;
  }

  async run<A extends Answer>(attempt: () => Promise<A>): Promise<A> {
    for (let unclear = 0; ; ) {
      const outcome = await this.#once(attempt);
      if (!(outcome instanceof GithubFailure)) return outcome;
      if (outcome.kind === "limited") await this.#waitForLimit(outcome);
      else if (outcome.kind === "refused" || !this.#repeatable || ++unclear === tries) throw outcome;
      else await this.#options.pause(1000 * 2 ** (unclear - 1) * (0.5 + Math.random()));
    }
  }

  async #once<A extends Answer>(attempt: () => Promise<A>): Promise<A | GithubFailure> {
    try {
      const answer = await attempt();
      githubUsage.note(answer.headers);
      return this.#faultIn(answer) ?? answer;
    } catch (error) {
      const failure = failureOf(error, this.#operation);
      githubUsage.note(failure.facts.headers);
      return failure;
    }
  }

  /** A good status with a bad body: an error of GraphQL, or JSON that broke off. */
  #faultIn({ status, data, headers }: Answer): GithubFailure | undefined {
    const isJson = /^application\/json/.test(String(headers["content-type"] ?? ""));
    if (isJson && typeof data === "string" && status !== 204) {
      const facts = { operation: this.#operation, status: 200, type: undefined, headers };
      return new GithubFailure({ ...facts, kind: "unclear", reason: "the answer broke off" });
    }
    return this.#operation.startsWith("GraphQL") ? graphqlFailure(data, this.#operation, headers) : undefined;
  }

  async #waitForLimit(failure: GithubFailure): Promise<void> {
    const pause = limitPause(failure, this.#waits, this.#options.now());
    if (pause === undefined) throw failure;
    this.#waits.push(pause);
    this.#options.onLimit?.(failure, pause);
    await this.#options.pause(pause);
  }
}
