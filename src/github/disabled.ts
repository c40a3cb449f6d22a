import type { GithubClient } from "./client.js";
import { GithubFailure } from "./failure.js";

/**
 * Workflows of a repository that GitHub or somebody switched off, of those that matter here.
 *
 * @param files their file names.
 * @returns a sentence for each; nothing where the token may not look.
 */
export async function disabledWorkflows(
  client: GithubClient,
  repository: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const [owner = "", repo = ""] = repository.split("/");
  try {
    const { data } = await client.rest.actions.listRepoWorkflows({ owner, repo, per_page: 100 });
    return data.workflows
      .filter(({ path, state }) => files.includes(path.split("/").at(-1) ?? "") && state.startsWith("disabled"))
      .map(({ path, state }) => `${path} is switched off (${state}): gh workflow enable ${path.split("/").at(-1)}`);
  } catch (error) {
    if (error instanceof GithubFailure) return [];
    throw error;
  }
}
