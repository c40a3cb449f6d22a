import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OcurootError } from "../../src/errors.js";
import { formatRef, normalizeRef } from "../../src/refs/format.js";
import { parseRef } from "../../src/refs/parse.js";
import type { Ref } from "../../src/refs/ref.js";
import { normalizeRemote } from "../../src/refs/remote.js";
import { resolveInFile, resolveInFolder } from "../../src/refs/resolve.js";
import { examples, file, folder, refused } from "./examples.js";

const inFile = (text: string): string => formatRef(resolveInFile(parseRef(text), parseRef(file)));
const inFolder = (text: string): string => formatRef(resolveInFolder(parseRef(text), parseRef(folder)));

function problemOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (error instanceof OcurootError) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe("the examples", () => {
  for (const example of examples) {
    const normalised = example.normalised === "=" ? example.input : example.normalised;
    const shown = JSON.stringify(example.input);

    it(`${example.row}: ${shown} is read as its parts and written normalised`, () => {
      const ref = parseRef(example.input);
      const item = ref.kind === "" ? "" : `${ref.kind}:${ref.subpath}`;
      const withFragment = ref.fragment === "" ? item : `${item}#${ref.fragment}`;
      expect([ref.global ? "@" : ref.repo, ref.path, ref.release, withFragment]).toEqual(example.parts);
      expect(formatRef(ref)).toBe(normalised);
    });

    it(`${example.row}: ${shown} means the same place in a file and in a folder as the table says`, () => {
      if (example.inFile === "error") expect(problemOf(() => inFile(example.input))?.code).toBe("ref-syntax");
      else expect(inFile(example.input)).toBe(example.inFile === "=" ? normalised : example.inFile);
      expect(inFolder(example.input)).toBe(example.inFolder === "=" ? normalised : example.inFolder);
    });
  }

  for (const [row, text, column, sentence, fix] of refused) {
    it(`${row}: ${text} is refused with the place and a fix`, () => {
      const problem = problemOf(() => parseRef(text));
      expect(problem?.code).toBe("ref-syntax");
      expect(problem?.message).toContain(`"${text}" is not a ref: ${sentence}`);
      expect(problem?.excerpt).toEqual({ text, column });
      expect(problem?.fix).toContain(fix);
    });
  }
});

