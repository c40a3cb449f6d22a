/** One request that came in, and what became of it. */
export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  readonly door: "rest" | "graphql" | "git";
  /** The route it was answered by, as the API description writes it; the root fields asked for, of a GraphQL call. */
  readonly operation: string;
  /** Undefined: the connection was broken off before an answer. */
  readonly status: number | undefined;
  readonly repository: string | undefined;
  /** The kind of token that asked. */
  readonly by: string | undefined;
  /** What it counts towards the hourly limit of its bucket: nothing for an answer 304. */
  readonly primary: number;
  /** Points towards the limit of a minute: 1 for reading, 5 for writing. */
  readonly points: number;
  /** Whether it counts as one of the requests that create content. */
  readonly creates: boolean;
  readonly requestId: string;
  /** The kind of fault that struck it. */
  readonly fault: string | undefined;
  /** Milliseconds, by the simulator's clock. */
  readonly at: number;
}

/** How many calls of each sort there are. */
export interface Counts {
  /** REST and GraphQL together: what a job's quota knows of. */
  readonly calls: number;
  /** Calls that change nothing, 304s included. */
  readonly reads: number;
  /** Calls that may change something: each counts as creating content. */
  readonly writes: number;
  /** Reads answered 304. */
  readonly unchanged: number;
  readonly graphql: number;
  /** Requests of git itself. */
  readonly git: number;
  /** Workflow and repository dispatches. */
  readonly dispatches: number;
}

/** All calls, in the order they came. */
export interface Ledger {
  readonly calls: readonly RecordedCall[];
  counts(): Counts;
  /** @throws Error that lists the calls, when one of the counts is another */
  expectCalls(expected: Partial<Counts>): void;
  /** The same for limits: a slow machine looks once or twice more at what is already known. */
  expectAtMost(limits: Partial<Counts>): void;
  /** Forgets what was counted so far. */
  reset(): void;
  record(call: RecordedCall): void;
}

export function createLedger(): Ledger {
  const calls: RecordedCall[] = [];
  const check = (wanted: Partial<Counts>, words: string, isRight: (found: number, wanted: number) => boolean): void => {
    const found = count(calls);
    const wrong = (Object.entries(wanted) as [keyof Counts, number][]).filter(([name, n]) => !isRight(found[name], n));
    if (wrong.length === 0) return;
    const said = wrong.map(([name, value]) => `${name}: expected ${words}${value}, got ${found[name]}`);
    throw new Error(`${said.join("; ")}\n${calls.map(lineOf).join("\n")}`);
  };
  return {
    calls,
    counts: () => count(calls),
    expectCalls: (expected) => check(expected, "", (found, wanted) => found === wanted),
    expectAtMost: (limits) => check(limits, "at most ", (found, most) => found <= most),
    reset() {
      calls.length = 0;
    },
    record(call) {
      calls.push(call);
    },
  };
}

function count(calls: readonly RecordedCall[]): Counts {
  const api = calls.filter(({ door }) => door !== "git");
  const number = (test: (call: RecordedCall) => boolean) => api.filter(test).length;
  return {
    calls: api.length,
    reads: number(({ creates }) => !creates),
    writes: number(({ creates }) => creates),
    unchanged: number(({ status }) => status === 304),
    graphql: number(({ door }) => door === "graphql"),
    git: calls.length - api.length,
    dispatches: number(({ operation }) => operation.endsWith("/dispatches")),
  };
}

function lineOf({ method, path, operation, door, status, fault }: RecordedCall): string {
  const notes = [...(door === "graphql" ? [operation] : []), ...(fault === undefined ? [] : [fault])];
  return `  ${status ?? "---"} ${method} ${path}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}
