import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { environmentDocument } from "../../src/documents/environment.js";
import { deployIntentDocument } from "../../src/documents/intent.js";
import type { Json } from "../../src/documents/json.js";
import type { DocumentKind } from "../../src/documents/kind.js";
import { isPlainly } from "../../src/documents/plainly.js";
import { logsDocument, markerDocument, runDocument, taskDocument } from "../../src/documents/run.js";

const inputs = {
  environment: { ref: "@/environment/eu", value: { name: "eu", attributes: { n: "1" } } },
  n: { value: 1 },
};
const fn = { name: "up", pos: "app.ocu.star:1:1", module: "app.ocu.star", global: "up" };
const time = "2026-01-01T00:00:00Z";

const usual: readonly (readonly [Pick<DocumentKind<unknown>, "name" | "schema">, Json])[] = [
  [
    runDocument,
    {
      type: "up",
      release: "shop/-/app.ocu.star/@r1",
      functions: [{ fn, dependencies: null, inputs, started: time, ended: time, result: "done" }],
      output: { url: "https://example.com" },
      watch_files: null,
      turn: 1,
      reason: "planned",
      attribution: { by: "someone", inputs: { n: { by: "other", at: time } } },
      failure: { text: "broke", kind: "error", frames: [{ function: "up", file: "a", line: 1, column: 2 }] },
      claim: { owner: "process://a/1", since: time, beat: 0 },
      unknown: [1, null],
    },
  ],
  [deployIntentDocument, { release: "shop/-/app.ocu.star/@r1", input: inputs }],
  [taskDocument, { run_ref: "a", type: "task", release: "b", input: null, output: { a: [1] } }],
  [markerDocument, { time }],
  [environmentDocument, { name: "eu", attributes: { n: "1" } }],
  [logsDocument, [{ timestamp: time, message: "hello", attributes: null, stream: 1 }]],
];

describe("what is plainly of a kind", () => {
  test.each(usual.map(([kind, body]) => [kind.name, kind, body] as const))("a usual %s is", (_, kind, body) => {
    expect(isPlainly(kind.schema, body)).toBe(true);
  });

  test("is accepted by its schema, which changes nothing of it", () => {
    const one = fc
      .constantFrom(...usual)
      .chain(([kind, body]) => fc.tuple(fc.constant(kind), fc.oneof(disturbed(body), anything)));
    fc.assert(
      fc.property(one, ([kind, body]) => {
        if (!isPlainly(kind.schema, body)) return;
        const checked = kind.schema.safeParse(body);
        expect(checked.success).toBe(true);
        expect(checked.data).toStrictEqual(body);
      }),
      { numRuns: 3000 },
    );
  });

  test("a key that schemas leave out is left to them", () => {
    const body = JSON.parse(`{ "release": "a", "input": { "__proto__": {} } }`) as Json;
    expect(isPlainly(deployIntentDocument.schema, body)).toBe(false);
    expect(isPlainly(deployIntentDocument.schema, JSON.parse(`{ "release": "a", "__proto__": 1 }`) as Json)).toBe(
      false,
    );
  });

  test("a run without functions is not, nor one of an unknown type", () => {
    const run = usual[0]?.[1] as Record<string, Json>;
    expect(isPlainly(runDocument.schema, { ...run, functions: [] })).toBe(false);
    expect(isPlainly(runDocument.schema, { ...run, type: "sideways" })).toBe(false);
  });
});

const anything = fc.jsonValue() as fc.Arbitrary<Json>;

/** A body with one of its values, however deep, replaced, removed or joined by another. */
function disturbed(body: Json): fc.Arbitrary<Json> {
  return fc
    .tuple(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), anything, fc.nat(2))
    .map(([choices, value, way]) => {
      const copy = structuredClone(body);
      let at = copy as Record<string, Json>;
      for (let depth = 0; depth < 6; depth++) {
        const keys = Object.keys(at);
        const key = keys[(choices[2 * depth] ?? 0) % Math.max(1, keys.length)] ?? "new";
        const inner = at[key];
        if (typeof inner === "object" && inner !== null && (choices[2 * depth + 1] ?? 0) % 3 > 0) {
          at = inner as Record<string, Json>;
          continue;
        }
        if (way === 0) at[key] = value;
        else if (way === 1) delete at[key];
        else at[`${key}!`] = value;
        break;
      }
      return JSON.parse(JSON.stringify(copy)) as Json;
    });
}
