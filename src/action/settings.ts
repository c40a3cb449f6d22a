import { settingsFile } from "../config/setting-values.js";
import { fail } from "../errors.js";
import { fetchOne, git, lastLine, type Workspace } from "./prepare.js";

/**
 * Where documents are kept is said by the branch that a pull request goes to: a stranger who could say it would send the
 * job to a server of their own, or show other people's documents.
 *
 * @param workspace its folder is that of the settings
 * @param base name of that branch
 * @param sources what the settings of the pull request were read from: texts by path
 * @throws OcurootError `store-config` when one of them is another one on that branch
 */
export async function refuseOtherSettings(
  workspace: Workspace,
  base: string | undefined,
  sources: Readonly<Record<string, string>>,
): Promise<void> {
  const { folder, env } = workspace;
  const fetched = await fetchOne(workspace, `refs/heads/${base ?? ""}`);
  if (fetched.exitCode !== 0) {
    fail(
      "store-config",
      `the branch ${base ?? "that the pull request goes to"} cannot be fetched: ${lastLine(fetched)}`,
      {
        fix: "let the job read the repository:\npermissions:\n  contents: read",
      },
    );
  }
  for (const file of new Set([settingsFile, ...Object.keys(sources)])) {
    const found = await git(folder, env, ["show", `FETCH_HEAD:./${file}`]);
    const text = found.exitCode === 0 ? found.stdout : undefined;
    if (text === sources[file]) continue;
    fail("store-config", `this pull request from elsewhere changes ${file}, which says where documents are kept`, {
      file,
      fix: "plan it from a branch of this repository, once somebody has read it",
    });
  }
}
