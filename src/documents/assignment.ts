import * as z from "zod/mini";

const schema = z.object({
  ref: z.string(),
  runs_on: z.optional(z.union([z.string(), z.array(z.string())])),
  environment: z.optional(z.string()),
});

/**
 * One entry of a workflow's matrix: the run (`R/deploy/ENV/N`) that a job of its own is to do, the labels of its runner and
 * the environment of GitHub that it names. What the plan does not say is left out.
 */
export type Assignment = Readonly<z.infer<typeof schema>>;

/** Reads an entry as the workflow hands it over. @returns undefined for what is none. */
export function readAssignment(text: string): Assignment | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
