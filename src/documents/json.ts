/** Any JSON value; integers beyond 2^53 are `bigint`, so no digit is lost between a config and its documents. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
