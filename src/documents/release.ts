import * as z from "zod/mini";
import { windowSchema } from "./freeze.js";
import type { DocumentKind } from "./kind.js";
import { functionReferenceSchema, inputMapSchema } from "./run.js";

/** How runs of an item are treated; ours, and only what the config says. */
const rulesShape = {
  /** How often a failed run is made again by itself. */
  retries: z.optional(z.number()),
  /** Seconds before the first time; each further pause is twice as long. */
  retry_delay: z.optional(z.number()),
  /** Seconds that each function may take. */
  timeout: z.optional(z.number()),
  on_lost: z.optional(z.enum(["retry"])),
};
const rulesSchema = z.object(rulesShape);
export type RunRules = z.infer<typeof rulesSchema>;

/** Where an item has to run; ours, and only what the config says. */
const runnerShape = {
  /** Label of a runner, or several that it must have. */
  runs_on: z.optional(z.union([z.string(), z.array(z.string())])),
  /** Environment of GitHub whose protection rules and secrets apply. */
  github_environment: z.optional(z.string()),
};
const runnerSchema = z.object(runnerShape);
export type RunnerNeeds = z.infer<typeof runnerSchema>;

const taskItemSchema = z.looseObject({
  name: z.string(),
  fn: functionReferenceSchema,
  inputs: z.nullish(inputMapSchema),
  annotation: z.optional(z.string()),
  ...rulesShape,
  ...runnerShape,
});

const deployItemSchema = z.looseObject({
  environment: z.string(),
  up: functionReferenceSchema,
  down: functionReferenceSchema,
  inputs: z.nullish(inputMapSchema),
  annotation: z.optional(z.string()),
  /** Times in which it is not started; ours. */
  freeze: z.optional(z.array(windowSchema)),
  ...rulesShape,
  ...runnerShape,
});

/** One item of a phase: a task or a deployment, never both. */
const itemSchema = z.looseObject({ task: z.optional(taskItemSchema), deploy: z.optional(deployItemSchema) });
export type PlanItem = z.infer<typeof itemSchema>;
export type TaskItem = z.infer<typeof taskItemSchema>;
export type DeployItem = z.infer<typeof deployItemSchema>;

const phaseSchema = z.looseObject({
  name: z.string(),
  tasks: z.nullable(z.array(itemSchema)),
  /** How many failures stop it; ours. */
  max_failures: z.optional(z.number()),
});
export type PlanPhase = z.infer<typeof phaseSchema>;

const packageSchema = z.looseObject({
  /** Keys are `NAME/POS`. */
  functions: z.nullish(z.record(z.string(), z.looseObject({ function: functionReferenceSchema }))),
  phases: z.array(phaseSchema),
});

/** What a config file plans: phases of tasks and deployments, in the order they are to run. */
export type PackageDocument = z.infer<typeof packageSchema>;

const releaseSchema = z.looseObject({
  commit: z.string(),
  package: packageSchema,
  /** First line of the commit's message; ours. */
  subject: z.optional(z.string()),
  created: z.optional(z.string()),
});
export type Release = z.infer<typeof releaseSchema>;

/** `REPO/-/FILE/@rN`. */
export const releaseDocument: DocumentKind<Release> = {
  name: "release",
  bodyType: "release.ReleaseInfo",
  schema: releaseSchema,
};
