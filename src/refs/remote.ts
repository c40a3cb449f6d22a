import { cleanSegments, escapes } from "./clean.js";

/** What a ref may begin with in place of a repository's name: a URL, or `user@host:path`. */
const remoteStart = /^(?:[a-z][a-z0-9+.-]*:\/\/|[^/@:#]+@[^/@:#]+:)/i;

/** Whether a text begins like the address of a git remote rather than a repository's name. */
export function looksRemote(text: string): boolean {
  return remoteStart.test(text);
}

/**
 * The name of a repository from the URL of its remote: `host/path` without scheme, user info and `.git`. Folders give
 * their path without the leading slash, since refs are relative to the root of a store. The result can be stored: it
 * has no empty, `.` or `..` segments.
 */
export function normalizeRemote(url: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/]*@)?/i.exec(url);
  // A single letter before the colon is a drive, as git reads it.
  const scp = scheme ? null : /^(?:[^/@:]*@)?([^/:@]{2,}):(.*)$/s.exec(url);
  const path = scheme ? url.slice(scheme[0].length) : scp ? `${scp[1]}/${scp[2]}` : url;
  const segments = path
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .split("/");
  while (segments[0] === ".." || segments[0] === "." || segments[0] === "") segments.shift();
  const cleaned = cleanSegments(segments, false);
  return cleaned === escapes ? "" : cleaned.join("/");
}
