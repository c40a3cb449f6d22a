import type { Objects } from "./objects.js";

/** All commits that a commit builds on, itself included, newest first as far as dates tell. */
export function ancestors(objects: Objects, start: string): string[] {
  const seen = new Set<string>([start]);
  const open = [start];
  const list: string[] = [];
  const date = (sha: string) => objects.commit(sha)?.committer.seconds ?? 0;
  while (open.length > 0) {
    let newest = 0;
    for (let index = 1; index < open.length; index++) {
      if (date(open[index] as string) > date(open[newest] as string)) newest = index;
    }
    const [sha] = open.splice(newest, 1) as [string];
    list.push(sha);
    for (const parent of objects.commit(sha)?.parents ?? []) {
      if (!seen.has(parent)) open.push(parent);
      seen.add(parent);
    }
  }
  return list;
}

/** Whether `descendant` builds on `ancestor`, or is the same. */
export function isAncestor(objects: Objects, ancestor: string, descendant: string): boolean {
  const seen = new Set<string>();
  const open = [descendant];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (sha === ancestor) return true;
    if (seen.has(sha)) continue;
    seen.add(sha);
    open.push(...(objects.commit(sha)?.parents ?? []));
  }
  return false;
}

/** How two commits stand to each other. */
export interface Relation {
  readonly status: "identical" | "ahead" | "behind" | "diverged";
  /** Commits that only `head` has, oldest first. */
  readonly ahead: readonly string[];
  /** Commits that only `base` has. */
  readonly behind: readonly string[];
  /** The newest commit that both have; undefined: they have none in common. */
  readonly mergeBase: string | undefined;
}

export function relate(objects: Objects, base: string, head: string): Relation {
  const ofHead = ancestors(objects, head);
  const ofBase = ancestors(objects, base);
  const inHead = new Set(ofHead);
  const inBase = new Set(ofBase);
  const ahead = ofHead.filter((sha) => !inBase.has(sha)).reverse();
  const behind = ofBase.filter((sha) => !inHead.has(sha)).reverse();
  const mergeBase = ofHead.find((sha) => inBase.has(sha));
  return { status: statusOf(ahead.length, behind.length), ahead, behind, mergeBase };
}

function statusOf(ahead: number, behind: number): Relation["status"] {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}
