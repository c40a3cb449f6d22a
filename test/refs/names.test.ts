import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeRef } from "../../src/refs/format.js";
import * as names from "../../src/refs/names.js";
import { compareBytes } from "../../src/refs/order.js";
import { checkName, type NameKind } from "../../src/refs/validate.js";

const pkg = names.packageRef("github.com/o/r", "web/api.ocu.star");
const release = names.releaseRef(pkg, "r7");
const run = names.runRef(release, "deploy", "eu", 2);

describe("well-known refs", () => {
  it("are built in their normalised form", () => {
    const built = {
      run,
      status: names.statusRef(run, "pending"),
      logs: names.logsRef(run),
      task: names.taskRef(release, "task", "build"),
      commit: names.commitRef(release, "0a1b"),
      current: names.currentRef(pkg, "deploy", "eu"),
      environment: names.environmentRef("eu-west.1"),
      config: names.repoConfigRef("al", "0a1b"),
      tag: names.tagRef(pkg, "v1"),
    };
    expect(built).toEqual({
      run: "github.com/o/r/-/web/api.ocu.star/@r7/deploy/eu/2",
      status: "github.com/o/r/-/web/api.ocu.star/@r7/deploy/eu/2/status/pending",
      logs: "github.com/o/r/-/web/api.ocu.star/@r7/deploy/eu/2/logs",
      task: "github.com/o/r/-/web/api.ocu.star/@r7/task/build",
      commit: "github.com/o/r/-/web/api.ocu.star/@r7/commit/0a1b",
      current: "github.com/o/r/-/web/api.ocu.star/@/deploy/eu",
      environment: "@/environment/eu-west.1",
      config: "al/-/repo.ocu.star/@0a1b",
      tag: "github.com/o/r/-/web/api.ocu.star/@v1",
    });
    for (const ref of Object.values(built)) expect(normalizeRef(ref)).toBe(ref);
  });

  it("come apart again", () => {
    expect(names.splitRun(run)).toEqual({
      package: pkg,
      releaseId: "r7",
      release,
      kind: "deploy",
      name: "eu",
      number: 2,
    });
    expect(names.splitRun(`${names.currentRef(pkg, "task", "a")}/1`)).toMatchObject({
      releaseId: "",
      release: `${pkg}/@`,
    });
    for (const ref of [release, names.logsRef(run), names.taskRef(release, "task", "a"), "@r1/task/a/1", ""]) {
      expect(names.splitRun(ref)).toBeUndefined();
    }
    expect(names.splitRelease(release)).toEqual({ package: pkg, id: "r7" });
    for (const ref of [run, pkg, `${pkg}/@`, "@r1", `${release}#commit`])
      expect(names.splitRelease(ref)).toBeUndefined();
  });

  it("B7: keep names that need an escape", () => {
    fc.assert(
      fc.property(fc.constantFrom("a=b", "a#b", "%3D", "a/@b", "x y", "é"), (name) => {
        const ref = names.runRef(release, "task", name, 1);
        expect(normalizeRef(ref)).toBe(ref);
        expect(names.splitRun(ref)?.name).toBe(name);
      }),
    );
    expect(names.packageRef("al", "a@b/x.ocu.star")).toBe("al/-/a%40b/x.ocu.star");
  });
});

describe("labels", () => {
  const labels: readonly (readonly [string, string])[] = [
    [pkg, "web/api"],
    [release, "web/api r7"],
    [run, "web/api r7 deploy eu"],
    [names.logsRef(run), "web/api r7 deploy eu"],
    [names.statusRef(run, "failed"), "web/api r7 deploy eu"],
    [names.runRef(release, "task", "test", 1), "web/api r7 test"],
    [names.taskRef(release, "task", "test"), "web/api r7 test"],
    [names.currentRef(pkg, "deploy", "us"), "web/api deploy us"],
    [`${release}/custom/approved`, "web/api r7 custom/approved"],
    ["@/custom/approved", "custom/approved"],
    ["@/environment/eu", "environment/eu"],
    ["al/-/x.star/@v1.8", "x.star v1.8"],
    ["no ref/@/", "no ref"],
    ["a@b", "a@b"],
    ["", ""],
  ];
  for (const [ref, label] of labels) {
    it(`${JSON.stringify(ref)} is called ${JSON.stringify(label)}`, () => expect(names.labelOf(ref)).toBe(label));
  }
});

describe("orders", () => {
  it("count digits as numbers", () => {
    const sorted = ["x/@r10", "x/@r2", "x/@r1", "x/@rc1", "x/@r02"].sort(names.compareNatural);
    expect(sorted).toEqual(["x/@r1", "x/@r02", "x/@r2", "x/@r10", "x/@rc1"]);
    expect(names.compareNatural("r9007199254740993", "r9007199254740992")).toBeGreaterThan(0);
  });

  it("are total: swapping the sides swaps the answer", () => {
    const text = fc.string({ unit: fc.constantFrom("0", "1", "10", "a", "/", "@", "é", "😀", "\uffff") });
    fc.assert(
      fc.property(text, text, fc.constantFrom(names.compareNatural, compareBytes), (a, b, compare) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(compare(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it("by bytes are those of UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});

describe("B14e: names are checked where they enter", () => {
  const good: Readonly<Record<NameKind, readonly string[]>> = {
    task: ["build", "check envs", "a.b-c", "é", "a@b", "+x"],
    environment: ["prod", "eu-west-1", "a_b.c", "1"],
    tag: ["v1.2.3-rc_1", "rc1", "r1a", "-"],
    custom: ["approved", "cred/staging", "a*b"],
    input: ["_a1", "environment"],
  };
  const bad: Readonly<Record<NameKind, readonly string[]>> = {
    task: ["", ".", "..", "a/b", "@a", "a=b", "a#b", "a*", "a?", "[a", "a]", "{a", "a}", "a\\b", "a\nb"],
    environment: ["", "-a", "a-", "a/b", "a+b", "a b", ".", "..", "é"],
    tag: ["", "r1", "r007", "a/b", "a b", "@", "object.json"],
    custom: ["", "a//b", "/a", "a/", "a/../b", ".", "a/@b", "@a", "a=b", "a#b", "a\u0000b"],
    input: ["", "1a", "a-b", "é"],
  };
  for (const what of Object.keys(good) as NameKind[]) {
    it(`${what}: good names pass`, () => {
      for (const name of good[what]) expect(checkName(what, name), name).toBeUndefined();
    });
    it(`${what}: bad names are told why`, () => {
      for (const name of bad[what])
        expect(checkName(what, name), name).toContain(`${JSON.stringify(name)} cannot be the name of`);
    });
  }

  it("what passes can be written into a ref and read again", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<NameKind>("task", "environment", "custom"),
        fc.string({ unit: "binary" }),
        (what, name) => {
          if (checkName(what, name) !== undefined) return;
          expect(normalizeRef(`${release}/${what}/${name}`)).toBe(`${release}/${what}/${name}`);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
