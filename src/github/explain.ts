import type { Problem } from "../errors.js";
import { masks } from "../masks.js";
import type { GithubFailure } from "./failure.js";
import { renewal } from "./limits.js";

/** What a failure means for people: a sentence's second half, and the step that helps. */
export interface Explanation {
  /** Follows `… cannot be read: ` or the like; without a full stop. */
  readonly reason: string;
  readonly fix: NonNullable<Problem["fix"]>;
  /** Whether it is a question of who may do it, rather than of reaching GitHub. */
  readonly denied: boolean;
}

/**
 * Puts a failed call in words: what GitHub said, the id of the call, and what to change. For a missing permission that
 * is the YAML to add.
 *
 * @param needs the permission the call needs where GitHub does not name it, as `contents: write`
 */
export function explain(failure: GithubFailure, needs: string): Explanation {
  // A rule that is broken is named in lines of its own.
  const said = masks
    .mask(failure.reason)
    .replace(/[.\s]+$/, "")
    .replace(/[.:]?\s*\n\s*/g, ": ");
  const reason = `${said}${trace(failure)}`;
  if (failure.kind === "limited") return limited(failure, reason);
  if (failure.kind === "unclear") {
    return { reason, fix: "Run it again; see https://www.githubstatus.com if it stays so.", denied: false };
  }
  if (failure.status === 401) {
    return { reason, fix: "Pass a token that is valid in GH_TOKEN or GITHUB_TOKEN.", denied: true };
  }
  if (failure.status === 404 || failure.type === "NOT_FOUND") {
    return { reason: `it is not there, or the token may not see it: ${reason}`, fix: otherToken, denied: true };
  }
  if (failure.status === 403 || failure.type === "FORBIDDEN" || failure.type === "INSUFFICIENT_SCOPES") {
    return { reason, fix: permissionFix(failure.header("x-accepted-github-permissions"), needs), denied: true };
  }
  return { reason, fix: "Let this token do it, or change what forbids it.", denied: true };
}

const otherToken =
  "Check the name, and pass a token with access to it in GH_TOKEN; a job's own token reaches its own repository alone.";

/** The call's id, and the quota where it runs low: what support and users ask for first. */
function trace(failure: GithubFailure): string {
  const id = failure.header("x-github-request-id");
  const remaining = failure.header("x-ratelimit-remaining");
  const known = [id === undefined ? "" : `request ${id}`, remaining === undefined ? "" : `${remaining} calls left`];
  const text = known.filter((each) => each !== "").join(", ");
  return text === "" ? "" : ` (${text})`;
}

function limited(failure: GithubFailure, reason: string): Explanation {
  const renewed = renewal(failure);
  const when = renewed === undefined ? "in some minutes" : `after ${new Date(renewed).toISOString()}`;
  return { reason, fix: `Run it again ${when}, or with a token that has a larger quota.`, denied: false };
}

/**
 * What to add to a workflow. GitHub names alternatives, separated by `;`, of permissions separated by `,`; where the
 * call's own is among them it is that one. Its names have `_` where those of workflows have `-`.
 *
 * @param accepted the header `x-accepted-github-permissions`: `contents=write,actions=read; administration=write`
 */
function permissionFix(accepted: string | undefined, needs: string): string {
  const alternatives = (accepted ?? "").split(";").map((all) =>
    all.split(",").flatMap((each) => {
      const [, name, access] = /^\s*(\w+)=(\w+)\s*$/.exec(each) ?? [];
      return name === undefined ? [] : [`${name.replaceAll("_", "-")}: ${access}`];
    }),
  );
  const [first = []] = alternatives;
  const lines = alternatives.find((each) => each.includes(needs)) ?? (first.length > 0 ? first : [needs]);
  const block = lines.map((line) => `  ${line}`).join("\n");
  return `Give the token that permission; in a workflow, add to what is there:\npermissions:\n${block}`;
}
