import type { Evaluation, TaskResult } from "../../src/config/host.js";
import type { Environment } from "../../src/documents/environment.js";
import type { Json } from "../../src/documents/json.js";
import type { PackageDocument, PlanItem } from "../../src/documents/release.js";
import type { FunctionReference, InputMap } from "../../src/documents/run.js";
import { splitRelease } from "../../src/refs/names.js";
import type { Setting } from "./steps.js";

export const repo = "r";
export const commit = "c1";
/** `net` puts out what `app` reads in the same environment. */
export const net = "r/-/net.ocu.star";
export const app = "r/-/app.ocu.star";
export const environments = ["staging", "prod"] as const;

/** How a function ends: as the walk says, or by itself. */
export type Ending = "done" | "fail" | "next" | "own";

const reference = (name: string): FunctionReference => ({ name, pos: `x.ocu.star:1:1` });

/** What the file of a release declares: an optional build, then staging, then prod. */
export function planOf(release: string, setting: Setting, known: readonly Environment[]): PackageDocument {
  const { package: pkg, id } = splitRelease(release) ?? { package: "", id: "" };
  const build: PlanItem = { task: { name: "build", fn: reference(`build_${id}`), inputs: {} } };
  const phases = environments.map((name) => ({
    name,
    tasks: known.some((each) => each.name === name)
      ? [
          {
            deploy: {
              environment: name,
              up: reference(`up_${id}`),
              down: reference(`down_${id}`),
              inputs: inputsOf(release, pkg, id, name, setting),
              ...(setting.retries ? { retries: 1, retry_delay: 0, on_lost: "retry" as const } : {}),
            },
          },
        ]
      : [],
  }));
  return { phases: pkg === app ? [{ name: "build", tasks: [build] }, ...phases] : phases };
}

function inputsOf(release: string, pkg: string, id: string, environment: string, setting: Setting): InputMap {
  const own: InputMap =
    pkg === app
      ? { url: { ref: `${net}/@/deploy/${environment}#output/url` } }
      : { size: { ref: "@/custom/size", ...(Number(id.slice(1)) % 3 === 0 ? {} : { default: 1 }) } };
  return {
    ...own,
    tier: { ref: `@/environment/${environment}#attributes/tier`, default: "none" },
    version: { value: id },
    ...(setting.approvals && environment === "prod" ? { approved: { ref: `${release}/custom/approved` } } : {}),
  };
}

/** What a function gives back. Every fourth release puts out the same whatever it is given. */
export function resultOf(fn: FunctionReference, values: Readonly<Record<string, Json>>, ending: Ending): TaskResult {
  const [kind = "", id = ""] = fn.name.split("_");
  if (ending === "fail") throw new Error("the function failed");
  const goesOn = ending === "next" || (ending === "own" && Number(id.slice(1)) % 2 === 1);
  if (goesOn && kind === "up") {
    const inputs = { gate: { ref: "@/custom/gate" }, kept: { value: values.size ?? values.url ?? null } };
    return { kind: "next", fn: reference(`second_${id}`), inputs };
  }
  const made = Number(id.slice(1)) % 4 === 0 ? "same" : String(values.size ?? values.url ?? values.kept ?? "");
  return { kind: "done", outputs: { url: `${kind}-${id}-${made}` }, tags: [], watch: [] };
}

/** A file evaluated for a release; `call` is what happens when one of its functions is called. */
export function evaluationOf(
  release: string,
  setting: Setting,
  known: readonly Environment[],
  call: Evaluation["call"],
): Evaluation {
  return { registered: [], package: planOf(release, setting, known), warnings: [], call };
}
