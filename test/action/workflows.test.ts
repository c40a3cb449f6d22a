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
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
const read = (file: string) => parse(readFileSync(project + file, "utf8")) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(files)("%s", (file) => {
  test("is a workflow without a mistake, by GitHub's own parser", async () => {
    const parsed = parseWorkflow(
      { name: file, content: readFileSync(project + file, "utf8") },
      new NoOperationTraceWriter(),
    );
    const template = parsed.value && (await convertWorkflowTemplate(parsed.context, parsed.value));
    expect([...parsed.context.errors.getErrors(), ...(template?.errors ?? [])].map((each) => String(each))).toEqual([]);
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

test("the project's own workflows name the actions of others by commit", () => {
  const uses = files
    .filter((file) => file.startsWith(".github"))
    .flatMap((file) => stepsOf(read(file)).flatMap((step) => step.uses ?? []));
  expect(uses.filter((each) => !/@[0-9a-f]{40}$/.test(each))).toEqual([]);
});
