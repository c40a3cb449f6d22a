import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { fail } from "../../errors.js";
import { masks } from "../../masks.js";
import { normalizeRemote } from "../../refs/remote.js";

/** A remote repository, its credentials kept apart from its address. */
export interface Remote {
  /** What git is told: without user and password where those are credentials. */
  readonly url: string;
  /** For people: `host/path`, or the path of a folder. */
  readonly name: string;
  /** Tells caches apart; the same for all spellings of the credentials. */
  readonly key: string;
  readonly ssh: boolean;
  /** Settings that make git use the credentials; they travel in its environment, so that no argument or file has them. */
  readonly settings: readonly (readonly [string, string])[];
}

/** Users shorter than this are names that credential helpers are asked about; tokens are longer. */
const shortestToken = 20;

/**
 * Takes the address of a remote apart. User and password of an http address are registered as secrets.
 *
 * @param folder where relative paths start
 * @throws OcurootError `store-config` for what git would not take as an address
 */
export function parseRemote(address: string, folder: string): Remote {
  if (address === "" || address.startsWith("-") || /\p{Cc}/u.test(address)) {
    fail("store-config", `${JSON.stringify(address)} is no address of a git repository.`, {
      fix: "Give store.git a URL, user@host:path or a path in repo.ocu.star.",
    });
  }
  const web = /^(https?:\/\/)(?:([^/]*)@)?([^/@]+)(.*)$/is.exec(address);
  if (web === null) return remote(localised(address, folder), []);
  const [, scheme = "", userInfo, host = "", path = ""] = web;
  const server = `${scheme.toLowerCase()}${host}`;
  const settings = userInfo === undefined ? [] : credentialSettings(server, userInfo);
  return remote(`${server}${path}`, settings);
}

function remote(url: string, settings: Remote["settings"]): Remote {
  // The cache of one user of the machine is never written by another: git refuses, and rightly.
  const user = process.getuid?.() ?? "";
  const hash = createHash("sha256")
    .update(`${user} ${url.replace(/\/+$/, "")}`)
    .digest("hex")
    .slice(0, 12);
  const ssh = /^(?:git\+)?ssh:/i.test(url) || (!url.includes("://") && !url.startsWith("/") && url.includes(":"));
  const name = url.startsWith("/") ? url : normalizeRemote(url) || url;
  const last = /[^/]*$/.exec(name.replace(/\/+$/, ""))?.[0].replace(/[^\w.-]/g, "_") ?? "";
  return { url, name, key: `${last}-${hash}`, ssh, settings };
}

/** A path on this machine becomes absolute, since git runs in a folder of its own; everything else stays. */
function localised(address: string, folder: string): string {
  const colon = address.indexOf(":");
  const slash = address.indexOf("/");
  const isPath = colon < 0 || (slash >= 0 && slash < colon) || /^[a-z]:[\\/]/i.test(address);
  return isPath ? resolve(folder, address) : address;
}

function credentialSettings(server: string, userInfo: string): Remote["settings"] {
  const cut = userInfo.indexOf(":");
  const user = decoded(cut < 0 ? userInfo : userInfo.slice(0, cut));
  const password = cut < 0 ? "" : decoded(userInfo.slice(cut + 1));
  if (password === "" && user.length < shortestToken) return [[`credential.${server}.username`, user]];
  const basic = Buffer.from(`${user}:${password}`).toString("base64");
  for (const secret of [password === "" ? user : password, basic, userInfo.slice(cut + 1)]) masks.add(secret);
  const key = `http.${server}/.extraHeader`;
  // Headers add up: what the user's own settings send would make two of one name.
  return [
    [key, ""],
    [key, `Authorization: Basic ${basic}`],
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
