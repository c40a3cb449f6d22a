import type { Call } from "../call.js";

/** The address of something below the repository of a call. */
export function apiUrl({ addresses, repository }: Pick<Call, "addresses" | "repository">, path: string): string {
  return `${addresses.api}/repos/${repository.fullName}${path}`;
}

/** The page a person would look at. */
export function pageUrl({ addresses, repository }: Pick<Call, "addresses" | "repository">, path: string): string {
  return `${addresses.server}/${repository.fullName}${path}`;
}

/** An id of the kind GraphQL uses: nobody may read anything from it. */
export function nodeId(kind: string, value: string | number): string {
  return `${kind}_${Buffer.from(String(value)).toString("base64url")}`;
}
