import { type Answer, created, invalid, noContent, notFound, ok } from "../answer.js";
import { type Call, jsonOf, textOf } from "../call.js";
import { type Route, route } from "../router.js";
import type { World } from "../world.js";
import { page } from "./pages.js";
import { createRecords, type Records } from "./records.js";
import { presentRepository, presentUser } from "./repositories.js";
import { apiUrl, nodeId, pageUrl } from "./urls.js";

/** A pull request. */
export interface Pull {
  readonly number: number;
  title: string;
  readonly body: string | null;
  readonly author: string;
  /** Short names. */
  readonly head: string;
  readonly base: string;
  sha: string;
  readonly baseSha: string;
  /** Full name of the repository it comes from. */
  readonly from: string;
  readonly createdAt: string;
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** Records of pull requests and their comments, for tests to look at too. */
export const createPulls = createRecords<Pull>;
export const createComments = createRecords<Comment>;

/** Pull requests, to look at, and the comments below them. */
export function pullRoutes(world: World, pulls: Records<Pull>, comments: Records<Comment>): readonly Route[] {
  const pull = (call: Call, name: string) => {
    const found = pulls(call.repository).find(({ number }) => String(number) === call.params[name]);
    if (found === undefined) throw notFound();
    return found;
  };
  const comment = (call: Call) => {
    const found = comments(call.repository).find(({ id }) => String(id) === call.params.comment_id);
    if (found === undefined) throw notFound();
    return found;
  };
  return [
    route("GET", "/pulls", "pull-requests:read", (call) => {
      const [head, owner] = [call.query.get("head"), call.repository.owner];
      const found = pulls(call.repository).filter((one) => head === null || head === `${owner}:${one.head}`);
      return page(call, found, (some) => some.map((one) => presentPull(call, one)));
    }),
    route("PATCH", "/pulls/{pull_number}", "pull-requests:write", (call) => {
      const found = pull(call, "pull_number");
      found.title = textOf(jsonOf(call), "title");
      return ok(presentPull(call, found));
    }),
    route("GET", "/pulls/{pull_number}", "pull-requests:read", (call) =>
      ok(presentPull(call, pull(call, "pull_number"))),
    ),
    route("GET", "/issues/{issue_number}/comments", "pull-requests:read", (call) => {
      const { number } = pull(call, "issue_number");
      const found = comments(call.repository).filter((one) => one.pull === number);
      return page(call, found, (some) => some.map((one) => presentComment(call, one)));
    }),
    route("POST", "/issues/{issue_number}/comments", "pull-requests:write", (call) =>
      add(world, call, pull(call, "issue_number"), comments),
    ),
    route("PATCH", "/issues/comments/{comment_id}", "pull-requests:write", (call) => edit(world, call, comment(call))),
    route("DELETE", "/issues/comments/{comment_id}", "pull-requests:write", (call) => {
      const all = comments(call.repository);
      all.splice(all.indexOf(comment(call)), 1);
      return noContent;
    }),
  ];
}

function bodyOf(call: Call): string {
  const body = textOf(jsonOf(call), "body");
  if (body === "") throw invalid("Validation Failed: body cannot be blank");
  if (body.length > 65_536) throw invalid("Validation Failed: body is too long (maximum is 65536 characters)");
  return body;
}

function add(world: World, call: Call, pull: Pull, comments: Records<Comment>): Answer {
  const now = world.clock.iso();
  const author = call.token?.login ?? "ghost";
  const comment = { id: world.nextId(), pull: pull.number, author, body: bodyOf(call), createdAt: now, updatedAt: now };
  comments(call.repository).push(comment);
  return created(presentComment(call, comment));
}

function edit(world: World, call: Call, comment: Comment): Answer {
  comment.body = bodyOf(call);
  comment.updatedAt = world.clock.iso();
  return ok(presentComment(call, comment));
}

function presentComment(call: Call, { id, pull, author, body, createdAt, updatedAt }: Comment) {
  return {
    ...{ id, node_id: nodeId("IC", id), url: apiUrl(call, `/issues/comments/${id}`), body },
    ...{ html_url: pageUrl(call, `/pull/${pull}#issuecomment-${id}`), issue_url: apiUrl(call, `/issues/${pull}`) },
    ...{
      user: presentUser(call, author, author.endsWith("[bot]") ? "Bot" : "User"),
      author_association: "CONTRIBUTOR",
    },
    ...{ created_at: createdAt, updated_at: updatedAt },
  };
}

/** Also the `pull_request` of an event. */
export function presentPull(call: Pick<Call, "repository" | "addresses" | "token">, pull: Pull) {
  const { number, title, author, createdAt } = pull;
  const url = apiUrl(call, `/pulls/${number}`);
  const html = pageUrl(call, `/pull/${number}`);
  const issue = apiUrl(call, `/issues/${number}`);
  const user = presentUser(call, author);
  const repo = presentRepository(call);
  const side = (ref: string, sha: string, from: string) => {
    const [owner = ""] = from.split("/");
    const fork = from !== call.repository.fullName;
    return {
      label: `${owner}:${ref}`,
      ref,
      sha,
      user: presentUser(call, owner),
      repo: { ...repo, full_name: from, fork },
    };
  };
  return {
    ...{
      id: number,
      node_id: nodeId("PR", number),
      number,
      title,
      body: pull.body,
      user,
      state: "open",
      locked: false,
      draft: false,
    },
    ...{ head: side(pull.head, pull.sha, pull.from), base: side(pull.base, pull.baseSha, call.repository.fullName) },
    ...{
      url,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      issue_url: issue,
      commits_url: `${url}/commits`,
    },
    ...{
      review_comments_url: `${url}/comments`,
      review_comment_url: `${url}/comments{/number}`,
      comments_url: `${issue}/comments`,
    },
    ...{ statuses_url: apiUrl(call, `/statuses/${pull.sha}`), created_at: createdAt, updated_at: createdAt },
    ...{
      closed_at: null,
      merged_at: null,
      merge_commit_sha: null,
      assignee: null,
      milestone: null,
      auto_merge: null,
      labels: [],
    },
    ...{ author_association: "CONTRIBUTOR", merged: false, mergeable: true, mergeable_state: "clean", merged_by: null },
    ...{
      comments: 0,
      review_comments: 0,
      commits: 1,
      additions: 0,
      deletions: 0,
      changed_files: 1,
      maintainer_can_modify: false,
    },
    _links: Object.fromEntries(linksOf(url, html, issue).map(([name, href]) => [name, { href }])),
  };
}

function linksOf(url: string, html: string, issue: string): readonly (readonly [string, string])[] {
  return [
    ["self", url],
    ["html", html],
    ["issue", issue],
    ["comments", `${issue}/comments`],
    ["review_comments", `${url}/comments`],
    ["review_comment", `${url}/comments{/number}`],
    ["commits", `${url}/commits`],
    ["statuses", `${url}/statuses`],
  ];
}
