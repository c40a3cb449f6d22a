import * as z from "zod/mini";
import type { DocumentKind } from "./kind.js";

const remoteSchema = z.looseObject({ Name: z.string(), URL: z.string(), PushURL: z.string() });
const schema = z.looseObject({
  Remotes: z.nullable(z.array(remoteSchema)),
  source: z.string(),
  /** Newest version of the program that worked at this commit, `1.2.3`; absent where the Go client wrote it. */
  written_by: z.optional(z.string()),
});

/** A repository as one commit has it: `source` is `repo.ocu.star` in base64. URLs never carry user info. */
export type RepoConfig = z.infer<typeof schema>;

/** `REPO/-/repo.ocu.star/@COMMIT`, in both stores. */
export const repoConfigDocument: DocumentKind<RepoConfig> = {
  name: "repository config",
  bodyType: "models.RepoConfig",
  schema,
};
