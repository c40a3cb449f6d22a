import * as z from "zod/mini";
import type { DocumentKind } from "./kind.js";

/** Refs of packages (`REPO/-/FILE`) and releases (`REPO/-/FILE/@rN`) that go on although others are held. */
const exemptSchema = z.array(z.string());

const freezeSchema = z.looseObject({
  reason: z.string(),
  /** When it ends by itself, RFC 3339 in UTC; absent: when somebody ends it. */
  until: z.optional(z.string()),
  exempt: z.optional(exemptSchema),
  /** Who set it, and when. */
  by: z.optional(z.string()),
  at: z.optional(z.string()),
});

/** That nothing is to be started on some deployments. */
export type Freeze = z.infer<typeof freezeSchema>;

/**
 * `@/push/freeze/ENV`, `PACKAGE/@/push/freeze` (everywhere) and `PACKAGE/@/push/freeze/ENV` in intent; names that the Go
 * client's globs do not look at.
 */
export const freezeDocument: DocumentKind<Freeze> = { name: "freeze", bodyType: "models.Freeze", schema: freezeSchema };

/** A time in which nothing is started, once or again and again; `start` and `end` are of one form. */
export const windowSchema = z.looseObject({
  /** `2026-12-20`, `2026-12-20 18:00`, `Fri 18:00` or `22:00`; wall-clock time in `timezone`. */
  start: z.string(),
  end: z.string(),
  reason: z.string(),
  /** IANA name; absent: UTC. */
  timezone: z.optional(z.string()),
  exempt: z.optional(exemptSchema),
});
export type FreezeWindow = z.infer<typeof windowSchema>;

const windowsSchema = z.looseObject({ windows: z.array(windowSchema) });

/** `@/push/freeze-windows/ENV` in intent: what the file that registers the environment says of it. */
export const freezeWindowsDocument: DocumentKind<{ windows: FreezeWindow[] }> = {
  name: "freeze windows",
  bodyType: "models.FreezeWindows",
  schema: windowsSchema,
};
