import * as z from "zod";
import type { DocumentKind } from "./kind.js";

const configSchema = z.looseObject({
  /** Paths whose change releases the package again: files or folders, from the root of the git checkout. */
  watch_files: z.array(z.string()).nullish(),
  /** The release whose runs name more of them as they end; absent where the Go client wrote the entry. */
  release: z.string().optional(),
  /** It changed in a push that was limited to other files: the next push that may release it does. */
  due: z.boolean().optional(),
});

const schema = z.looseObject({
  commit: z.string(),
  /** The commit that was pushed before it; empty for the first. */
  previous_commit: z.string(),
  /** By package, `REPO/-/FILE`. */
  release_configs: z.record(z.string(), configSchema).nullish(),
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
