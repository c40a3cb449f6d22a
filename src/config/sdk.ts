import { readFileSync } from "node:fs";
import type { ModuleSource, Privileged } from "@ocuroot/starlark-wasm";

/** Which names of an SDK file users' files see, and what the file itself rests on. */
interface SdkFile {
  readonly name: string;
  readonly builtins: readonly Privileged[];
  /** `"public"`, or names as files see them and as the SDK file has them. */
  readonly names: "public" | Readonly<Record<string, string>>;
}

const files: readonly SdkFile[] = [
  { name: "repository", builtins: ["emit", "struct"], names: "public" },
  { name: "release", builtins: ["emit"], names: "public" },
  { name: "inputs", builtins: ["host"], names: "public" },
  { name: "environments", builtins: ["emit", "host", "host_once", "json", "record"], names: "public" },
  {
    name: "host",
    builtins: ["host", "struct"],
    names: {
      host: "_members",
      ...Object.fromEntries(
        ["os", "arch", "env", "shell", "pwd", "read", "write", "read_dir", "is_dir"].map((name) => [name, name]),
      ),
    },
  },
  { name: "http", builtins: ["host", "record", "struct"], names: "public" },
  { name: "secrets", builtins: ["host", "struct"], names: "public" },
  { name: "github", builtins: ["host", "json", "record", "struct"], names: "public" },
  { name: "helpers", builtins: ["host", "json"], names: "public" },
  { name: "calling", builtins: ["struct"], names: {} },
];

/** Builtins of the engine that users' files see as they are. */
const shared: readonly Privileged[] = ["struct", "json"];

/** Folder of the newest SDK. */
export const newestSdk = "0.3.0";

/** The SDK of one version. */
export interface Sdk {
  /** What users' files find predeclared. */
  readonly predeclared: NonNullable<ModuleSource["predeclared"]>;
}

/** Key of the module with the functions that the engine itself calls. */
export function callingKey(version: string): string {
  return keyOf(version, "calling");
}

const sdks = new Map<string, Sdk>();

/**
 * The SDK of one version, read once per process.
 *
 * @param folder the folder that holds one folder per version; its address ends in `/`
 */
export function sdkOf(folder: URL, version: string): Sdk {
  const address = new URL(version, folder).href;
  const sdk = sdks.get(address) ?? readSdk(folder, version);
  sdks.set(address, sdk);
  return sdk;
}

/** Ten small files at once, without a way through other threads for each. */
function readSdk(folder: URL, version: string): Sdk {
  const modules = files.map(({ name, builtins, names }) => {
    const file = `${version}/${name}.star`;
    const source = readFileSync(new URL(file, folder), "utf8");
    return {
      source: { key: keyOf(version, name), file: `sdk/${file}`, source, internal: true, predeclared: { builtins } },
      names,
    };
  });
  return { predeclared: { builtins: shared, modules } };
}

/** No path of a repository begins like this, so a user's `sdk/0.3.0/host.star` is another module. */
function keyOf(version: string, name: string): string {
  return `<sdk>/${version}/${name}.star`;
}

/** The names that files of any version find besides the language's own; for suggestions. */
export function sdkNames(sdk: Sdk): string[] {
  const own = (sdk.predeclared.modules ?? []).flatMap(({ source, names }) =>
    names === "public" ? publicNames(source.source) : Object.keys(names),
  );
  return [...shared, ...own];
}

/** Read off the text, so that a file that cannot even be resolved gets suggestions. */
function publicNames(source: string): string[] {
  return [...source.matchAll(/^(?:def ([a-zA-Z]\w*)|([a-zA-Z]\w*) = )/gm)].map((match) => match[1] ?? match[2] ?? "");
}