describe("what the Go client got wrong", () => {
  it("B1: no text that ends behind a kind crashes", () => {
    for (const text of ["./task/", "@/custom/", "x/@/deploy//", "./call/#x"]) {
      expect(problemOf(() => parseRef(text))?.message).toContain("needs a name");
    }
  });

  it("B4: a file that names itself takes its own release, another file none", () => {
    expect(inFile("//a/b.ocu.star")).toBe(file);
    expect(inFile("b.ocu.star")).toBe(file);
    expect(inFile("//a/c.ocu.star")).toBe("github.com/o/r/-/a/c.ocu.star");
  });

  it("B5: a kind without ./ is read as one of this file", () => {
    expect(inFile("call/build#output/x")).toBe(`${file}/task/build#output/x`);
    expect(inFile("deploy/staging#output/x")).toBe(`${file}/deploy/staging#output/x`);
    expect(inFile("custom/ok")).toBe(`${file}/custom/ok`);
    expect(inFile("task/x.ocu.star/@/deploy/eu")).toBe("github.com/o/r/-/a/task/x.ocu.star/@/deploy/eu");
  });

  it("B5: a word that is neither file nor kind is reported in a file", () => {
    const problem = problemOf(() => inFile("./bogus/x"));
    expect(problem?.message).toBe(
      '"bogus/x" is not a ref: it names neither a config file nor a task, deployment or value',
    );
    expect(problem?.fix).toContain("./task/NAME");
  });

  it("B6: a repository in a folder has one name, with and without the leading slash", () => {
    expect(normalizeRef("/srv/git/r/-/x/@r1")).toBe("srv/git/r/-/x/@r1");
    expect(normalizeRemote("/srv/git/r.git")).toBe("srv/git/r");
  });

  it("B7: names with @, =, # and leading + or - have an escape", () => {
    const ref: Ref = { ...parseRef("al/-/x/@r1/custom/y"), path: "+a/-/b@c.star", subpath: "k=v/@me/c#" };
    const text = formatRef(ref);
    expect(text).toBe("al/-/%2Ba/%2D/b%40c.star/@r1/custom/k%3Dv/%40me/c%23");
    expect(parseRef(text)).toEqual(ref);
  });

  it("B7: a percent sign that escapes nothing stays as it is, so stored names keep their place", () => {
    for (const text of ["al/-/100%25/@r1/custom/a%40b", "al/-/a%20b%3D/@", "@/custom/x%2By%", "@/custom/%2525"]) {
      expect(normalizeRef(text)).toBe(text);
    }
    expect(parseRef("@/custom/a%253Db").subpath).toBe("a%3Db");
  });

  it("B7: a remote's address without /-/ is refused with the spelling that was meant", () => {
    expect(problemOf(() => parseRef("git@github.com:o/r.git"))?.fix).toContain("write github.com/o/r/-/FILE");
  });

  it("B8: each place has one spelling", () => {
    expect(normalizeRef("al//x/.././-/a/./b//c/@r1/task/t/./u")).toBe("al/-/a/b/c/@r1/task/t/u");
    expect(normalizeRef("a/../@r1")).toBe("./@r1");
    expect(normalizeRef("x/@r1#a//b/")).toBe("x/@r1#a/b");
  });

  it("B8: a path that leaves its repository is refused", () => {
    for (const text of [
      "//../x",
      "al/-/../x/@r1",
      "al/-/a/../../x",
      "../al/-/x",
      "@/custom/../../x",
      "x/@r1/task/..",
    ]) {
      expect(problemOf(() => parseRef(text))?.code, text).toBe("ref-syntax");
    }
    expect(problemOf(() => inFile("../../x.ocu.star"))?.message).toBe('"../../x.ocu.star" leaves the repository');
    expect(problemOf(() => inFolder("../../x"))?.code).toBe("ref-syntax");
  });
});

describe("errors", () => {
  it("read as in the manual", () => {
    const problem = problemOf(() => parseRef("api.ocu.star@r7/deploy/eu"));
    expect(problem).toMatchObject({
      message: '"api.ocu.star@r7/deploy/eu" is not a ref: "@" must start a segment',
      excerpt: { text: "api.ocu.star@r7/deploy/eu", column: 13 },
      fix: "write api.ocu.star/@r7/deploy/eu",
    });
  });

  it("count columns in characters, not in UTF-16 units", () => {
    expect(problemOf(() => parseRef("😀x@r1"))?.excerpt?.column).toBe(3);
  });

  it("name repositories that are missing in front of a dash", () => {
    for (const text of ["-/x", "a/-/-/x", "///-/x", "https:///-/x"]) {
      expect(problemOf(() => parseRef(text))?.message, text).toContain('"-" needs a repository');
    }
  });

  it("refuse what no file system can hold", () => {
    expect(problemOf(() => parseRef("a/\0b"))?.excerpt?.column).toBe(3);
  });
});

describe("the folder at the root of a repository", () => {
  it("adds nothing to a path", () => {
    const root = parseRef("al/-/.");
    expect(formatRef(root)).toBe("al/-");
    expect(formatRef(resolveInFolder(parseRef("x.ocu.star/@"), root))).toBe("al/-/x.ocu.star/@");
    expect(formatRef(resolveInFolder(parseRef("./task/build"), root))).toBe("al/-/task/build");
  });
});

describe("a file that is evaluated without a release", () => {
  it("leaves the release of its refs open", () => {
    const base = parseRef("al/-/b.ocu.star");
    expect(formatRef(resolveInFile(parseRef("./@/task/x"), base))).toBe("al/-/b.ocu.star/@/task/x");
    expect(resolveInFile(parseRef("./task/x"), base)).toMatchObject({
      path: "b.ocu.star",
      release: undefined,
      kind: "task",
    });
  });

  it("reads the release . of old files as that of the file", () => {
    expect(inFile("./@./call/x")).toBe(`${file}/task/x`);
  });
});

