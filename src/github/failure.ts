/**
 * `limited`: GitHub wants us to wait, nothing was done. `unclear`: no answer, or none that says what was done.
 * `refused`: an answer that repeating will not change.
 */
export type FailureKind = "limited" | "unclear" | "refused";

/** What is known about one answer, or about there being none. */
export interface FailureFacts {
  /** `GET /repos/…`, or the name of a GraphQL operation. */
  readonly operation: string;
  readonly kind: FailureKind;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** GitHub's words, or those of the network. */
  readonly reason: string;
  /** `errors[0].type` of a GraphQL answer, such as `STALE_DATA`. */
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** A call to GitHub that failed. For callers to decide on; what people see is made of it in explain.ts. */
export class GithubFailure extends Error {
  override readonly name = "GithubFailure";
  readonly facts: FailureFacts;

  constructor(facts: FailureFacts, options?: ErrorOptions) {
    super(`${facts.operation}: ${facts.reason}`, options);
    this.facts = facts;
  }

  get kind(): FailureKind {
    return this.facts.kind;
  }

  get status(): number {
    return this.facts.status;
  }

  get reason(): string {
    return this.facts.reason;
  }

  get type(): string | undefined {
    return this.facts.type;
  }

  /** A header of the answer, in lower case. */
  header(name: string): string | undefined {
    const value = this.facts.headers[name];
    return value === undefined ? undefined : String(value);
  }
}

/** What Octokit throws, as far as it is used here. */
interface RequestErrorLike {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: FailureFacts["headers"]; readonly data?: unknown };
}

/** The failure in anything that was thrown by a call. */
export function failureOf(error: unknown, operation: string): GithubFailure {
  if (error instanceof GithubFailure) return error;
  const { response, message, status } = (typeof error === "object" && error !== null ? error : {}) as RequestErrorLike;
  const text = String(message ?? error) || "no answer";
  if (response === undefined) {
    const facts = { operation, kind: "unclear", status: 0, reason: text, type: undefined, headers: {} } as const;
    return new GithubFailure(facts, { cause: error });
  }
  const headers = response.headers ?? {};
  const code = Number(status);
  const reason = text.replace(/ - https?:\/\/\S+$/, "");
  return new GithubFailure({
    operation,
    kind: kindOf(code, reason, headers),
    status: code,
    reason,
    type: undefined,
    headers,
  });
}

/**
 * Statuses first, words second: GitHub promises none of its texts.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function kindOf(status: number, reason: string, headers: FailureFacts["headers"]): FailureKind {
  if (status === 429) return "limited";
  if (status === 403) {
    const exhausted = String(headers["x-ratelimit-remaining"]) === "0" && !/not accessible/i.test(reason);
    return headers["retry-after"] !== undefined || exhausted || /rate limit|abuse/i.test(reason)
      ? "limited"
      : "refused";
  }
  return status >= 500 || status === 408 ? "unclear" : "refused";
}

/** One entry of `errors` in a GraphQL answer. */
interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
}

/** The failure that a GraphQL answer reports, with status 200. @returns undefined when it reports none. */
export function graphqlFailure(
  data: unknown,
  operation: string,
  headers: FailureFacts["headers"],
): GithubFailure | undefined {
  const errors = (typeof data === "object" && data !== null && "errors" in data ? data.errors : undefined) as
    | readonly GraphqlError[]
    | undefined;
  const [first] = errors ?? [];
  if (first === undefined) return undefined;
  const reason = first.message ?? "an error without words";
  const { type } = first;
  const limited = type === "RATE_LIMITED" || type === "RATE_LIMIT" || /rate limit/i.test(reason);
  const vague = type === undefined && /something went wrong|server error|time[d -]*out/i.test(reason);
  const kind = limited ? "limited" : vague ? "unclear" : "refused";
  return new GithubFailure({ operation, kind, status: 200, reason, type, headers });
}
