import fc from "fast-check";
import { expect, test } from "vitest";
import { isInWindow, windowFault } from "../../src/release/windows.js";

const window = (start: string, end: string, timezone?: string) => ({
  start,
  end,
  reason: "why",
  ...(timezone === undefined ? {} : { timezone }),
});

test.each([
  ["Fri 18:00", "Mon 08:00", "2026-11-20T17:59:00Z", false],
  ["Fri 18:00", "Mon 08:00", "2026-11-20T18:00:00Z", true],
  ["Fri 18:00", "Mon 08:00", "2026-11-22T12:00:00Z", true],
  ["Fri 18:00", "Mon 08:00", "2026-11-23T07:59:59Z", true],
  ["Fri 18:00", "Mon 08:00", "2026-11-23T08:00:00Z", false],
  ["friday 18:00", "Saturday 08:00", "2026-11-21T07:00:00Z", true],
  ["22:00", "06:00", "2026-11-22T23:00:00Z", true],
  ["22:00", "06:00", "2026-11-22T06:00:00Z", false],
  ["09:00", "17:00", "2026-11-22T12:00:00Z", true],
  ["2026-12-20", "2027-01-04", "2026-12-19T23:59:59Z", false],
  ["2026-12-20", "2027-01-04", "2026-12-31T00:00:00Z", true],
  ["2026-12-20", "2027-01-04", "2027-01-04T00:00:00Z", false],
  ["2026-12-20 18:00", "2026-12-20T19:00", "2026-12-20T18:30:00Z", true],
])("%s to %s at %s: %s", (start, end, time, expected) => {
  expect(windowFault({ start, end })).toBeUndefined();
  expect(isInWindow(window(start, end), time)).toBe(expected);
});

test("the clocks of a time zone are meant, in summer and in winter", () => {
  const berlin = window("18:00", "19:00", "Europe/Berlin");
  expect(isInWindow(berlin, "2026-07-01T16:30:00Z")).toBe(true);
  expect(isInWindow(berlin, "2026-12-01T16:30:00Z")).toBe(false);
  expect(isInWindow(berlin, "2026-12-01T17:30:00Z")).toBe(true);
});

test("a weekly or daily window and the one with its bounds exchanged cover each moment exactly once", () => {
  const two = (n: number): string => String(n).padStart(2, "0");
  const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${two(h)}:${two(m)}`);
  const day = fc.constantFrom("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  const weekly = fc.tuple(day, clock).map(([name, time]) => `${name} ${time}`);
  const pair = fc.oneof(fc.tuple(clock, clock), fc.tuple(weekly, weekly)).filter(([a, b]) => a !== b);
  const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
  const zone = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata");
  fc.assert(
    fc.property(pair, moment, zone, ([a, b], at, timezone) => {
      const time = at.toISOString();
      expect(isInWindow(window(a, b, timezone), time)).toBe(!isInWindow(window(b, a, timezone), time));
    }),
  );
});

test.each([
  ["2026-02-30", "2026-03-02", "is no time"],
  ["Fry 18:00", "Mon 08:00", "is no time"],
  ["24:00", "08:00", "is no time"],
  ["Fri 18:00", "08:00", "not of the same form"],
  ["2026-12-20", "2026-12-20", "is not after"],
  ["08:00", "08:00", "are both"],
])("%s to %s is refused, and holds where another program wrote it", (start, end, why) => {
  expect(windowFault({ start, end })).toContain(why);
  expect(isInWindow(window(start, end), "2026-06-01T00:00:00Z")).toBe(true);
});

test("a time zone that does not exist is refused", () => {
  expect(windowFault({ start: "08:00", end: "09:00", timezone: "Mars/Olympus" })).toContain(
    'no time zone "Mars/Olympus"',
  );
});
