import { createInterface } from "node:readline/promises";
import { fail } from "../errors.js";

/**
 * How a user is asked before what is hard to undo; undefined when the answer is given already.
 *
 * @throws `usage` where nobody can be asked.
 */
export function confirmation(program: string, yes: boolean): ((question: string) => Promise<boolean>) | undefined {
  if (yes) return undefined;
  if (!process.stdin.isTTY) {
    return fail("usage", "there is no terminal to ask on", { fix: `${program} rollback FILE ENVIRONMENT --yes` });
  }
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return /^y(es)?$/i.test((await lines.question(question)).trim());
    } finally {
      lines.close();
    }
  };
}
