import * as z from "zod/mini";
import type { DocumentKind } from "./kind.js";

const configSchema = z.looseObject({
  /** Paths whose change releases the package again: files or folders, from the root of the git checkout. */
  watch_files: z.nullish(z.array(z.string())),
  /** The release whose runs name more of them as they end; absent where the Go client wrote the entry. */
  release: z.optional(z.string()),
  /** It changed in a push that was limited to other files: the next push that may release it does. */
  due: z.optional(z.boolean()),
});

const schema = z.looseObject({
  commit: z.string(),
  /** The commit that was pushed before it; empty for the first. */
  previous_commit: z.string(),
  /** By package, `REPO/-/FILE`. */
  release_configs: z.nullish(z.record(z.string(), configSchema)),
});

/** What was pushed last, and what the next push has to look at. */
export type PushIndex = z.infer<typeof schema>;
export type PushedConfig = z.infer<typeof configSchema>;

/** `REPO/-/repo.ocu.star/@COMMIT/push/index`, and `@/push/intent_commit` for the intent store; both in state. */
export const pushIndexDocument: DocumentKind<PushIndex> = {
  name: "push index",
  bodyType: "*models.PushIndex",
  schema,
};
