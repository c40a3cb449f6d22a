import type { GitHubRepository } from "../git/repository.js";

/** Things a repository has many of, in the order they were made. */
export type Records<T> = (repository: GitHubRepository) => T[];

/** A list for each repository, made when it is first asked for. */
export function createRecords<T>(): Records<T> {
  const lists = new Map<number, T[]>();
  return ({ id }) => {
    const list = lists.get(id) ?? [];
    lists.set(id, list);
    return list;
  };
}
