import { fail } from "../../errors.js";
import { contextAt, type GithubContext, githubContext } from "../../github/context.js";
import { masks } from "../../masks.js";

/** A repository at a GitHub, and the token it is reached with. */
export interface GithubRepository {
  readonly owner: string;
  readonly name: string;
  readonly context: GithubContext;
  readonly token: string;
}

/** The address of a git remote, taken apart as far as it matters here. */
interface Address {
  readonly scheme: string;
  /** With the port, where there is one and it is a web address. */
  readonly host: string;
  readonly owner: string;
  readonly name: string;
  readonly token: string | undefined;
}

/** Users shorter than this are names; tokens are longer. */
const shortestToken = 20;

/**
 * Which repository the address of a store means if GitHub's API is to be used for it: the host is the GitHub of the
 * variables and there is a token, in the address or in them. `OCUROOT_STORE` decides instead where it is `git` or
 * `github`; the latter takes any host for a GitHub, one of its own token.
 *
 * @returns undefined when git is to be used
 * @throws OcurootError `store-config` when the API is demanded and cannot be used
 */
export function githubRepository(url: string, env: Readonly<Record<string, string>>): GithubRepository | undefined {
  const demanded = wish(env);
  if (demanded === "git") return undefined;
  const address = parseAddress(url);
  if (address === undefined) return demanded === undefined ? undefined : noRepository(url);
  const here = githubContext(env);
  const isHere = isSameHost(address, new URL(here.serverUrl));
  if (!isHere && demanded === undefined) return undefined;
  const context = isHere ? here : contextAt(`${address.scheme}//${address.host}`, env);
  const token = address.token ?? context.token;
  if (token === undefined) return demanded === undefined ? undefined : noToken(url);
  masks.add(token);
  return { owner: address.owner, name: address.name, context, token };
}

function wish(env: Readonly<Record<string, string>>): "git" | "github" | undefined {
  const value = env.OCUROOT_STORE;
  if (value === undefined || value === "") return undefined;
  if (value === "git" || value === "github") return value;
  return fail("store-config", `OCUROOT_STORE is ${JSON.stringify(value)}, which is no way to keep a store.`, {
    fix: "Set it to git or to github, or leave it out.",
  });
}

/** `https://HOST/OWNER/NAME.git`, `ssh://git@HOST/OWNER/NAME`, `git@HOST:OWNER/NAME.git`. */
function parseAddress(url: string): Address | undefined {
  const web = /^(https?:)\/\/(?:([^/]*)@)?([^/@]+)\/+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(url);
  const shell =
    /^(?:git\+)?ssh:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(url) ??
    /^(?:[^/@:]+@)([^/@:]+):\/*([^/]+)\/([^/]+?)(?:\.git)?\/*$/.exec(url);
  if (web !== null) {
    const [, scheme = "", user, host = "", owner = "", name = ""] = web;
    return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), owner, name, token: tokenIn(user) };
  }
  if (shell === null) return undefined;
  const [, host = "", owner = "", name = ""] = shell;
  // GitHub also answers ssh on the port of https, at a host of its own.
  return {
    scheme: "https:",
    host: host.toLowerCase().replace(/^ssh\.(?=github\.com$)/, ""),
    owner,
    name,
    token: undefined,
  };
}

function isSameHost({ host }: Address, server: URL): boolean {
  return host === server.host || host === server.hostname;
}

/** The password of an address, or a user that can only be a token. */
function tokenIn(user: string | undefined): string | undefined {
  if (user === undefined) return undefined;
  const cut = user.indexOf(":");
  const secret = cut < 0 ? user : user.slice(cut + 1);
  return cut >= 0 || secret.length >= shortestToken ? decodeURIComponent(secret) || undefined : undefined;
}

function noRepository(url: string): never {
  fail("store-config", `OCUROOT_STORE demands GitHub, but ${masks.mask(withoutUser(url))} is no repository there.`, {
    fix: "Use an address like https://github.com/OWNER/NAME.git, or set OCUROOT_STORE to git.",
  });
}

function noToken(url: string): never {
  fail("store-config", `OCUROOT_STORE demands GitHub for ${withoutUser(url)}, but there is no token.`, {
    fix: "Pass a token in GH_TOKEN or GITHUB_TOKEN (for another host: in GH_ENTERPRISE_TOKEN), or set OCUROOT_STORE to git.",
  });
}

function withoutUser(url: string): string {
  return url.replace(/\/\/[^/]*@/, "//");
}
