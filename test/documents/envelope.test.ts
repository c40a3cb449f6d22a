import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEnvelope, refOfPath, storeFolder, storePath, writeEnvelope } from "../../src/documents/envelope.js";
import { valueAt } from "../../src/documents/fragment.js";
import { OcurootError } from "../../src/errors.js";
import { normalizeRef } from "../../src/refs/format.js";

const ref = "al/-/x.ocu.star/@r1";

describe("envelopes", () => {
  const golden: Readonly<Record<string, string>> = {
    "a marker": `{
  "kind": "ref",
  "body_type": "models.Marker",
  "body": {
    "time": "2026-11-22T14:02:03.123456789+01:00"
  }
}`,
    "a release that links point to": `{
  "kind": "ref",
  "body_type": "release.ReleaseInfo",
  "links": [
    "al/-/x.ocu.star/@v1",
    "al/-/x.ocu.star/@v2"
  ],
  "body": {
    "commit": "0a1b2c",
    "package": {
      "functions": {},
      "phases": []
    }
  }
}`,
    "a link": `{
  "kind": "link",
  "body": "al/-/x.ocu.star/@r1/deploy/eu"
}`,
    "a value with text that Go escapes": `{
  "kind": "ref",
  "body_type": "string",
  "body": "\\u003cb\\u003e \\u0026 \\u2028"
}`,
    "a null": `{
  "kind": "ref",
  "body_type": "",
  "body": null
}`,
    "one with stacks and a field of another program": `{
  "kind": "ref",
  "body_type": "float64",
  "create_stack": [
    "main.go:1"
  ],
  "body": 12345678901234567890,
  "later": {
    "z": 1,
    "a": 2
  }
}`,
  };
  for (const [name, text] of Object.entries(golden)) {
    it(`${name} is written byte for byte as it was read`, () => {
      expect(writeEnvelope(readEnvelope(text, ref))).toBe(text);
    });
  }

  it("B19: links are written sorted, and an empty list is left out", () => {
    expect(writeEnvelope({ body: 1, links: ["b", "a"], kind: "ref" })).toBe(
      '{\n  "kind": "ref",\n  "links": [\n    "a",\n    "b"\n  ],\n  "body": 1\n}',
    );
    expect(writeEnvelope({ kind: "ref", body_type: undefined, links: [], body: {} })).toBe(
      '{\n  "kind": "ref",\n  "body": {}\n}',
    );
    expect(readEnvelope('{"kind":"ref","links":null,"body_type":null,"body":1}', ref)).toEqual({
      kind: "ref",
      body: 1,
    });
  });

  const broken: readonly (readonly [string, string])[] = [
    ["", "it is no JSON"],
    ["[]", "it is no JSON object"],
    ['"x"', "it is no JSON object"],
    ['{"body":1}', '"kind"'],
    ['{"kind":"tree","body":1}', '"kind"'],
    ['{"kind":"ref"}', 'no "body"'],
    ['{"kind":"link","body":{}}', "link without target"],
    ['{"kind":"link","body":""}', "link without target"],
    ['{"kind":"ref","body":1,"links":["a",1]}', '"links"'],
    ['{"kind":"ref","body":1,"body_type":2}', '"body_type"'],
    [`${"[".repeat(30_000)}1234567890123456`, "it is no JSON"],
  ];
  for (const [text, why] of broken) {
    it(`${text.slice(0, 40)} is a broken document, named with its ref`, () => {
      try {
        readEnvelope(text, ref);
        expect.unreachable();
      } catch (error) {
        if (!(error instanceof OcurootError)) throw error;
        expect(error.code).toBe("document-broken");
        expect(error.message).toContain(`document ${ref} cannot be read: `);
        expect(error.message).toContain(why);
        expect(error.problems[0]?.ref).toBe(ref);
      }
    });
  }
});

describe("paths in a store", () => {
  const paths: readonly (readonly [string, string])[] = [
    ["@/environment/prod", "refs/@/environment/prod/@object.json"],
    ["al/-/a/+/deploy/prod", "refs/al/-/a/@/deploy/prod/@object.json"],
    ["al/-/x/@r1#commit", "refs/al/-/x/@r1/@object.json"],
    ["/abs/r/-/x/@r1", "refs/abs/r/-/x/@r1/@object.json"],
  ];
  for (const [text, path] of paths) {
    it(`${text} is kept at ${path}`, () => {
      expect(storePath(text)).toBe(path);
      expect(refOfPath(path)).toBe(normalizeRef(text).replace(/#.*/, ""));
    });
  }

  it("B8: no ref leaves the store", () => {
    for (const text of ["../../x/@r1", "..", ".", "./custom/x", "//x/@r1", "al/-/../x", "", "al/-/x/@object.json"]) {
      expect(() => storePath(text), text).toThrow(OcurootError);
    }
    const pieces = fc.constantFrom("..", ".", "/", "//", "a", "-", "@r1", "@", "task", "#", "%2E%2E", "\\");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          let path: string;
          try {
            path = storePath(text);
          } catch (error) {
            if (error instanceof OcurootError) return;
            throw error;
          }
          const segments = path.split("/");
          expect(segments.some((segment) => segment === "" || segment === "." || segment === "..")).toBe(false);
          expect(segments.indexOf("@object.json")).toBe(segments.length - 1);
          expect(storePath(refOfPath(path) ?? "")).toBe(path);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("other files hold no ref", () => {
    for (const path of [".ocuroot-store", "refs/@object.json", "refs/a/@ref.txt", "refs/a", "x/a/@object.json"]) {
      expect(refOfPath(path)).toBeUndefined();
    }
  });

  it("folders are named by beginnings of refs", () => {
    expect(storeFolder("")).toBe("refs");
    expect(storeFolder("al/-/x/@r1/task")).toBe("refs/al/-/x/@r1/task");
    for (const text of ["..", "a/../b", "a//b", "/a", "a/", "."]) expect(() => storeFolder(text)).toThrow(OcurootError);
  });
});

describe("fragments", () => {
  const body = { output: { zero: 0, no: false, empty: "", none: null, list: [1], deep: { "a b": 7n } } };

  it("walk through objects only", () => {
    expect(valueAt(body, "")).toBe(body);
    expect(valueAt(body, "output/deep/a b")).toBe(7n);
    for (const [key, value] of [
      ["zero", 0],
      ["no", false],
      ["empty", ""],
      ["list", [1]],
    ] as const) {
      expect(valueAt(body, `output/${key}`)).toEqual(value);
    }
    for (const path of [
      "x",
      "output/none",
      "output/none/x",
      "output/list/0",
      "output/empty/length",
      "constructor",
      "output/",
    ]) {
      expect(valueAt(body, path), path).toBeUndefined();
    }
    expect(valueAt(null, "")).toBeNull();
  });
});
