import type { Problem } from "../../errors.js";

/** A branch that has lost what was its newest commit. */
export interface SetBack {
  readonly branch: string;
  /** The repository, for people. */
  readonly remote: string;
  readonly old: string;
  /** Undefined: the branch is gone. */
  readonly now: string | undefined;
  /** A command line that puts the branch back. */
  readonly command: string;
}

/** What users are told of it. It stops nothing: somebody may have meant it. */
export function setBackProblem({ branch, remote, old, now, command }: SetBack): Problem {
  const became = now === undefined ? "is gone" : `was set back or replaced: it is at ${short(now)} now`;
  return {
    code: "store-conflict",
    message: `Branch ${branch} of ${remote} ${became}, without ${short(old)}, which was its newest commit here before.`,
    fix: `If that was a mistake: ${command}`,
  };
}

function short(id: string): string {
  return id.slice(0, 7);
}
