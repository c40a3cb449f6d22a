import * as z from "zod/mini";
import type { DocumentKind } from "./kind.js";

/** That somebody was asked for work. */
const askedShape = {
  /** How often in a row the same work was asked for. */
  attempts: z.number(),
  /** When it was asked for last, RFC 3339. */
  asked: z.string(),
  by: z.string(),
  /** Names the request: its run carries it. */
  id: z.optional(z.string()),
  /** Set when the request has arrived or failed: nothing is on its way any more. */
  consumed: z.optional(z.boolean()),
};

/** As a run has it that needs a job of its own. */
export const askedSchema = z.looseObject(askedShape);
export type Asked = z.infer<typeof askedSchema>;

const schema = z.looseObject({
  /** Names the work that was asked for: the same text means the same work. */
  work: z.string(),
  ...askedShape,
});

/** That a commit's work was asked for. */
export type TriggerRequest = z.infer<typeof schema>;

/** `REPO/-/repo.ocu.star/@COMMIT/push/trigger` in state; a name that the Go client's globs do not look at. */
export const triggerRequestDocument: DocumentKind<TriggerRequest> = {
  name: "trigger request",
  bodyType: "models.TriggerRequest",
  schema,
};
