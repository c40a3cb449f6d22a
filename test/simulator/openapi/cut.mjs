// Cuts what the simulator answers out of GitHub's description of its API, as JSON Schema, and writes it beside this file.
//
//   (cd "$(mktemp -d)" && npm install @octokit/openapi@23.0.2 && node <here>/cut.mjs node_modules/@octokit/openapi)
//
// The package takes 385 MB, so it is no dependency. Texts and examples are left out.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const operations = `
GET
GET /actions/runs
GET /actions/runs/{run_id}
GET /actions/runs/{run_id}/jobs
GET /actions/runs/{run_id}/pending_deployments
POST /actions/runs/{run_id}/pending_deployments
POST /actions/runs/{run_id}/cancel
GET /actions/workflows
GET /actions/workflows/{workflow_id}
GET /actions/workflows/{workflow_id}/runs
PUT /actions/workflows/{workflow_id}/disable
PUT /actions/workflows/{workflow_id}/enable
POST /actions/workflows/{workflow_id}/dispatches
GET /branches
GET /branches/{branch}
POST /check-runs
GET /check-runs/{check_run_id}
PATCH /check-runs/{check_run_id}
GET /commits
GET /commits/{ref}
GET /commits/{ref}/check-runs
GET /commits/{ref}/status
GET /commits/{ref}/statuses
GET /compare/{basehead}
GET /contents/{path}
PUT /contents/{path}
DELETE /contents/{path}
GET /deployments
POST /deployments
GET /deployments/{deployment_id}
GET /deployments/{deployment_id}/statuses
POST /deployments/{deployment_id}/statuses
POST /dispatches
GET /environments
GET /environments/{environment_name}
POST /git/blobs
GET /git/blobs/{file_sha}
POST /git/commits
GET /git/commits/{commit_sha}
GET /git/matching-refs/{ref}
GET /git/ref/{ref}
POST /git/refs
PATCH /git/refs/{ref}
DELETE /git/refs/{ref}
POST /git/trees
GET /git/trees/{tree_sha}
GET /issues/{issue_number}/comments
POST /issues/{issue_number}/comments
PATCH /issues/comments/{comment_id}
DELETE /issues/comments/{comment_id}
GET /pulls
POST /pulls
GET /pulls/{pull_number}
PATCH /pulls/{pull_number}
POST /releases
GET /releases/tags/{tag}
POST /statuses/{sha}
GET /tarball/{ref}
`;

const same = (value) => value;
const each = (value) => value.map(schemaOf);
const named = (value) => Object.fromEntries(Object.entries(value).map(([name, one]) => [name, schemaOf(one)]));
/** The words of a schema that say what is valid, and what they hold. */
const keep = {
  ...{ type: same, enum: same, required: same, format: same, pattern: same, minimum: same, maximum: same },
  ...{ minLength: same, maxLength: same, minItems: same, maxItems: same, minProperties: same, maxProperties: same },
  ...{
    properties: named,
    items: schemaOf,
    additionalProperties: schemaOf,
    oneOf: each,
    anyOf: each,
    allOf: each,
    not: schemaOf,
  },
};

const [folder = "."] = process.argv.slice(2);
const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const description = JSON.parse(readFileSync(join(folder, "generated/api.github.com.json"), "utf8"));
const definitions = {};

const cut = {};
for (const line of operations.trim().split("\n")) {
  const [method, path = ""] = line.split(" ");
  const template = `/repos/{owner}/{repo}${path}`;
  const operation = description.paths[template]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`the description has no ${method} ${template}`);
  const body = resolve(operation.requestBody)?.content?.["application/json"]?.schema;
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    const schema = resolve(response).content?.["application/json"]?.schema;
    return [status, schema === undefined ? null : schemaOf(schema)];
  });
  cut[`${method} ${template}`] = {
    ...(body === undefined ? {} : { body: schemaOf(body) }),
    answers: Object.fromEntries(answers),
  };
}
const origin = `GitHub's description of its REST API, from @octokit/openapi ${version} (${license}), cut by cut.mjs`;
const text = JSON.stringify({ origin, operations: cut, definitions });
writeFileSync(new URL("github.json", import.meta.url), `${text}\n`);
console.log(
  `${Object.keys(cut).length} operations, ${Object.keys(definitions).length} definitions, ${text.length} bytes`,
);

function resolve(value) {
  if (value?.$ref === undefined) return value;
  return value.$ref
    .split("/")
    .slice(1)
    .reduce((at, name) => at[name], description);
}

/** A schema of OpenAPI 3.0 as JSON Schema: what may be null says so by its type. */
function schemaOf(schema) {
  if (typeof schema !== "object" || schema === null) return schema;
  if (schema.$ref !== undefined) return { $ref: `#/definitions/${define(schema.$ref)}` };
  const { nullable, ...rest } = schema;
  const kept = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (name in keep ? [[name, keep[name](value)]] : [])),
  );
  if (nullable !== true) return kept;
  const isSimple = typeof kept.type === "string" && kept.enum === undefined;
  return isSimple ? { ...kept, type: [kept.type, "null"] } : { anyOf: [{ type: "null" }, kept] };
}

function define(reference) {
  const name = reference.split("/").at(-1);
  if (!(name in definitions)) {
    // There before its content: descriptions refer to themselves.
    definitions[name] = {};
    definitions[name] = schemaOf(resolve({ $ref: reference }));
  }
  return name;
}
