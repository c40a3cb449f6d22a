import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemOf, runTask } from "./support.js";

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/never") return;
    void answer(request).then((seen) => {
      const status = request.url === "/missing" ? 404 : 200;
      response.writeHead(
        status,
        [
          ["Content-Type", "application/json"],
          ["set-cookie", "a=1"],
          ["set-cookie", "b=2"],
        ].flat(),
      );
      response.end(JSON.stringify(seen));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function answer(request: IncomingMessage) {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return { method: request.method, body, test: request.headers["x-test"] ?? null };
}

const requested = async (expression: string) => {
  const { result } = await runTask(
    `def t():\n  r = ${expression.replaceAll("URL", url)}\n  return done(outputs = r)\ntask(t, "t")`,
  );
  return result.kind === "done" ? result.outputs : undefined;
};

describe("http", () => {
  test.each(["get", "head", "delete", "post", "put", "patch"])("%s", async (method) => {
    const outputs = await requested(`http.${method}("URL/x", headers = {"X-Test": "1"})`);
    expect(outputs).toMatchObject({ status_code: 200, status_text: "200 OK" });
    if (method !== "head")
      expect(JSON.parse(String(outputs?.body))).toEqual({ method: method.toUpperCase(), body: "", test: "1" });
  });

  test("sends a body and headers of several values", async () => {
    const outputs = await requested('http.post("URL/", {"X-Test": ["1", "2"]}, "text")');
    expect(JSON.parse(String(outputs?.body))).toEqual({ method: "POST", body: "text", test: "1, 2" });
  });

  test("returns what is no success as well, and fields both ways", async () => {
    const outputs = await requested('struct(r = http.get("URL/missing")).r');
    expect(outputs).toMatchObject({ status_code: 404, status_text: "404 Not Found" });
    const both = await requested(
      '{"a": [[r.status_code, r["status_code"], "body" in r, r.get("none", 7)] for r in [http.get("URL/missing")]]}',
    );
    expect(both).toEqual({ a: [[404, 404, true, 7]] });
  });

  test("has headers as lists under their usual names, found in any case", async () => {
    const outputs = await requested(
      '{"h": [[r.headers["Content-Type"], r.headers["content-type"], r.headers["Set-Cookie"], "Content-Type" in r.headers.keys()] for r in [http.get("URL/")]]}',
    );
    expect(outputs).toEqual({ h: [[["application/json"], ["application/json"], ["a=1", "b=2"], true]] });
  });

  test("B12.11: fails with method, address and reason, also when the time is up", async () => {
    expect((await problemOf(requested('http.get("http://127.0.0.1:1/x")'))).message).toMatch(
      /^GET http:\/\/127\.0\.0\.1:1\/x got no answer: /,
    );
    expect((await problemOf(requested('http.get("URL/never", timeout = 0.05)'))).message).toContain(
      "got no answer: the time was up",
    );
    expect((await problemOf(requested('http.get("no address")'))).message).toContain("GET no address got no answer");
    expect((await problemOf(requested('http.get("URL", headers = {"A": 1})'))).message).toBe(
      "the header A must be text, not 1",
    );
  });
});
