import type { Json } from "./documents/json.js";

/** What stands where a secret stood. */
const replacement = "<secret>";

/** Below this length a value is part of ordinary words: it is masked, but its lines and its containment are not judged. */
export const shortSecret = 4;

/**
 * The secrets of this process. Everything that is shown or stored passes through {@link Masks.mask}.
 *
 * Values are replaced longest first, so a secret that contains another one leaves no remainder. A value of several
 * lines is also known line by line, since logs are cut into lines before they are masked.
 */
export class Masks {
  readonly #values = new Set<string>();
  readonly #registered = new Set<string>();
  readonly #listeners = new Set<(value: string) => void>();
  #pattern: RegExp | undefined;

  /**
   * Registers a secret. The empty text is ignored, and so is a value that is known already.
   *
   * @returns false when the value is so short that masking it will hit innocent text
   */
  add(value: string): boolean {
    if (value === "") return true;
    if (!this.#registered.has(value)) {
      this.#registered.add(value);
      for (const part of partsOf(value)) this.#addPart(part);
    }
    return value.length >= shortSecret;
  }

  /** Calls `listener` with each value from now on and with those known already; GitHub's `::add-mask::` hangs here. */
  onAdd(listener: (value: string) => void): void {
    this.#listeners.add(listener);
    for (const value of this.#values) listener(value);
  }

  /** The text without its secrets. */
  mask(text: string): string {
    if (this.#values.size === 0) return text;
    this.#pattern ??= new RegExp(
      [...this.#values]
        .sort((a, b) => b.length - a.length)
        .map(escapePattern)
        .join("|"),
      "g",
    );
    return text.replace(this.#pattern, replacement);
  }

  /**
   * Looks for a secret in a value that is about to be stored.
   *
   * @returns the path of the first text or key that holds one, joined by `/`; `""` for the value itself
   */
  findSecret(value: Json): string | undefined {
    if (this.#values.size === 0) return undefined;
    if (typeof value === "string") return this.#holds(value) ? "" : undefined;
    if (typeof value !== "object" || value === null) return undefined;
    for (const [key, item] of Object.entries(value)) {
      if (!Array.isArray(value) && this.#holds(key)) return this.mask(key);
      const inner = this.findSecret(item as Json);
      if (inner !== undefined) return inner === "" ? this.mask(key) : `${this.mask(key)}/${inner}`;
    }
    return undefined;
  }

  #holds(text: string): boolean {
    for (const value of this.#values) {
      if (value.length < shortSecret ? text === value : text.includes(value)) return true;
    }
    return false;
  }

  #addPart(part: string): void {
    if (this.#values.has(part)) return;
    this.#values.add(part);
    this.#pattern = undefined;
    for (const listener of this.#listeners) listener(part);
  }
}

/** The value itself and, when it has several lines, those of them that are long enough to mean something. */
function partsOf(value: string): string[] {
  const lines = value.split(/\r?\n/);
  if (lines.length === 1) return [value];
  return [value, ...lines.map((line) => line.trim()).filter((line) => line.length >= shortSecret)];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The one set of this process. */
export const masks = new Masks();
