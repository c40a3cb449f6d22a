import type { Evaluation } from "../config/host.js";
import type { Environment } from "../documents/environment.js";
import type { Reporter } from "../report/reporter.js";
import type { World } from "../store/store.js";
import type { Runner } from "./runner.js";

/** Time, handed in so that what is decided never depends on the machine. */
export interface Clock {
  /** RFC 3339 in UTC, with milliseconds. */
  now(): string;
  /** Calls `tick` every `ms` milliseconds until the returned function is called. */
  every(ms: number, tick: () => void): () => void;
  /** Resolves at a moment (RFC 3339), or as soon as the signal is aborted. */
  until(time: string, signal: AbortSignal): Promise<void>;
}

/** Who this process is in claims, and what it knows about the owners of other claims. */
export interface Owner {
  /** Unique for a process, or for a GitHub run and attempt. */
  readonly id: string;
  /** Where people can look at it. */
  readonly url?: string;
  /**
   * Whether an owner is gone: a finished GitHub run, a process that ended; of one out of sight, whose beat stood still
   * for a whole lease by this machine's own clock.
   *
   * @param beat the claim that is judged by; without it only what is certain counts
   */
  isDead(owner: string, beat?: Beat): Promise<boolean>;
}

/** A claim and how often its owner has shown that it lives. */
export interface Beat {
  /** The claimed run. */
  readonly ref: string;
  readonly owner: string;
  /** When it was claimed, as the claim has it; only tells claims apart. */
  readonly since: string;
  readonly beat: number;
}

/** What running releases needs from outside. */
export interface ReleaseContext {
  readonly world: World;
  readonly reporter: Reporter;
  readonly clock: Clock;
  readonly owner: Owner;
  /** Commit of the checkout: releases of others are not run here. */
  readonly commit: string;
  /** Runs in progress at one moment, over all releases. */
  readonly maxParallel: number;
  /** The job this is; absent away from GitHub, where everything is done that can be. */
  readonly runner?: Runner;
  /** Aborted when the process is asked to end. */
  readonly signal: AbortSignal;
  /** Who gives the command, for what is written on their word: `@LOGIN` on GitHub, else a name. */
  actor(): Promise<string>;
  /** Replaces registered secrets in text that is stored or shown. */
  mask(text: string): string;
  /**
   * The evaluated config file of a release, from the checkout that the release was made from. Given `environments`, it
   * is evaluated again for these.
   */
  evaluate(release: string, environments?: readonly Environment[]): Promise<Evaluation>;
}
