import { createHash } from "node:crypto";
import path from "node:path";
import { settingsFile } from "../config/setting-values.js";
import type { Repository } from "./repository.js";

/**
 * The folder of a repository that its refs start in, from its root: where `repo.ocu.star` is. Of several, the one with
 * the settings on record, else the one highest up.
 */
export async function settingsFolder({ run }: Repository, commit: string, settings?: string): Promise<string> {
  const { stdout } = await run(["ls-tree", "-r", "-z", "--full-tree", commit]);
  const found: { readonly folder: string; readonly id: string }[] = [];
  for (const entry of stdout.split("\0")) {
    const [, id = "", name = ""] = /^\S+ blob (\S+)\t(.*)$/s.exec(entry) ?? [];
    if (path.posix.basename(name) === settingsFile) found.push({ folder: path.posix.dirname(name), id });
  }
  const exact = found.find(({ id }) => settings !== undefined && id === blobId(settings, id.length));
  found.sort((a, b) => depth(a.folder) - depth(b.folder));
  return (exact ?? found[0])?.folder ?? ".";
}

function depth(folder: string): number {
  return folder === "." ? 0 : folder.split("/").length;
}

/** The name git gives a file with this text. */
function blobId(text: string, length: number): string {
  const bytes = Buffer.from(text);
  return createHash(length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
