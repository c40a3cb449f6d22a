import type { RepoSettings } from "./setting-values.js";

/** The part of an address between scheme and host, which ends at the last `@` before the path. */
const userInfo = /^[a-z][a-z0-9+.-]*:\/\/([^/\s]*)@/i;
const addressesInText = /[a-z][a-z0-9+.-]*:\/\/[^/\s"']*@/gi;
/** What only becomes an address when it is formatted. */
const placeholder = /%[a-z(]|[{}]/i;
/** Users shorter than this are names; tokens are longer. */
const shortestToken = 20;
/** A secret that is no longer than this may be an ordinary word of a file: it is not looked for outside of addresses. */
const longestWord = 8;

/** User and password of addresses, as they are written there. */
export class AddressSecrets {
  readonly #infos: ReadonlySet<string>;

  private constructor(addresses: readonly string[]) {
    const infos = addresses.map((address) => userInfo.exec(address)?.[1] ?? "");
    this.#infos = new Set(infos.filter((info) => secretOf(info) !== ""));
  }

  /** Those in the addresses of stores and remotes. */
  static inSettings({ state, intent, remotes = [] }: RepoSettings): AddressSecrets {
    const stores = [state, intent].flatMap((store) => (store && "git" in store ? [store.git.remote_url] : []));
    return new AddressSecrets([...stores, ...remotes]);
  }

  /** Those in whatever looks like an address in a text. */
  static inText(text: string): AddressSecrets {
    return new AddressSecrets((text.match(addressesInText) ?? []).filter((each) => !placeholder.test(each)));
  }

  /** The secrets themselves, in each form that may be seen. */
  values(): readonly string[] {
    return [...this.#infos].map(secretOf).flatMap((secret) => [...new Set([secret, decoded(secret)])]);
  }

  get isEmpty(): boolean {
    return this.#infos.size === 0;
  }

  /** A text in which the addresses are without them, so that it can be stored. It still means the same places. */
  removedFrom(text: string): string {
    let clean = text;
    for (const info of this.#infos) clean = clean.replaceAll(`${info}@`, "");
    for (const secret of this.values()) if (secret.length > longestWord) clean = clean.replaceAll(secret, "<secret>");
    return clean;
  }
}

/** The password, or a user that can only be a token; `""` when there is neither. */
function secretOf(info: string): string {
  const cut = info.indexOf(":");
  if (cut >= 0) return info.slice(cut + 1);
  return info.length >= shortestToken ? info : "";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
