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
  let copy: unknown[] | undefined;
  for (let index = 0; index < values.length; index += 1) {
    const mapped = walk(values[index]);
    if (mapped === values[index]) continue;
    copy ??= [...values];
    copy[index] = mapped;
  }
  return copy ?? values;
}

function mapObject(value: object, walk: (value: unknown) => unknown): object {
  const fields = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key in fields) {
    const name = walk(key) as string;
    const mapped = walk(fields[key]);
    if (name === key && mapped === fields[key]) continue;
    copy ??= { ...fields };
    if (name !== key) delete copy[key];
    copy[name] = mapped;
  }
  return copy ?? value;
}
