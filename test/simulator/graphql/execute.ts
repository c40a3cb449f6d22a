import { type DocumentNode, execute, type GraphQLError, type GraphQLFormattedError, parse, validate } from "graphql";
import { type Answer, ApiError } from "../answer.js";
import { jsonOf, type Request } from "../call.js";
import { mutations, type QueryContext, queries } from "./mutations.js";
import { officialSchema } from "./schema.js";

/** What a request asks for, as far as that can be told without running it. */
export interface Asked {
  readonly mutation: boolean;
  /** The fields of the root, by their own names. */
  readonly fields: readonly string[];
}

/** @returns no fields for a body that is no query */
export function askedFor(request: Request): Asked {
  const document = documentOf(request);
  const operation = document?.definitions.find((one) => one.kind === "OperationDefinition");
  if (operation?.kind !== "OperationDefinition") return { mutation: false, fields: [] };
  const fields = operation.selectionSet.selections.flatMap((one) => (one.kind === "Field" ? [one.name.value] : []));
  return { mutation: operation.operation === "mutation", fields };
}

function documentOf(request: Request): DocumentNode | undefined {
  try {
    return parse(String(jsonOf(request).query ?? ""));
  } catch {
    return undefined;
  }
}

/** Runs a query. What it may not do is told in `errors[]` of an answer 200. */
export async function runQuery(context: QueryContext): Promise<Answer> {
  if (context.request.token === undefined) throw new ApiError(401, "This endpoint requires you to be authenticated.");
  const { query, variables } = jsonOf(context.request);
  const schema = officialSchema();
  let document: DocumentNode;
  try {
    document = parse(String(query ?? ""));
  } catch (error) {
    return errorsOnly([error as GraphQLError]);
  }
  const wrong = validate(schema, document);
  if (wrong.length > 0) return errorsOnly(wrong);
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: { ...queries, ...mutations },
    contextValue: context,
    variableValues: (variables ?? {}) as Record<string, unknown>,
  });
  return { status: 200, body: { data, ...(errors === undefined ? {} : { errors: errors.map(present) }) } };
}

function errorsOnly(errors: readonly GraphQLError[]): Answer {
  return { status: 200, body: { errors: errors.map(present) } };
}

/** GitHub writes the kind of an error beside its message, not below `extensions`. */
function present(error: GraphQLError): GraphQLFormattedError & { readonly type?: string } {
  const { message, locations, path } = error.toJSON();
  const cause = error.originalError;
  const type = cause instanceof ApiError ? { type: cause.type } : {};
  return {
    ...type,
    message,
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
  };
}
