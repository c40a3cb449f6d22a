import { expect, test } from "vitest";
import { dueTimes } from "./actions/cron.js";
import { fill, holds } from "./actions/expressions.js";
import { passes } from "./actions/filters.js";
import { parsePairs } from "./runner/command-files.js";
import { combinationsOf } from "./runner/matrix.js";

const due = (cron: string, from: string, to: string, zone?: string) =>
  dueTimes(cron, zone, Date.parse(from), Date.parse(to)).map((at) => new Date(at).toISOString().slice(0, 16));

test("A schedule is due at its minutes, each of them once", () => {
  expect(due("17 * * * *", "2026-11-22T10:17:00Z", "2026-11-22T12:17:00Z")).toEqual([
    "2026-11-22T11:17",
    "2026-11-22T12:17",
  ]);
  expect(due("*/20 9-10 * * *", "2026-11-22T08:59:59Z", "2026-11-22T10:00:00Z")).toEqual([
    ...["2026-11-22T09:00", "2026-11-22T09:20", "2026-11-22T09:40"],
    "2026-11-22T10:00",
  ]);
  expect(due("0 12 * nov sun", "2026-11-20T00:00:00Z", "2026-11-24T00:00:00Z")).toEqual(["2026-11-22T12:00"]);
});

test("Of a day of the month and a day of the week either is enough", () => {
  expect(due("0 0 1 * 1", "2026-11-22T00:00:00Z", "2026-12-02T00:00:00Z")).toEqual([
    ...["2026-11-23T00:00", "2026-11-30T00:00"],
    "2026-12-01T00:00",
  ]);
});

test("A schedule may have a time zone", () => {
  const day = ["2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z"] as const;
  expect(due("30 8 * * *", ...day, "Europe/Berlin")).toEqual(["2026-07-01T06:30"]);
});

test.each([
  ["main", ["main"], true],
  ["feature/a", ["feature/*"], true],
  ["feature/a/b", ["feature/*"], false],
  ["feature/a/b", ["feature/**"], true],
  ["v1.2", ["v[0-9]+.[0-9]+"], true],
  ["v1x2", ["v1.2"], false],
  ["docs/a.md", ["**", "!docs/**"], false],
  ["docs/keep.md", ["**", "!docs/**", "docs/keep.md"], true],
  ["a.md", ["**/*.md"], true],
])("Whether %s passes %j: %s", (name, only, expected) => {
  expect(passes(name, only, undefined)).toBe(expected);
  expect(passes(name, undefined, only)).toBe(!expected);
});

test("A matrix has all combinations, without those left out, with those added", () => {
  const matrix = {
    ...{ os: ["linux", "mac"], node: [20, 24], exclude: [{ os: "mac", node: 20 }] },
    include: [
      { os: "mac", fast: true },
      { os: "windows", node: 24 },
    ],
  };
  expect(combinationsOf(matrix)).toEqual([
    { os: "linux", node: 20 },
    { os: "linux", node: 24 },
    { os: "mac", node: 24, fast: true },
    { os: "windows", node: 24 },
  ]);
  expect(combinationsOf({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
  expect(combinationsOf(undefined)).toEqual([{}]);
  expect(() => combinationsOf({ a: Array(257).fill(1) })).toThrow(/256/);
});

test("A file of commands holds lines and blocks, by whichever sign comes first", () => {
  expect(parsePairs("a=1\nb<<end\none\n\ntwo=2\nend\nc=x<<y\n")).toEqual({ a: "1", b: "one\n\ntwo=2", c: "x<<y" });
});

test("An expression keeps its type where it stands alone", () => {
  const contexts = { inputs: { dry: false, list: ["a"] }, github: { ref_name: "main" } };
  expect(fill(`\${{ inputs.dry }}`, contexts)).toBe(false);
  expect(fill(`on \${{ github.ref_name }}: \${{ toJSON(inputs.list) }}`, contexts)).toMatch(/^on main: \[\s*"a"\s*\]$/);
  expect(fill(`\${{ inputs.none || 'default' }}`, contexts)).toBe("default");
});

test("A condition holds only while all went well, unless it asks how things went", () => {
  const contexts = { github: { event_name: "push" } };
  const [well, failed, cancelled] = [
    { failed: false, cancelled: false },
    { failed: true, cancelled: false },
    { failed: false, cancelled: true },
  ];
  expect([well, failed, cancelled].map((standing) => holds("github.event_name == 'push'", contexts, standing))).toEqual(
    [true, false, false],
  );
  expect([well, failed, cancelled].map((standing) => holds(`\${{ failure() }}`, contexts, standing))).toEqual([
    false,
    true,
    false,
  ]);
  expect([well, failed, cancelled].map((standing) => holds("always()", contexts, standing))).toEqual([
    true,
    true,
    true,
  ]);
});
