import { nearest } from "../config/suggestions.js";
import { type Assignment, readAssignment } from "../documents/assignment.js";
import { OcurootError, type Problem } from "../errors.js";

/** Everything that a workflow file says to the action. */
export interface Inputs {
  /** `auto`, or words of a command line. */
  readonly command: "auto" | readonly string[];
  /** What a job for one run was made for. */
  readonly deployment?: Assignment;
  /** Globs; empty: all files. */
  readonly files: readonly string[];
  /** 40 digits. */
  readonly commit?: string;
  readonly token?: string;
  readonly stateToken?: string;
  readonly workingDirectory: string;
  readonly maxParallel: number;
  readonly cascade: boolean;
  readonly dryRun: boolean;
  /** File name of a workflow. */
  readonly workflow?: string;
  readonly summary: boolean;
  readonly comment: boolean;
  readonly deployments: boolean;
  readonly versionCheck: boolean;
}

/** The names that action.yml declares. */
export const inputNames = [
  "command",
  "files",
  "commit",
  "deployment",
  "token",
  "state-token",
  "working-directory",
  "max-parallel",
  "cascade",
  "dry-run",
  "workflow",
  "summary",
  "comment",
  "deployments",
  "version-check",
] as const;
type InputName = (typeof inputNames)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs as the runner hands them over: `INPUT_` and the name in upper case, spaces as `_`, hyphens kept.
 *
 * @throws OcurootError `usage` with all problems together.
 */
export function readInputs(env: Environment): Inputs {
  const problems: Problem[] = [];
  const refuse = (message: string, fix: string): void => void problems.push({ code: "usage", message, fix });
  const given = (name: InputName): string => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  refuseUnknown(env, refuse);
  const boolean = (name: InputName, otherwise: boolean): boolean => {
    const text = given(name);
    if (/^(true|false)?$/i.test(text)) return text === "" ? otherwise : text.toLowerCase() === "true";
    refuse(`the input ${name} is ${JSON.stringify(text)}`, `${name}: true, or ${name}: false`);
    return otherwise;
  };
  const command = commandOf(given("command") || "auto", refuse);
  const inputs: Inputs = {
    command,
    files: given("files")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    ...optional("commit", commitOf(given("commit"), refuse)),
    ...deploymentOf(given("deployment"), refuse),
    ...optional("token", given("token")),
    ...optional("stateToken", given("state-token")),
    workingDirectory: given("working-directory") || ".",
    maxParallel: numberOf(given("max-parallel") || "10", refuse),
    cascade: boolean("cascade", false),
    dryRun: boolean("dry-run", false),
    ...optional("workflow", workflowOf(given("workflow"), refuse)),
    summary: boolean("summary", true),
    comment: boolean("comment", true),
    deployments: boolean("deployments", false),
    versionCheck: boolean("version-check", true),
  };
  if (inputs.token === undefined)
    refuse("the input token is empty", "leave it out, or token: $" + "{{ github.token }}");
  refuseContradictions(inputs, refuse);
  if (problems.length > 0) throw new OcurootError(problems);
  return inputs;
}

type Refuse = (message: string, fix: string) => void;

function refuseUnknown(env: Environment, refuse: Refuse): void {
  const known: readonly string[] = inputNames;
  for (const name of Object.keys(env)) {
    const input = /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase();
    if (input === undefined || known.includes(input)) continue;
    const near = nearest(input, known);
    refuse(`there is no input ${input}`, near === undefined ? `the inputs are ${known.join(", ")}` : `${near}: …`);
  }
}

/** What cannot both be meant. */
function refuseContradictions(inputs: Inputs, refuse: Refuse): void {
  if (inputs.deployment !== undefined) {
    const other = inputs.command !== "auto" ? "command" : inputs.dryRun ? "dry-run" : undefined;
    if (other !== undefined)
      refuse(`the inputs deployment and ${other} are both set: such a job does one deployment`, `leave out ${other}`);
  }
  if (inputs.command === "auto") {
    if (inputs.commit !== undefined && inputs.files.length > 0)
      refuse("the inputs commit and files are both set: work of a commit is done as it was released", "leave one out");
    return;
  }
  if (inputs.files.length > 0)
    refuse("the input files goes with the command auto only", "name the files in the command");
  if (inputs.dryRun) refuse("the input dry-run goes with the command auto only", "add --dryrun to the command");
}

function commandOf(text: string, refuse: Refuse): Inputs["command"] {
  if (text === "auto") return "auto";
  const words = splitWords(text);
  if (words === undefined) {
    refuse(`a quote in the command is not closed: ${text}`, "close it");
    return "auto";
  }
  return words[0] === "ocuroot" ? words.slice(1) : words;
}

function commitOf(text: string, refuse: Refuse): string {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})?$/.test(text)) return text;
  refuse(`the input commit is ${JSON.stringify(text)}, which is no whole commit hash`, "commit: the 40 digits of it");
  return "";
}

function deploymentOf(text: string, refuse: Refuse): Pick<Inputs, "deployment"> {
  // Jobs without a matrix have no value for it.
  if (text === "" || text === "null") return {};
  const deployment = readAssignment(text);
  if (deployment !== undefined) return { deployment };
  refuse("the input deployment is no entry of the list that a run was asked for", `deployment: ${entry}`);
  return {};
}

const entry = "$" + "{{ toJSON(matrix.deployment) }}";

function numberOf(text: string, refuse: Refuse): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 1000) return value;
  refuse(`the input max-parallel is ${JSON.stringify(text)}`, "max-parallel: a whole number from 1 to 1000");
  return 10;
}

function workflowOf(text: string, refuse: Refuse): string {
  const name = text.replace(/^\.github\/workflows\//, "");
  if (/^([^/\s]+\.ya?ml|\d+)?$/.test(name)) return name;
  refuse(`the input workflow is ${JSON.stringify(text)}, which is no workflow file`, "workflow: ocuroot.yml");
  return "";
}

function optional<K extends string>(name: K, value: string): { readonly [key in K]?: string } {
  return (value === "" ? {} : { [name]: value }) as { readonly [key in K]?: string };
}

/** One word: bare characters, escaped ones, and quoted stretches, in any mixture. */
const word = /\s*((?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*')+)/y;
const piece = /\\([\s\S])|"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|([^\s"'\\]+)/g;

/**
 * Words of a command line as a shell would have them: parted by white space, with quotes and backslashes.
 *
 * @returns undefined when a quote is not closed.
 */
export function splitWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  const rest = text.trimEnd();
  for (word.lastIndex = 0; word.lastIndex < rest.length; ) {
    const [, found] = word.exec(rest) ?? [];
    if (found === undefined) return undefined;
    words.push(
      found.replace(piece, (_all, escaped?: string, double?: string, single?: string, bare?: string) =>
        double === undefined ? (escaped ?? single ?? bare ?? "") : double.replace(/\\(["\\$`])/g, "$1"),
      ),
    );
  }
  return words;
}
