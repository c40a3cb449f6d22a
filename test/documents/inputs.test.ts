import { describe, expect, it } from "vitest";
import { sameIntent, sameValues } from "../../src/documents/inputs.js";

const release = "al/-/x/@r1";

describe("the same intent", () => {
  const same = (a: Parameters<typeof sameIntent>[0]["input"], b: typeof a): boolean =>
    sameIntent({ release, input: a }, { release, input: b });

  it("is one release with one set of inputs", () => {
    expect(sameIntent({ release }, { release, input: {} })).toBe(true);
    expect(sameIntent({ release, input: null }, { release })).toBe(true);
    expect(sameIntent({ release }, { release: "al/-/x/+r1" })).toBe(true);
    expect(sameIntent({ release }, { release: "al/-/x/@r2" })).toBe(false);
    expect(same({ a: { value: 1 } }, { a: { value: 1n } })).toBe(true);
    expect(same({ a: { value: 1 } }, { b: { value: 1 } })).toBe(false);
    expect(same({ a: { value: 1 } }, {})).toBe(false);
    expect(same({ a: { value: 0 } }, { a: { value: "" } })).toBe(false);
  });

  it("takes the value beside a ref for a note", () => {
    const ref = "@/environment/eu";
    expect(same({ a: { ref, value: 1 } }, { a: { ref, value: 2 } })).toBe(true);
    expect(same({ a: { ref } }, { a: { ref: "+/environment/eu", value: 2 } })).toBe(true);
    expect(same({ a: { ref, default: 1 } }, { a: { ref } })).toBe(false);
    expect(same({ a: { ref } }, { a: { ref: "@/environment/us" } })).toBe(false);
    expect(same({ a: { ref, value: 1 } }, { a: { value: 1 } })).toBe(false);
    expect(same({ a: { ref: "a@b" } }, { a: { ref: "a@b", value: 1 } })).toBe(true);
  });

  it("does not see questions, and null means none", () => {
    expect(same({ a: { value: 1, doc: "Why?" } }, { a: { value: 1 } })).toBe(true);
    expect(same({ a: { value: null, default: 1 } }, { a: { default: 1 } })).toBe(true);
  });
});

describe("the same values", () => {
  it("are what the function gets, wherever it comes from", () => {
    expect(sameValues({ a: { ref: "@/x/y", value: 1 } }, { a: { value: 1 } })).toBe(true);
    expect(sameValues({ a: { default: { k: [1] } } }, { a: { value: { k: [1] }, default: 2 } })).toBe(true);
    expect(sameValues({ a: { value: 0, default: 1 } }, { a: { value: 1 } })).toBe(false);
    expect(sameValues({ a: { value: null, default: 1 } }, { a: { value: 1 } })).toBe(true);
    expect(sameValues(null, undefined)).toBe(true);
    expect(sameValues({ a: { value: 1 } }, null)).toBe(false);
    expect(sameValues({ toString: { value: 1 } }, { a: { value: 1 } })).toBe(false);
  });
});
