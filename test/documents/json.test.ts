import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactJson, equalJson, formatJson, type Json, parseJson, sortKeys } from "../../src/documents/json.js";

const json = fc.letrec<{ value: Json; list: Json; object: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, true, false, 0, "", "<&>\u2028", 9007199254740993n, -123456789012345678901234567890n),
    fc.double({ min: 2 ** 53, max: 2 ** 72, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.string({ unit: "binary" }),
    tie("list"),
    tie("object"),
  ),
  list: fc.array(tie("value"), { maxLength: 4 }),
  object: fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor")), tie("value"), {
    maxKeys: 4,
  }),
})).value;

describe("reading JSON", () => {
  it("keeps every digit of large integers", () => {
    const text =
      '{"big":9007199254740993,"least":-9007199254740992,"safe":9007199254740991,"list":[18446744073709551616]}';
    expect(parseJson(text)).toEqual({
      big: 9007199254740993n,
      least: -9007199254740992n,
      safe: 9007199254740991,
      list: [18446744073709551616n],
    });
    expect(compactJson(parseJson(text))).toBe(text);
  });

  it("reads fractions and exponents as doubles", () => {
    expect(parseJson("[0.1234567890123456, 1e21, 1.5E+100, 12345678901234567.0]")).toEqual([
      0.1234567890123456, 1e21, 1.5e100, 12345678901234568,
    ]);
  });

  it("refuses what no double can hold, and what is no JSON", () => {
    for (const text of ["1e400", "", "{", "[1,]", "12345678901234567890,", "nul"]) {
      expect(() => parseJson(text), text).toThrow(SyntaxError);
    }
  });

  it("takes __proto__ for a key like any other", () => {
    for (const text of ['{"__proto__":{"polluted":1}}', '{"__proto__":{"polluted":12345678901234567890}}']) {
      const value = parseJson(text);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect((value as { polluted?: Json }).polluted).toBeUndefined();
      expect(compactJson(sortKeys(value))).toBe(text);
    }
  });

  it("lets the last of doubled keys count, also beside large integers", () => {
    expect(parseJson('{"a":1,"a":2}')).toEqual({ a: 2 });
    expect(parseJson('{"a":1,"a":12345678901234567890}')).toEqual({ a: 12345678901234567890n });
  });
});

describe("writing JSON", () => {
  it("makes the bytes that Go's encoder makes", () => {
    const value = { b: [1, "<a> & b\u2028\u2029", {}, []], a: null, c: { d: 1e21, e: 1e-7 } };
    expect(formatJson(value)).toBe(
      [
        "{",
        '  "b": [',
        "    1,",
        '    "\\u003ca\\u003e \\u0026 b\\u2028\\u2029",',
        "    {},",
        "    []",
        "  ],",
        '  "a": null,',
        '  "c": {',
        '    "d": 1e+21,',
        '    "e": 1e-7',
        "  }",
        "}",
      ].join("\n"),
    );
    expect(compactJson({ version: 3, Tags: { state: {} } })).toBe('{"version":3,"Tags":{"state":{}}}');
  });

  it("refuses numbers that JSON does not have", () => {
    for (const value of [Number.NaN, [Number.POSITIVE_INFINITY], { a: { b: Number.NEGATIVE_INFINITY } }]) {
      expect(() => formatJson(value)).toThrow("cannot be stored as JSON");
    }
  });

  it("gives back what was written", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(equalJson(parseJson(formatJson(value)), value)).toBe(true);
        expect(equalJson(parseJson(compactJson(value)), value)).toBe(true);
      }),
    );
  });

  it("writes with large integers as without", () => {
    fc.assert(
      fc.property(json, (value) => {
        const alone = formatJson([value]).slice(0, -2);
        expect(formatJson([value, 12345678901234567890n])).toBe(`${alone},\n  12345678901234567890\n]`);
      }),
    );
  });
});

describe("comparing JSON", () => {
  it("looks neither at the order of keys nor at how integers are held", () => {
    expect(equalJson({ a: 1, b: [2n] }, { b: [2], a: 1n })).toBe(true);
    expect(equalJson({ a: null }, {})).toBe(false);
    expect(equalJson([1, 2], [2, 1])).toBe(false);
    expect(equalJson([], {})).toBe(false);
    expect(equalJson(9007199254740993n, 9007199254740992)).toBe(false);
    expect(equalJson("1", 1)).toBe(false);
    expect(equalJson("1", 1n)).toBe(false);
    expect(equalJson(2 ** 70, parseJson(formatJson(2 ** 70)))).toBe(true);
    expect(equalJson(1.2345678901234567e19, parseJson(formatJson(1.2345678901234567e19)))).toBe(true);
    expect(equalJson({ constructor: 1 }, { x: 1 })).toBe(false);
  });

  it("does not see a difference after sorting keys, and sorting twice is sorting once", () => {
    fc.assert(
      fc.property(json, (value) => {
        const sorted = sortKeys(value);
        expect(equalJson(sorted, value)).toBe(true);
        expect(formatJson(sortKeys(sorted))).toBe(formatJson(sorted));
      }),
    );
  });

  it("sees any change", () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(equalJson(a, b)).toBe(formatJson(sortKeys(a)) === formatJson(sortKeys(b)));
      }),
    );
  });
});
