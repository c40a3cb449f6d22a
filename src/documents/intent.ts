import * as z from "zod/mini";
import type { DocumentKind } from "./kind.js";
import { inputMapSchema } from "./run.js";

const schema = z.looseObject({ release: z.string(), input: z.nullish(inputMapSchema) });

/** What should be deployed in an environment. */
export type DeployIntent = z.infer<typeof schema>;

/** `PACKAGE/@/deploy/ENV` in the intent store. */
export const deployIntentDocument: DocumentKind<DeployIntent> = {
  name: "deployment intent",
  bodyType: "models.Intent",
  schema,
};
