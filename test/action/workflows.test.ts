import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const project = fileURLToPath(new URL("../../", import.meta.url));
const files = ["examples/workflows", ".github/workflows"].flatMap((folder) =>
  readdirSync(project + folder).map((name) => `${folder}/${name}`),
);
const action = parse(readFileSync(`${project}action.yml`, "utf8")) as { inputs: object };

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Pick<Workflow, "permissions"> & { readonly steps: readonly Step[] }>>;
}
const read = (file: string) => parse(readFileSync(project + file, "utf8")) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

/** As much of an editor's document as the language service asks for. */
function documentOf(file: string, text: string) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const positionAt = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  const offsetAt = ({ line, character }: { line: number; character: number }) => (starts[line] ?? 0) + character;
  const part = (range?: { start: { line: number; character: number }; end: { line: number; character: number } }) =>
    range === undefined ? text : text.slice(offsetAt(range.start), offsetAt(range.end));
  const facts = { uri: `file:///${file}`, languageId: "yaml", version: 1, lineCount: starts.length };
  return { ...facts, getText: part, positionAt, offsetAt };
}

test("the language service marks what is wrong", async () => {
  const { validate } = await import("@actions/languageservice");
  const text = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n        wih: 1\n";
  expect(await validate(documentOf(".github/workflows/a.yml", text) as never)).toMatchObject([
    { message: "Unexpected value 'wih'" },
  ]);
});

test("action.yml has nothing that the language service would mark", async () => {
  const { validateAction } = await import("@actions/languageservice/validate-action");
  expect(await validateAction(documentOf("action.yml", readFileSync(`${project}action.yml`, "utf8")) as never)).toEqual(
    [],
  );
});

describe.each(files)("%s", (file) => {
  test("is a workflow without a mistake, by GitHub's own parser", async () => {
    const parsed = parseWorkflow(
      { name: file, content: readFileSync(project + file, "utf8") },
      new NoOperationTraceWriter(),
    );
    const template = parsed.value && (await convertWorkflowTemplate(parsed.context, parsed.value));
    expect([...parsed.context.errors.getErrors(), ...(template?.errors ?? [])].map((each) => String(each))).toEqual([]);
  });

  test("has nothing that GitHub's language service would mark", async () => {
    const { validate } = await import("@actions/languageservice");
    const text = readFileSync(project + file, "utf8");
    expect(await validate(documentOf(file, text) as never)).toEqual([]);
  });

  test("names its permissions, and gives the action no input that it does not have", () => {
    const workflow = read(file);
    expect(Object.keys(workflow.permissions ?? {})).not.toEqual([]);
    const given = stepsOf(workflow)
      .filter(({ uses }) => uses?.startsWith("ocuroot/ocuroot@"))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
  });
});

test("the project's own workflows may read, and only the jobs that publish may write what they publish", () => {
  const own = files.filter((file) => file.startsWith(".github")).map(read);
  expect(own.map(({ permissions }) => permissions)).toEqual(own.map(() => ({ contents: "read" })));
  const more = own.flatMap(({ jobs }) => Object.entries(jobs).filter(([, { permissions }]) => permissions));
  expect(Object.fromEntries(more.map(([name, { permissions }]) => [name, permissions]))).toEqual({
    move: { contents: "write" },
    propose: { contents: "write", "pull-requests": "write" },
    publish: { contents: "write" },
  });
});

test("the project's own workflows name the actions of others by commit", () => {
  const uses = files
    .filter((file) => file.startsWith(".github"))
    .flatMap((file) => stepsOf(read(file)).flatMap((step) => step.uses ?? []));
  expect(uses.filter((each) => !/@[0-9a-f]{40}$/.test(each))).toEqual([]);
});
