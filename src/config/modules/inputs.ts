import { absoluteRef } from "../inputs.js";
import { describe, isDict } from "../values.js";
import { HostFailure, type OperationContext, type Operations } from "./operation.js";

/** `ref`, `environments`, `registering`: what is there only while a release file is evaluated or its tasks run. */
export const inputOperations: Operations = {
  ref({ args }, context) {
    demandRelease("ref()", context);
    const value = args[0];
    const written = isDict(value) ? value.ref : value;
    if (typeof written === "string") return absoluteRef(written, context.base);
    throw new HostFailure(`a ref must be text, not ${describe(value)}`);
  },

  environments(_call, context) {
    demandRelease("environments()", context);
    return context.environments.map(({ name, attributes }) => ({ name, attributes: attributes ?? {} }));
  },

  registering(_call, context) {
    demandRelease("register_environment()", context);
    return null;
  },
};

function demandRelease(what: string, context: OperationContext): void {
  if (context.mode === "release" || context.mode === "task") return;
  const where = context.mode === "settings" ? "repo.ocu.star" : "a trigger";
  throw new HostFailure(`${what} is not available in ${where}`);
}
