/** What kinds of documents stand below a release, or globally. */
export const kinds = ["task", "deploy", "custom", "environment", "commit", "push", "op"] as const;
export type Kind = (typeof kinds)[number];

/**
 * An address of a document: `REPO/-/FILE/@RELEASE/KIND/SUBPATH#FRAGMENT`. Fields hold names as they are, without the
 * escapes of the text. Made by `parseRef`; anything built by hand goes through `formatRef` and back to be checked.
 */
export interface Ref {
  /** Name of the repository; `""`: not said, `.`: this one, the path counts from its root. */
  readonly repo: string;
  /** Slash path of a config file or folder; `""`: not said, `.`: this file (in a file) or folder (on the command line). */
  readonly path: string;
  /** Neither repository nor path: environments and shared custom values. */
  readonly global: boolean;
  /** `undefined`: no marker; `""`: the current release; else an id, a tag or, for `repo.ocu.star`, a commit. */
  readonly release: string | undefined;
  readonly kind: Kind | "";
  /** All between kind and fragment; may contain `/`. */
  readonly subpath: string;
  /** Slash path into the body of the document. */
  readonly fragment: string;
}

/** Whether a ref names its repository, or is global, so that it means the same everywhere. */
export function isAbsolute(ref: Ref): boolean {
  return ref.global || (ref.repo !== "" && ref.repo !== ".");
}

/** Whether a word names a kind. `call` is no kind but an old spelling of `task`. */
export function isKind(word: string): word is Kind {
  return (kinds as readonly string[]).includes(word);
}
