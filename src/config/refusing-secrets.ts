import type { Json } from "../documents/json.js";
import { fail } from "../errors.js";
import type { Masks } from "../masks.js";
import type { Config } from "./config.js";

/**
 * Config files whose plans hold no secrets. A plan is stored, and its inputs with it: a function that needs a secret
 * gets it where it runs.
 *
 * @returns a host that behaves as `config`; evaluating throws `secret-in-output` naming the input or name that holds one
 */
export function refusingSecrets<T extends Config>(config: T, masks: Masks): T {
  return {
    ...config,
    evaluate: async (request) => {
      const evaluation = await config.evaluate(request);
      const phases = evaluation.package?.phases ?? [];
      const planned = { phases, environments: evaluation.registered } as unknown as Json;
      const place = placeOf(masks.findSecret(planned));
      if (place === undefined) return evaluation;
      evaluation.dispose?.();
      return fail("secret-in-output", `${request.file} puts a secret into ${place}, which would be stored`, {
        file: request.file,
        fix: "get the secret inside the function that needs it: secrets.get(NAME), or secret(VALUE)",
      });
    },
  };
}

/** What holds a secret, in the words of a config file: an input, an attribute, or else a name. */
function placeOf(found: string | undefined): string | undefined {
  const path = found?.split("/");
  if (path === undefined) return undefined;
  const inputs = path.indexOf("inputs");
  if (inputs >= 0 && path[inputs + 1] !== undefined) return `the input "${path[inputs + 1]}"`;
  return path[0] === "environments" ? "an environment" : "the name of a phase, task or deployment";
}
