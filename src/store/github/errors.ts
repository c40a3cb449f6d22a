import { fail, OcurootError } from "../../errors.js";
import { explain } from "../../github/explain.js";
import { GithubFailure } from "../../github/failure.js";
import type { Branch } from "../git/branch.js";

/** The permission that reading and writing documents takes, as a workflow grants it. */
const needs = { read: "contents: read", write: "contents: write" };

/** Does something that reads, and says what it means when GitHub does not let it. */
export async function reading<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error;
    const { reason, fix } = explain(error, needs.read);
    return fail("store-unreachable", `${name} cannot be read: ${reason}.`, { fix });
  }
}

/** The error for a change that GitHub did not take. */
export function notWritten(name: string, branches: readonly Branch[], failure: GithubFailure): OcurootError {
  const { reason, fix, denied } = explain(failure, needs.write);
  const where = branches.map((branch) => branch.name).join(" and ");
  if (!denied) {
    const message = `A change to ${where} of ${name} could not be sent: ${reason}.`;
    return new OcurootError({ code: "store-unreachable", message, fix });
  }
  return new OcurootError({
    code: "store-protected",
    message: `${name} refuses changes to ${where}: ${reason}.`,
    fix: isRule(failure) ? ruleFix : fix,
  });
}

const ruleFix =
  "Let the user of this token past the rules for the branch (Settings, Rules), or keep the store in another branch.";

/** Whether the words speak of what the owners of the repository decided. */
export function isRule({ reason, type }: GithubFailure): boolean {
  if (type === "STALE_DATA") return false;
  return /protect|\brules?\b|ruleset|pull request|status check|policy|archived|locked|verified signature/i.test(reason);
}

/** Whether it is a question of who asks: no other attempt will be answered otherwise. */
export function isDenied({ status, type }: GithubFailure): boolean {
  return status === 401 || status === 403 || type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES";
}
