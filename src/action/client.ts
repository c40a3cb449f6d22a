import { waitingTime } from "../clock.js";
import { createGithubClient, type GithubClient } from "../github/client.js";
import { githubContext } from "../github/context.js";

/** The way to GitHub for what the action itself does there. */
export function clientOf(env: Readonly<Record<string, string | undefined>>, token: string): GithubClient {
  const given = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const { apiUrl, graphqlUrl } = githubContext(given);
  return createGithubClient({ apiUrl, graphqlUrl, token, ...waitingTime(given) });
}
