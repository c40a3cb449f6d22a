import type { Outline } from "@ocuroot/starlark-wasm";
import { OcurootError, type Position } from "../errors.js";
import { newestSdk } from "./sdk.js";

/** A version of the SDK: the folder it is in and the versions of the Go client that had it. */
interface Bundled {
  readonly folder: string;
  readonly versions: readonly string[];
}

/** The newest first. `0.3.17` was the last version of the Go client. */
const bundled: readonly Bundled[] = [
  { folder: newestSdk, versions: Array.from({ length: 18 }, (_, patch) => `0.3.${17 - patch}`) },
];

const newest = bundled[0] as Bundled;

/**
 * Finds out which SDK a file wants: a top-level `ocuroot("VERSION")`, anywhere in the file. A file without it gets the
 * newest.
 *
 * @returns the folder of the SDK
 * @throws OcurootError with the place of the call when it has another form, or when no SDK fits
 */
export async function sdkVersion(file: string, outline: Outline): Promise<string> {
  const calls = outline.calls.filter((call) => call.name === "ocuroot");
  const wanted = calls.map((call) => versionOf(file, call));
  const other = wanted.find((each) => each.text !== wanted[0]?.text);
  if (other !== undefined) {
    throw formProblem(file, other.position, `this file asks for SDK ${wanted[0]?.text} and for SDK ${other.text}`);
  }
  const first = wanted[0];
  if (first !== undefined) return folderFor(file, first.text, first.position);
  const use = outline.uses.get("ocuroot");
  const own = outline.functions.some((each) => each.name === "ocuroot");
  if (use !== undefined && !own) {
    throw formProblem(file, use, "ocuroot() must be a statement of its own at the top level of the file");
  }
  return newest.folder;
}

function versionOf(file: string, call: Outline["calls"][number]): { text: string; position: Position } {
  const version = call.args[0];
  if (call.keywords.length > 0 || call.args.length !== 1 || typeof version !== "string") {
    throw formProblem(file, call.position, "ocuroot() takes one version, written as text");
  }
  return { text: version, position: call.position };
}

async function folderFor(file: string, text: string, position: Position): Promise<string> {
  const { default: semver } = await import("semver");
  const range = text.trim().replaceAll(",", " ");
  const exact = semver.valid(range.replace(/^=\s*/, ""));
  const found = bundled.find(({ folder, versions }) => {
    if (exact !== null) return semver.satisfies(exact, `~${folder}`);
    return semver.validRange(range) !== null && versions.some((each) => semver.satisfies(each, range));
  });
  if (found !== undefined) return found.folder;
  throw new OcurootError({
    ...problemAt(
      file,
      position,
      `there is no SDK ${JSON.stringify(text)}; this program has 0.3.0 up to, not including, 0.4.0`,
    ),
    code: "config-failed",
    fix: 'write ocuroot("0.3.0"), or leave the line out',
  });
}

function formProblem(file: string, position: Position, message: string): OcurootError {
  return new OcurootError({
    ...problemAt(file, position, message),
    code: "config-syntax",
    fix: 'write ocuroot("0.3.0") on a line of its own',
  });
}

function problemAt(file: string, { line, column }: Position, message: string) {
  return { message: `${file}:${line}:${column}: ${message}`, file, line, column };
}
