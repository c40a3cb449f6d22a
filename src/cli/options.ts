import type { ProgressMode } from "../report/create.js";

/** What every command understands. */
export interface CommonOptions {
  /** Print one JSON document on stdout instead of text. */
  readonly json?: boolean;
  /** Say more than people need who have no question about the program itself. */
  readonly verbose?: boolean;
  readonly progress?: ProgressMode;
  readonly color?: "auto" | "always" | "never";
}

/** Takes the targets of a release command beside its argument. */
export interface ReleaseOptions extends CommonOptions {
  readonly package?: string;
  readonly release?: string;
  readonly maxParallel: number;
}
