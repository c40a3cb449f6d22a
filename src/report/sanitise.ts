import { cleanText } from "./text.js";

/** Replaces what must not be shown. */
export type Mask = (text: string) => string;

/**
 * A function that masks every text inside a value and removes its control codes. Done once, before any reader sees or
 * cuts a text: half a secret is one too, and one with a colour code inside would be whole again without it.
 * Values without anything to replace come back as they are. Nothing is remembered between calls: a
 * secret may become known between them.
 */
export function createSanitiser(mask: Mask): <T>(value: T) => T {
  const text = (value: string): string => {
    const masked = mask(value);
    const clean = cleanText(masked);
    return clean === masked ? masked : mask(clean);
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (typeof value !== "object" || value === null) return value;
    return Array.isArray(value) ? mapArray(value, walk) : mapObject(value, walk);
  };
  return <T>(value: T): T => walk(value) as T;
}

function mapArray(values: readonly unknown[], walk: (value: unknown) => unknown): readonly unknown[] {
  const mapped = values.map(walk);
  return mapped.every((value, index) => value === values[index]) ? values : mapped;
}

function mapObject(value: object, walk: (value: unknown) => unknown): object {
  const pairs = Object.entries(value).map(([key, field]) => [walk(key), walk(field), field, key] as const);
  if (pairs.every(([name, mapped, field, key]) => mapped === field && name === key)) return value;
  return Object.fromEntries(pairs.map(([name, mapped]) => [name, mapped]));
}
