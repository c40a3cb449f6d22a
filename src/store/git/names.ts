import { fail } from "../../errors.js";
import type { Branch } from "./branch.js";
import type { Git } from "./git.js";
import { list } from "./link.js";
import type { Remote } from "./remote.js";

/** Gives branches without a name the one the remote's HEAD stands for. @throws OcurootError `store-config` */
export async function nameDefaults(git: Git, remote: Remote, branches: readonly Branch[]): Promise<void> {
  if (branches.some(({ name }) => name === "")) {
    const { head, refs } = await list(git, remote, ["HEAD"]);
    if (head === undefined && refs.has("HEAD")) {
      fail("store-config", `${remote.name} has no default branch.`, {
        fix: "Name the branch of the store in repo.ocu.star.",
      });
    }
    // An empty repository says nothing; the first branch that is pushed becomes its default where it has none.
    for (const branch of branches) branch.name ||= head ?? "main";
  }
  const [first, second] = branches;
  if (first !== undefined && first.name === second?.name) sameBranch(remote, first);
}

/** Refuses a branch that is not there and may not be made. @throws OcurootError `store-config` */
export function refuseMissing(remote: Remote, branch: Branch): void {
  if (branch.createBranch) return;
  fail("store-config", `${remote.name} has no branch ${branch.name}.`, {
    fix: "Create the branch, or let it be created with create_branch=True in repo.ocu.star.",
  });
}

function sameBranch(remote: Remote, { name }: Branch): never {
  fail("store-config", `State and intent are both configured to be in branch ${name} of ${remote.name}.`, {
    fix: "Give each a branch of its own, or configure one store.git for both.",
  });
}
