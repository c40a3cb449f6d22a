import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isOlder } from "../../src/release/written-by.js";
import { actionStep, logsOf, type Stage, stage, workflowPath, workflowText } from "./stage.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const own = (JSON.parse(readFileSync(`${project}package.json`, "utf8")) as { version: string }).version;
const builds = "def build():\n    return done()\n\ntask(build, 'build')\n";
const configs = /\/-\/repo\.ocu\.star\/@[0-9a-f]{40}\/@object\.json$/;

/** Versions on record, in state and in intent. */
function writers({ repository }: Stage): readonly unknown[] {
  return ["ocuroot-state", "ocuroot-intent"].flatMap((branch) =>
    Object.entries(repository.files(branch))
      .filter(([path]) => configs.test(path))
      .map(([, text]) => (JSON.parse(text) as { body: { written_by?: string } }).body.written_by),
  );
}

/** As if a run of another version had worked there last. */
async function writtenBy({ repository }: Stage, version: string): Promise<void> {
  for (const branch of ["ocuroot-state", "ocuroot-intent"]) {
    const files = Object.entries(repository.files(branch)).filter(([path]) => configs.test(path));
    const other = files.map(([path, text]) => [
      path,
      text.replace(/"written_by": ?"[^"]*"/, `"written_by":"${version}"`),
    ]);
    await repository.commit(Object.fromEntries(other), { branch, message: "Another version" });
  }
}

const warnings = (step: ReturnType<typeof actionStep>) =>
  step.annotations.filter(
    ({ kind, message }) => kind === "warning" && message.includes("worked on the same documents"),
  );

test("a job says which version it is in what it writes, and warns once when a newer one was there before it", async () => {
  const on = await stage({ "a.ocu.star": builds });
  await on.drain();
  expect(writers(on)).toEqual([own, own]);
  await writtenBy(on, "9.4.0");
  expect(writers(on)).toEqual(["9.4.0", "9.4.0"]);
  await on.repository.commit({ "a.ocu.star": `${builds}# two\n` }, { message: "Two" });
  const [result] = await on.drain();
  expect(result?.conclusion, logsOf([result as never])).toBe("success");
  expect(warnings(actionStep(result as never)).map(({ message }) => message)).toEqual([
    expect.stringContaining(`This is ocuroot ${own}, and ocuroot 9.4.0 worked on the same documents before it.`),
  ]);
  // Whoever went back on purpose is told that once.
  await on.repository.commit({ "a.ocu.star": `${builds}# three\n` }, { message: "Three" });
  const [after] = await on.drain();
  expect(warnings(actionStep(after as never))).toEqual([]);
});

test("version-check: false says nothing", async () => {
  const quiet = workflowText.replace(
    "- uses: ocuroot/ocuroot@v1",
    "- uses: ocuroot/ocuroot@v1\n        with:\n          version-check: false",
  );
  const on = await stage({ "a.ocu.star": builds, [workflowPath]: quiet });
  await on.drain();
  await writtenBy(on, "9.4.0");
  await on.repository.commit({ "a.ocu.star": `${builds}# two\n` }, { message: "Two" });
  const [result] = await on.drain();
  expect(result?.conclusion, logsOf([result as never])).toBe("success");
  expect(actionStep(result as never).log).not.toContain("worked on the same documents");
});

test("a workflow on the intent branch that names an older version than the others is told so", async () => {
  const on = await stage({ "a.ocu.star": builds });
  await on.drain();
  await writtenBy(on, "9.4.0");
  await on.repository.commit(
    { ".github/workflows/intent.yml": readFileSync(`${project}examples/workflows/intent.yml`, "utf8") },
    { branch: "ocuroot-intent", message: "Apply at once" },
  );
  const [result] = await on.drain();
  expect(warnings(actionStep(result as never)), logsOf([result as never])).toHaveLength(1);
});

test.each([
  ["1.2.0", "1.3.0", true],
  ["1.9.0", "1.10.0", true],
  ["1.9.9", "2.0.0", true],
  ["1.2.0", "1.2.7", false],
  ["2.0.0", "1.9.0", false],
  ["1.2.0", "main", false],
])("%s is older than %s: %s", (version, other, older) => expect(isOlder(version, other)).toBe(older));