describe("names of remotes", () => {
  const names: readonly (readonly [string, string])[] = [
    ["https://github.com/o/r.git", "github.com/o/r"],
    ["https://user:pass@github.com/o/r", "github.com/o/r"],
    ["ssh://git@host:2222/o/r.git", "host:2222/o/r"],
    ["git@github.com:o/r.git", "github.com/o/r"],
    ["host.example:o/r/", "host.example/o/r"],
    ["file:///srv/r.git", "srv/r"],
    ["/srv/r", "srv/r"],
    ["../r.git", "r"],
    ["C:/git/r", "C:/git/r"],
  ];
  for (const [url, name] of names) it(`${url} is ${name}`, () => expect(normalizeRemote(url)).toBe(name));

  it("stay as they are when a ref with them is read again", () => {
    for (const [, name] of names) expect(normalizeRef(`${name}/-/x`)).toBe(`${name}/-/x`);
  });
});

const pieces = fc.constantFrom(
  ..."/ // @ + - . .. # = % a r1 x.ocu.star task deploy call custom %40 %2B %2D %25 %3D ./ /-/ /@ git@h: https:// é 😀 * \0".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc.constantFrom(...examples.map((example) => example.input)),
);

function parsed(text: string): Ref | undefined {
  let ref: Ref | undefined;
  problemOf(() => {
    ref = parseRef(text);
  });
  return ref;
}

describe("for every text", () => {
  it("reading gives a ref or a ref-syntax error with a place inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const problem = problemOf(() => parseRef(text));
        if (!problem) return;
        expect(problem.code).toBe("ref-syntax");
        expect(problem.excerpt?.column).toBeGreaterThan(0);
        expect(problem.excerpt?.column).toBeLessThanOrEqual([...text].length + 1);
      }),
      { numRuns: 5000 },
    );
  });

  it("writing and reading again changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ref = parsed(text);
        if (ref) expect(parseRef(formatRef(ref))).toEqual(ref);
      }),
      { numRuns: 5000 },
    );
  });

  it("the short way to normalise gives what the long way gives", () => {
    const plainPieces = fc.constantFrom(..."a b.c - -x . .. / /-/ /@r1 /@ @ task /task/ /deploy/ call #".split(" "));
    const plainText = fc.array(plainPieces, { maxLength: 10 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(plainText, anyText), (text) => {
        const ref = parsed(text);
        if (ref) expect(normalizeRef(text)).toBe(formatRef(ref));
        else expect(problemOf(() => normalizeRef(text))?.code).toBe("ref-syntax");
      }),
      { numRuns: 5000 },
    );
  });

  it("resolving twice is resolving once", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(inFile, inFolder), (text, resolve) => {
        let once: string | undefined;
        problemOf(() => {
          once = resolve(text);
        });
        if (once !== undefined) expect(resolve(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("for every ref", () => {
  const name = fc.string({ unit: "binary", minLength: 1, maxLength: 6 }).filter((text) => !/[/\0]|^\.\.?$/.test(text));
  const special = fc.constantFrom(
    "@",
    "@a",
    "a@b",
    "+",
    "-",
    "-x",
    "=",
    "#",
    "%40",
    "%2D",
    "%2540",
    "%253D",
    "%23",
    "%",
  );
  const segment = fc.oneof(name, special);
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));

  it("its text gives it back, whatever its names are", () => {
    fc.assert(
      fc.property(path, path, path, path, (repo, place, subpath, fragment) => {
        const ref: Ref = { repo, path: place, global: false, release: "r1", kind: "custom", subpath, fragment };
        expect(parseRef(formatRef(ref))).toEqual(ref);
      }),
      { numRuns: 3000 },
    );
  });
});
