import * as z from "zod/mini";
import type { DocumentKind } from "./kind.js";
import { askedSchema } from "./trigger-request.js";
import { jsonMapSchema, jsonSchema } from "./values.js";

/**
 * Where a function is defined. `name` and `pos` (`FILE:line:col`, the file's base name or the text of the `load()`)
 * are what the Go client knows; `module` (path from the repository's root) and `global` (the name it is bound to) are
 * ours and find functions again that the Go client confuses.
 */
export const functionReferenceSchema = z.looseObject({
  name: z.string(),
  pos: z.string(),
  module: z.optional(z.string()),
  global: z.optional(z.string()),
});
export type FunctionReference = z.infer<typeof functionReferenceSchema>;

/** One input: read from `ref`, else its `value`, else its `default`. `doc` is the question people are asked. */
export const inputSchema = z.looseObject({
  ref: z.optional(z.string()),
  default: z.optional(jsonSchema),
  value: z.optional(jsonSchema),
  doc: z.optional(z.string()),
});
export type Input = z.infer<typeof inputSchema>;

export const inputMapSchema = z.record(z.string(), inputSchema);
export type InputMap = z.infer<typeof inputMapSchema>;

/** One function of a run's chain. `started` and `ended` are RFC 3339; `result` is how it ended. */
const stepSchema = z.looseObject({
  fn: functionReferenceSchema,
  dependencies: z.nullish(z.array(z.string())),
  inputs: z.nullish(inputMapSchema),
  started: z.optional(z.string()),
  ended: z.optional(z.string()),
  result: z.optional(z.enum(["done", "next", "failed"])),
  annotation: z.optional(z.string()),
});

/** Who runs it: `beat` is a counter that its owner moves, no time of day. */
const claimSchema = z.looseObject({
  owner: z.string(),
  since: z.string(),
  beat: z.number(),
  url: z.optional(z.string()),
});

/** Why it ended without success. `position` is `FILE:line:col`. */
const failureSchema = z.looseObject({
  text: z.string(),
  position: z.optional(z.string()),
  kind: z.enum(["error", "lost", "cancelled"]),
  code: z.optional(z.string()),
  frames: z.optional(
    z.array(z.looseObject({ function: z.string(), file: z.string(), line: z.number(), column: z.number() })),
  ),
  excerpt: z.optional(z.looseObject({ line: z.optional(z.number()), text: z.string(), column: z.number() })),
  tail: z.optional(z.array(z.string())),
});
export type Failure = z.infer<typeof failureSchema>;

const changeSchema = z.looseObject({ by: z.string(), at: z.string(), commit: z.optional(z.string()) });

/** On whose word a run was started: who ran it, who set the intent it follows, and who set values it was given. */
const attributionSchema = z.looseObject({
  by: z.optional(z.string()),
  intent: z.optional(changeSchema),
  inputs: z.optional(z.record(z.string(), changeSchema)),
});
export type Attribution = z.infer<typeof attributionSchema>;

const runSchema = z.looseObject({
  /** Empty: made by the Go client from a deployment intent; means `up`. */
  type: z.enum(["up", "down", "task", ""]),
  release: z.string(),
  functions: z.array(stepSchema).check(z.minLength(1)),
  output: z.nullish(jsonMapSchema),
  watch_files: z.nullish(z.array(z.string())),
  /** Order of starts on one deployment over all its releases. */
  turn: z.optional(z.number()),
  reason: z.optional(z.enum(["planned", "intent", "redeploy", "retry", "teardown"])),
  claim: z.optional(claimSchema),
  failure: z.optional(failureSchema),
  cancelled: z.optional(z.looseObject({ by: z.string(), why: z.string() })),
  hops: z.optional(z.number()),
  retry_of: z.optional(z.string()),
  /** Which of how many tries that are made by themselves it is; absent: somebody asked for it. */
  automatic: z.optional(z.number()),
  automatic_of: z.optional(z.number()),
  /** Not to be started earlier, RFC 3339. */
  not_before: z.optional(z.string()),
  from_step: z.optional(z.number()),
  attribution: z.optional(attributionSchema),
  /** That a job of its own was asked for; only where the plan says that it needs one. */
  request: z.optional(askedSchema),
  started: z.optional(z.string()),
  ended: z.optional(z.string()),
  /** Who ran it last; stays when the claim is gone. */
  owner: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
});
export type Run = z.infer<typeof runSchema>;

/** `R/task/NAME/N`, `R/deploy/ENV/N`: one attempt. */
export const runDocument: DocumentKind<Run> = { name: "run", bodyType: "models.Run", schema: runSchema };

/** What the status marker of a run can be called. Exactly one marker stands below each run. */
export const storedStatuses = [
  "pending",
  "running",
  "paused",
  "complete",
  "failed",
  "failed_retried",
  "cancelled",
] as const;
export type StoredStatus = (typeof storedStatuses)[number];

const markerSchema = z.looseObject({ time: z.string() });

/** `<run>/status/S`, `R/commit/HASH`, `R/op/NAME`: its being there is the datum. */
export const markerDocument: DocumentKind<{ time: string }> = {
  name: "marker",
  bodyType: "models.Marker",
  schema: markerSchema,
};

/** A line that a run printed. `stream`: 0 print, 1 stdout, 2 stderr of a command. */
const logRecordSchema = z.looseObject({
  timestamp: z.string(),
  message: z.string(),
  attributes: z.nullable(z.record(z.string(), z.string())),
  stream: z.number(),
});
export type LogRecord = z.infer<typeof logRecordSchema>;

/** `<run>/logs`. */
export const logsDocument: DocumentKind<LogRecord[]> = {
  name: "logs",
  bodyType: "[]sdk.Log",
  schema: z.array(logRecordSchema),
};

const taskSchema = z.looseObject({
  run_ref: z.string(),
  type: z.enum(["up", "down", "task", ""]),
  release: z.string(),
  input: z.nullish(inputMapSchema),
  output: z.nullish(jsonMapSchema),
});
export type TaskDocument = z.infer<typeof taskSchema>;

/** `R/task/NAME`, `R/deploy/ENV`: the last completed run's result; `#output/x` reads from here. */
export const taskDocument: DocumentKind<TaskDocument> = { name: "task", bodyType: "models.Task", schema: taskSchema };
