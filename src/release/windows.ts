import type { FreezeWindow } from "../documents/freeze.js";

/** The forms in which the bounds of a window can be written. */
type Form = "date" | "weekly" | "daily";

interface Bound {
  readonly form: Form;
  /** Comparable with others of its form: `2026-12-20 18:00`, or minutes since Monday 00:00 or since midnight. */
  readonly at: string | number;
}

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function readBound(text: string): Bound | undefined {
  const date = /^(\d{4}-\d{2}-\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d))?$/.exec(text);
  if (date) {
    const [, day = "", hour = "00", minute = "00"] = date;
    const real = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day
      ? undefined
      : { form: "date", at: `${day} ${hour}:${minute}` };
  }
  const time = /^(?:([a-z]{3})[a-z]* )?([01]\d|2[0-3]):([0-5]\d)$/i.exec(text);
  if (!time) return undefined;
  const [, name, hour = "0", minute = "0"] = time;
  const minutes = Number(hour) * 60 + Number(minute);
  if (name === undefined) return { form: "daily", at: minutes };
  const day = days.indexOf(name.toLowerCase());
  return day < 0 ? undefined : { form: "weekly", at: day * 1440 + minutes };
}

/** What is wrong with a window, as half a sentence; undefined when it is sound. */
export function windowFault({
  start,
  end,
  timezone,
}: Pick<FreezeWindow, "start" | "end" | "timezone">): string | undefined {
  const [from, to] = [readBound(start), readBound(end)];
  const forms = `"2026-12-20", "2026-12-20 18:00", "Fri 18:00" or "22:00"`;
  if (!from) return `its start "${start}" is no time; write ${forms}`;
  if (!to) return `its end "${end}" is no time; write ${forms}`;
  if (from.form !== to.form) return `its start "${start}" and its end "${end}" are not of the same form`;
  if (from.form === "date" && from.at >= to.at) return `its end "${end}" is not after its start "${start}"`;
  if (from.at === to.at) return `its start and its end are both "${start}"`;
  return timezone === undefined || isZone(timezone) ? undefined : `there is no time zone "${timezone}"`;
}

function isZone(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: timezone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/**
 * Whether a moment lies in a window: at its start it does, at its end it does not. One that is broken, as only other
 * programs can write it, holds: not starting something is what can be made good.
 *
 * @param time RFC 3339
 */
export function isInWindow(window: FreezeWindow, time: string): boolean {
  const [from, to] = [readBound(window.start), readBound(window.end)];
  if (!from || !to || windowFault(window) !== undefined) return true;
  const now = wallClock(time, window.timezone ?? "UTC")[from.form];
  return from.at < to.at ? from.at <= now && now < to.at : from.at <= now || now < to.at;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a time zone show at a moment. */
function wallClock(time: string, timezone: string): Readonly<Record<Form, string | number>> {
  const format =
    formats.get(timezone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone: timezone,
      hourCycle: "h23",
      weekday: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  formats.set(timezone, format);
  const parts = Object.fromEntries(format.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
  const { weekday = "", year, month, day, hour, minute } = parts;
  const daily = Number(hour) * 60 + Number(minute);
  return {
    date: `${year}-${month}-${day} ${hour}:${minute}`,
    weekly: days.indexOf(weekday.toLowerCase()) * 1440 + daily,
    daily,
  };
}
