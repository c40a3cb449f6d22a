import type { Answer } from "./answer.js";
import type { Call } from "./call.js";
import type { Need } from "./tokens.js";

/** Answers one kind of call. @throws ApiError for what GitHub refuses */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** One path of the API below `/repos/{owner}/{repo}`, written as GitHub's description writes it. */
export interface Route {
  readonly method: string;
  readonly template: string;
  readonly need: Need;
  /** Whether it is about objects, refs or commits, all of which refuse to work in a repository without commits. */
  readonly git: boolean;
  readonly handler: Handler;
}

/** A route that fits, and what its `{…}` stand for. */
export interface Found {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** Names and paths that may hold slashes, written plainly or as `%2F`. */
const greedy = new Set(["ref", "path", "basehead"]);

/**
 * @param template everything after `/repos/{owner}/{repo}`
 * @param needs like `contents:write`
 */
export function route(
  method: string,
  template: string,
  needs: `${Need["area"]}:${Need["access"]}`,
  handler: Handler,
): Route {
  const [area, access] = needs.split(":") as [Need["area"], Need["access"]];
  return {
    method,
    template: `/repos/{owner}/{repo}${template}`,
    need: { area, access },
    git: /^\/(git\/|commits|compare\/)/.test(template),
    handler,
  };
}

/** Finds the route for a method and an undecoded path. */
export type Router = (method: string, path: string) => Found | undefined;

/** Routes with literal ends behind a greedy part go first: `/commits/{ref}/status` before `/commits/{ref}`. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes
    .map((one) => ({ route: one, ...compile(one.template) }))
    .sort((a, b) => b.route.template.length - a.route.template.length);
  return (method, path) => {
    for (const { route: one, pattern, names } of compiled) {
      if (one.method !== method && !(one.method === "GET" && method === "HEAD")) continue;
      const match = pattern.exec(path);
      if (match === null) continue;
      const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]));
      return { route: one, params };
    }
    return undefined;
  };
}

function compile(template: string): { readonly pattern: RegExp; readonly names: readonly string[] } {
  const names: string[] = [];
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    if (name === "path") return "(.*)";
    return greedy.has(name) ? "(.+)" : "([^/]+)";
  });
  return { pattern: new RegExp(`^${source}$`), names };
}
