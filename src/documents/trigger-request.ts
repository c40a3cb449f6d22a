import * as z from "zod";
import type { DocumentKind } from "./kind.js";

const schema = z.looseObject({
  /** Names the work that was asked for: the same text means the same work. */
  work: z.string(),
  /** How often in a row the same work was asked for. */
  attempts: z.number(),
  /** When it was asked for last, RFC 3339. */
  asked: z.string(),
  by: z.string(),
  /** Names the request: its run carries it. */
  id: z.string().optional(),
  /** Set when somebody at that commit has begun: the request has arrived. */
  consumed: z.boolean().optional(),
});

/** That a commit's work was asked for. */
export type TriggerRequest = z.infer<typeof schema>;

/** `REPO/-/repo.ocu.star/@COMMIT/push/trigger` in state; a name that the Go client's globs do not look at. */
export const triggerRequestDocument: DocumentKind<TriggerRequest> = {
  name: "trigger request",
  bodyType: "models.TriggerRequest",
  schema,
};
