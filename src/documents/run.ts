import * as z from "zod";
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
  module: z.string().optional(),
  global: z.string().optional(),
});
export type FunctionReference = z.infer<typeof functionReferenceSchema>;

/** One input: read from `ref`, else its `value`, else its `default`. `doc` is the question people are asked. */
export const inputSchema = z.looseObject({
  ref: z.string().optional(),
  default: jsonSchema.optional(),
  value: jsonSchema.optional(),
  doc: z.string().optional(),
});
export type Input = z.infer<typeof inputSchema>;

export const inputMapSchema = z.record(z.string(), inputSchema);
export type InputMap = z.infer<typeof inputMapSchema>;

/** One function of a run's chain. `started` and `ended` are RFC 3339; `result` is how it ended. */
const stepSchema = z.looseObject({
  fn: functionReferenceSchema,
  dependencies: z.array(z.string()).nullish(),
  inputs: inputMapSchema.nullish(),
  started: z.string().optional(),
  ended: z.string().optional(),
  result: z.enum(["done", "next", "failed"]).optional(),
  annotation: z.string().optional(),
});

/** Who runs it: `beat` is a counter that its owner moves, no time of day. */
const claimSchema = z.looseObject({
  owner: z.string(),
  since: z.string(),
  beat: z.number(),
  url: z.string().optional(),
});

/** Why it ended without success. `position` is `FILE:line:col`. */
const failureSchema = z.looseObject({
  text: z.string(),
  position: z.string().optional(),
  kind: z.enum(["error", "lost", "cancelled"]),
  code: z.string().optional(),
  frames: z
    .array(z.looseObject({ function: z.string(), file: z.string(), line: z.number(), column: z.number() }))
    .optional(),
  excerpt: z.looseObject({ line: z.number().optional(), text: z.string(), column: z.number() }).optional(),
  tail: z.array(z.string()).optional(),
});
export type Failure = z.infer<typeof failureSchema>;

const changeSchema = z.looseObject({ by: z.string(), at: z.string(), commit: z.string().optional() });

/** On whose word a run was started: who ran it, who set the intent it follows, and who set values it was given. */
const attributionSchema = z.looseObject({
  by: z.string().optional(),
  intent: changeSchema.optional(),
  inputs: z.record(z.string(), changeSchema).optional(),
});
export type Attribution = z.infer<typeof attributionSchema>;

const runSchema = z.looseObject({
  /** Empty: made by the Go client from a deployment intent; means `up`. */
  type: z.enum(["up", "down", "task", ""]),
  release: z.string(),
  functions: z.array(stepSchema).min(1),
  output: jsonMapSchema.nullish(),
  watch_files: z.array(z.string()).nullish(),
  /** Order of starts on one deployment over all its releases. */
  turn: z.number().optional(),
  reason: z.enum(["planned", "intent", "redeploy", "retry", "teardown"]).optional(),
  claim: claimSchema.optional(),
  failure: failureSchema.optional(),
  cancelled: z.looseObject({ by: z.string(), why: z.string() }).optional(),
  hops: z.number().optional(),
  retry_of: z.string().optional(),
  /** Which of how many tries that are made by themselves it is; absent: somebody asked for it. */
  automatic: z.number().optional(),
  automatic_of: z.number().optional(),
  /** Not to be started earlier, RFC 3339. */
  not_before: z.string().optional(),
  from_step: z.number().optional(),
  attribution: attributionSchema.optional(),
  /** That a job of its own was asked for; only where the plan says that it needs one. */
  request: askedSchema.optional(),
  started: z.string().optional(),
  ended: z.string().optional(),
  /** Who ran it last; stays when the claim is gone. */
  owner: z.string().optional(),
  tags: z.array(z.string()).optional(),
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
  attributes: z.record(z.string(), z.string()).nullable(),
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
  input: inputMapSchema.nullish(),
  output: jsonMapSchema.nullish(),
});
export type TaskDocument = z.infer<typeof taskSchema>;

/** `R/task/NAME`, `R/deploy/ENV`: the last completed run's result; `#output/x` reads from here. */
export const taskDocument: DocumentKind<TaskDocument> = { name: "task", bodyType: "models.Task", schema: taskSchema };
