import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What expressions may name: `github`, `inputs`, `env`, … each any JSON. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How a job stands, for `success()`, `failure()` and `cancelled()`. */
export interface Standing {
  readonly failed: boolean;
  readonly cancelled: boolean;
}

const well: Standing = { failed: false, cancelled: false };

/**
 * Fills the `${{ … }}` of a text by GitHub's own evaluator.
 *
 * @returns the value itself where the text is nothing but one expression, else a text
 * @throws Error when an expression is wrong
 */
export function fill(text: string, contexts: Contexts, standing: Standing = well): unknown {
  const single = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text.trim());
  if (single !== null) return evaluate(single[1] ?? "", contexts, standing);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => textOf(evaluate(expression, contexts, standing)));
}

/** Fills all texts in a value; keys stay as they are. */
export function fillAll(value: unknown, contexts: Contexts, standing: Standing = well): unknown {
  if (typeof value === "string") return fill(value, contexts, standing);
  if (Array.isArray(value)) return value.map((one) => fillAll(one, contexts, standing));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillAll(one, contexts, standing)]));
}

/** Whether an `if:` holds. Without a status function it holds only while all went well. */
export function holds(condition: unknown, contexts: Contexts, standing: Standing): boolean {
  const text = condition === undefined ? "success()" : String(condition).replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
  const asks = /\b(success|failure|always|cancelled)\s*\(/.test(text);
  return truthy(evaluate(asks ? text : `success() && (${text})`, contexts, standing));
}

/** A value as it is written into a text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value, undefined, 2) : String(value);
}

function truthy(value: unknown): boolean {
  return value !== false && value !== 0 && value !== "" && value !== null;
}

function evaluate(expression: string, contexts: Contexts, standing: Standing): unknown {
  const functions = statusFunctions(standing);
  const { tokens } = new Lexer(expression.trim()).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const named = new Map(functions.map((one) => [one.name, one]));
  const result = new Evaluator(tree, toData(contexts) as data.Dictionary, named).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer));
}

function statusFunctions({ failed, cancelled }: Standing) {
  const make = (name: string, value: boolean) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(value),
  });
  return [
    make("success", !failed && !cancelled),
    make("failure", failed && !cancelled),
    make("always", true),
    make("cancelled", cancelled),
  ];
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;
}
