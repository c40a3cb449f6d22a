import type { $ZodType, $ZodTypes } from "zod/v4/core";
import { isObject, type Json } from "./json.js";

type Question = (value: Json | undefined) => boolean;

const questions = new WeakMap<object, Question>();

/**
 * Whether a schema accepts a value as it stands, told by plain comparisons at a tenth of what a check by the schema
 * costs, since nothing is copied. It may say no of what the schema would accept, never yes of what it would refuse or
 * change: who hears no asks the schema, which also has the reason.
 */
export function isPlainly(schema: $ZodType, value: Json): boolean {
  return questionOf(schema)(value);
}

function questionOf(schema: $ZodType): Question {
  let question = questions.get(schema);
  if (question === undefined) {
    question = compile(schema as $ZodTypes);
    questions.set(schema, question);
  }
  return question;
}

const never: Question = () => false;

/** What a kind of schema that is not named here would do is not known, nor what checks beside its type would. */
function compile({ _zod: { def } }: $ZodTypes): Question {
  if (def.type === "array") return listOf(questionOf(def.element), def.checks ?? []);
  if (def.checks !== undefined && def.checks.length > 0) return never;
  switch (def.type) {
    case "string":
    case "number":
    case "boolean":
      return "format" in def || "coerce" in def ? never : (value) => typeof value === def.type;
    case "unknown":
      return () => true;
    case "optional": {
      const inner = questionOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case "nullable": {
      const inner = questionOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case "enum": {
      const allowed = new Set<unknown>(Object.values(def.entries));
      return (value) => allowed.has(value);
    }
    case "custom":
      return (value) => def.fn?.(value) === true;
    case "record":
      return recordOf(def.keyType, questionOf(def.valueType));
    case "object":
      return (def.catchall as $ZodTypes | undefined)?._zod.def.type === "unknown" ? objectOf(def.shape) : never;
    default:
      return never;
  }
}

function listOf(element: Question, checks: readonly { readonly _zod: { readonly def: object } }[]): Question {
  let least = 0;
  for (const { _zod } of checks) {
    if (!("minimum" in _zod.def) || typeof _zod.def.minimum !== "number") return never;
    least = Math.max(least, _zod.def.minimum);
  }
  return (value) => Array.isArray(value) && value.length >= least && value.every((each) => element(each as Json));
}

/** A schema may drop a key of that name. */
function recordOf(keys: $ZodType, question: Question): Question {
  if ((keys as $ZodTypes)._zod.def.type !== "string") return never;
  return (value) => {
    if (!isObject(value)) return false;
    for (const key in value) if (key === "__proto__" || !question(value[key])) return false;
    return true;
  };
}

/** What it has no field for it leaves alone. */
function objectOf(shape: Readonly<Record<string, $ZodType>>): Question {
  const fields = Object.entries(shape).map(([name, schema]) => [name, questionOf(schema)] as const);
  return (value) => {
    if (!isObject(value)) return false;
    for (const [name, question] of fields) if (!question(value[name])) return false;
    return !Object.hasOwn(value, "__proto__");
  };
}
