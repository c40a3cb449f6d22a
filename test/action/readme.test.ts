import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(`${project}README.md`, "utf8");

test("the README's tables are those of action.yml", () => {
  expect(() => execFileSync(process.execPath, [`${project}scripts/action-tables.mjs`, "--check"])).not.toThrow();
});

test("the README's workflow is the one that is ready to be copied", () => {
  const [, shown] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(shown).toBe(readFileSync(`${project}examples/workflows/ocuroot.yml`, "utf8"));
});
