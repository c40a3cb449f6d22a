import type { Addresses } from "./call.js";
import type { Clock } from "./clock.js";
import type { Faults } from "./faults/faults.js";
import type { Pushed } from "./git/move-refs.js";
import type { GitHubRepository } from "./git/repository.js";
import type { Ledger } from "./ledger.js";
import type { Limits } from "./limits.js";
import type { TreeLimits } from "./rest/trees.js";
import type { Tokens } from "./tokens.js";

/** All that one simulated GitHub consists of; what handlers share. */
export interface World {
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly trees: TreeLimits;
  readonly addresses: Addresses;
  /** Whether it plays GitHub Enterprise Server: other addresses, fewer features. */
  readonly enterprise: boolean;
  /** By full name in lower case. */
  readonly repositories: Map<string, GitHubRepository>;
  /** A number nobody had before. */
  nextId(): number;
  pushed: Pushed;
}
