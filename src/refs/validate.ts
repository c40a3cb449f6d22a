/** What a name can be for. */
export type NameKind = "task" | "environment" | "tag" | "custom" | "input";

const rules: Readonly<Record<NameKind, (name: string) => string | undefined>> = {
  task: taskFault,
  environment: (name) => {
    if (/^[a-zA-Z0-9_.]+(?:-+[a-zA-Z0-9_.]+)*$/.test(name) && !isDots(name)) return undefined;
    return 'it may contain letters, digits, "_", "." and, inside, "-"';
  },
  tag: (name) => {
    if (/^r[0-9]+$/.test(name)) return "it looks like the id of a release";
    // Would stand where stores keep the documents of a folder.
    if (name === "object.json" || name === "ref.txt") return "stores use this name themselves";
    return /^[a-zA-Z0-9\-_.]+$/.test(name) ? undefined : 'it may contain letters, digits, "-", "_" and "."';
  },
  custom: customFault,
  input: (name) => {
    if (/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) return undefined;
    return 'it may contain letters, digits and "_", and must not begin with a digit';
  },
};

const titles: Readonly<Record<NameKind, string>> = {
  task: "a task",
  environment: "an environment",
  tag: "a tag",
  custom: "a custom value",
  input: "an input",
};

/**
 * Checks a name where it enters. Names become parts of refs and of paths in stores.
 *
 * @returns a sentence that says why the name cannot be used, without full stop; `undefined` when it can.
 */
export function checkName(what: NameKind, name: string): string | undefined {
  const fault = name === "" ? "it is empty" : rules[what](name);
  return fault === undefined ? undefined : `${JSON.stringify(name)} cannot be the name of ${titles[what]}: ${fault}`;
}

function taskFault(name: string): string | undefined {
  if (isDots(name)) return "it means a folder";
  if (name.startsWith("@")) return '"@" opens a release';
  return forbidden(name, /[/=#*?[\]{}\\]/);
}

function customFault(name: string): string | undefined {
  const parts = name.split("/");
  if (parts.includes("")) return "a part between slashes is empty";
  if (parts.some(isDots)) return '"." and ".." mean folders';
  if (parts.some((part) => part.startsWith("@"))) return '"@" opens a release';
  return forbidden(name, /[=#]/);
}

function forbidden(name: string, characters: RegExp): string | undefined {
  const found = characters.exec(name)?.[0];
  if (found !== undefined) return `it contains "${found}"`;
  return /\p{Cc}/u.test(name) ? "it contains a control character" : undefined;
}

function isDots(name: string): boolean {
  return name === "." || name === "..";
}
