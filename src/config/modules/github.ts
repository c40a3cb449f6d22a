import { randomUUID } from "node:crypto";
import { appendFile, readFile } from "node:fs/promises";
import type { Value } from "@ocuroot/starlark-wasm";
import { type GithubAccess, HostFailure, type OperationContext, type Operations, text, texts } from "./operation.js";

type Environment = Readonly<Record<string, string>>;

/** The facts of `github.*`. Off Actions all are empty, so that a file evaluates the same on a laptop. */
function githubFacts(env: Environment): Record<string, string | boolean> {
  const active = env.GITHUB_ACTIONS === "true";
  const given = (name: string) => (active ? (env[name] ?? "") : "");
  const repository = given("GITHUB_REPOSITORY");
  const [owner = "", repo = ""] = repository.split("/");
  const server = given("GITHUB_SERVER_URL");
  const run = given("GITHUB_RUN_ID");
  return {
    active,
    repository,
    owner,
    repo,
    sha: given("GITHUB_SHA"),
    ref: given("GITHUB_REF"),
    ref_name: given("GITHUB_REF_NAME"),
    actor: given("GITHUB_ACTOR"),
    run_id: run,
    run_attempt: given("GITHUB_RUN_ATTEMPT"),
    run_url: run === "" ? "" : `${server}/${repository}/actions/runs/${run}`,
    server_url: server,
    api_url: given("GITHUB_API_URL"),
    event_name: given("GITHUB_EVENT_NAME"),
    workflow: given("GITHUB_WORKFLOW"),
    job: given("GITHUB_JOB"),
    runner_os: given("RUNNER_OS"),
  };
}

/** What `github.*` does. Nothing here uses the network. */
export const githubOperations: Operations = {
  github_facts: (_call, context) => githubFacts(context.env),

  async github_event(_call, context) {
    const file = isActive(context) ? context.env.GITHUB_EVENT_PATH : undefined;
    if (file === undefined) return {};
    return JSON.parse(await readFile(file, "utf8")) as Value;
  },

  github_token({ args }, context) {
    const name = text(args[0], "the name of github.token()");
    const token = context.env[name] || context.env.GH_TOKEN || context.github?.token;
    if (!token) throw new HostFailure(`neither ${name} nor GH_TOKEN is set`);
    context.masks.add(token);
    return token;
  },

  github_can: (_call, context) => context.github !== undefined,

  async github_api({ args }, context) {
    const method = text(args[0], "the method of github.api()").toUpperCase();
    const path = text(args[1], "the path of github.api()");
    if (!path.startsWith("/")) throw new HostFailure(`the path of github.api() begins with /, unlike ${path}`);
    const body = JSON.parse(text(args[2], "the body of github.api()")) as unknown;
    const { status, body: answer } = await accessOf(context).request(method, path, body);
    return { status_code: status, body: answer };
  },

  async github_dispatch({ args, place }, context) {
    const [repository, workflow] = [
      text(args[0], "the repository"),
      text(args[1], "the workflow of github.dispatch()"),
    ];
    const ref = args[2] === null || args[2] === undefined ? undefined : text(args[2], "the ref of github.dispatch()");
    const inputs = texts(args[3], "the inputs of github.dispatch()");
    if (context.github === undefined) {
      context.log(0, `dispatch ${workflow} of ${repository}: ${context.masks.mask(JSON.stringify(inputs))}`, place);
      return { status: "logged", url: "" };
    }
    const { url = "" } = await context.github.dispatch(repository, workflow, ref, inputs);
    return { status: "started", url };
  },

  async github_summary({ args, place }, context) {
    const markdown = context.masks.mask(text(args[0], "the text of github.summary()"));
    const file = isActive(context) ? context.env.GITHUB_STEP_SUMMARY : undefined;
    if (file === undefined) context.log(0, `summary: ${markdown}`, place);
    else await appendFile(file, `${markdown}\n`);
    return null;
  },

  github_annotation({ args, place }, context) {
    const [kind, message, file, line] = args;
    const words = context.masks.mask(text(message, "the message"));
    const at = [file, line].filter((each) => each !== null && each !== undefined).join(":");
    if (isActive(context) && context.command !== undefined) {
      const properties = [
        ...(file === null ? [] : [`file=${escapeProperty(String(file))}`]),
        ...(line === null ? [] : [`line=${String(line)}`]),
      ];
      context.command(
        `::${String(kind)}${properties.length === 0 ? "" : ` ${properties.join(",")}`}::${escapeData(words)}`,
      );
    }
    context.log(0, `${String(kind)}: ${at === "" ? "" : `${at}: `}${words}`, place);
    return null;
  },

  github_group({ args, place }, context) {
    context.log(0, `== ${text(args[0], "the name of github.group()")}`, place);
    return null;
  },

  async github_output({ args, place }, context) {
    const name = text(args[0], "the name of github.output()");
    const value = text(args[1], "the value of github.output()");
    const file = isActive(context) ? context.env.GITHUB_OUTPUT : undefined;
    if (file === undefined) {
      context.log(0, `output ${name} = ${context.masks.mask(value)}`, place);
      return null;
    }
    if (/[\r\n=]|<</.test(name)) throw new HostFailure(`${JSON.stringify(name)} cannot be the name of an output`);
    // Another one each time, so that no value can end its own block.
    const delimiter = `ghadelimiter_${randomUUID()}`;
    await appendFile(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    return null;
  },
};

function accessOf({ github }: OperationContext): GithubAccess {
  if (github === undefined) throw new HostFailure("neither GITHUB_TOKEN nor GH_TOKEN is set");
  return github;
}

/** Whether the step can be reached: it is one, and the code is trusted with its outputs and its summary. */
function isActive(context: OperationContext): boolean {
  return context.forbidden === undefined && context.env.GITHUB_ACTIONS === "true";
}

function escapeData(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
