import { readFileSync } from "node:fs";

// Not written in place: the bundler would take the file below for one of its own.
const here = import.meta.url;

/** The version in the package's own description, beside the bundle as beside the sources. */
export function packageVersion(): string {
  const text = readFileSync(new URL("../../package.json", here), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
