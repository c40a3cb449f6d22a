import type { Value } from "@ocuroot/starlark-wasm";
import { describe, isDict } from "../values.js";
import { duration, HostFailure, type Operations, text } from "./operation.js";

/** `http`. Redirects are followed; any status is an answer. */
export const httpOperations: Operations = {
  async http({ kwargs, signal }, context) {
    const method = text(kwargs.method, "the method");
    const url = text(kwargs.url, `the address of http.${method.toLowerCase()}()`);
    const limit = duration(kwargs.timeout, "the timeout");
    const body = text(kwargs.body, "the body");
    try {
      const response = await fetch(url, {
        method,
        headers: headersOf(kwargs.headers),
        signal: limit === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(limit)]),
        ...(body === "" ? {} : { body }),
      });
      return await answerOf(response);
    } catch (error) {
      if (error instanceof HostFailure) throw error;
      throw new HostFailure(context.masks.mask(`${method} ${url} got no answer: ${reasonOf(error)}`));
    }
  },
};

function headersOf(value: Value | undefined): [string, string][] {
  if (!isDict(value)) throw new HostFailure(`the headers must be a dict, not ${describe(value)}`);
  return Object.entries(value).flatMap(([name, each]) =>
    (Array.isArray(each) ? each : [each]).map((one): [string, string] => [name, text(one, `the header ${name}`)]),
  );
}

async function answerOf(response: Response): Promise<Value> {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") headers[canonical(name)] = [value];
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers["Set-Cookie"] = cookies;
  // Few answers have no words of their own, and Node's list of them comes with all of its HTTP.
  const words = response.statusText || (await import("node:http")).STATUS_CODES[response.status] || "";
  return {
    body: await response.text(),
    headers,
    status_code: response.status,
    status_text: `${response.status} ${words}`.trimEnd(),
  };
}

/** `content-type` as Go writes it. */
function canonical(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "the time was up";
  const cause = error.cause;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : error.message;
}
