import { randomUUID } from "node:crypto";
import { fail } from "../../errors.js";
import { compareBytes } from "../../refs/order.js";
import type { Identity } from "./environment.js";

/** One commit to be made. */
export interface NewCommit {
  /** The commit it follows; undefined begins a branch. */
  readonly parent: string | undefined;
  readonly message: string;
  /** Paths from the root of the branch to texts; `undefined` removes. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/**
 * What `git fast-import` is told to make commits; it answers with their ids, one a line. Each goes under a name of its
 * own that is gone at the end, so that nobody sees them and no two writers meet.
 *
 * Every message gets a random trailer: two machines that make the same change in the same second must not make the same
 * commit, or the second one's push would be taken for done.
 *
 * @param seconds time of the commits, since 1970
 */
export function importScript(commits: readonly NewCommit[], identity: Identity, seconds: number): string {
  const transaction = randomUUID();
  const name = (index: number) => `refs/ocuroot/new/${transaction}/${index}`;
  const made = commits.map(({ parent, message, texts }, index) => {
    const lines = [`commit ${name(index)}`, `mark :${index + 1}`];
    lines.push(`committer ${identity.name} <${identity.email}> ${seconds} +0000`);
    lines.push(data(transactionMessage(message, transaction)));
    if (parent !== undefined) lines.push(`from ${parent}`);
    return `${lines.join("\n")}\n${edits(texts)}get-mark :${index + 1}\n`;
  });
  // Without a commit there is no such name at the end, and with it nothing that could be left behind.
  const gone = commits.map((_, index) => `reset ${name(index)}\nfrom ${"0".repeat(40)}\n\n`);
  return `feature done\n${made.join("")}${gone.join("")}done\n`;
}

/** A message with the trailer that no other commit has. */
export function transactionMessage(message: string, transaction: string): string {
  return `${message}\n\nTransaction: ${transaction}\n`;
}

/** Removals come first: a folder may stand where a file was. */
function edits(texts: NewCommit["texts"]): string {
  const sorted = [...texts].sort(([a], [b]) => compareBytes(a, b));
  const removed = sorted.filter(([, text]) => text === undefined).map(([path]) => `D ${quoted(path)}\n`);
  const written = sorted.flatMap(([path, text]) =>
    text === undefined ? [] : [`M 100644 inline ${quoted(path)}\n${data(text)}\n`],
  );
  return removed.join("") + written.join("");
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function quoted(path: string): string {
  if (!/["\\\n]/.test(path)) return path;
  const escaped = path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
  return `"${escaped}"`;
}

/** Names that mean git's own folder, on any system: git would refuse to check out what has them. */
const gitFolder = /^(\.git|git~1)[ .]*(:.*)?$/i;

/** @throws OcurootError `file-access` for a path that a commit cannot have */
export function checkPath(path: string): void {
  const part = path.split("/").find((each) => gitFolder.test(each) || each === ".." || each === "." || each === "");
  if (part === undefined && !path.includes("\0")) return;
  fail("file-access", `${path} cannot be kept in git because a part of it is ${JSON.stringify(part ?? "\0")}.`, {
    fix: "Use another name.",
  });
}
