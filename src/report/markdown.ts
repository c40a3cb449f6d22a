/** Characters that mean something in GitHub's Markdown, within a line or a cell of a table. */
const special = /[\\`*_{}[\]<>#|~$!]/g;

/** What GitHub may take for the name of somebody to notify. Commands have signs of their own, which are to be copied. */
const mention = /@(?=[\p{L}\p{N}])/gu;

/**
 * A text of somebody else's on one line of Markdown: nothing in it is markup, and nobody is notified by it.
 *
 * @see https://github.github.com/gfm/
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(special, (char) => (char === "<" ? "&lt;" : char === ">" ? "&gt;" : `\\${char}`))
    .replace(mention, "@\u200b");
}

/** A text as code within a line; of a text with line ends only the first line. */
export function codeText(text: string): string {
  const line = text.split(/\r?\n/)[0] ?? "";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  // A bar would end the cell of a table, also within code.
  return `${fence}${space}${line.replaceAll("|", "\\|")}${space}${fence}`;
}

/** Lines as they are, in a block that shows nothing of them as markup. */
export function preText(lines: readonly string[]): string {
  const text = lines.join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<pre>${text.replace(mention, "@\u200b")}</pre>`;
}

/** `[text](url)` with an escaped text; the text alone where there is no address that may be linked. */
export function linkText(text: string, url: string | undefined): string {
  const safe = url !== undefined && /^https?:\/\/[^\s()<>"]+$/.test(url);
  return safe ? `[${escapeMarkdown(text)}](${url})` : escapeMarkdown(text);
}

/** Text cut to a number of UTF-8 bytes at the end of a paragraph, with a word about what is missing. */
export function limitBytes(text: string, bytes: number, cut: string): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const room = Buffer.from(text)
    .subarray(0, bytes - Buffer.byteLength(cut) - 8)
    .toString("utf8");
  const end = room.lastIndexOf("\n\n");
  const kept = room.slice(0, end > 0 ? end : 0);
  // What was opened has to be closed, or the word about the cut is inside it.
  const open = (kept.match(/<details/g)?.length ?? 0) - (kept.match(/<\/details>/g)?.length ?? 0);
  const fences = (kept.match(/^```/gm)?.length ?? 0) % 2;
  return `${kept}\n${fences === 1 ? "```\n" : ""}${"</details>\n".repeat(Math.max(0, open))}\n${cut}\n`;
}
