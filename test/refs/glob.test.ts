import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OcurootError } from "../../src/errors.js";
import {
  compileGlob,
  compileIgnoreGlob,
  escapeGlob,
  type GlobSegment,
  globSegments,
  literalPrefix,
  resolveGlob,
} from "../../src/refs/glob.js";
import { parseRef } from "../../src/refs/parse.js";
import { reduceRef } from "../../src/refs/reduce.js";

const matches: readonly (readonly [glob: string, candidate: string, match: boolean])[] = [
  ["**/@/deploy/*", "q/-/a/@/deploy/x", true],
  ["**/@/deploy/*", "@/deploy/x", false],
  ["**/deploy/production", "q/-/a/@r1/deploy/production", true],
  ["**/@*", "q/-/a/@r1", true],
  ["**/@*", "q/-/a/@r1/task/b", false],
  ["**/@*", "@", false],
  ["**/@r*", "q/-/a/@r12", true],
  ["**/@r*", "q/-/a/@rc1", true],
  ["**@", "@", true],
  ["@/environment/*", "@/environment/x", true],
  ["**/@*/custom/*", "q/-/a/@r1/custom/cred/staging", false],
  ["**/@*/{task,deploy}/*/*/status/{pending,paused}", "q/-/a/@r1/task/b/1/status/paused", true],
  ["q/-/[!b]/@r1", "q/-/a/@r1", true],
  ["q/-/[^b]/@r1", "q/-/a/@r1", false],
  ["q/-/[^b]/@r1", "q/-/^/@r1", true],
  ["q/-/**", "q/-/a/b/@r1", true],
  ["*", "a/b", false],
  ["", "", false],
  ["a{,b{c,d}}", "a", true],
  ["a{,b{c,d}}", "abd", true],
  ["a{,b{c,d}}", "ab", false],
  ["\\*\\{", "*{", true],
  ["[a-c]?", "bé", true],
  ["?", "😀", true],
  ["A", "a", false],
  ["[!a]", "/", false],
  [".*", ".git", true],
  ["*", ".git", true],
  ["!(a)", "!(a)", true],
  ["a,b}]", "a,b}]", true],
  ["[\\]x]", "]", true],
];

describe("globs", () => {
  for (const [glob, candidate, match] of matches) {
    it(`${JSON.stringify(glob)} ${match ? "matches" : "does not match"} ${JSON.stringify(candidate)}`, () => {
      expect(compileGlob(glob)(candidate)).toBe(match);
    });
  }

  for (const [glob, column] of [
    ["a/{b", 3],
    ["a[b", 2],
    ["[]", 1],
    ["[!]", 1],
    ["[z-a]", 1],
    ["ab\\", 3],
  ] as const) {
    it(`${glob} is refused with its place`, () => {
      expect(() => compileGlob(glob)).toThrow(OcurootError);
      try {
        compileGlob(glob);
      } catch (error) {
        expect((error as OcurootError).problems[0]).toMatchObject({ code: "ref-syntax", excerpt: { column } });
        expect((error as OcurootError).message).toContain("is not a glob");
      }
    });
  }

  it("B9: braces need not be part of a ref, and only ./ and // in front are read", () => {
    const folder = parseRef("al/-/sub");
    expect(resolveGlob("@/{custom,environment}/*", folder)).toBe("@/{custom,environment}/*");
    expect(resolveGlob("./*/@/deploy/*", folder)).toBe("al/-/sub/*/@/deploy/*");
    expect(resolveGlob("//*.ocu.star/@r*", folder)).toBe("al/-/*.ocu.star/@r*");
    expect(resolveGlob("./-/x/@", folder)).toBe("al/-/x/@");
    expect(resolveGlob("./x/@", parseRef("al/-"))).toBe("al/-/x/@");
    expect(resolveGlob("./x/@", { ...parseRef("al/-"), path: "." })).toBe("al/-/x/@");
    expect(resolveGlob("./x", parseRef("al/-/[a]"))).toBe("al/-/\\[a\\]/x");
  });

  it("B9a: ignored files keep the globs they had, in the same dialect", () => {
    expect(compileIgnoreGlob("tests/**")("tests/a/b.ocu.star")).toBe(true);
    expect(compileIgnoreGlob("tests/*")("tests/a/b.ocu.star")).toBe(true);
    expect(compileGlob("tests/*")("tests/a/b.ocu.star")).toBe(false);
    expect(compileIgnoreGlob("[!a]*")("/x")).toBe(false);
  });
});

/** Obviously right and very slow: tries every way to match. `§` stands for `**`, so that choices cannot form a new one. */
function naive(glob: string, text: string): boolean {
  if (glob === "") return text === "";
  const first = glob[0] as string;
  const rest = glob.slice(1);
  if (first === "§") return naive(rest, text) || (text !== "" && naive(glob, text.slice(1)));
  if (first === "*") return naive(rest, text) || (text !== "" && text[0] !== "/" && naive(glob, text.slice(1)));
  if (first === "?") return text !== "" && text[0] !== "/" && naive(rest, text.slice(1));
  if (first === "{") {
    const end = rest.indexOf("}");
    return rest
      .slice(0, end)
      .split(",")
      .some((choice) => naive(choice + rest.slice(end + 1), text));
  }
  if (first === "[") {
    const end = rest.indexOf("]");
    const negated = rest[0] === "!";
    const listed = rest.slice(negated ? 1 : 0, end).includes(text[0] ?? "none");
    return text !== "" && text[0] !== "/" && listed !== negated && naive(rest.slice(end + 1), text.slice(1));
  }
  return text[0] === first && naive(rest, text.slice(1));
}

