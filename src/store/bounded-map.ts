/**
 * A map that forgets what was not used for a while: entries live in a young and an old half; when the young one is
 * full, the old one is dropped. Costs two look-ups and keeps no order.
 */
export class BoundedMap<V> {
  readonly #limit: number;
  readonly #weigh: (value: V) => number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();
  #weight = 0;

  /** @param limit what one half may weigh; at most twice as much is kept. */
  constructor(limit: number, weigh: (value: V) => number) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get(key: string): V | undefined {
    const value = this.#young.get(key);
    if (value !== undefined || this.#old.size === 0) return value;
    const older = this.#old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: V): void {
    const replaced = this.#young.get(key);
    if (replaced !== undefined) this.#weight -= this.#weigh(replaced);
    this.#young.set(key, value);
    if (this.#old.size > 0) this.#old.delete(key);
    this.#weight += this.#weigh(value);
    if (this.#weight <= this.#limit) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#weight = 0;
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#weight = 0;
  }
}
