import { expect, test } from "vitest";
import type { ReportEvent, Wait } from "../../src/report/reporter.js";
import { approval, end, failingRelease, final, run, session, view } from "./scene.js";

/** A wait for the url that api has in an environment. */
const urlIn = (environment: string): Wait => ({
  kind: "run",
  act: true,
  text: `needs api deploy ${environment} output url`,
  ref: `github.com/octo-org/shop/-/api.ocu.star/@/deploy/${environment}#output/url`,
});

test("waits that differ by their environment alone are said in one paragraph", () => {
  const names = ["eu", "us"];
  const runs = names.map((name) => run(`deploy ${name}`, "deploy", 1, "waiting", { waits: [urlIn(name)] }));
  const staging: Wait = {
    ...urlIn("staging"),
    text: "needs api deploy staging output host",
    ref: "api/@/deploy/staging",
  };
  const waits = [...names.map(urlIn), staging];
  const text = final([
    [0, session],
    [9, end("waiting", [view("waiting", runs, { waits })])],
  ]);
  expect(text.slice(text.indexOf("Waiting"))).toBe(
    "Waiting: needs api deploy eu, us output url\n\nWaiting: needs api deploy staging output host",
  );
});

test("of many environments that are waited for the first are named and the others counted", () => {
  const waits = Array.from({ length: 40 }, (_, index) => urlIn(`region-${index}`));
  const text = final([
    [0, session],
    [9, end("waiting", [view("waiting", [], { waits })])],
  ]);
  expect(text).toContain("Waiting: needs api deploy region-0, region-1, region-2 +37 output url");
});

const inside: ReportEvent = { ...session, folder: "ci" };

test("a question that several values answer is asked once, with a command for each", () => {
  const other = {
    ...approval,
    ref: "x",
    fix: ["state", "set", "github.com/octo-org/shop/-/web.ocu.star/@r2/custom/ok", "yes"],
  };
  const text = final([
    [0, inside],
    [9, end("waiting", [view("waiting", [], { waits: [approval, other] })])],
  ]);
  expect(text.slice(text.indexOf("Waiting"))).toBe(
    [
      'Waiting for 2 values: "Release api to production?"',
      "  ocuroot state set //api.ocu.star/@r7/custom/approved yes --cascade",
      "  ocuroot state set //web.ocu.star/@r2/custom/ok yes",
    ].join("\n"),
  );
});

test("in a folder of the repository the commands to paste name files from the root", () => {
  const text = final(failingRelease().map(([at, event]) => [at, event.type === "session" ? inside : event]));
  expect(text.match(/ocuroot .*/g)).toEqual([
    "ocuroot release retry //api.ocu.star/@r7",
    "ocuroot state get //api.ocu.star/@r7/deploy/eu/1/logs",
  ]);
});
