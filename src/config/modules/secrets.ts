import { shortSecret } from "../../masks.js";
import { problemAt } from "../positions.js";
import { HostFailure, type OperationCall, type OperationContext, type Operations, text } from "./operation.js";

/** `secret`, `secret_from_env`. */
export const secretOperations: Operations = {
  secret(call, context) {
    register(text(call.args[0], "secret()"), call, context);
    return null;
  },

  secret_from_env(call, context) {
    const name = text(call.args[0], "the name of secrets.get()");
    const value = context.env[name];
    if (value === undefined) throw new HostFailure(`the environment variable ${name} is not set`);
    register(value, call, context);
    return value;
  },
};

function register(value: string, call: OperationCall, context: OperationContext): void {
  if (context.masks.add(value)) return;
  const message = `a secret is shorter than ${shortSecret} characters; masking it will hide innocent text as well`;
  context.warn(problemAt(call.place, "config-failed", message, { fix: "use a longer secret" }));
}
