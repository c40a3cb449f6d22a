import { expect, test } from "vitest";
import { githubContext } from "../../../src/github/context.js";
import { githubRepository } from "../../../src/store/github/place.js";

const token = "ghp_0123456789abcdefghij0123456789abcdef";
const base = { GH_TOKEN: token };
const enterprise = {
  GITHUB_TOKEN: token,
  GITHUB_SERVER_URL: "https://ghe.example.com",
  GITHUB_API_URL: "https://ghe.example.com/api/v3",
};

/** `owner/name at API`, or nothing. */
function chosen(url: string, env: Record<string, string>): string | undefined {
  const found = githubRepository(url, env);
  return found && `${found.owner}/${found.name} at ${found.context.apiUrl}`;
}

test.each([
  ["https://github.com/acme/shop.git", base, "acme/shop at https://api.github.com"],
  ["https://github.com/acme/shop", base, "acme/shop at https://api.github.com"],
  ["https://GitHub.com/acme/shop.js/", base, "acme/shop.js at https://api.github.com"],
  ["git@github.com:acme/shop.git", base, "acme/shop at https://api.github.com"],
  ["ssh://git@github.com/acme/shop.git", base, "acme/shop at https://api.github.com"],
  ["ssh://git@ssh.github.com:443/acme/shop.git", base, "acme/shop at https://api.github.com"],
  [`https://x-access-token:${token}@github.com/acme/shop.git`, {}, "acme/shop at https://api.github.com"],
  [`https://${token}@github.com/acme/shop.git`, {}, "acme/shop at https://api.github.com"],
  ["https://ghe.example.com/acme/shop.git", enterprise, "acme/shop at https://ghe.example.com/api/v3"],
  [
    "https://acme.ghe.com/acme/shop",
    { ...base, GITHUB_SERVER_URL: "https://acme.ghe.com" },
    "acme/shop at https://api.acme.ghe.com",
  ],
  [
    "https://git.example.com/acme/shop.git",
    { ...base, GH_ENTERPRISE_TOKEN: token, OCUROOT_STORE: "github" },
    "acme/shop at https://git.example.com/api/v3",
  ],
  // Git: no token, another host, no repository of a GitHub, or because it is said.
  ["https://github.com/acme/shop.git", {}, undefined],
  ["https://git@github.com/acme/shop.git", {}, undefined],
  ["https://github.com/acme/shop.git", enterprise, undefined],
  ["https://gitlab.com/acme/shop.git", base, undefined],
  ["https://github.com.example.com/acme/shop.git", base, undefined],
  ["https://github.com/acme/group/shop.git", base, undefined],
  ["/srv/git/shop.git", base, undefined],
  ["../github.com/acme/shop", base, undefined],
  ["https://github.com/acme/shop.git", { ...base, OCUROOT_STORE: "git" }, undefined],
])("%s with %o is %s", (url, env, expected) => {
  expect(chosen(url, env as Record<string, string>)).toBe(expected);
});

test("GitHub that is demanded and cannot be used is an error that names what is missing, never a token", () => {
  const demanded = { OCUROOT_STORE: "github" };
  expect(() => githubRepository("https://github.com/acme/shop.git", demanded)).toThrow("there is no token");
  // A config file names the host: the tokens of the GitHub at hand are not for it.
  expect(() => githubRepository("https://git.example.com/acme/shop.git", { ...demanded, ...base })).toThrow("no token");
  expect(() => githubRepository("/srv/git/shop.git", { ...demanded, ...base })).toThrow("is no repository there");
  expect(() => githubRepository("https://github.com/acme/shop.git", { OCUROOT_STORE: "svn" })).toThrow('"svn"');
  const withToken = `https://${token}@github.com/acme`;
  expect(() => githubRepository(withToken, demanded)).toThrow("https://github.com/acme is no repository");
});

test("addresses that are not given follow from those that are", () => {
  const addresses = (env: Record<string, string>) => {
    const { apiUrl, graphqlUrl, serverUrl } = githubContext(env);
    return [apiUrl, graphqlUrl, serverUrl];
  };
  expect(addresses({})).toEqual(["https://api.github.com", "https://api.github.com/graphql", "https://github.com"]);
  const server = "https://ghe.example.com";
  expect(addresses({ GITHUB_API_URL: `${server}/api/v3/` })).toEqual([
    `${server}/api/v3`,
    `${server}/api/graphql`,
    server,
  ]);
  expect(addresses({ GITHUB_SERVER_URL: server })).toEqual([`${server}/api/v3`, `${server}/api/graphql`, server]);
});

test("the token of a server of one's own has a name of its own, and comes first there", () => {
  const both = { GH_TOKEN: "for-github-com-000000", GH_ENTERPRISE_TOKEN: "for-the-server-000000" };
  expect(githubContext(both).token).toBe("for-github-com-000000");
  expect(githubContext({ ...both, GITHUB_SERVER_URL: "https://ghe.example.com" }).token).toBe("for-the-server-000000");
});
