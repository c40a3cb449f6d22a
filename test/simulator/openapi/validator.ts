import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** What GitHub's description says of one operation; schemas are JSON Schema. */
interface Operation {
  readonly body?: Schema;
  /** By status; null: an answer without JSON. */
  readonly answers: Readonly<Record<string, Schema | null>>;
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** A call and its answer, as they went over the line. */
export interface Exchanged {
  /** `POST /repos/{owner}/{repo}/git/trees` */
  readonly operation: string;
  readonly request: unknown;
  readonly status: number;
  /** Undefined for answers that are not JSON. */
  readonly answer: unknown;
}

let description: Description | undefined;
let ajv: Ajv | undefined;
const compiled = new Map<string, ValidateFunction>();

function load(): Description {
  description ??= JSON.parse(readFileSync(new URL("github.json", import.meta.url), "utf8")) as Description;
  return description;
}

/** The operations that are described. */
export function describedOperations(): readonly string[] {
  return Object.keys(load().operations);
}

/**
 * What is wrong with a call by GitHub's description of its API. What was refused is not looked at as a request, since
 * it was refused. Not described by GitHub, and so passed: 304, most refusals, answers that are not JSON.
 */
export function violations({ operation, request, status, answer }: Exchanged): readonly string[] {
  const { body, answers } = load().operations[operation] ?? {};
  if (answers === undefined) return operation.includes("{owner}") ? [`${operation} is not described`] : [];
  if (status === 304 || status >= 500) return [];
  const where = (what: string) => (problem: string) => `${operation}, ${what}: ${problem}`;
  const asked = status < 300 && body !== undefined ? requestProblems(`${operation} body`, body, request) : [];
  return [
    ...asked.map(where("request")),
    ...answerProblems(operation, answers, status, answer).map(where(`answer ${status}`)),
  ];
}

function requestProblems(key: string, schema: Schema, request: unknown): readonly string[] {
  const known = namesOf(schema);
  const unknown = known.size === 0 ? [] : Object.keys((request ?? {}) as object).filter((name) => !known.has(name));
  return [...unknown.map((name) => `${name} is not described`), ...problems(key, schema, request ?? {})];
}

/** GitHub's schemas allow what they do not name; a client that sends it is mistaken all the same. */
function namesOf(schema: Schema): ReadonlySet<string> {
  const target = schema.$ref === undefined ? schema : (load().definitions[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  const below = [...(target.oneOf ?? []), ...(target.anyOf ?? []), ...(target.allOf ?? [])];
  return new Set([...Object.keys(target.properties ?? {}), ...below.flatMap((one) => [...namesOf(one)])]);
}

function answerProblems(
  operation: string,
  answers: Operation["answers"],
  status: number,
  answer: unknown,
): readonly string[] {
  // Refusals are described here and there, and not always rightly: all of them have a message.
  if (status >= 400) return hasMessage(answer) ? [] : ["a refusal without a message"];
  const schema = answers[status];
  if (schema === undefined) return ["no such status"];
  if (schema === null) return answer === undefined ? [] : ["a body where there is none"];
  return answer === undefined ? [] : problems(`${operation} ${status}`, schema, answer);
}

function hasMessage(answer: unknown): boolean {
  return typeof (answer as { readonly message?: unknown } | undefined)?.message === "string";
}

function problems(key: string, schema: Schema, value: unknown): readonly string[] {
  const validate = compiled.get(key) ?? compile(schema);
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .slice(0, 3)
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

function compile(schema: Schema): ValidateFunction {
  ajv ??= createAjv();
  return ajv.compile({ ...schema, definitions: load().definitions });
}

function createAjv(): Ajv {
  const made = new Ajv({ strict: false, allErrors: false });
  addFormats.default(made);
  // GitHub writes "" for an address that nobody gave.
  made.addFormat("uri", (text) => text === "" || URL.canParse(text));
  made.addFormat("repo.nwo", /^[^/]+\/[^/]+$/);
  return made;
}
