import { ApiError, invalid } from "../answer.js";
import type { Token } from "../tokens.js";
import { isAncestor } from "./history.js";
import type { Objects } from "./objects.js";
import type { RefChange, Refs } from "./refs.js";
import { entryAt } from "./trees.js";

/** What a ruleset or branch protection forbids on one branch. */
export interface Rule {
  /** Short name. */
  readonly branch: string;
  /** `push`: changes need a pull request; `force-push`, `deletion`, `creation`: only that. */
  readonly refuses: "push" | "force-push" | "deletion" | "creation";
  /** Logins that may nevertheless; over git these are refused all the same. */
  readonly bypass?: readonly string[];
}

/** Texts as seen in public issues: googleapis/repo-automation-bots 5551, github/rest-api-description 4887. */
const texts: Record<Rule["refuses"], string> = {
  push: "Changes must be made through a pull request.",
  "force-push": "Cannot force-push to this branch",
  deletion: "Cannot delete this branch",
  creation: "Cannot create ref due to creations being restricted.",
};

/** What a change of refs is judged by. */
interface Judged {
  readonly objects: Objects;
  readonly refs: Refs;
  readonly rules: readonly Rule[];
  readonly defaultBranch: string;
}

/** @throws ApiError 422 when a rule forbids the change, 403 when it touches workflow files and the token may not */
export function enforceRules(repository: Judged, change: RefChange, token: Token | undefined): void {
  for (const rule of repository.rules) {
    if (change.name !== `refs/heads/${rule.branch}` || rule.bypass?.includes(token?.login ?? "")) continue;
    if (!breaks(repository.objects, rule, change)) continue;
    throw invalid(`Repository rule violations found\n\n${texts[rule.refuses]}\n\n`);
  }
  if (token !== undefined && token.permissions.workflows !== "write" && touchesWorkflows(repository, change)) {
    const who = token.kind === "job" || token.kind === "app" ? "integration" : "personal access token";
    const headers = { "x-accepted-github-permissions": "contents=write,workflows=write" };
    throw new ApiError(403, `Resource not accessible by ${who}`, headers, "FORBIDDEN");
  }
}

function breaks(objects: Objects, { refuses }: Rule, { before, after }: RefChange): boolean {
  if (refuses === "creation") return before === undefined;
  if (refuses === "deletion") return after === undefined;
  if (refuses === "push") return true;
  return before !== undefined && after !== undefined && !isAncestor(objects, before, after);
}

/** A branch that begins where another one is brings no new workflow files. */
function touchesWorkflows({ objects, refs, defaultBranch }: Judged, { before, after }: RefChange): boolean {
  const workflows = (commit: string | undefined) => {
    const tree = commit === undefined ? undefined : objects.commit(commit)?.tree;
    return tree === undefined ? undefined : entryAt(objects, tree, ".github/workflows")?.sha;
  };
  const now = workflows(after);
  if (now === undefined) return false;
  return now !== workflows(before) && now !== workflows(refs.read(`refs/heads/${defaultBranch}`));
}

/** The program git runs before it moves a ref of a push: the same rules, in the words a push is refused with. */
export function hook(rules: readonly Rule[]): string {
  const cases = rules.map(
    ({ branch, refuses }) =>
      `[ "$1" = "refs/heads/${branch}" ] && ${condition[refuses]} && refuse "$1" "${texts[refuses]}"`,
  );
  return [
    "#!/bin/sh",
    "zero=0000000000000000000000000000000000000000",
    'refuse() { echo "error: GH013: Repository rule violations found for $1." >&2; echo "- $2" >&2; exit 1; }',
    ...cases,
    "exit 0",
    "",
  ].join("\n");
}

const condition: Record<Rule["refuses"], string> = {
  push: "true",
  creation: '[ "$2" = "$zero" ]',
  deletion: '[ "$3" = "$zero" ]',
  "force-push": '[ "$2" != "$zero" ] && [ "$3" != "$zero" ] && ! git merge-base --is-ancestor "$2" "$3"',
};
