import * as z from "zod";
import type { DocumentKind } from "./kind.js";

const remoteSchema = z.looseObject({ Name: z.string(), URL: z.string(), PushURL: z.string() });
const schema = z.looseObject({
  Remotes: z.array(remoteSchema).nullable(),
  source: z.string(),
  /** Newest version of the program that worked at this commit, `1.2.3`; absent where the Go client wrote it. */
  written_by: z.string().optional(),
});

/** A repository as one commit has it: `source` is `repo.ocu.star` in base64. URLs never carry user info. */
export type RepoConfig = z.infer<typeof schema>;

/** `REPO/-/repo.ocu.star/@COMMIT`, in both stores. */
export const repoConfigDocument: DocumentKind<RepoConfig> = {
  name: "repository config",
  bodyType: "models.RepoConfig",
  schema,
};
