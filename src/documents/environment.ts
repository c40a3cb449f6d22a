import * as z from "zod/mini";
import type { DocumentKind } from "./kind.js";

/** An environment: where packages are deployed to. Attributes are text, as the Go client demands. */
const schema = z.looseObject({
  name: z.string(),
  attributes: z.nullable(z.record(z.string(), z.string())),
});

export type Environment = z.infer<typeof schema>;

/** `@/environment/NAME`, in intent and in state. */
export const environmentDocument: DocumentKind<Environment> = {
  name: "environment",
  bodyType: "sdk.Environment",
  schema,
};
