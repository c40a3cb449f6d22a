import type { Evaluation } from "../config/host.js";
import { OcurootError } from "../errors.js";
import type { Reporter } from "../report/reporter.js";

/**
 * What a file declares is to be done from now on, so it has to be possible now. Releases that were made before go on
 * although an environment of theirs is gone since; that is why the evaluation itself only warns of it.
 *
 * @throws `environment-unknown` for each deployment to an environment that does not exist.
 */
export function acceptEvaluation({ warnings }: Evaluation): void {
  const unknown = warnings.filter(({ code }) => code === "environment-unknown");
  if (unknown.length > 0) throw new OcurootError(unknown);
}

/** Tells of what looks wrong in a file. */
export function reportWarnings(reporter: Reporter, { warnings }: Evaluation): void {
  for (const problem of warnings) reporter.report({ type: "warning", problem });
}
