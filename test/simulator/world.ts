import type { Addresses } from "./call.js";
import { type Clock, createClock } from "./clock.js";
import { createFaults, type Faults } from "./faults/faults.js";
import type { Pushed } from "./git/move-refs.js";
import type { GitHubRepository } from "./git/repository.js";
import { createLedger, type Ledger } from "./ledger.js";
import { createLimits, type Limits } from "./limits.js";
import { createTarballs, type Tarballs } from "./rest/tarball.js";
import type { TreeLimits } from "./rest/trees.js";
import { createTokens, type Tokens } from "./tokens.js";

/** All that one simulated GitHub consists of; what handlers share. */
export interface World {
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly trees: TreeLimits;
  readonly tarballs: Tarballs;
  readonly addresses: Addresses;
  /** Whether it plays GitHub Enterprise Server: other addresses, fewer features. */
  readonly enterprise: boolean;
  /** Calls and answers that are not as GitHub describes its API. */
  readonly violations: string[];
  /** By full name in lower case. */
  readonly repositories: Map<string, GitHubRepository>;
  /** A number nobody had before. */
  nextId(): number;
  pushed: Pushed;
}

/** @param start an ISO date at which time stands; undefined: the machine's time */
export function createWorld(enterprise: boolean, start: string | undefined, port: number): World {
  const clock = createClock(start);
  const server = `http://127.0.0.1:${port}`;
  const addresses = {
    server,
    api: enterprise ? `${server}/api/v3` : server,
    graphql: enterprise ? `${server}/api/graphql` : `${server}/graphql`,
  };
  let last = 1000;
  return {
    ...{ clock, enterprise, addresses, repositories: new Map(), violations: [] },
    ...{ tokens: createTokens(), limits: createLimits(clock), ledger: createLedger(), faults: createFaults() },
    ...{ trees: { entries: 100_000 }, tarballs: createTarballs(clock, server) },
    nextId: () => ++last,
    pushed: async () => undefined,
  };
}
