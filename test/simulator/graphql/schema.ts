import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";

/** The package exports only a module that parses 7 MB more than is needed. */
const file = new URL("../../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);
let schema: GraphQLSchema | undefined;

/** GitHub's published schema. Read when the first query comes: it takes most of a second. */
export function officialSchema(): GraphQLSchema {
  if (schema === undefined) {
    const text = readFileSync(file, "utf8");
    schema = buildSchema(text, { assumeValid: true, noLocation: true });
  }
  return schema;
}
