import type { ZodMiniType } from "zod/mini";

/**
 * A kind of document: how its body is checked when it is read, and the name of the type that the Go client writes into
 * the envelope (`body_type`; informational, never read).
 */
export interface DocumentKind<T> {
  readonly name: string;
  readonly bodyType: string | ((body: T) => string);
  /** Loose: fields it does not know are kept, since other programs write them. */
  readonly schema: ZodMiniType<T>;
}
