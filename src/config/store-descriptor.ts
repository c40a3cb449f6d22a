import type { Value } from "@ocuroot/starlark-wasm";
import * as z from "zod/mini";
import "../documents/wording.js";
import { fail } from "../errors.js";
import { describe, isDict, toJson } from "./values.js";

const fsSchema = z.strictObject({ path: z.string().check(z.minLength(1)) });
const gitSchema = z.strictObject({
  remote_url: z.string().check(z.minLength(1)),
  branch: z.nullish(z.string()),
  create_branch: z._default(z.boolean(), true),
  support_files: z.nullish(z.record(z.string(), z.string())),
  path_prefix: z.nullish(z.string()),
});

/** Where a store is: a folder (a relative one starts in the root of the repository), or a branch of a git repository. */
const storeSchema = z.union([z.strictObject({ fs: fsSchema }), z.strictObject({ git: gitSchema })]);
export type StoreDescriptor = z.infer<typeof storeSchema>;

/** @throws OcurootError `store-config` for anything but what `store.git()` and `store.fs()` return */
export function storeOf(value: Value, name: string): StoreDescriptor {
  const fix = "use store.git(…) or store.fs(…)";
  if (!isDict(value)) return fail("store-config", `${name} must be a store, not ${describe(value)}`, { fix });
  const parsed = storeSchema.safeParse(toJson(value, name));
  if (parsed.success) return parsed.data;
  return fail("store-config", `${name} is no store that can be used: ${faultOf(value)}`, { fix });
}

function faultOf(value: { readonly [key: string]: Value }): string {
  const kind = (["fs", "git"] as const).find((each) => each in value);
  if (kind === undefined) return `it has neither "fs" nor "git"`;
  const result = (kind === "fs" ? fsSchema : gitSchema).safeParse(toJson(value[kind] ?? null, kind));
  const issue = result.error?.issues[0];
  return issue === undefined ? `it has more than "${kind}"` : `${[kind, ...issue.path].join(".")}: ${issue.message}`;
}
