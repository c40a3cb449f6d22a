/** What must not be read in a log, a summary or an output of a job. */
export interface Masks {
  /** Each line of a secret is masked too, as the runner does. */
  add(secret: string): void;
  apply(text: string): string;
  /** Whether a text holds something masked. */
  hides(text: string): boolean;
}

export function createMasks(): Masks {
  const secrets = new Set<string>();
  const longestFirst = () => [...secrets].sort((a, b) => b.length - a.length);
  return {
    add(secret) {
      for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim() !== "") secrets.add(part);
    },
    apply: (text) => longestFirst().reduce((masked, secret) => masked.replaceAll(secret, "***"), text),
    hides: (text) => [...secrets].some((secret) => text.includes(secret)),
  };
}