const globPieces = fc.constantFrom("a", "b", "@", "/", "/", "*", "**", "?", "{a,b}", "{,a/b}", "{a,*}", "[ab]", "[!a]");
const globs = fc.array(globPieces, { maxLength: 7 }).map((parts) => parts.join(""));
const texts = fc
  .array(fc.constantFrom("a", "b", "@", "/"), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""));

/** Walks the names of a path along segments, as a store walks its folders. */
function walk(segments: readonly GlobSegment[], names: readonly string[]): boolean {
  const [segment, ...rest] = segments;
  const [name, ...below] = names;
  if (segment === undefined || name === undefined) return segment === undefined && name === undefined;
  if ("globstar" in segment) return walk(rest, below) || walk(segments, below);
  return ("literal" in segment ? segment.literal === name : segment.match(name)) && walk(rest, below);
}

describe("for every glob", () => {
  it("the matcher agrees with a naive one", () => {
    fc.assert(
      fc.property(globs, texts, (glob, text) => {
        expect(compileGlob(glob)(text)).toBe(glob !== "" && naive(glob.replace(/\*{2,}/g, "§"), text));
      }),
      { numRuns: 5000 },
    );
  });

  it("a match begins with the literal prefix", () => {
    fc.assert(
      fc.property(globs, texts, (glob, text) => {
        if (compileGlob(glob)(text)) expect(text.startsWith(literalPrefix(glob))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("walking its segments finds what the whole glob matches", () => {
    const paths = texts.filter((text) => !text.split("/").includes(""));
    fc.assert(
      fc.property(globs, paths, (glob, text) => {
        const segments = globSegments(glob);
        if (segments) expect(walk(segments, text.split("/"))).toBe(compileGlob(glob)(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("an escaped text matches only itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const glob = escapeGlob(text);
        expect(compileGlob(glob)(text)).toBe(true);
        expect(literalPrefix(glob)).toBe(text);
        expect(compileGlob(glob)(`${text}x`)).toBe(false);
      }),
    );
  });
});

describe("segments", () => {
  it("are literals, matchers and globstars", () => {
    const segments = globSegments("**/-/a\\*b/@*/{task,deploy}/[ab]") ?? [];
    expect(segments.map((each) => ("literal" in each ? each.literal : "globstar" in each ? "**" : "match"))).toEqual([
      "**",
      "-",
      "a*b",
      "match",
      "match",
      "match",
    ]);
  });

  it("are not given when braces or a globstar span slashes", () => {
    expect(globSegments("a/{b/c,d}/e")).toBeUndefined();
    expect(globSegments("a/**b")).toBeUndefined();
    expect(literalPrefix("a/x{b/c,d}/e")).toBe("a/x");
    expect(literalPrefix("al/-/x/@r1")).toBe("al/-/x/@r1");
  });
});

const run = "**/@*/{task,deploy}/*/*";
const task = "**/@*/{task,deploy}/*";
const reductions: readonly (readonly [ref: string, glob: string, result: string | undefined])[] = [
  ["R/-/F/@c/task/build", "**/@*", "R/-/F/@c"],
  ["R/-/F/@c/task/build", "**/@", "R/-/F/@"],
  ["R/-/F/@c/task/build", "**/@/task/*", "R/-/F/@/task/build"],
  ["R/-/F/@c/task/b/1/status/complete", run, "R/-/F/@c/task/b/1"],
  ["R/-/F/@c/task/b/1/status/complete", task, "R/-/F/@c/task/b"],
  ["R/-/F/@c/task/b/1/logs#x", "**/@*", "R/-/F/@c"],
  ["R/-/F/@c/task/b#output/x", task, "R/-/F/@c/task/b"],
  ["R/-/F/@c/task/b#x", task, "R/-/F/@c/task/b"],
  ["R/-/F/@c#x", "**/@*", "R/-/F/@c"],
  ["@/environment/p", "@*/environment/*", "@/environment/p"],
  ["R/-/F/+c/call/b/1", task, "R/-/F/@c/task/b"],
  ["R/-/F/@c/task/build", "**/@/deploy/*", undefined],
  ["/abs/x", "nothing", undefined],
];

describe("reduction", () => {
  for (const [ref, glob, result] of reductions) {
    it(`${ref === "/abs/x" ? "B6: " : ""}takes ${ref} by ${glob} to ${result ?? "nothing"}`, () => {
      expect(reduceRef(ref, glob)).toBe(result);
    });
  }

  it("B6: ends for every text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), texts), globs, (ref, glob) => {
        const result = reduceRef(ref, glob);
        if (result !== undefined) expect(compileGlob(glob)(result)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
