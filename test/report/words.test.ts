import fc from "fast-check";
import { expect, test } from "vitest";
import { commandText, itemRef, packageRef, releaseRef, shortRef } from "../../src/report/hints.js";
import { cleanText, cutText, expandTabs, textWidth, windowText } from "../../src/report/text.js";
import {
  ageText,
  commitText,
  countText,
  durationText,
  elapsedText,
  pluralText,
  sizeText,
} from "../../src/report/words.js";

test("durations keep two units at most", () => {
  const ms = [
    0, 80, 999, 6100, 9949, 9950, 31_000, 59_499, 59_500, 120_000, 130_000, 3_599_600, 3_900_000, 90_000_000,
    270_000_000,
  ];
  expect(ms.map(durationText)).toEqual("0ms 80ms 999ms 6.1s 9.9s 10s 31s 59s 1m 2m 2m10s 1h 1h05m 1d 3d".split(" "));
});

test("ages have one unit, and what goes on counts whole seconds", () => {
  expect([40_900, 720_000, 3_600_000, 259_200_000].map(ageText)).toEqual(["40s", "12m", "1h", "3d"]);
  expect([900, 9999, 38_300, 125_000].map(elapsedText)).toEqual(["0s", "9s", "38s", "2m05s"]);
});

test("counts, sizes and plurals read as in a sentence", () => {
  expect([0, 999, 1000, 10_000, 1_234_567].map(countText)).toEqual(["0", "999", "1,000", "10,000", "1,234,567"]);
  expect([512, 1024, 921_600, 1_258_291].map(sizeText)).toEqual(["512 B", "1 KiB", "900 KiB", "1.2 MiB"]);
  expect([pluralText(1, "task"), pluralText(3, "task")]).toEqual(["1 task", "3 tasks"]);
});

test("commands are quoted where a shell needs it", () => {
  expect(commandText("npx ocuroot", ["state", "set", "@/custom/a b", "it's", "", "--cascade"])).toBe(
    "npx ocuroot state set '@/custom/a b' 'it'\\''s' '' --cascade",
  );
});

test("refs are shown as short as they can be typed where the command was given", () => {
  const ref = "github.com/octo-org/shop/-/dir/api.ocu.star/@r7/deploy/eu/2";
  const repo = "github.com/octo-org/shop";
  expect(shortRef(ref, { repo, folder: "" })).toBe("dir/api.ocu.star/@r7/deploy/eu/2");
  expect(shortRef(ref, { repo, folder: "dir" })).toBe("//dir/api.ocu.star/@r7/deploy/eu/2");
  expect(shortRef(ref, { repo: "github.com/octo-org/other", folder: "" })).toBe(ref);
  expect(shortRef(ref, undefined)).toBe(ref);
});

test("refs are cut at their release, item and package", () => {
  const ref = "github.com/octo-org/shop/-/dir/api.ocu.star/@r7/deploy/eu/2";
  expect(itemRef(ref)).toBe(ref.slice(0, -2));
  expect(itemRef("a/@r7/task/5")).toBe("a/@r7/task/5");
  expect(itemRef("a/@r7/task/5/5")).toBe("a/@r7/task/5");
  expect(releaseRef(ref)).toBe("github.com/octo-org/shop/-/dir/api.ocu.star/@r7");
  expect(packageRef(ref)).toBe("github.com/octo-org/shop/-/dir/api.ocu.star");
});

test("control codes, direction marks and overwritten text are taken out", () => {
  expect(cleanText("\u001b[1;31mred\u001b[0m\u001b]8;;http://x\u0007link\u001b]8;;\u0007")).toBe("redlink");
  expect(cleanText("10%\r50%\r100%\r\nnext\tcell")).toBe("100%\nnext\tcell");
  expect(cleanText("a\u202eb\u0000c\u009bd\u2028e")).toBe("abcde");
  expect(cleanText("plain, ünïcode 環境 👍")).toBe("plain, ünïcode 環境 👍");
});

test("clean text has no control codes, whatever it was, and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = cleanText(text);
      expect(/[^\P{Cc}\t\n]/u.test(clean)).toBe(false);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});

test("text that is cut fits, and text that fits is not cut", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(30), (text, columns) => {
      const cut = cutText(text, columns);
      expect(textWidth(cut)).toBeLessThanOrEqual(columns);
      if (textWidth(text) <= columns) expect(cut).toBe(text);
    }),
  );
});

test("a window on a line fits and holds the place it is about", () => {
  const line = fc.array(fc.constantFrom("a", "\t", "環", "é", " "), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(line, fc.nat(199), fc.integer({ min: 20, max: 80 }), (characters, index, columns) => {
      const place = index % characters.length;
      const text = [...characters.slice(0, place), "X", ...characters.slice(place)].join("");
      const window = windowText(text, place + 1, columns);
      expect(textWidth(window.text)).toBeLessThanOrEqual(columns);
      const before = window.text.slice(0, window.text.indexOf("X"));
      expect(window.text).toContain("X");
      expect(textWidth(before)).toBe(window.cell);
    }),
  );
});

test("tabs reach to the next multiple of four", () => {
  expect(expandTabs("\ta\tbc\t環\td")).toBe("    a   bc  環  d");
});

test("a folder without a commit is not said to be at one", () => {
  expect([commitText("8c1f2ab0".padEnd(40, "0")), commitText("null")]).toEqual(["8c1f2ab", "no commit"]);
});
