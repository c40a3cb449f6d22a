import type { GithubClient } from "./client.js";
import { GithubFailure } from "./failure.js";

/** A comment on a pull request that is kept up to date. */
export interface KeptComment {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** First line, which nobody sees; it tells our comment from those of others. */
  readonly marker: string;
  readonly body: string;
  /** Whether one is made where there is none. */
  readonly create: boolean;
}

/** What became of it; `denied`: the token may only read. */
export type Kept = "created" | "edited" | "unchanged" | "absent" | "denied";

/**
 * Edits the comment that bears the marker, or makes it; one with the same text is left alone. A line in `<sub>` says when
 * and by which run a text was written, so it makes no difference between two.
 */
export async function keepComment(client: GithubClient, kept: KeptComment): Promise<Kept> {
  const [owner = "", repo = ""] = kept.repository.split("/");
  const place = { owner, repo };
  const body = `${kept.marker}\n${kept.body}`;
  try {
    const found = await find(client, { ...place, issue_number: kept.pullRequest }, kept.marker);
    if (found === undefined && !kept.create) return "absent";
    if (found === undefined) {
      await client.rest.issues.createComment({ ...place, issue_number: kept.pullRequest, body });
      return "created";
    }
    if (essenceOf(found.body ?? "") === essenceOf(body)) return "unchanged";
    await client.rest.issues.updateComment({ ...place, comment_id: found.id, body, request: { repeat: true } });
    return "edited";
  } catch (error) {
    if (error instanceof GithubFailure && (error.status === 403 || error.status === 404)) return "denied";
    throw error;
  }
}

function essenceOf(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/^<sub>.*<\/sub>$/m, "")
    .trim();
}

/** Anybody can write the marker: only a comment of a program counts. */
async function find(
  client: GithubClient,
  place: { readonly owner: string; readonly repo: string; readonly issue_number: number },
  marker: string,
): Promise<{ readonly id: number; readonly body?: string | undefined } | undefined> {
  for (let page = 1; page <= 10; page += 1) {
    const { data } = await client.rest.issues.listComments({ ...place, per_page: 100, page });
    const found = data.find(({ body, user }) => body?.startsWith(marker) === true && user?.type === "Bot");
    if (found) return found;
    if (data.length < 100) return undefined;
  }
  return undefined;
}
