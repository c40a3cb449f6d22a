/** Ranges of the five fields: minute, hour, day of month, month, day of week. */
const ranges = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The minutes at which a schedule is due, after one instant and up to another; in milliseconds. */
export function dueTimes(cron: string, timezone: string | undefined, after: number, until: number): number[] {
  const fields = cron.trim().split(/\s+/).map(parseField);
  const minute = 60_000;
  const due: number[] = [];
  for (let at = (Math.floor(after / minute) + 1) * minute; at <= until; at += minute) {
    if (isDue(fields, at, timezone ?? "UTC")) due.push(at);
  }
  return due;
}

/** A field's values; `any` where it is `*`, which matters for the two fields of days. */
interface Field {
  readonly any: boolean;
  readonly values: ReadonlySet<number>;
}

function parseField(text: string, index: number): Field {
  const [low, high] = ranges[index] ?? [0, 0];
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const [range = "*", step] = part.split("/");
    const [from = "*", to] = range.split("-");
    const start = from === "*" ? low : numberOf(from, index);
    const end = to !== undefined ? numberOf(to, index) : from === "*" || step !== undefined ? high : start;
    for (let value = start; value <= end; value += Number(step ?? 1)) values.add(index === 4 ? value % 7 : value);
  }
  return { any: text.startsWith("*"), values };
}

function numberOf(text: string, index: number): number {
  const name = text.toLowerCase();
  if (index === 3 && months.includes(name)) return months.indexOf(name) + 1;
  return index === 4 && days.includes(name) ? days.indexOf(name) : Number(text);
}

/** Where both kinds of day are given, either is enough, as POSIX has it. */
function isDue(fields: readonly Field[], at: number, timeZone: string): boolean {
  const [minute, hour, day, month, weekday] = fields as [Field, Field, Field, Field, Field];
  const now = partsOf(at, timeZone);
  if (!minute.values.has(now.minute) || !hour.values.has(now.hour) || !month.values.has(now.month)) return false;
  const fitsDay = day.values.has(now.day);
  const fitsWeekday = weekday.values.has(now.weekday);
  return day.any || weekday.any ? fitsDay && fitsWeekday : fitsDay || fitsWeekday;
}

function partsOf(at: number, timeZone: string) {
  const shifted =
    timeZone === "UTC"
      ? new Date(at)
      : new Date(`${new Date(at).toLocaleString("sv", { timeZone }).replace(" ", "T")}Z`);
  return {
    minute: shifted.getUTCMinutes(),
    hour: shifted.getUTCHours(),
    day: shifted.getUTCDate(),
    month: shifted.getUTCMonth() + 1,
    weekday: shifted.getUTCDay(),
  };
}
