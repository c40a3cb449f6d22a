/** Who wrote something, and when. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  /** Offset as git writes it: `+0000`. */
  readonly zone: string;
}

/** A commit, read. */
export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** One line of a tree. `mode` is six digits, as the API writes it: `040000` for a folder. */
export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

/** The mode of a folder, as the API writes it. */
export const folderMode = "040000";

export function parseTree(body: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at);
    const end = body.indexOf(0, space);
    entries.push({
      mode: body.subarray(at, space).toString("latin1").padStart(6, "0"),
      name: body.subarray(space + 1, end).toString("utf8"),
      sha: body.subarray(end + 1, end + 21).toString("hex"),
    });
    at = end + 21;
  }
  return entries;
}

/** Git sorts folders as if their names ended with a slash. */
export function formatTree(entries: Iterable<TreeEntry>): Buffer {
  const key = ({ name, mode }: TreeEntry) => Buffer.from(mode === folderMode ? `${name}/` : name);
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
  const lines = sorted.map(({ mode, name, sha }) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0+/, "")} ${name}\0`), Buffer.from(sha, "hex")]),
  );
  return Buffer.concat(lines);
}

export function parseCommit(body: Buffer): Commit {
  const text = body.toString("utf8");
  const split = text.indexOf("\n\n");
  const header = split === -1 ? text : text.slice(0, split);
  const lines = header.split("\n");
  const value = (name: string) => lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? "";
  return {
    tree: value("tree"),
    parents: lines.filter((line) => line.startsWith("parent ")).map((line) => line.slice("parent ".length)),
    author: parseSignature(value("author")),
    committer: parseSignature(value("committer")),
    message: split === -1 ? "" : text.slice(split + 2),
  };
}

function parseSignature(text: string): Signature {
  const [, name = "", email = "", seconds = "0", zone = "+0000"] = /^(.*) <(.*)> (\d+) ([+-]\d+)$/.exec(text) ?? [];
  return { name, email, seconds: Number(seconds), zone };
}

export function formatCommit({ tree, parents, author, committer, message }: Commit): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${formatSignature(author)}`,
    `committer ${formatSignature(committer)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${message}`);
}

function formatSignature({ name, email, seconds, zone }: Signature): string {
  return `${name} <${email}> ${seconds} ${zone}`;
}
