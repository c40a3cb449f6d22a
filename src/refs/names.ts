import { decodeName, encodeName } from "./escape.js";
import { formatRef } from "./format.js";
import { parseRef } from "./parse.js";

export { compareNatural } from "./order.js";

/** The kinds of work a release consists of. */
export type WorkKind = "task" | "deploy";

/** What a run ref is made of. */
export interface RunParts {
  /** `REPO/-/FILE`. */
  readonly package: string;
  /** `r7`, or a tag; `""` below the current release. */
  readonly releaseId: string;
  /** `REPO/-/FILE/@r7`. */
  readonly release: string;
  readonly kind: WorkKind;
  /** Name of the task or environment, unescaped. */
  readonly name: string;
  readonly number: number;
}

/** `REPO/-/FILE`: a config file, which stands for its package. */
export function packageRef(repo: string, file: string): string {
  return formatRef({ repo, path: file, global: false, release: undefined, kind: "", subpath: "", fragment: "" });
}

/** `PACKAGE/@ID`. */
export function releaseRef(pkg: string, id: string): string {
  return `${pkg}/@${id}`;
}

/** `PACKAGE/@TAG`: the link that a tag is. */
export function tagRef(pkg: string, tag: string): string {
  return `${pkg}/@${tag}`;
}

/** `RELEASE/task/NAME`, `RELEASE/deploy/ENV`: the last result of a task or deployment. */
export function taskRef(release: string, kind: WorkKind, name: string): string {
  return `${release}/${kind}/${encodeName(name)}`;
}

/** `RELEASE/task/NAME/N`: one attempt. */
export function runRef(release: string, kind: WorkKind, name: string, number: number): string {
  return `${taskRef(release, kind, name)}/${number}`;
}

/** `RUN/status/STATUS`: the marker of a run's status. */
export function statusRef(run: string, status: string): string {
  return `${run}/status/${status}`;
}

/** `RUN/logs`. */
export function logsRef(run: string): string {
  return `${run}/logs`;
}

/** `RELEASE/commit/HASH`: the marker of the commit a release was made from. */
export function commitRef(release: string, commit: string): string {
  return `${release}/commit/${commit}`;
}

/** `PACKAGE/@/deploy/ENV`: what is deployed now (in state), what should be (in intent); `PACKAGE/@/task/NAME`. */
export function currentRef(pkg: string, kind: WorkKind, name: string): string {
  return taskRef(`${pkg}/@`, kind, name);
}

/** `@/environment/NAME`. */
export function environmentRef(name: string): string {
  return `@/environment/${encodeName(name)}`;
}

/** `@/push/freeze/ENV`: that nothing is started there; with a package, of that alone; `""` for all environments of one. */
export function freezeRef(environment: string, pkg?: string): string {
  const all = pkg === undefined ? "@/push/freeze" : `${pkg}/@/push/freeze`;
  return environment === "" ? all : `${all}/${encodeName(environment)}`;
}

/** `@/push/freeze-windows/ENV`: the times in which nothing is started there. */
export function freezeWindowsRef(environment: string): string {
  return `@/push/freeze-windows/${encodeName(environment)}`;
}

/** `REPO/-/repo.ocu.star/@COMMIT`; with `""` for the commit, the link to the newest. */
export function repoConfigRef(repo: string, commit: string): string {
  return releaseRef(packageRef(repo, "repo.ocu.star"), commit);
}

/** Takes a normalised run ref apart; `undefined` for anything else, documents below a run included. */
export function splitRun(ref: string): RunParts | undefined {
  const found = /^(.+)\/@([^/#]*)\/(task|deploy)\/([^#]+)\/(\d+)$/su.exec(ref);
  if (!found) return undefined;
  const [, pkg, releaseId, kind, name, number] = found as unknown as [string, string, string, WorkKind, string, string];
  const release = `${pkg}/@${releaseId}`;
  return { package: pkg, releaseId, release, kind, name: decodeSubpath(name), number: Number(number) };
}

/** Takes a normalised `PACKAGE/@ID` apart, where ID is an id, a tag or a commit; `undefined` for anything else. */
export function splitRelease(ref: string): { readonly package: string; readonly id: string } | undefined {
  const found = /^(.+)\/@([^/#]+)$/su.exec(ref);
  return found ? { package: found[1] as string, id: found[2] as string } : undefined;
}

/**
 * The short name of what a ref points to, without repository: `api`, `api r7`, `api r7 deploy eu`, `api r7 test` for
 * tasks, `api r7 custom/approved`. Everything about a run has the label of its deployment or task; a text that is no
 * ref is its own label.
 */
export function labelOf(ref: string): string {
  if (ref === "") return "";
  try {
    const { path, release, kind, subpath } = parseRef(ref);
    const words = [path.replace(/\.ocu\.star$/, "").replace(/^\.$/, ""), release ?? "", labelOfItem(kind, subpath)];
    return words.filter((word) => word !== "").join(" ") || ref;
  } catch {
    return ref;
  }
}

/** The label of a run: `api r7 deploy eu`, and `api r7 remove eu` for one of type `down`. */
export function runLabel(ref: string, type: string | undefined): string {
  return type === "down" ? labelOf(ref).replace(" deploy ", " remove ") : labelOf(ref);
}

function labelOfItem(kind: string, subpath: string): string {
  if (kind !== "task" && kind !== "deploy") return kind === "" ? "" : `${kind}/${subpath}`;
  const name = subpath.replace(/\/\d+(?:\/logs|\/status\/[^/]+)?$/s, "");
  return kind === "deploy" ? `deploy ${name}` : name;
}

function decodeSubpath(name: string): string {
  return name.split("/").map(decodeName).join("/");
}

/** The task or deployment that a run is an attempt at: its ref without the number. */
export function itemOf(run: string): string {
  return run.slice(0, run.lastIndexOf("/"));
}
